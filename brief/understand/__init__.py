"""Document → Article: characters, header or page, language, dates, kind, paragraphs, sentences."""
