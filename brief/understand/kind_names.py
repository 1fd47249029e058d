"""What outlets call the kinds of their articles: labels of titles, folders of URLs, sections, categories, schema.org types.

One table a kind for all languages, since these words don't collide; what opinion pieces and interviews are called
stands in the language packs too. Words that name a topic as often as a kind ("Werbung", "live", "test") are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from urllib.parse import unquote, urlsplit

from brief.languages import PACKS, pack, table

# schema.org's types that say what kind of article it is.
_TYPES = {
    "opinionnewsarticle": "opinion",
    "advertisercontentarticle": "ad",
    "liveblogposting": "liveblog",
    "satiricalarticle": "opinion",
}
_OPINION = table(
    """
    meinung meinungen kommentar kommentare kolumne kolumnen leitartikel debatte opinion opinions commentary
    commentisfree editorial editorials columnists opinie columns opiniones opinione opinioni opiniao tribune
    tribunes chroniques idees editos editoriaux ledare debatt kronikk leder meninger mielipide paakirjoitus
    nazory komentare opinia opinie mnenie mneniya yazarlar gastbeitrag gastkommentar glosse leserbriefe
    op-ed opeds letters-to-the-editor satire satira satiren satyra
    """
)
# Outlets that invent what they report: no news, whatever it looks like.
_SATIRE = table(
    """
    der-postillon.com dietagespresse.com titanic-magazin.de der-enthueller.ch theonion.com babylonbee.com thebeaverton.com
    thedailymash.co.uk newsthump.com waterfordwhispersnews.com betootaadvocate.com legorafi.fr nordpresse.be
    elmundotoday.com lercio.it sensacionalista.com.br speld.nl rokokoposten.dk panorama.pub zaytung.com aszdziennik.pl
    """
)
_INTERVIEW = table(
    "interview interviews entrevista entrevistas intervista interviste entretien entretiens wywiad rozhovor"
)
_LIVEBLOG = table(
    """
    im news-ticker | im newsticker | im ticker | ticker-nachlese |
    news und entwicklungen | die neuesten entwicklungen | die neusten entwicklungen |
    liveticker | live-ticker | ticker live | liveblog | live-blog | live blog | newsblog | news-blog | live-updates |
    live updates | live-update | live-text | live text | live coverage | livebericht | live-bericht | as it happened |
    en-direct | en direct | direct live | suivi en direct | minuto-a-minuto | minuto a minuto | en-directo | en directo |
    ao-minuto | ao minuto | minuto-a-minuto | in diretta | diretta live | la diretta | liveverslag | live verslag |
    direkterapport | direkterapporten | direktesenter | liverapport | liverapportering | liveblogg | suora seuranta |
    relacja na żywo | relacja-na-zywo | na żywo | online přenos | on-line přenos | онлайн-трансляция | прямая трансляция |
    текстовая трансляция | хроника дня | canlı anlatım | canlı blog
    """
)
_SERVICE = table(
    """
    horoskop | horoskope | tageshoroskop | wochenhoroskop | monatshoroskop | jahreshoroskop | liebeshoroskop | horoscope |
    horoscopes | horoscopo | horóscopo | horóscopos | horoscopos | oroscopo | oroscopi | horoscoop | horoskooppi |
    horoskopy | гороскоп | гороскопы | burçlar | günlük burç | lottozahlen | lotto am mittwoch | lotto am samstag |
    eurojackpot-zahlen | gewinnzahlen | lotto-zahlen | ziehung der lottozahlen | lottery results | lottery numbers |
    winning numbers | powerball numbers | résultats du loto | résultats loto | tirage du loto | euromillions résultats |
    loterías | sorteo de la once | resultados de la lotería | estrazioni | estrazioni del lotto | lottotrekking |
    lottotall | lottorivi | wyniki lotto | tv-programm | tv programm | fernsehprogramm | tv-tipps | tv-tipp |
    tv-tipps des tages | fernsehtipps | tv tonight | what to watch |
    how to watch | where to watch | horario y dónde ver | dónde ver | what's on tv | tv listings | programme-tv | programme tv |
    programme télé | ce soir à la télé | programación de tv | programacion-tv | stasera in tv | guida tv | tv-gids |
    tv-tablå | tv-guide | tv-ohjelmat | program tv | tv program | телепрограмма | программа передач | yayın akışı |
    deals | deal des tages | angebote des tages | schnäppchen | schnaeppchen | gutscheine | gutscheincodes |
    rabattcodes | coupons | promo codes | voucher codes | discount codes | bons-plans | bons plans | bon plan |
    codes promo | code-promo | ofertas del día | chollos | cupones | offerte del giorno | codici sconto | kortingscodes |
    promocje | slevové kódy | rabattkoder | rabatkoder | kreuzworträtsel | kreuzwortraetsel | sudoku | rätsel des tages |
    crossword | crosswords | puzzles | mots-croisés | mots-croises | crucigrama | cruciverba | kruiswoordpuzzel |
    veranstaltungstipps | veranstaltungskalender | notdienste | apothekennotdienst | ärztlicher notdienst |
    apotheken-notdienst | blutspendetermine | müllabfuhr | wasserstände | sterbefälle | todesanzeigen | traueranzeigen |
    pharmacies de garde | farmacias de guardia | farmacie di turno | blitzer heute | blitzer der woche
    """
)
_WEATHER = table(
    """
    wetter | wetterbericht | wettervorhersage | das wetter | weather | weather forecast | forecast | météo | meteo |
    la météo | el tiempo | tiempo | previsión del tiempo | previsioni | previsioni meteo | het weer | weerbericht |
    weersverwachting | pogoda | prognoza pogody | počasí | předpověď počasí | погода | прогноз погоды | hava durumu |
    vädret | väder | vejret | været | sää | sääennuste | o tempo | previsão do tempo | vremea
    """
)
_AD = table(
    """
    anzeige | advertorial | advertorials | publireportage | sponsored | sponsored post | sponsored content |
    sponsored-content | sponsor-content | sponsored article | paid post | paidpost | paid content | paid partnership |
    partner content | partner-content | partnercontent | advertiser content | brandstudio | brand-studio | brandvoice |
    brand content | brand-content | branded content | branded-content | native-advertising | native advertising |
    promoted content | bezahlte anzeige | bezahlter inhalt | bezahlter beitrag | gesponsert | gesponserter beitrag |
    werbliche anzeige | sonderveröffentlichung | anzeigensonderveröffentlichung | anzeigen-sonderveröffentlichung |
    verlagsspezial | contenu sponsorisé | contenu partenaire | contenu de marque | publi-rédactionnel | publirédactionnel |
    publi-redactionnel | publicité | communiqué sponsorisé | publirreportaje | contenido patrocinado | patrocinado |
    contenido de marca | publicidad | branded | publiredazionale | pubbliredazionale | contenuto sponsorizzato |
    sponsorizzato | informazione pubblicitaria | conteúdo patrocinado | publieditorial | informe publicitário | advertentie |
    gesponsord | partnerbijdrage | annonsørinnhold | annonsorinnhold | annonssamarbete | kommersiellt samarbete |
    kommercielt samarbejde | sponsoreret | sponset innhold | kaupallinen yhteistyö | mainos | materiał sponsorowany |
    artykuł sponsorowany | komerční sdělení | komerční článek | inzerce | на правах рекламы | партнерский материал |
    реклама | sponsorlu içerik | advertorial haber
    """
)
# Broadcasts are so called too: "no pude ver en directo la final".
_BROADCAST = frozenset({"en direct", "en directo", "in diretta"})
_FOLLOWED = re.compile(
    r"^\W*(?:en direct|en directo|in diretta)\b|\b(?:en direct|en directo|in diretta)\s*[|:]|"
    r"(?:\b(?:suivez|suivre|à suivre|mises à jour|siga|sigan|seguir|segui|seguite)|^\W*sigue)\b.*"
    r"\b(?:en direct|en directo|in diretta)\b"
)
# Names of sections too wide to tell a kind.
_WIDE = table(
    "blog blogs essay ensayo voices views perspective perspectives leader idee idées idees debat débat sketch"
)
_NAMES = {"ad": _AD, "liveblog": _LIVEBLOG, "service": _SERVICE, "opinion": _OPINION, "interview": _INTERVIEW}
# What stands between a label and what it is about: "Kommentar zur Brücke: …".
_LINKS = table("zu zum zur von mit by with on de du avec con del di op över om z s с")
_MOST_LABEL_WORDS = 5
# "Kommentar: Zu spät", "Opinion | Too late", "ENTRETIEN. « Trop tard »"
_LABEL = re.compile(r"\s*[:|–—-]\s+|\s*[:|]|\.\s+(?=[«„“\"A-ZÀ-Þ])")
# "Zu spät – ein Kommentar"
_BEHIND = re.compile(r"\s[–—-]\s+(?:ein |une |un |an |a )?([a-zà-ÿ]+|(?<=ein )[A-Z]\w+)\s*$")
_BRACKET = re.compile(r"\s*[\[(]([^\[\]()]{3,30})[\])]")
# The label that an address ends with: "bruecke-gesperrt-kommentar-1.4412148". In the title it would be what it is about.
_LABELLED = re.compile(
    r"-(kommentar|meinung|kolumne|leitartikel|gastbeitrag|gastkommentar)[-,.]+[\d.]+(?:\.\w+)?$"
)
_LONGEST_TITLE = 300  # characters that are looked at
# "Ihr Horoskop für Dienstag"
_OWN = re.compile(r"^(?:ihr|dein|das|your|the|votre|ton|tu|su|il tuo|o seu|jouw|din|ditt) ")
# "Unwetter-Liveticker" is one
_LIVE_COMPOUND = re.compile(r"-(?=(?:live-?|news-?)(?:ticker|blog)\b)")
_PLUSES = re.compile(r"\s*\+{2,}")
# Breaking news wears pluses too.
_BREAKING = re.compile(r"\W*(?:eil|eilmeldung|breaking|urgent|última hora|ultim'ora)\b", re.IGNORECASE)


def kind_by_title(title: str | None, language: str | None) -> str | None:
    """The kind that a title's label says, where it bears one; "weather" and "+++" are left to the text to confirm."""
    if not title:
        return None
    title = title[:_LONGEST_TITLE]
    for label in _labels(title):
        if (found := _named(label, language)) is not None:
            return found
    lowered = _OWN.sub("", " ".join(title.casefold().split()))
    for kind in ("liveblog", "service"):
        if any(
            lowered.startswith((f"{name} ", f"{name}:", f"{name},")) or lowered == name
            for name in _NAMES[kind]
        ):
            return kind
    if lowered.startswith("quiz:") and lowered.endswith("?"):
        return "service"
    first = _plain(lowered)
    words = _LIVE_COMPOUND.sub(" ", f" {first} ")
    if any(f" {name} " in words for name in _LIVEBLOG - _BROADCAST) or _FOLLOWED.search(lowered):
        return "liveblog"
    if (behind := _BEHIND.search(title)) and _named(behind[1].casefold(), language) == "opinion":
        return "opinion"
    if _PLUSES.match(title) and not _BREAKING.match(title.strip("+ ")):
        return "ticker"
    return "weather" if any(first == name or first.startswith(f"{name} ") for name in _WEATHER) else None


