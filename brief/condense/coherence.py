"""Whether a sentence of a brief can be understood without the one before it, and what to say where it can't.

"Er", "Therefore", "Dem Bericht zufolge" point back to a sentence that a brief may lack; "Die Mission sei nicht
dazu gedacht" reports somebody's words and does not say whose. The language's tables find both
(`brief.languages.openers`); here it is decided what follows from that. A sentence needs nothing where the one
before it stands before it in the brief too.
"""

from __future__ import annotations

from brief.languages.openers import dangles, reported_without_source

DANGLING = "dangling"  # opens with a word that points back
REPORTED = "reported"  # somebody's words, without whose
QUOTATION = "quotation"  # part of a quotation that could not be given whole


def needs(sentence: str, language: str) -> tuple[str, ...]:
    """The marks a sentence would bear without the one before it; () where it stands alone."""
    found = []
    if dangles(sentence, language):
        found.append(DANGLING)
    if reported_without_source(sentence, language):
        found.append(REPORTED)
    return tuple(found)
