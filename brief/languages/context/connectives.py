"""A sentence → does a word open it that joins it to another one: "However", "Dans le même temps", "Zudem"?

Of what `openers` finds these are the ones that no title explains: a title can name whom "he" means, but not what a connective
joins. All 13 openings of articles with a title that begin so, in 1,870, had lost the sentence before them.
"""

from __future__ import annotations

import re
from functools import cache

from brief.languages import normalise, table
from brief.languages.tokens import one_of

_OPENING = {
    "de": """
        außerdem | zudem | überdies | darüber hinaus | weiters | ferner | allerdings | jedoch | dennoch | trotzdem | hingegen |
        im gegenzug | im gegensatz dazu | andererseits | deshalb | deswegen | folglich | stattdessen
    """,
    "en": """
        however, | moreover, | furthermore, | additionally, | nevertheless, | nonetheless, | in addition, | meanwhile, |
        on the other hand | by contrast, | consequently, | as a result,
    """,
    "fr": """
        en outre | dans le même temps | au même moment | par ailleurs | en revanche | de plus, | néanmoins | toutefois |
        cependant, | au contraire, | à l'inverse, | par conséquent | mais
    """,
    "es": """
        sin embargo | no obstante, | además, | asimismo, | por {otro lado, otra parte, el contrario, lo tanto} | en cambio,
    """,
    "it": "inoltre | tuttavia | {d', d’}altra parte | al contrario, | nel frattempo, | pertanto,",
    "pt": "no entanto, | além disso, | por outro lado, | pelo contrário, | entretanto,",
}
# Amid the first clause: "Dabei wurde zudem Irene Lingg geehrt".
_WITHIN = {"de": "außerdem zudem überdies"}


def joins(sentence: str, language: str | None) -> bool:
    """Whether a sentence opens with a connective, or has one in its first clause."""
    pattern = _pattern("und" if language is None else normalise(language))
    return pattern is not None and pattern.match(sentence) is not None


@cache
def _pattern(tag: str) -> re.Pattern[str] | None:
    if tag not in _OPENING:
        return None
    opening = "|".join(re.escape(phrase) for phrase in sorted(table(_OPENING[tag])))
    within = rf"|(?:(?! und )[^,;:–„“”»«\"]){{3,70}} {one_of(_WITHIN[tag])}\b" if tag in _WITHIN else ""
    return re.compile(rf"\W*(?i:{opening})(?!\w){within}")
