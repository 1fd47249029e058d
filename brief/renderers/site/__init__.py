"""Digests' payloads → the pages around them: archive, threads, sources, search, feeds. `build` knows which pages there are."""
