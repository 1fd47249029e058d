"""The English words by which `noun_phrases` tells where a noun phrase ends, and which nouns a name before them does not name."""

from __future__ import annotations

PREPOSITIONS = frozenset(
    "of for in on at with from to behind between against about over by near under after before during into across along around "
    "among through throughout within without towards toward beyond beneath above below outside inside onto upon off out up down "
    "since until despite like as than per via aboard alongside amid".split()
)
CLAUSES = frozenset("that who whom whose which where when why how whether what if because while".split())
PRONOUNS = frozenset("i you he she we they it there".split())
# What begins another phrase.
DETERMINERS = frozenset(
    "a an the this these those his her its their our my your no every each some any all another both one two three four five "
    "six seven eight nine ten many several few more most less him them us me himself itself themselves nothing".split()
)
# Irregular, in the past; "cut", "hit", "put", "read" and "set" may be of the present.
PAST_VERBS = frozenset(
    "was were had did said told came went took began became gave fell rose saw got ran found won drew grew knew flew "
    "broke led left lost felt thought sent spent paid held kept sold wrote drove shot spoke chose stood beat made meant "
    "brought bought built caught dealt fought forgot hid hung knocked laid lay lent rang rode sank sat sought shook "
    "showed sang slept slid stole struck swam swept taught tore threw understood woke wore withdrew fled froze burst "
    "overcame swore swung wept wound overtook undertook mistook foresaw overthrew withstood arose awoke bit blew bore "
    "bred clung crept dug drank fed ate flung forbade forgave knelt leant leapt lit misled overheard overran rebuilt "
    "shrank spat spilt spoilt sprang stank strode strove stung stuck trod upheld withheld spun shone sped sewed strewn "
    "wrung bade bent bled".split()
)
VERBS = PAST_VERBS | frozenset(
    """
    is are has have having do does will would can could may might shall should must cannot says say tells comes come goes go
    takes take begins becomes gives falls rises sees gets get runs run finds wins draws grows knows flies breaks leads
    leaves loses feels thinks sends spends met meets pays holds keeps sells writes drives speaks chooses stands beats hit
    hits put puts makes make means brings buys builds catches cost costs cut hurt lies let lets rings read reads rides sits
    seeks set sets shows shown shut sings steals strikes throws wears remains remain seems seem appears appear includes
    include follows follow features suggests suggest contains contain consists allows offers wants hopes plans aims expects
    needs helps uses works looks opens closes starts ends continues marks moves turns adds argues claims alleges notes warns
    insists believes faces provides requires represents reveals depicts explains describes covers serves tends applies
    outlines predicts asserts refutes indicates concludes states estimates confirms recommends proposes belongs depends
    involves reflects quit spread
    """.split()
)
# Verbs behind a plural only: "The sides meet", but "The face masks".
PLURAL_VERBS = frozenset(
    "meet face try show want need look play use work live run give find get keep think know mean hold lead call cover offer "
    "point start end help plan move allow require create prevent let state enable force cause seek tell bring stand fall "
    "rise raise represent reflect mark suggest indicate stem date lie vary differ exist belong depend consist fail claim "
    "argue hope agree".split()
)
ADVERBS = frozenset(
    "also then later now soon often usually finally still already once never even just not always sometimes again ever "
    "perhaps maybe too together yesterday today tomorrow tonight last this itself himself herself themselves".split()
)
NO_ADVERBS = frozenset(
    "early family daily weekly monthly elderly only likely friendly deadly supply rally ally reply assembly costly unlikely "
    "lonely ugly lovely silly holy monopoly fly anomaly yearly bully".split()
)
# "The biggest gains", "The only reason": one of its kind. The nouns that end so are others.
RANKED = frozenset(
    "only most best worst average typical least more less longer better smaller bigger same other".split()
)
NOT_RANKED = frozenset(
    "protest arrest test guest forest contest request interest harvest west latest".split()
)
# Of these each place or country has many, so that its name names none.
MANY = frozenset(
    """
    striker strikers midfielder defender goalkeeper forward winger international skipper tactician champion winner veteran
    native resident residents teen teenager boy girl man woman student students teacher actor actress singer rapper star
    player fan fans driver rider businessman researcher researchers scientist scientists firm company duo pair trio couple
    twins lawmaker congressman congresswoman rookie boxer golfer swimmer sprinter athlete supremo ace captain band militia
    judge officer officers soldier soldiers lawyer attorney journalist reporter author doctor
    """.split()
)
# Of these a country has one: "The French army"; but "The French team" is any.
ONE_OF_COUNTRY = frozenset(
    "government navy army military air market population economy president presidency authorities people parliament "
    "peninsula troops forces community minister embassy ministry police state currency public media capital coast border "
    "constitution court ambassador chancellor premier language flag version equivalent word name".split()
)
COLLECTIVE = frozenset("duo pair trio couple team side group family band".split())
TITLES = frozenset(
    "Duchess Duke Bishop Archbishop Princess Prince Senator Congressman Congresswoman Judge Sheriff Mayor Governor Bill".split()
)
NUMERALS = frozenset("one two three four five six seven eight".split())
# As they stand behind a plural, "to" or no subject at all; beside those above.
BASE_VERBS = frozenset(
    "am be let say go know see come take believe love like hate wish thank please click imagine watch scroll follow "
    "read listen talk walk ask get become die lose win speak write send spend buy pay meet eat drink drive fly learn "
    "teach wait enjoy join share deserve refuse fear worry struggle decide vote earn produce sell deliver celebrate "
    "host tend appeal congratulate pass view".split()
)
