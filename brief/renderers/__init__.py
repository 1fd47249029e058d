"""Digest → text. Each renderer gets the canonical payload and nothing else, and decides nothing."""
