"""How good it is: ROUGE, boundary F1, BCubed F1. Never imported by the pipeline."""
