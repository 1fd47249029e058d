"""Articles → groups: near duplicates, stories, and the threads that run through several days."""
