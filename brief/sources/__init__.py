"""Outside world → Document: files, folders, standard input. The first stage, and the one that reads."""
