"""English."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="en",
    name="English",
    english="English",
    rank=1,
    stemmer="english",
    abbreviations=table(
        """
        adj adm adv approx assn asst atty bdr bldg brig bvd capt cdr cf ch cl cllr cmdr col comdr comm
        cong conn cpt dep det dir dr e.g eds eg encl eng ens eq esp fr ft ga gen gov hon hosp i.e illus
        incl insp lieut lt ltc maj messrs mfg mfr mgr misc mlle mme mr mrs ms msgr mssr mt mts mx n.b
        natl nee ofc orig p.s pfc ph prem pres prev princ profs ps pt pty pvt rec repr reps rev rt rtd
        sen sens sep sfc sgt sig spc spec specif ss st sta ste supt surg treas v.s viz vs
        """
    ),
    final_abbreviations=table(
        """
        a.d a.k.a apr ariz ark assoc aug ave b.a b.c b.s blvd bros cal calif co colo corp d.c dec dept dist
        div dlr e.u ed exec ext feb fla g.o.p govs govt hrs hwy inc ind j.d jan jr kan ky lb lbs llc ltd m.a
        m.b.a m.d m.p md mich minn mo mont mos neb nev nov o.k oct okla ont oz ph.d pl plc pp prof que rd rep
        s.a sept sq sr tenn tex u.k u.n u.s u.s.a u.s.s.r univ va vt wash wis wks wyo yd yr yrs
        """
    ),
    before_numbers=table(
        """
        app art arts bk cap chap est ex fig figs fn fol mar min no nos n° p para paras pg pl pp rs sect
        ser tab tel v ver vol vols
        """
    ),
    starters=table(
        """
        amid asked besides beyond currently despite earlier early eventually except finally first five following former
        four generally given immediately inside last later maybe nearly next nowadays officials originally outside
        overall part people please police previously recently regardless several shortly six sometimes suddenly ten
        thanks three throughout today tomorrow two typically ultimately unfortunately unlike usually whenever whereas
        yes yesterday
        """
    ),
    after_ordinal=table(
        """
        aest april august bst cdt central cest cet cst ct december eastern edt est et february friday
        gmt ist january jst july june march may mdt monday mountain mst mt november october pacific pdt
        pst pt saturday september sunday thursday tuesday utc wednesday
        """
    ),
    speech=table(
        """
        added adds asked asks cried exclaimed joked quipped recalled remarked replied said says shouted told
        tweeted wondered writes wrote yelled
        """
    ),
    stop_words=table(
        """
        a about above according after again against ago all almost along already also although always am among an and
        another any anyone anything are aren around as at away back be because been before behind being below between
        both but by can cannot could couldn did didn do does doesn doing don done down during each either else enough
        even ever every everyone everything few for from further get gets getting go goes going got had hadn has hasn
        have haven having he her here hers herself him himself his how however i if in indeed instead into is isn it its
        itself just least less let like ll many may me meanwhile might mine more most much must my myself near neither
        never no nobody none nor not nothing now of off often on once one only onto or other others our ours ourselves
        out over own per perhaps quite rather re really s same shall she should shouldn since so some someone something
        soon still such t than that the their theirs them themselves then there therefore these they this those though
        through thus to together too toward towards under unless until up upon us ve very via was wasn we were weren
        what whatever when where whether which while who whom whose why will with within without won would wouldn yet
        you your yours yourself aren't can't couldn't didn't doesn't don't hadn't hasn't haven't he'd he'll he's i'd
        i'll i'm i've isn't it's it'll let's she's she'd shouldn't that's there's they'd they'll they're they've wasn't
        we'd we'll we're we've weren't what's who's won't wouldn't you'd you'll you're you've
        """
    ),
    # "it" and "that" are among them; `expletives` takes "It is clear that" out again.
    dangling=table(
        """
        he | she | it | they | him | her | them | his | its | their | hers | theirs | himself | herself | itself |
        themselves | this | that | these | those | such | all {this, that, these, those} | 3 of {them, these} | {one,
        two, three, four, five, some, many, most, all, none, several, both, few, half, either, part, much} of {them,
        these, those, this, that, it, such} | {among, amongst, between, of} them | of the {two, 3} | {about, according
        to, after, against, along with, alongside, amid, among, at, based on, because of, before, besides, beyond, by,
        despite, due to, during, following, for, from, in, instead of, like, of, on, on top of, since, thanks to,
        through, to, to achieve, to do, under, unlike, until, with, without, as a result of, as well as, not only, even,
        only, if, whether, once, not, maybe, perhaps} {this, that, these, those, such, all this, all that} | given
        {this, these} | given that , | {because of, without, with, for, to, from, about, around, behind, next to, on,
        in, at, over, through, under, according to, inside, attached to, on top of, now, once, still, there, here,
        later, maybe, perhaps} it | of it , | in the {other, meantime, process, same} | in other | {here, there} , | it
        {is, was, 's} {expected, believed, thought, understood, said, reported, estimated, alleged, known, certain,
        sure, likely, unlikely, hoped, claimed, set, due, feared, supposed} to | neither | each | the {same, two, three,
        pair, duo, trio, couple, other, others, rest, remaining, latter, move, statement} | {other, others, another} |
        one {other, such, more} | {two, three, four, 3, six, seven, eight, nine, ten, eleven, twelve, dozens, hundreds,
        thousands, several, many, some} {more, other, others} | all {three, four, five, six} of | there {is, 's, was}
        one exception | a {similar, second, third, fourth, further} | an identical | in a related | similar | further ,
        | some {even, also, still} | separately | now {imagine, he, she, they, this} | the {first, second, third, last}
        one | the {former, first, second, third, last} , | the {first, second, third} {reason, option, point, question,
        problem} | the {reason, answer, result, problem} {, :} | the {next, following, previous} {day, morning, week,
        month, year, evening, night} | {in, over, during} the {following, previous, ensuing} {days, weeks, months,
        years, hours, minutes} | the day {before, after} , | at the {same time, time} | {before, since, until, by, only,
        not} then | {shortly, soon} after , | {shortly, soon} {afterwards, afterward, thereafter, before} | from {there,
        then on} | in the {end, aftermath} , | {in, by, in so} doing | to do so | to be sure | {earlier, later, first,
        next, finally, ultimately, eventually, again, overall, specifically, notably, importantly, crucially,
        surprisingly, basically, naturally, elsewhere, besides, rather, regardless, though, still, too, well, now, yes,
        yep, yup, nope, no, worse, more recently, for a start} , | {earlier, later} in the day | later {on, that} |
        {previously, still} the | here {the, too, are, is, 's} | once again , | however | therefore | thus | hence |
        nevertheless |
        nonetheless | moreover | furthermore | additionally | but | and | or | nor | yet | so | then | also | instead |
        meanwhile | otherwise | likewise | similarly | conversely | consequently | accordingly | subsequently |
        afterwards | afterward | thereafter | thereby | therein | indeed | anyway | anyhow | unsurprisingly | firstly |
        lastly | secondly | thirdly | either way | yes and no | even {so, then, here, more so, worse} | worse still |
        more importantly | not {so, surprisingly} | what {is, 's} more | on the {other hand, contrary} | in the
        {second, third, latter, former} case | in {contrast, fact, turn, short, response, any case, any event, which
        case} | by contrast | in {addition, return, comparison, particular} , |
        by comparison , | as a result , | as {such, a consequence, usual, it happens, it turned out} |
        as a result the | for {example, instance, others} | of course | after {all, which} | why {not, so} | if so | if
        not , | more than that | as {for, to} | which {, } | here’s | {second, third} , | pictured {above, below, left,
        right, here, with} | the news {came, comes} | the report {said, says, also, added, found, adds}
        """
    ),
    # Numbers and quantities stand alone where a verb follows ("Two were arrested"), and so does an age.
    determiners=table(
        """
        one | two | three | four | five | six | seven | eight | nine | ten | several | all | none | few |
        the first | the second | the third | the former | the 34-year-old | the 34-year-olds
        """
    ),
    standing=table(
        """
        when it {comes, came} to | this is {not, hardly} the first | it {is, was, 's, may be, seems, is still, 's still}
        too {early, late, soon} | this is the first | it {takes, took, will take, would take, doesn't take, does not
        take} {a, an, time, two, three, 0, more, only, just, courage, years, months, about, longer} | it {may, might,
        could} be {that, argued, said, asked} | it {will, would} be the first | in the {second, third}
        case of | it {is, was, 's} no {surprise, wonder, secret, coincidence, accident} |
        it {is, 's, was, seems} likely that | in response to | whether it {is, 's} {a,
        the, about} | a third of | however {hard, much, many, small, big, long, far, well, good, bad, unlikely, you, we,
        tempted, tempting, important, brief, short, great} | {while, although, though, if, as} it is | while it was |
        this {week, month, year, year's, season, summer, winter, spring, autumn, fall, morning, afternoon, evening,
        weekend, monday, tuesday, wednesday, thursday, friday, saturday, sunday, past week, past year, past weekend,
        week's, month's, january, february, march, april, june, july, august, september, october, november, december,
        century, decade, christmas, easter} | this may , | these days | by this time next | by this time | those {who,
        whose, wishing, wanting, looking, hoping, with, without, in, on, at, from, living, working, seeking, found,
        aged, born, planning, travelling, traveling, interested, using, taking, making, buying, selling, trying,
        getting, attending, clicking, paying, applying, suffering} | those of us | such {is, as} | so {far, many, much,
        called, as, few, often, big, popular, bad, strong} | so long as | then {president, prime, secretary, vice,
        mayor, home} | yet {another, to} | instead of | also known | other {than, countries} | each {year, day, week,
        month, other, summer, winter, time, morning, spring, autumn, person} | {each, one, two} of the | on this day in
        | at the time {of, the} | the {two, three}-{day, year, week, hour, time, month, part, term, storey, man,
        year-old} | the two-thirds | the same-sex | the {pair, couple, rest} of | the other {day, half, thing} | the
        other side of | the former {president, prime, head, chief, leader, soviet, yugoslavia, yugoslav} | it {is, was}
        the first time | it's the first time | it is not the first time | it's not the first time | it's been a | it has
        been {a, reported} | it {was, is} not until | it wasn't until | it {was, is} only when | it was only after | it
        goes without | it all {began, started} | it {may, might} not be | it {may, might} {seem, sound} | it looks
        {like, as} | it {seems, seemed, emerged, has emerged, rained, snowed, rains, matters, happens, hurts} | it
        {appears, appeared, follows} that | it {turns, turned} out | it remains {to, unclear, unknown, uncertain,
        possible} | it was {revealed, raining, announced, reported} | it {comes, came} as no | it's {raining, official}
        | it is {raining, understood, believed, thought, hoped, estimated, feared, claimed, alleged, reported, who} | it
        does not matter | it doesn't matter | it was the {day, year, night, moment} | it won't be long | that {the, a} |
        of course {not, the} | a further 3 | one in | in such {a, an} | the same goes for | and so on | another thing |
        as for the
        """
    ),
    impersonal=table("it"),
    expletives=table(
        """
        clear unclear possible impossible unlikely important essential vital crucial necessary unnecessary
        difficult hard easy easier harder tough tempting true known unknown uncertain certain obvious evident
        apparent understood believed thought expected hoped feared estimated reported alleged claimed
        announced revealed confirmed agreed noted remembered recommended advisable advised said worth better
        best common rare unusual normal natural strange odd ironic sad amazing surprising unsurprising fair
        safe wise time nearly almost customary illegal legal forbidden suggested rumoured rumored conceivable
        doubtful inevitable imperative critical interesting fascinating nice great good wrong right
        unthinkable inconceivable noon midnight midday christmas monday tuesday wednesday thursday friday
        saturday sunday summer winter spring autumn raining snowing cold hot warm dark windy sunny dawn up
        """
    ),
    adverbials=table(
        """
        at on in by for during after before since until till as to from over under with within throughout across around
        among first last next this today yesterday tonight tomorrow now sometimes often usually occasionally initially
        originally officially recently currently earlier eventually traditionally historically technically legally
        privately publicly late early two three four five six several some many most years months weeks one once every
        each all despite without through fortunately unfortunately sadly luckily clearly apparently
        """
    ),
    subjects=table("he she it they this that these those his her its their"),
    cataphoric=table(
        """
        {when, while, as, after, before, because, although, though, since, until, where, even as, even if, if, whether} it
        """
    ),
    verbs=table(
        """
        yet is are was were be been has have had having do does did will would can could may might shall should must isn
        aren wasn weren hasn haven hadn doesn don didn won wouldn couldn shouldn cannot t s re ll d ve said says say
        told tells added adds asked came comes went goes made makes took takes means meant remain remains became become
        seem seems seemed appear appears appeared who which also not never only still now just always already even quite
        very really often so all both perhaps probably certainly simply once increasingly far widely generally
        reportedly immediately died fled escaped survived suffered
        """
    ),
    reported=table(
        """
        reportedly | allegedly | supposedly | purportedly | is {said, understood, believed, thought, alleged} to | are
        {said, believed, thought, alleged} to | {was, were} said to
        """
    ),
    attributions=table(
        """
        charged | indictment | indicted | prosecutors | the charges | complaint | lawsuit | sources {close, say, said} |
        convicted | said | says | say | saying | told | tells | according to | {add, assert, claim, confirm, contend,
        explain, insist, maintain, report, suggest, warn}{s, ed} | {accuse, acknowledge, announce, argue, declare, note,
        state}{s, d} | denies | denied | announcing | claim | claiming | argue | arguing | insist | warn | report |
        confirm | wrote | writes | write | testified | alleged that | alleges | allege | alleging | accuse | accusing |
        admitted | admits | deny | tweeted | quoted | quoting | cited | citing | prosecutors {allege, say} | i | we |
        court {documents, papers} | police say | in the words of
        """
    ),
    articles=table("the"),
    roles=table(
        """
        accident activist activists actor actor-director actress administration agency agent agents agreement aircraft airline
        album allegation allegations animal announcement app applicants appointment architect area arrest arrests artist
        assailant association attack attacker attackers attacks attorney author band bank bear bid bill bishop blasts blaze
        blogger boat boats body bomb bombers book boss boy bridge broadcaster brother brothers building bus businessman
        campaigner campaigners candidate car carrier case cat ceremony chairman chairwoman champion chancellor charge charges
        charity chief child city clashes clip club coach commission committee company conference congressman congresswoman
        conviction councillor councillors county couple court crash crew cyclist daughter deal death deaths decision defendant
        defendants defender demonstrators department designer detective detectives device director district doctor document
        documents dog driver duchess duke duo earthquake email employee employees engineer evacuation event executive expert
        explosion factory family fan farmer father film findings fire firm floods footage forward foundation founder game girl
        goal goalkeeper governor group gun gunman gunmen hearing helicopter hospital hotel husband image images incident
        injured interview investigation journalist judge jury kidnapping kidnappings killing killings law lawmaker lawmakers
        lawsuit lawyer leader letter magazine man manager manufacturer march match mayor measure measures meeting men merger
        message messages midfielder militants minister ministers ministry missile missiles monastery mother movie murder
        murders museum musician network newspaper nurse offer officer officers official officials operation operative operator
        organisation organization outlet owner owners painting pair parents party passenger passengers pastor patient patients
        pedestrian petition philanthropist phone photo photographer photos picture pictures pilot pilots pirates plaintiff
        plaintiffs plan plane player players politician poll post president priest prince princess probe program programme
        project proposal prosecution prosecutor protest protesters protestors quake quarterback raid raids rally rapper rebels
        recruits region regulator regulators report researcher researchers resident residents resignation retailer riot riots
        robbers rocket rookie rubble ruling sale satellite scheme scientist scientists sculpture senator sequel series service
        shark sheriff ship shooter shooting shop show singer sister sisters site soldier soldiers son song spacecraft
        spacewalk speech spokesman spokesperson spokeswoman staff staffer standoff star statement store storm strike striker
        student study summit supporters survey suspect suspects takeover talks teacher team teen teenager teenagers telescope
        temperature thieves tickets toddler tour tourists tournament town train trial truck union university verdict vessel
        veteran victim victims video village watchdog weapon website widow wife winger witness woman women worker workers
        writer youngster
        """
    ),
    unique=table(
        """
        guardian australian christian bad climate community content day dead difference dollar earth elderly environment
        euro fact rupee rupiah yen ruble rouble peso franc baht yuan future good government internet key king majority
        market markets media military month moon morning navy news night number odds opinions past people police poor
        pope pound press prime public queen reality rest rich season stakes sun thing time trick truth unemployed
        universe views way weather web week weekend world year young
        """
    ),
    participles=table(
        """
        asked speaking addressing responding writing appearing testifying questioned arrested convicted born raised
        educated sentenced clad weighing wearing standing sitting dressed known described nicknamed released jailed hailed
        dubbed accused charged growing living returning travelling working recalling reflecting announced launched published
        founded built called pressed
        """
    ),
    enumerations=table(
        """
        first ,/second ,/third ,/fourth ,/fifth ,/sixth , | first of all ,/second , | first ,/secondly | first of all ,/secondly |
        firstly/secondly/thirdly/fourthly/fifthly | firstly/second , | second ,/finally , | second ,/lastly | third ,/finally , |
        third ,/lastly | fourth ,/finally , | {secondly, thirdly}/{finally, lastly} | on {the one, one} hand/on the other | for
        one thing/for another
        """
    ),
    sequences=table(
        """
        first ,/then , | first ,/next , | first ,/finally , | {then, next} ,/finally , | one is/{another is, the other is, the
        second is} |
        another is/{another is, the third is} | the first is/the second is/the third is/the fourth is
        """
    ),
    counting=table("two three four five six several few"),
    first_person=table(
        "i my me mine myself us we our ours ourselves i’m i'm i’ve i've i'd i’d i’ll i'll we’re we're we’ve we've we'll we’ll"
    ),
    commonplaces=table(
        """
        accident according acquire acquit acquitted act admit admitted afternoon aged airlift ambulance amendment
        america american analyst announce announced annual apartment appeal approve approved area arrest arrested
        assault assembly attack attendance australia australian authorities avenue away bail barrister beat beaten
        bill billion blaze bn body boy break-in britain british brussels building burglar burglary burgle burn bus
        business buy call canada canadian canberra captain car cash cause cent charge charged city cleared closed club
        cnn collide collision committee commons company con condition congress conservative contact convict convicted
        conviction cop corporation cost council count county courier court crash crew critic critical criticise
        criticize crown cup custody cyclist damage day dead death defeat defence defense democrat democratic denied
        deny deputy destroy die died door downing draw drew driver dublin early earnings emergency employ employee
        employees england english engulf eu europe european evening expect fall family fell felony final fire
        firefighter firm flame force forecast fraud fraudster game garage girl goal goalkeeper government group guilty
        gun gunman gunshot half header hear highway home hospital hosts hour house hurt identified identify
        information injure injured injury interstate intruder investigate investigation investigator investor ireland
        irish jail jailed jewellery jewelry junction jury keeper kill killed killing knife labour lane late law
        lawmaker lead league legislator legislature liberal local london lords lorry lose loss lost magistrates
        majority maker man market match million ministry minute month moped morning motorcycle motorcyclist motorway
        mp mps murder neighbor neighbour new night offence offense official old opposition ottawa outlook overnight
        paramedic parliament party pass passed passenger pedestrian penalty pensioner people per percent permission
        person player plead pleaded point points police price prime prison profit pronounce prosecution quarter
        quarterly raid rear reject rejected report reported republican rescue resident retailer revenue rider rise
        road rob robber robbery rose round said sales say scam scammer scene score scored scorer season sell semifinal
        senate sentence sentenced serious seriously share shareholder shares shoot shooting shortly shot side sign
        smash smoke spend stab stabbing stable staff statement steal stole stolen store stores street striker suspect
        table taxi team teen teenager tell theft thief told tory town traffic treat trial trick truck u.s uk us van
        vehicle verdict veto victim victory village visitors vote voted votes washington weapon week weekend win
        window winner witness woman won worker workers workforce worth wound wounded year york
        """
    ),
    offices=table(
        """
        attorney ceo chairman chairwoman chief coach commissioner constable councillor councilman councilor detective
        director executive gov governor inspector judge justice lawyer leader lt magistrate manager mayor minister
        officer premier president prosecutor rep representative secretary sen senator sergeant sgt sheriff solicitor
        speaker spokesman spokesperson spokeswoman superintendent
        """
    ),
    day_words=table(
        "today | yesterday | tomorrow | tonight | this {morning, afternoon, evening} | last night"
    ),
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    hedges=table(
        """
        not | no | n't | isn't | aren't | wasn't | weren't | hasn't | haven't | hadn't | doesn't | don't | didn't |
        won't | wouldn't | can't | cannot | couldn't | shouldn't | mustn't | never | none | nobody | nothing | nowhere |
        neither | nor | without | hardly | barely | scarcely | rarely | seldom | unlikely | {fails, failed, according,
        said, believed, thought, understood, expected, set, due, up} to | may | might | could | would | should | can |
        must | likely | possible | possibly | perhaps | maybe | probably | potential | potentially | apparent |
        apparently | seemingly | appears | appear | appeared | seems | seem | seemed | reportedly | allegedly |
        supposedly | purportedly | alleged | purported | so-called | suspected | suspect | suspects | accused | accused
        of | charged with | claims | claim | claimed | plans | planned | proposed | considers | considering | denies |
        denied | rumoured | rumored | unconfirmed | unclear | unverified | disputed | threatens | threatened | if |
        unless | whether | almost | nearly | about | around | at least | at most | only | {more, less} than | estimated
        | reports | {sources, officials, police} say | says | said
        """
    ),
    denials=table(
        """
        not no n't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot
        couldn't shouldn't never none nobody nothing nowhere neither nor without denied denies deny
        """
    ),
    opinion_labels=table(
        """
        opinion | opinions | comment | commentary | editorial | editorials | column | columns | columnist |
        columnists | op-ed | op-eds | oped | viewpoint | viewpoints | perspective | perspectives | comment is
        free | commentisfree | letters | letters to the editor | letter to the editor | guest column | guest
        essay | guest post | first person | leader | leading article | essay | point of view | my view | our
        view | voices | blog | blogs | sketch | views | review & outlook | opinion essay
        """
    ),
    interview_labels=table(
        """
        interview | interviews | q&a | q {&, and} a | questions and answers | {five, ten} questions | in conversation |
        in conversation with | {exclusive, the} interview | the big interview | transcript
        """
    ),
    correction_labels=table(
        "correction | corrections | clarification | clarifications | corrections and clarifications | erratum"
    ),
    examples=(
        "The council of Northford approved the budget on Nov. 4 after a debate of six hours.",
        "“Will the bridge open before Easter?” asked Dr. J. K. Harlow of the U.S. Geological Survey.",
        "Repairs will cost about $4.1 million, i.e. twice as much as planned.",
        "2024 was the warmest year on record at the weather station.",
    ),
)
