"""Groups and Briefs → Digest: headlines, importance, sections, novelty, reading budget."""
