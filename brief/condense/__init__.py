"""Article or group → Brief: the summarizers, and the selection (budget, redundancy, coherence)."""
