"""The Polish and Russian rules of `clauses`: what in the first clause points back, and verbs whose subject stands before only.

Each rule: words, one of which is in all that it matches, and the pattern. A verb in the past that opens a sentence has left out
its subject where a preposition, a pronoun or "że" follows; two capitals soon behind are the subject ("Zginął w Alpach Jan Holm").
"""

from __future__ import annotations

from brief.languages.tokens import one_of

_PL_UNLESS = r"(?!(?:Gdy|Kiedy|Jeśli|Choć|Kto|Co|Jak|Czy|Nie|Żeby|Aby)\b)"
_PL_CLAUSE = r"[A-ZŁŚŻŹĆ][^,;:–„”\"A-ZŁŚŻŹĆ]"  # what stands in one clause, and names nobody
# Not behind a demonstrative: times as seen from today, and what a clause explains.
_PL_NOW = one_of(
    r"rok tyg miesi sezon lat zim jesie wiosn noc dni wiek weekend por sam sposób chwil , kto co\b razem moment"
)
_PL_BEHIND = (
    "że za na w we do z ze po od przez przed o u też także również jednak sobie go ją je mu jej im ich jego nim nią "
    "nie to tylko wtedy"
)
# Nouns and adjectives that end as verbs in the past do.
_PL_NO_VERB = one_of(
    """
    Materiał Dział Zespół Tytuł Sygnał Kapitał Podział Udział Wydział Pomysł Przemysł Generał Zapał Rozdział Artykuł
    Mieli Czyli Kościół Stół Szkoła Siła Chwała Cała Mała Biała Była Były Byli Stała Skała Dzieła Źródła Zwykła Wisła
    Jeśli Jeżeli Upał Oddział Przydział Szczegół Ogół Michał Paweł Żyła Kawał Finał Kanał Ideał Protokół
    """
)
_PL_PAST = rf"(?!{_PL_NO_VERB} )[A-ZŁŚŻŹĆ][a-ząćęłńóśźż]+(?:ał|ił|ył|ął|edł|ósł|uł|ła|ęli|ali|ili|yli|ły)"
_PL_NOW_DOES = (
    "ma mają chce chcą zamierza zamierzają zdają uważa uważają twierdzi twierdzą mówi mówią mieszka mieszkają pracuje "
    "pracują planuje planują liczy liczą dodaje dodają podkreśla podkreślają przyznaje przyznają tłumaczy wyjaśnia "
    "wie wiedzą potrafi potrafią próbuje próbują zapewnia zaznacza wskazuje apeluje ostrzega przekonuje zauważa "
    "przypomina został została zostali zostały muszą powinien powinna"
)
_PL_THIS = (
    "ten ta te tego tej tych tym tę temu takich takie taki taka takiej takim wspomniany wspomniana wspomniane "
    "wspomnianego wspomnianej wspomnianych"
)
_POLISH = (
    # "Zebrał za nie kilka nagród", "Wyrwała się wreszcie z"
    (
        _PL_BEHIND,
        rf"{_PL_PAST}(?: się(?: (?:wreszcie|już|potem|szybko|i))?)? <words>\b"
        r"(?![^,;:]{0,40} [A-ZŁŚŻŹĆ]\w+ [A-ZŁŚŻŹĆ])",
    ),
    (_PL_NOW_DOES, rf"{one_of(_PL_NOW_DOES.title())} (?![A-ZŁŚŻŹĆ]|now[aąey]\b)"),
    # "Dla wyjaśnienia tych zależności"
    (
        _PL_THIS,
        rf"{_PL_UNLESS}{_PL_CLAUSE}{{2,70}} <words> (?!{_PL_NOW})"
        r"(?![^.;:]{0,40}, (?:w |na |o |z )?(?:któr|jaki|co\b))[a-ząćęłńóśźż]{3}",
    ),
    ("temat sprawie kwestii", r"[^,;:„”\"]{3,90} (?:na ten temat|w tej (?:sprawie|kwestii))\b"),
    (
        "jednak natomiast zatem więc wtedy wówczas tymczasem zaś",
        r"[^,;:–„”\"]{2,60}? <words>\b(?!,? (?:gdy|kiedy))",
    ),
    ("on ona oni", rf"{_PL_UNLESS}{_PL_CLAUSE}{{2,50}}? <words>\b"),
    # "Ustalono, że": by whom?
    ("że", r"[A-ZŁŚŻŹĆ][a-ząćęłńóśźż]+(?:ano|ono|[ęy]to),? że\b"),
    ("innych", r"(?:Kilku|Kilka|Dwóch|Trzech|Dwaj|Wielu|Wiele) innych\b"),
    # "Takie piosenki jak" names them
    ("taki taka takie takich tacy takim", r"Ta(?:k[iaą]|kie|kich|cy|kim|kimi|kiej)\b(?! \w+(?: \w+)? jak\b)"),
    ("mu go ją", rf"{_PL_UNLESS}{_PL_CLAUSE}{{2,50}}? <words>\b"),
)
_RU_UNLESS = r"(?!(?:Когда|Если|Пока|Хотя|Чтобы|Как|Кто|Что)\b)"
_RU_CLAUSE = r"[А-ЯЁ][^,;:–—«»\"А-ЯЁ]"
_RU_NOW = one_of(
    r"""
    год недел месяц сезон лет зим осен весн ноч утр вечер дн день век раз момент час понедел вторник сред четверг пятниц
    суббот воскрес , же\b не\b
    """
)
_RU_BEHIND = (
    "что в во на с со по от до для из за к о об у через после перед его её ее их ему ей им себя себе мне нам не бы ли "
    "это только даже также тоже тогда там лишь"
)
_RU_NO_VERB = one_of(
    r"""
    \w*[аи]тели Цели Недели Модели Мысли Роли Земли Рубли Корабли Боли Школа Сила Дела Сначала Материал Генерал Скандал
    Финал Канал Сигнал Журнал Капитал Персонал Портал Начала Тела Стрела Если Или Были Был Была Стол Пол Угол Отдел
    Раздел Предел Зла Скала Шкала Мила Михаил Павел Даниил Кирилл Пчела Похвала Правила Вокзал Зал Идеал Потенциал
    Сериал Квартал Минерал Адмирал Обвал Провал Интервал Вал Металл Кристалл Стали Дали Детали Медали Могила Села Стекла
    Прошла Прошли Погибли Пострадали
    """
)
_RU_PAST = rf"(?!{_RU_NO_VERB} )[А-ЯЁ][а-яё]{{2,}}(?:ал|ил|ел|ял|ыл|ул|шёл|шел|ла|ли|лся|лась|лись)"
_RU_ADVERBS = "просто уже сразу долго никогда ничего даже только тут сейчас потом"
_RU_THIS = "этот эта эти этого этой этому этим этих эту этом такой такая такие такого таких такую"
_RU_NOUNS = (
    "школьник мужчина женщина подросток девушка парень пострадавший пострадавшая погибший погибшая задержанный "
    "подозреваемый обвиняемый преступник злоумышленник водитель пассажир актер актёр певица певец режиссер режиссёр "
    "компания ведомство министерство автор мальчик девочка ребенок ребёнок чиновник депутат спортсмен тренер документ "
    "проект инцидент трагедия"
)
_RUSSIAN = (
    # "Вышла в коридор", "Родился в Туле"
    (_RU_BEHIND, rf"{_RU_PAST} <words>\b(?![^,;:]{{0,40}} [А-ЯЁ]\w+ [А-ЯЁ])"),
    # "Просто не смогла остаться"
    (
        _RU_ADVERBS,
        rf"{one_of(_RU_ADVERBS.title())} (?:не )?[а-яё]{{2,}}(?:л|ла|ли|лся|лась|лись) (?:в|на|с|за|не|[а-яё]+ть(?:ся)?)\b",
    ),
    (
        "следующим следующей следующими вторым второй третьим третьей другим другой исключением причиной результатом итогом",
        r"(?:Исключением|Причиной|Результатом|Итогом|Следующ(?:им|ей|ими|ий|ая|ее)|Втор(?:ым|ой)|Треть(?:им|ей)|Друг(?:им|ой)) "
        r"(?:стал|была?|были|станет|оказал)",
    ),
    # "По заявке в этот хостел"; not "такие напитки, как"
    (_RU_THIS, rf"{_RU_UNLESS}{_RU_CLAUSE}{{1,70}} <words> (?!{_RU_NOW})(?![^.]{{0,40}}, как\b)[а-яё«]{{3}}"),
    # "Слишком большие туда очереди", "Только 50 из них"
    ("туда оттуда там тогда здесь", rf"{_RU_UNLESS}{_RU_CLAUSE}{{1,60}} <words> [а-яё]"),
    ("них", r"[^,;:«»\"]{2,40} из них\b"),
    # "Используя совет Орловой, он"
    ("он она они", r"[А-ЯЁ][а-яё]+(?:[яв]|вшись|ясь)\b[^:;]{2,80}, <words> "),
    ("он она они ему ей", rf"{_RU_UNLESS}{_RU_CLAUSE}{{1,60}}? <words>\b"),
    # somebody or something that nobody has named, since Russian has no articles to tell
    (
        _RU_NOUNS,
        rf"{one_of(_RU_NOUNS.title())} (?:[а-яё]{{2,}}(?:л|ла|ло|ли|лся|лась|лось)|не|также|уже|был[ао]?)\b",
    ),
)
RULES = {"pl": _POLISH, "ru": _RUSSIAN}
