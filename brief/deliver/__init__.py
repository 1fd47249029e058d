"""Text → outside world: files, written so that a reader never sees half of one."""
