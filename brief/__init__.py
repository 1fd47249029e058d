"""brief: the day's articles as a briefing, every sentence word for word from its source."""
