"""Text → the tag of its language; "und" where not sure.

Scripts that one language uses alone decide by themselves (kana, hangul, Thai, …). Everything else is
py3langid, restricted to the languages `brief` has a pack for, on the first words; below a confidence it
abstains, because a wrong language costs an article its sentence rules, and no language only costs the finer
ones.

Does not tell mixed texts apart, and does not know a language without a pack.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from brief.languages import ALIASES, PACKS

MAX_CHARACTERS = 2000  # more does not change the answer
MIN_CONFIDENCE = 0.5
SURE = 0.99  # above this the text outweighs what a header or page states

_NOISE = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|[#@]\w+|\d+")
_LETTERS = re.compile(r"[^\W\d_]")

# Scripts in which one language with a pack is written. Han alone is Chinese; with kana it is Japanese.
_SCRIPTS = (
    ("ja", re.compile(r"[\u3041-\u30ff\uff66-\uff9f]")),
    ("ko", re.compile(r"[\uac00-\ud7af\u1100-\u11ff]")),
    ("zh", re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002ffff]")),
    ("th", re.compile(r"[\u0e01-\u0e5b]")),
    ("el", re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
)


def detect(text: str) -> str:
    """The language a text is written in.

    Args:
        text: a sentence or more; fewer words are often not enough.
    Returns:
        a tag of `brief.languages.PACKS`, or "und" where not confident.
    """
    return likeliest(text)[0]


def likeliest(text: str) -> tuple[str, float]:
    """The language of a text, or "und", and how confident that is, in [0, 1]."""
    sample = " ".join(_NOISE.sub(" ", text[: 2 * MAX_CHARACTERS]).split())[:MAX_CHARACTERS]
    n_letters = len(_LETTERS.findall(sample))
    if n_letters < 2:
        return "und", 0.0
    for tag, script in _SCRIPTS:
        share = len(script.findall(sample)) / n_letters
        if share > (0.05 if tag == "ja" else 0.5):
            return tag, min(1.0, share)
    tag, confidence = _identifier().classify(sample)
    tag = ALIASES.get(tag, tag)
    return (tag, float(confidence)) if confidence >= MIN_CONFIDENCE else ("und", float(confidence))


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    known = set(identifier.labels)
    identifier.set_languages(sorted(known & {*PACKS, *ALIASES}))
    return identifier
