"""Whether a sentence of an article is none: a scrap that never belongs in a brief where there are others.

Datelines ("Wien –", "(dpa)"), headings and captions without final punctuation, scraps of fewer than five
words, rows of tables and items of lists, lead-ins that end with a colon, and what an outlet adds to its articles:
"Lesen Sie auch", "Read more", prompts to subscribe, photo credits and captions, and announcements of what is to come
("Was hinter dem Streit steckt.", "Here's what to know."); and sentences that have lost their beginning, or into which a
crosshead or credit has run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from brief.languages.agencies import is_credit
from brief.languages.quoted import has_any
from brief.languages.words import FIGURE

# Below this a sentence is a heading, a scrap of a quotation or an exclamation.
MIN_WORDS = 5

# Looked for in the last few characters only, which is six times faster than in all.
_TAIL = 10
_FINAL = (".", "!", "?")  # nearly every sentence ends so
_ENDS = re.compile(r"[.!?…。！？؟।॥։]['\"’”“»«›‹」』)\]\s]*$")
_CUT = re.compile(r"[(\[](?:\.\.\.|…)[)\]]\W*$")
_ITEM = re.compile(r"\s*(?:[•‣◦▪●■►*·]|[-–+]\s|\d{1,2}[.)]\s\S+$)")
_MARKS = ".!:»“”\"'"
_LEFT_OF_ANOTHER = frozenset(",;:)]")  # what a link or a picture stood before: ", qui recommandent …"

# What outlets put between paragraphs, by language; looked for at the start of short sentences. A notice tells something all the
# same where an article has little else: "Bitte beachten Sie, dass die Brücke gesperrt ist."
_MAX_ADDED = 20  # words
_ADDED = re.compile(
    r"""\W*(?:
    lesen\ sie\ (?:auch|mehr|hier|dazu|weiter) | mehr\ (?:zum\ thema|dazu|lesen)\b | mehr\ (?:infos|informationen)\ (?:hier|unter)
  | das\ könnte\ sie\ auch | jetzt\ (?:abonnieren|anmelden|registrieren)(?!\ [a-zäöüß]+en\b)
  | (?:foto|bild|grafik|quelle)s?\s*: | siehe\ auch
  | anzeige(?:\s*[:|–-]|\W*$) | newsletter\ (?:abonnieren|bestellen)
  | hier\ (?:geht\ es|geht's|klicken|(?:lesen|finden|erfahren|sehen)\ sie)
  | (?:detailansicht|bildansicht)\ öffnen | (?:bild\ )?vergrößern | (?:archiv|symbol)(?:bild|foto)\b
  | (?:das|dieses)\ (?:archiv|symbol)?(?:bild|foto|porträt|portrait)\ (?:von\ \S+\ |aus\ \S+\ )?zeigt\b(?!\ sich)
  | selbstverständlich\ werden\ (?:ihre|deine)\ daten\b
  | submitted\ by\b
  | (?<!["'“”«‘])(?:thank\ you|thanks)\ for\ (?:reading|watching|visiting|joining\ us|listening|following)\b
  | (?<!["'“”«‘])gracias\ por\ (?:su\ (?:atención|lectura)|leernos|seguirnos) | above,\  | copyright\b
  | (?<!["'“”«‘„])(?:vielen\ )?dank\ für\ (?:ihre?|euer|eure|das)\ (?:interesse|aufmerksamkeit|treue|lesen|mitlesen)\b
  | read\ (?:more|also|next|the\ full)\b | scroll\ down\b | click\ here\b | sign\ up\b | subscribe\b | see\ also\b
  | submit\ your\b
  | more\ on\ this\b | related\ (?:stories|articles)\b | (?:photo|image|picture|file\ photo|video|source)s?\s*: | advertisement\b
  | to\ (?:view|read|continue\ reading)\ (?:the|this)\ (?:full|rest) | for\ the\ latest\ (?:news|stories) | posted\ on\b
  | (?:this|the\ following)\ [a-z]+\ contains\ (?:[a-z]+\ )?spoilers\b | spoilers?\ (?:alert|warning|ahead)\b
  | listen\ (?:here|now|to\ the\ podcast)\b | download\ (?:the|our)\b
  | here(?:['’]s|\ is)\ (?:what|why|how|everything)\b
  | (?:lesen|erfahren|sehen)\ sie,\ (?:wie|was|warum|wo|wer|welche[rsnm]?)\b
  | (?:this|the)\ (?:article|story)\ was\ (?:last\ |first\ |originally\ )?(?:updated|published)\b
  | dieser\ (?:artikel|beitrag)\ wurde\ (?:zuletzt|zuerst|erstmals|am)\b | article\ (?:mis\ à\ jour|publié)\ le\b
  | (?:please\ )?enter\ your\ e-?mail | (?:e-mail[\ -]adresse\ ?)?bitte\ geben\ sie\ (?:ihre|eine)\b
  | (?:this|an?|the)\ (?:undated\ |file\ )?(?:photo|picture|image)\ (?:shows|taken)
  | (?:imagen|fotograf[ií]a|foto|fotograma|captura)\ (?:de|del|tomada|facilitada)\b | capture\ d['’](?:écran|image)\b
  | (?:image|photo)\ d['’](?:illustration|archives?)\b | (?:\w+:\ )?her\ (?:er|ser\ (?:du|vi|man)|ses)\b
  | stock\ image\b | for\ confidential\ support\b | follow\ us\b | share\ this\b | watch\ (?:the\ )?video\b | watch\ now\b
  | ampliar\ foto\b | voici\ (?:ce\ qu|pourquoi|comment) | toutes\ les\ (?:infos?|actualités)\ de\ ce | en\ v[ií]deo\b | vídeo\s*:
  | (?:à\ )?lire\ aussi | lire\ la\ suite | voir\ aussi | abonnez-vous | inscrivez-vous
  | crédits?(?:\ photos?)?\s*: | en\ savoir\ plus
  | lea\ (?:también|más)\b | lee\ (?:también|más)\b | leer\ más | (?:te|le)\ puede\ interesar | suscríbete | síguenos
  | leggi\ anche | leggi\ di\ più | abbonati\b | iscriviti\b | foto\s*: | leia\ (?:também|mais) | assine\b | inscreva-se
  | lees\ (?:ook|meer) | meer\ lezen | abonneer\b | beeld\s*:
  | czytaj\ (?:też|także|więcej|również) | zobacz\ (?:też|także|również) | fot\.\s | čtěte\ (?:také|též|více) | přečtěte\ si
  | ayrıca\ (?:okuyun|bakınız) | abone\ olun | läs\ (?:också|även|mer) | les\ (?:også|mer) | læs\ (?:også|mere) | lue\ myös
  | jetzt\ weiterlesen\b | klicken?\ sie\ hier\b | klicke\ hier\b | folgen\ sie\ uns\b | transparenzhinweis\b
  | empfohlener\ (?:externer|redaktioneller)\ inhalt\b | see\ more:\ | e-?mail\ (?:us|your\ (?:story|stories|news|tips))\b
  | get\ (?:the\ latest|our)\ .{0,40}(?:inbox|newsletter) | you\ have\ (?:reached|read)\ your\b | additional\ reporting\ by\b
  | support\ (?:independent|our|quality)\ journalism\b | (?:a|an\ earlier)\ version\ of\ this\ (?:article|story)\b
  | (?:this|the)\ (?:article|story)\ was\ (?:amended|corrected)\b | images?\ (?:may|are)\ .{0,20}copyright\b
  | to\ learn\ more,?\ (?:read|visit|see|click)\b | publié\ le\ \d | cet\ article\ est\ réservé\b | cliquez\ ici\b
  | recevez\ (?:chaque|tous|toute)\b | publicado\ el\ \d | recib[ae]\ (?:cada|todas)\b
  | baca\ juga | ikusi\ gehiago | citește\ și
  | getty\ images\W*$ | image\ source\b | story\ continues\b | this\ material\ may\ not\ be\b
  | related:\  | watch:\  | (?:hello|good\ (?:morning|afternoon|evening)),?\ and\ welcome\b | welcome\ to\ (?:our|the)\ live\b
  | (?:herzlich\ )?willkommen\ (?:zu|zum|in|im|bei|beim)\ (?:unser\w*\ )?(?:news|live|ticker)
  | bienvenue\ (?:dans|sur)\ (?:ce|notre|le)\ (?:direct|live)
  | reporting\ by\ [^.;]{3,40}; | artikel\ (?:teilen|drucken|merken)\b
  | diesen\ artikel\ (?:teilen|drucken|merken)\b
  | an\ dieser\ stelle\ (?:finden|sehen)\ sie\b | (?:die\ )?redaktion\ behält\ sich\b | bildunterschrift\b
  | anm(?:erkung|\.)\ (?:der|d\.)\ red | melden\ sie\ sich\ .{0,20}newsl | dieser\ (?:artikel|beitrag)\ ist\ teil\b
  | il\ vous\ reste\ \d+ | tous\ droits\ réservés | suivez-nous\b | pour\ aller\ plus\ loin\b | avec\ (?:afp|reuters|ap)\W*$
  | más\ información\ (?:en|sobre)\ (?:este|esta|nuestr|el\ siguiente)\b | todos\ los\ derechos\ reservados | regístrate\b
  | seguici\b | riproduzione\ riservata | siga-nos\b | siga\ o\  | todos\ os\ direitos\ reservados | volg\ ons\b
  | schrijf\ je\ in\b | neem\ een\ abonnement | zapisz\ się\b | czytaj\ dalej\b | přihlaste\ se\ k | sledujte\ nás\b
  | bunu\ da\ okuyun | fotoğraf\s*: | prenumerera\b | följ\ oss\b | abonner\ (?:for|på)\b | meld\ deg\ på\b
  | tilmeld\ dig\b | følg\ os+\b | tilaa\ (?:uutiskirje|lehti)\b | seuraa\ meitä\b | kuva\s*:
  | (?=[^\x00-ɏ])(?:читайте\ (?:также|ещё|еще|далее|також) | подписывайтесь | подпишитесь\b | фото\s*:
    | διαβάστε\ (?:επίσης|ακόμη)
    | (?:延伸|相关|相關|推荐|推薦)(?:阅读|閱讀) | (?:点击|點擊)(?:订阅|訂閱|查看|这里|這裡) | (?:版权|版權)所有
    | 未经许可 | 责任编辑
    | [^。]{0,30}摄[）)]\W*$ | 写真\s*[:：] | 関連記事 | あわせて読みたい | 会員登録 | 無断転載 | 続きを読む)
  | (?P<notice>
    auf\ dem\ (?:bild|foto)\b | bitte\ beachten\ sie\b | bei\ (?:rück)?fragen\ (?:könn|wend|steh|bitte)
  | weitere\ informationen\ (?:finden|gibt|erhalten|unter)\b | for\ (?:more|further)\ information\b
  | please\ (?:note|contact|visit)\b | here\ are\ (?:[a-z\d]+\ ){0,2}(?:things|facts|reasons|ways|questions|tips)\b
  | what\ (?:you\ need\ )?to\ (?:know|expect|watch)\b
  | \d+\ (?:questions|things|facts|reasons|ways|tips|choses|raisons|dinge|fakten|fragen|gründe|tipps|cosas|razones)\b
    ))""",
    re.VERBOSE,
)
# Of a picture, whatever sentence has run into it.
_RUN_ON = re.compile(r"(?:[Aa]mpliar foto|Detailansicht öffnen|Bildansicht öffnen)\b")
_SIGNED = re.compile(r"\([a-zà-ÿ]{2,4}(?:[/,.-]\s?[a-zà-ÿ]{2,6})*\.?\)\W*")  # "(mk)", "(red/dpa)"
_MOST_SIGNED = 6  # words
# Whose picture it was, run into the sentence behind it: "AP; Vídeo: Atlas La policía …", "FABRIZIO BENSCH / REUTERS Plusieurs …".
_HOUSE = r"(?:AP|AFP|EFE|EPA|APA|DPA|dpa|ANSA|TT|NTB|REUTERS|Reuters|Getty Images|GETTY|iStock|imago)"
_CREDITED = re.compile(
    rf"\W*{_HOUSE}\s?[;/|]\s?\S|(?:[^\W\d_][\w.'’-]*\s){{1,4}}/\s?(?:{_HOUSE}|Agence \w+)\s[\"“«]?[^\W\d_a-zß-öø-ÿ]"
)
# Which of those in a picture is meant, whose it is, and where a picture is to be found that isn't shown here.
_IN_PICTURE = re.compile(
    r"\((?:(?:from |far |top |bottom )?(?:left|right)|l-r|f\.\s?v\.|t\.\s?[vh]\.|v\.\s?l\.(?:\s?n\.\s?r\.)?|l\.|r\.|links|rechts|"
    r"à (?:gauche|droite)|de g(?:auche|\.) à d(?:roite|\.)|(?:a la |de )?(?:izq|izda|dcha|izquierda|derecha)\.?(?: a derecha)?|"
    r"a (?:sinistra|destra)|à (?:esquerda|direita))[,)]|"
    r"\(\s?(?:not )?pictured\b|\(\s?file (?:picture|photo|image)\b|"
    r"\((?:im |auf dem |en |en la |notre |in )?(?:bild|foto|photo|image|imagen)\s?[:)]|"
    r"\((?:siehe|s\.|see|voir|ver|vedi|zie|se)\s(?:\w+\s)?"
    r"(?:bild|foto|photo|video|vidéo|grafi|graphi|picture|infogra|karte|map|carte|tabelle|table|kasten|box|encadré|recuadro)[^)]{0,25}\)",
    re.IGNORECASE,
)
# A crosshead run into the sentence behind it: "Difficile à tenir"Parmi eux …", "Troubles du sommeilL'audition …".
_GLUING = "\"”»“?'’"
_GLUED = re.compile(
    rf"[{_GLUING}]"
    r"(?:(?:(?<=[a-zß-öø-ÿ][\"”»“?])|(?<=[A-ZÀ-ÖØ-Þ]{2}[\"”»“])|(?<=[a-zß-öø-ÿ]\s\?))[\"“«]?[A-ZÀ-ÖØ-Þ]|"
    r"(?<=[a-zß-öø-ÿ]{3}[CDJLMNST]['’])[a-zß-öø-ÿ])"
)
# Where and when a picture was taken: "À Vincennes, en septembre 2018."
_TAKEN = re.compile(
    r"(?:À|A|Au|Aux|En|In|Im|At|Near|Bei)\s[^\s,]+(?:\s[^\s,]+){0,3},\s(?:(?:le|en|im|am|in|on)\s)?(?:\d{1,2}(?:er|\.)?,?\s)?"
    r"[^\W\d_]{3,12}\.?\s(?:\d{1,2},\s)?\d{4}\."
)
# How announcements end; looked for only where the last word is one of these.
_LAST_WORDS = frozenset("hier artikel überblick here ici aquí qui hieronder".split())
_ANNOUNCED = re.compile(
    r"""(?:
    (?:erfahren|lesen|finden|sehen)\ sie\ (?:mehr\ )?(?:dazu\ |darüber\ )?hier
  | (?:erfahren|erfährst|lesen|liest)\b.{0,30}\ in\ diesem\ artikel
  | (?:alles\ wichtige|die\ wichtigsten\ .{3,40})\ im\ überblick | (?:read|click|watch|listen|subscribe|sign\ up)\b.{0,20}\ here
  | à\ (?:suivre|lire|retrouver)\b.{0,20}\ ici
  | (?:lea|lee|siga|consulte)\b.{0,20}\ aquí | (?:leggi|segui)\b.{0,20}\ qui
    )\W*$""",
    re.VERBOSE,
)
_TAIL_ANNOUNCED = 70
# A question that is not asked: "Warum der Bau stockt.", "Wie es weitergeht und wer zahlt." Only a comma parts two: a full stop
# is within one, else there are 2ⁿ ways to part a row of n.
_CLAUSE = (
    r"(?:und |oder )?(?:was|warum|weshalb|wieso|wohin|woher|inwiefern|wo|welche[rsnm]?|worum|worauf|wie"
    r"(?= (?:das|es|sich|man|sie|er|wir|oft) ))\b[^,:;–]*[a-zäöüß][dent]"
)
_CLAUSES = re.compile(rf"(?:{_CLAUSE}, ?)*{_CLAUSE}\.")
_ASKING = frozenset(
    "was warum weshalb wieso wohin woher inwiefern wo welche welcher welches worum worauf wie".split()
)
_START = 40  # characters, lower-cased: three times as fast as a look that ignores case


def ends_are_marked(texts: Iterable[str]) -> bool:
    """Whether any sentence ends with a final mark; in Thai none does."""
    return any(map(has_end, texts))


def has_end(text: str) -> bool:
    """Whether a sentence ends with a final mark."""
    return text.endswith(_FINAL) or _ENDS.search(text[-_TAIL:]) is not None


def is_scrap(text: str, n_words: int, *, ends_marked: bool, figures: bool = True) -> bool:
    """Whether a sentence is a scrap, however few words it has.

    Args:
        text: the sentence.
        n_words: how many words it has.
        ends_marked: whether the sentences of its article end with marks; where none does, nothing is told from them.
        figures: False where it is known to have none.
    """
    start, tail = text[:_START], text[-_TAIL:]
    return (
        (not text[:1].isalpha() and _opens_as_scrap(text))
        or (ends_marked and not has_end(text))
        or (tail[-2:] == " ." and tail.rstrip(" .")[-1:] == ":")  # a lead-in of a text taken apart into words
        or "|" in text
        or "\t" in text
        or ((")" in tail or "]" in tail) and _CUT.search(tail) is not None)
        or (figures and 5 * len(FIGURE.findall(text)) > 3 * n_words)  # a result, a table's row, opening hours
        or ", wie hier " in text  # under a picture
        or (tail[-5:-1].isdigit() and _TAKEN.fullmatch(text) is not None)
        or "contributed to this " in text
        or "pic.twitter.com" in text
        or " fait le point" in text
        or ((";" in start or "/" in start) and _CREDITED.match(text) is not None)
        or ("(" in text and _IN_PICTURE.search(text) is not None)
        or (has_any(text, _GLUING) and _GLUED.search(text) is not None)
        or (_ADDED.match(start.lower()) if n_words <= _MAX_ADDED else _RUN_ON.match(start)) is not None
        or _is_announced(text)
    )


def is_added(text: str, n_words: int) -> bool:
    """Whether a sentence is what an outlet adds to an article, however short that is: a pointer, a credit, a prompt."""
    added = _ADDED.match(text[:_START].lower()) if n_words <= _MAX_ADDED else None
    signed = n_words <= _MOST_SIGNED and (_SIGNED.fullmatch(text) is not None or is_credit(text))
    return text[:1] == "©" or signed or (added is not None and added.lastgroup is None)


def _opens_as_scrap(text: str) -> bool:
    return (
        text[:1] in _LEFT_OF_ANOTHER
        or text[:1] == "©"
        or (text[:1] == "(" and text.rstrip(".").endswith(")"))  # an aside, or a credit: "(red, 4. 11. 2025)"
        or _ITEM.match(text) is not None
    )


def _is_announced(text: str) -> bool:
    """What the article is going to tell: said without telling it."""
    first, last = text.split(None, 1)[0].lower(), text.rsplit(None, 1)[-1].strip(_MARKS).lower()
    return (last in _LAST_WORDS and _ANNOUNCED.search(text[-_TAIL_ANNOUNCED:].lower()) is not None) or (
        first in _ASKING and text[-1] == "." and _CLAUSES.fullmatch(text.lower()) is not None
    )