def kind_by_url(url: str | None, title: str | None = None) -> str | None:
    """The kind that a folder of a URL says, or, for live blogs and opinion, its last part.

    Args:
        title: the article's; what stands in it, too, is no label.
    """
    if not url:
        return None
    try:
        parts = unquote(urlsplit(url).path).casefold().split("/")[1:]
    except ValueError:
        return None
    if _is_satire(url):
        return "opinion"
    folders = frozenset(parts[:-1])
    for kind, names in _NAMES.items():
        if not folders.isdisjoint(_as_folders(names)):
            return kind
    label = _LABELLED.search(parts[-1]) if parts else None
    if label and label[1] not in (title or "").casefold():
        return "opinion"
    last = f"-{re.sub(r'[^a-z]+', '-', parts[-1])}-" if parts else ""
    return "liveblog" if any(f"-{name}-" in last for name in _slugs()) else None


def _is_satire(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    return host.removeprefix("www.") in _SATIRE


def kind_by_names(names: Sequence[str]) -> str | None:
    """The kind that a section, a category or a schema.org type is the name of; in doubt none.

    Args:
        names: as a page or feed gives them: "Meinung", "OpinionNewsArticle", "Horoskop".
    """
    if not names:
        return None
    called = {" ".join(name.casefold().split()) for name in names}
    for name in sorted(called):
        if name in _TYPES:
            return _TYPES[name]
    for kind, known in _NAMES.items():
        if called & known:
            return kind
    for kind, known in (("opinion", _pack_labels("opinion")), ("interview", _pack_labels("interview"))):
        if called & known:
            return kind
    return None


def _labels(title: str) -> Iterable[str]:
    """What stands before the first colon, bar or dash of a title, or in brackets before it: "kommentar" of "Kommentar: Zu
    spät". Of "Kommentar zur Brücke: …" and "Interview mit Holm: …" it is the first word."""
    if match := _BRACKET.match(title):
        yield match[1].strip().casefold()
    if match := _LABEL.search(title):
        label = title[: match.start()].strip().casefold()
        first, _, rest = label.partition(" ")
        linked = rest.partition(" ")[0] in _LINKS and len(label.split()) <= _MOST_LABEL_WORDS
        yield first if linked else label


def _named(label: str, language: str | None) -> str | None:
    known = pack(language)
    if label in known.opinion_labels or label in _OPINION:
        return "opinion"
    if label in known.interview_labels or label in _INTERVIEW:
        return "interview"
    return next((kind for kind in ("ad", "liveblog", "service") if label in _NAMES[kind]), None)


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w'-]+", " ", text).split())


@cache
def _pack_labels(kind: str) -> frozenset[str]:
    packs = [pack(tag) for tag in PACKS]
    labels = ((p.opinion_labels if kind == "opinion" else p.interview_labels) for p in packs)
    return frozenset().union(*labels) - _WIDE


@cache
def _as_folders(names: frozenset[str]) -> frozenset[str]:
    return names | {name.replace(" ", "-") for name in names}


@cache
def _slugs() -> tuple[str, ...]:
    return tuple(sorted(name.replace(" ", "-") for name in _LIVEBLOG if name.isascii()))
