"""Text → outside world: files and mails, each handed over whole or not at all, and written down."""
