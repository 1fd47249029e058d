"""What points back in the first clause of a Basque sentence: rules for `clauses`, as in `clauses_german`.

Demonstratives stand behind their noun ("Arazo horrek", "Egoera horretan"), connectives behind the first words ("Catenak,
berriz,").
"""

from __future__ import annotations

_THAT = (
    "hori horrek horren horri horretan horrekin horrentzat horretarako horretatik horretara horretaz horiek horien "
    "horiei horietan horietako horietatik horiekin horietara horietaz horietariko hura hark haren hari hartan harekin "
    "harentzat hartarako hartatik haiek haien haiei haietan haietako haietatik haiekin haientzat"
)
_THIS = "hau honek honen honi honetan honekin honetarako honetatik hauek hauen hauei hauetan hauetako hauetatik hauekin hauetara"
# Before "this": times and places as seen from here and today.
_NOW = "".join(
    rf"(?<![{noun[0].upper()}{noun[0]}]{noun[1:]} )"
    for noun in (
        "urte", "aste", "egun", "une", "hilabete", "mende", "uda", "negu", "denboraldi", "sasoi", "herri", "mundu",
        "asteburu", "gau", "goiz", "arratsalde", "azken", "udazken", "udaberri", "legealdi", "momentu", "garai", "ikasturte",
        "webgune", "artikulu", "orri", "aldizkari", "egunkari", "larunbat", "igande", "ostiral", "ostegun", "asteazken",
        "astearte", "astelehen",
    )
)  # fmt: skip
_CONNECTIVES = (
    "ordea|aldiz|berriz|beraz|hala ere|halere|hala eta guztiz ere|gainera|dena den|dena dela|bestalde|halaber|ostera|haatik|"
    "bestela"
)
RULES = (
    # not "emakumeei eta haien gertukoei"
    (_THAT, r"[^,;:«»“”\"]{2,90}?(?<! eta)(?<! edo) <words>\b"),
    (_THIS, rf"[^,;:«»“”\"]{{2,90}}? {_NOW}<words>\b"),
    # "Catenak, berriz, gola sartu zuen"
    (
        "ordea aldiz berriz beraz hala halere gainera dena bestalde halaber ostera haatik bestela",
        rf"[^;:«»“”\"]{{1,80}}?,? (?:{_CONNECTIVES})\s?[,.]",
    ),
    # no name of a place before it: "Bilbora joan eta handik"; nor "kontatzeko orduan"
    ("orduan ordutik", r"[^,;:«»“”\"]{2,60}(?<!ko) <words>\b"),
    # "Libururako, aukeraketa egin dute biek"
    ("biek biak biei bietan", r".[^;:«»“”\"A-ZÑ]{2,70} <words>\b"),
)
