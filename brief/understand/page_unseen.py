"""The tree of a page → the same tree without what readers don't see, or see beside the article.

Hidden elements, texts for screen readers only, embedded posts, captions, players and what readers wrote below go; so do the hints
that links have for screen readers ("opens in a new window"), which would else stand in mid-sentence.
"""

from __future__ import annotations

import re
from typing import Any

from brief.understand.page_words import text_of

_UNSEEN_CLASS = re.compile(
    r"(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:-text)?|a11y-hidden|u-hidden-visually|twitter-tweet|"
    r"instagram-media|tiktok-embed|bluesky-embed|fb-post)(?:$|[\s_-])",
    re.IGNORECASE,
)
_UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# Hidden until one has paid or agreed.
_WALL = re.compile(r"pay-?wall|premium|article-?(?:body|text)", re.IGNORECASE)
# "text-caption" is a size of letters, "media-caption" may be the only text that a page with a video has.
_CAPTION = re.compile(
    r"(?:^|[\s_-])(?<!text-)(?<!type-)(?<!typo-)(?<!has-)(?<!with-)(?<!media-)(?<!video-)(?:"
    r"(?!has|with|no|media|video)[a-z]{0,12}caption(?:-?text)?"
    r"|(?:img|image|photo|picture|foto|bild|figure)[_-]?(?:description|descr?|beschreibung)"
    r"|(?:bild|foto)[_-]?(?:unterschrift|text|zeile|legende|nachweis)|bild-?tekst|bildetekst|billed-?tekst"
    r"|fotobijschrift|didascalia(?:[_-]\w+)?|pie[_-]?de[_-]?foto|legende-?(?:photo|image)"
    r")(?:$|[\s_:-])",
    re.IGNORECASE,
)
# Around the player that reads an article aloud: "This audio was made by a machine. Your feedback …"
_PLAYER = re.compile(r"audio[_-]{0,2}player|vorlese|read-?aloud|(?:^|[\s_-])tts(?:$|[\s_-])", re.IGNORECASE)
_CAPTION_TAGS = frozenset({"p", "span", "div", "small", "em", "i", "li", "td", "h5", "h6"})
_MAX_CAPTION = 600  # characters; the longest of 654 pages has 480, containers called so have thousands

# Where readers write: "comments", "article-comments", "comment-list", "kommentare". "comment" alone may be the article's kind.
_COMMENTS = re.compile(
    r"(?:(?:article|post|entry|reader|user)s?-?)?(?:"
    r"comments|kommentare|commentaires|comentarios|commenti|reacties|kommentarer|komentarze|yorumlar"
    r"|comments?[_-]*(?:list|area|section|container|content|wrapper|wrap|box|template|thread|respond)"
    r")|disqus_thread",
    re.IGNORECASE,
)
_COMMENT_TAGS = frozenset({"div", "section", "aside", "ol", "ul", "article"})

_NEW = (
    r"(?:new|neue[mns]?|nouvel(?:le)?|nueva|nuev[oa]|nuov[oa]|nov[aé]m?|nieuwe?|nytt?|nye?|nowe[jym]{0,2}|nowym|новом"
    r"|новій|yeni|uude\w+|uuteen|extern\w*)"
)
_PLACE = (
    r"(?:window|tab|fenster|reiter|fenêtre|onglet|ventana|pestaña|finestra|scheda|janela|aba|guia|venster|tabblad"
    r"|vindue?|fönster|fane|flik|oknie|karcie|okně|kartě|окне|вкладке|вікні|pencere\w*|sekme\w*|ikkuna\w*|välileh\w*"
    r"|link|lien|enlace|website|webseite)"
)
_HINT = re.compile(rf"\s*[(\[][^()\[\]]{{0,30}}\b{_NEW}\s+{_PLACE}\b[^()\[\]]{{0,20}}[)\]]", re.IGNORECASE)
_OPENS = (
    r"(?:opens?|öffnet|wird|in|s['’]ouvre|ouvre|se\s+abre|abre|si\s+apre|opent|åpnes|öppnas|åbner|otwiera|otevře"
    r"|откр\w+|avautuu)"
)
_BARE_HINT = re.compile(
    rf"\W*(?:link\W+)?{_OPENS}\b[^.!?]{{0,20}}\b{_NEW}\s+{_PLACE}(?:\s+geöffnet)?\W*", re.IGNORECASE
)


def drop(tree: Any, *, walled: bool = False) -> None:
    """Take from a parsed page what readers don't see. Changes the tree.

    Args:
        walled: the hidden text of a paywall is for those who paid; else it is what a script unhides.
    """
    unseen = [
        element
        for element in tree.iter()
        if isinstance(element.tag, str)
        and element.tag not in ("html", "body", "head")
        and (
            _is_unseen(element, walled) or _is_caption(element) or _is_hint(element) or _is_comments(element)
        )
    ]
    for element in unseen:
        if element.getparent() is not None:
            element.drop_tree()


def without_hints(text: str) -> str:
    """A text without what links say to screen readers in brackets."""
    return _HINT.sub("", text) if "(" in text or "[" in text else text


def _is_unseen(element: Any, walled: bool) -> bool:
    return (
        (element.get("hidden") is not None and (walled or not _WALL.search(element.get("class") or "")))
        or element.get("aria-hidden") == "true"
        or element.tag in ("figcaption", "template", "dialog")
        or bool(_UNSEEN_STYLE.search(element.get("style") or ""))
        or bool(_UNSEEN_CLASS.search(element.get("class") or ""))
    )


def _is_caption(element: Any) -> bool:
    """Whether an element is called a caption or a player, and short enough to be no more than that."""
    name = element.get("class") or ""
    if element.tag not in _CAPTION_TAGS or not (_CAPTION.search(name) or _PLAYER.search(name)):
        return False
    return len(text_of(element)) <= _MAX_CAPTION


def _is_comments(element: Any) -> bool:
    """Whether an element holds what readers wrote, and not the article too."""
    if element.tag not in _COMMENT_TAGS:
        return False
    names = f"{element.get('class') or ''} {element.get('id') or ''}".split()
    return any(map(_COMMENTS.fullmatch, names)) and element.find(".//h1") is None


def _is_hint(element: Any) -> bool:
    """Whether all that an element within a link says is that it opens elsewhere."""
    if element.tag not in ("span", "em", "i", "small", "abbr") or len(element.text or "") > 60:
        return False
    linked = any(above.tag == "a" for above in element.iterancestors("a"))
    return linked and bool(_BARE_HINT.fullmatch("".join(element.itertext())))
