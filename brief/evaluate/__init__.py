"""How good it is: ROUGE and tables of it, boundary F1, BCubed F1. Never imported by the pipeline."""
