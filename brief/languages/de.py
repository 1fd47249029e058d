"""German."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="de",
    name="Deutsch",
    english="German",
    rank=1,
    stemmer="german",
    ordinal_period=True,
    abbreviations=table(
        """
        abk abt adj adv allg amtl anl ao.univ.-prof bayr beil beisp bes betr bez bfh bgbl bibl biogr bldg brig bsp bspw
        bzgl bzw ca col d.h d.i ders desgl dgl dim dipl dipl.-inf dipl.-ing dipl.-kfm dipl.-phys dipl.-psych dr dres e.h
        ebd ehem eidg eigtl einschl engl entspr entw erg erl erw europ ev evang exkl fa fam ff.dd fld frhr frk frl frz
        geb gebr gefr gegr gem gen gen.-sekr ges gest gez ggf ggfs ggü gldr gr h.c hbf hg hl hon hptm hr hrn hrsg i.a
        i.b i.d.f i.d.r i.e.s i.h.d i.h.v i.s.d i.v i.v.m inform ing inh inkl insb insbes internat ital jhdt jug jur
        kath kfm kgl komm kpl landw lat lfd lic lt ltg m.a.w m.e m.w magn maj mdl med medr min.-präs mr mrs ms msgr mtl
        n.v nachf nachm natw näml nördl o.g obb oberfr obj od offz op orig p.a p.p.a parl pers pf pfr phil philos phys
        polit poln prakt priv.-doz prof prot prov präs psych publ päd qm rabb rechtl ref reg reg.-bez rel relig resp rev
        s.o s.u schriftl schwäb sel sen sog sogen span spez st staatl stellv stud svw sw syn synth sächs südl techn
        teilw theol tit tschech tägl u.d.t u.e u.m.n umg unbek ung univ univ.-prof urspr v.a v.d v.h verb verf vergl
        verh versch verw vgl vlg vm vollst vorm vors westl wg wirtsch wiss wöch z.b z.hd z.t z.z z.zt zb zit zool zus zw
        zz zzgl zzt österr östl
        """
    ),
    final_abbreviations=table(
        """
        a.a.o a.d a.m apr aufl aug b.a b.sc bd bros chr cie co corp ct dez e.v etc evtl feb febr ff
        forts g.m.b.h gesch i.r inc jan jb jg jh jhs jr jul jun k.u.k lit ltd m.a m.sc mag max mill min
        mind mio mrd mwst n.chr nov o.dgl o.ä okt p.m ph.d pkt pl plc proz s.a sa sek sept sr std str
        tsd u.a u.dgl u.u u.v.a u.v.m u.ä ugs usf usw uvm v.chr v.u.z verg x.x z.s zgl
        """
    ),
    before_numbers=table(
        """
        abb abs abschn anh anm art aufl az bd bde bl buchst fig fr gl h hs jg kap lfg no nr nrn par pos
        rd rdnr rn s satz sp str tab taf teil tel tl v vers vol z ziff
        """
    ),
    starters=table(
        """
        acht allein allenfalls anderswo anfang angeblich angesichts ausgerechnet bald bestenfalls bislang bisweilen
        demnächst derzeit drei eigentlich einst einzig endlich erstens erstmals etliche früher frühestens fünf gab ganz
        genau gestern gewiss gibt gilt grundsätzlich gäbe heißt heuer heute indem infolge irgendwann irgendwie jahrelang
        jemand künftig letztlich mancher manchmal mehrere meistens mitunter möglicherweise natürlich nein neun nie
        niemand nirgends nochmals offenbar oft oftmals ohnehin plötzlich sechs sicher sicherlich sieben sodass solange
        spätestens ursprünglich vermutlich vielerorts vielleicht vier wahrscheinlich weiterhin weshalb wieso wofür woher
        wohin womöglich woran worauf worum wozu zehn zuallererst zuerst zuletzt zunächst zusammen zuweilen zwei überall
        """
    ),
    after_ordinal=table(
        """
        april armee auflage august ausgabe bezirk bundesliga dezember division etage etappe februar februari
        geburtstag geburtstages halbjahr hochzeitstag jahr jahrestag jahrestages jahrhundert jahrhunderte
        jahrhunderts jahrtausend jahrtausends januar juli juni jänner kapitel klasse kreuzzug lebensjahr
        legislaturperiode liga mai mal minute märz november oktober platz quartal runde semester september
        sitzung spielminute spieltag spieltages stock tag teil todestag weltkrieg weltkrieges weltkriegs woche
        """
    ),
    capital_nouns=True,
    stop_words=table(
        """
        aber alle allem allen aller allerdings alles als also am an ander andere anderem anderen anderer anderes auch
        auf aus außerdem bei beim bereits besonders bevor bin bis bisher bist bzw da dabei dadurch dafür dagegen daher
        dahin damals damit danach daneben dann daran darauf daraus darf darin darüber darum darunter das dass davon
        davor dazu dein deine dem demnach den denen denn dennoch der deren des deshalb dessen deswegen dich die dies
        diese diesem diesen dieser dieses dir doch dort du durch durfte durften dürfe dürfen dürfte dürften eben
        ebenfalls ebenso eher ein eine einem einen einer eines einige einigen einiger einiges einmal er erst es etwa
        etwas euch euer eure fast für gar gegen gegenüber gerade gewesen geworden hab habe haben hat hatte hatten hätte
        hätten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in innerhalb ins insgesamt
        ist ja je jede jedem jeden jeder jedes jedoch jene jenem jenen jener jenes jetzt kann kaum kein keine keinem
        keinen keiner keines könne können könnte könnten konnte konnten laut man manche mehr mein meine meinem meinen
        meiner meist mich mir mit mochte möchte möchten muss müsse müssen müsste müssten musste mussten nach nachdem
        nämlich neben nicht nichts noch nun nur ob obwohl oder ohne per pro rund schließlich schon sehr sei seien sein
        seine seinem seinen seiner seines seit selbst sich sie sind so sobald sogar solche solchen solcher soll solle
        sollen sollte sollten somit sondern sonst soweit sowie sowohl statt trotz trotzdem über überhaupt um und uns
        unser unsere unserem unseren unserer unter viel viele vielen vom von vor vorher während war wäre wären waren
        warum was wegen weil weiter weitere weiteren welche welchem welchen welcher welches wem wen wenig wenige weniger
        wenn wer werde werden wessen wie wieder will wir wird wo wobei wohl wolle wollen wollte wollten womit worden
        wurde wurden würde würden zu zudem zufolge zum zumindest zur zwar zwischen
        """
    ),
    # "es" is left out: "Es gibt", "Es ist" and "Es kam zu" stand for nothing far more often than they point back.
    # "Auch die SPD" is in: it says that another did so before.
    dangling=table(
        """
        die selbige | es {enthält, enthielt, umfasst, umfasste, bietet, bot, besitzt, dient, diente, stammt, stammte,
        basiert, beruht, verfügt, verfügte, entspricht, richtet, trägt, erinnert, eignet, wiegt, verbindet, beschreibt}
        | {los, weiter} {geht, ging} es | {mittelfristiges, langfristiges, erklärtes} ziel {ist, sei} | weiter {soll,
        sollen, wird, will} | diesbezüglich | was die anderen | ganz im gegenteil | an {seine, ihre, deren, dessen}
        stelle | {kurz, wenig, wochen, monate, jahre, stunden, minuten} später | eben dem | {wohl, eher, wohl eher}
        nicht | {richtig, falsch, stimmt, genau} , | {ein, eine, einen, einem, einer} {ähnlicher, ähnliche, ähnliches,
        ähnlichen} | sowas | diesmal | vorher | nachher | {bereits, schon, tags} zuvor | genauso wenig | weiterhin {ist,
        sind, war, soll, sollen} | es begann | es kam zu keiner | es geht {nicht, dabei, hier, auch, um} | es ging
        {nicht, dabei, auch, um} | {genau, gerade, eben, nur, schon, vor allem} {deshalb, deswegen, darum, daher, dafür,
        davon, daran, dabei, damit, dagegen, dadurch, daraus, danach} | {sechs, sieben, acht, neun, zehn, elf, zwölf,
        dutzende, hunderte, eine, zwei, drei, vier, fünf, mehrere, 3} weitere | {zwei, drei, vier, fünf, 3, mehrere}
        andere | wobei | im selben {jahr, monat, zeitraum, moment} | zur {gleichen, selben} zeit | zum gleichen
        zeitpunkt | für alle genannten | alle {genannten, beteiligten, beide, drei, vier, fünf, sechs} | {anlass,
        auslöser, bedingung, beweis dafür, ergebnis, folge, grund, hintergrund, ursache, voraussetzung, vorbild} {ist,
        war, sei, sind, waren} | ziel {ist, war, sei} es | {konkret, im kern} {geht, gehe, ging} es | auf so viel | wie
        berichtet | dem bericht nach | {wenige, einige, zwei, drei, vier, fünf, sechs, zehn, 3} {tage, wochen, monate,
        jahre, stunden, minuten} später | {ein, kein} {jahr, monat, tag} später | eine {woche, stunde} später | am
        {nächsten, folgenden} {tag, morgen, abend, mittag} | kurz {darauf, danach, zuvor} | {all, genau, eben, gerade,
        alles} das | die {einen, beiden, anderen, übrigen, gleiche, gleichen, begründung, 34-jährige} | zum {anderen,
        beispiel} | andererseits | zweitens | drittens | viertens | ja , | nein , | zusätzlich | dem {urteil, dokument,
        entwurf, schreiben, gutachten, plan, papier, vertrag, gesetzentwurf, beschluss, bericht, blatt, sender,
        sprecher} zufolge | der {einigung, analyse, anklage, untersuchung, vereinbarung, auswertung, quelle, mitteilung,
        studie, erklärung, umfrage, zeitung, sprecherin, behörde} zufolge | er | sie | ihn | ihm | ihnen | ihr | ihre |
        ihrem | ihren | ihrer | ihres | sein | seine | seinem | seinen | seiner | seines | dies | diese | diesem |
        diesen | dieser | dieses | ebendiese | ebendieser | ebendas | derselbe | dieselbe | dasselbe | dieselben |
        denselben | demselben | derjenige | diejenige | dasjenige | dessen | deren | denen | ersterer | erstere |
        ersteres | beide | beides | beiden | den {beiden, gleichen} | der {beiden, eine, andere, gleiche, grund,
        34-jährige} | zweiterer | zweitere | selbiges | selbige | solche | solch | solcher | solches | solchen |
        derartige | derartiges | derlei | dergleichen | dabei | dadurch | dafür | dagegen | daher | dahinter | daneben |
        danach | daran | darauf | daraufhin | daraus | darin | darüber | darum | darunter | davon | davor | dazu |
        dazwischen | demnach | demgegenüber | demzufolge | dementsprechend | deshalb | deswegen | dennoch | trotzdem |
        indes | indessen | hierbei | hierdurch | hierfür | hiergegen | hierin | hiermit | hiervon | hierzu | hieraus |
        hierauf | hierüber | dahingegen | dahin | infolgedessen | stattdessen | unterdessen | währenddessen | inzwischen
        | mittlerweile | derweil | zwischenzeitlich | nichtsdestotrotz | nichtsdestoweniger | gleichwohl | seither |
        damit | seitdem | aber | allerdings | also | anschließend | auch | außerdem | denn | doch | ebenfalls | ebenso |
        ferner | folglich | freilich | hingegen | hinzu | immerhin | jedoch | jedenfalls | mithin | nämlich | oder |
        schließlich | sodann | somit | sondern | sonst | und | überdies | übrigens | vielmehr | wiederum | weiters |
        zudem | zugleich | gleichzeitig | zumal | zuvor | zwar | demgemäß | insofern | insoweit | im {übrigen, gegenzug,
        anschluss, gegenteil} | in der folge | in {jenem, jener, jenen} | im zuge dessen | {ungeachtet, angesichts,
        aufgrund, infolge, wegen, statt} dessen | trotz alledem | {an, aus, bei, hinter, mit, neben, von, vor, zu} ihr |
        unter anderem | beispielsweise | laut {bericht, mitteilung} | laut dem {bericht, sprecher} | den angaben
        {zufolge, nach} | nach {seinen, ihren} {angaben, worten} | laut der sprecherin | wie es weiter hieß | weiter
        {hieß, heißt} es | zur begründung hieß es | das {wiederum, jedoch, allein, zumindest, ganze, gleiche, selbe,
        34-jährige} | dem gegenüber | es {handelt, handelte} sich | ein {anderer, anderes, weiterer, weiteres, dritter,
        zweiter, zweites, entsprechender, entsprechendes} | eine {andere, zweite, dritte, entsprechende} | einen
        {anderen, weiteren, entsprechenden} | andere | anderen | einem weiteren | weitere | weiteren | {genau, erst,
        schon} da | alldem | nur so | {nur, erst, selbst} dann | erst danach | kurze zeit später | später | einen tag
        später | am tag zuvor | am vortag | ein jahr zuvor | bis dahin | seit damals | seit dieser zeit | zu {dieser,
        der, jener} zeit | damals | dann | dort | dorthin | von da an | hier | hierher | so | umso | umgekehrt | ähnlich
        | ähnliches | anders | ebendort | ansonsten | andernfalls | kein wunder | nicht zuletzt | dementgegen |
        obendrein | nun | tatsächlich | vor allem aber | entsprechende | entsprechend | alsdann | alldieweil | hinterher
        | nebenbei | notabene | kurzum | sprich | unterm strich | mit anderen worten | mehr noch | {den, dem, des, der,
        die} 34-jährigen
        """
    ),
    # Articles that are pronouns where a finite verb follows: "Das ist", "Die haben", "Den kennt".
    determiners=table(
        """
        das | die | der | den | dem | des | da | {auf, für, mit, gegen, von, bei, über, unter, um} {die, der, den,
        dem, das} | der {ägypter, albaner, algerier, amerikaner, argentinier, australier, bayer, belgier, berliner, bosnier,
        brasilianer, brite, bulgare, burgenländer, chilene, chinese, däne, deutsche, engländer, este, finne, franzose, grazer,
        grieche, hamburger, inder, iraner, ire, italiener, japaner, kanadier, kärntner, kolumbianer, kroate, lette, linzer,
        litauer, mexikaner, münchner, neuseeländer, niederländer, niederösterreicher, nigerianer, norweger, oberösterreicher,
        österreicher, pole, portugiese, rumäne, russe, salzburger, schotte, schwede, schweizer, serbe, slowake, slowene,
        spanier, steirer, südafrikaner, südkoreaner, syrer, tiroler, tscheche, türke, ukrainer, ungar, us-amerikaner,
        vorarlberger, waliser, wiener, zürcher}
        """
    ),
    # Conjunctions ("Damit die", "Da sich", "Seitdem er"), the date ("Diese Woche"), fixed phrases.
    standing=table(
        """
        nun ist es heraus | zusätzlich {zu, zum, zur} | auch {wenn, wer, ohne, nach, am} | auch im jahr | auch in diesem
        {jahr, sommer, winter} | damit {der, die, das, sich, sie, er, es, man, ein, eine, wir, ich, alle, kinder, auch,
        niemand, menschen, kein} | seitdem {der, die, das, er, sie, es, wir, ich, ein, eine, in} | so {viel, viele,
        wenig, wenige, weit, gut, lange, lang, schnell, hoch, hohe, stark, groß, große, oft, teuer, schwer, früh, spät,
        ziemlich, mancher, manche, manches, wie, sehr, schön, kalt, heiß, warm, heftig, schlecht, jung, alt, ein, eine}
        | so {viele, gut, etwas} wie | diese woche | dieser {woche, saison, tage} | dieses {jahr, jahres, monats,
        wochenende} | diesem {jahr, monat} | diesen {sommer, winter, herbst, frühling, monat, montag, dienstag,
        mittwoch, donnerstag, freitag, samstag, sonntag, sonnabend, november} | weitere informationen | nun , da |
        entsprechend {der, dem, den} | anders als | anders als bei | {ähnlich, ebenso} wie | {dort, da} , wo | so , wie
        | dann , wenn | {gleichzeitig, zugleich} mit | nicht zuletzt {wegen, durch, die} | hier , | das {erste, zweite,
        eigene} | den haag | die linke | der grund für {den, die, das} | {diejenige, denen} , die | derjenige , der |
        dasjenige , das | {dem, das} , was | im anschluss an
        """
    ),
    # Subordinate clauses and prepositional phrases whose pronoun may be taken up by a name after the comma.
    cataphoric=table(
        """
        {als, wie, wenn, weil, nachdem, bevor, während, obwohl, seit, ob, bis, dass, indem, solange, sobald} {er, sie}
        """
    ),
    verbs=table(
        """
        ist sind war waren wäre wären sei seien hat haben habe hatte hatten hätte hätten wird werden werde wurde wurden
        würde würden kann können könne könnte könnten konnte konnten muss müssen müsse müsste müssten musste mussten
        soll sollen solle sollte sollten will wollen wolle wollte wollten darf dürfen dürfe dürfte dürften durfte
        durften mag mögen mochte möchte möchten lässt ließ ließen lasse gibt gab gaben gäbe geht ging gingen gehe kommt
        kam kamen komme steht stand standen stehe liegt lag lagen liege bleibt blieb blieben bleibe macht machte machten
        mache heißt hieß heiße bedeutet bedeutete bedeute bedeuten gilt galt gelte gelten scheint schien verbietet
        verbot zeigt zeigte zeigten zeige zeigen sagt sagte sagten sage sagen teilt teilte teilten berichtet berichtete
        berichteten berichten meldet meldete meldeten melden erklärt erklärte erklärten erfuhr erfährt erfuhren schreibt
        schrieb schrieben bestätigt bestätigte bestätigten führt führte führten führe bringt brachte brachten bringe
        sorgt sorgte sorgten sorge ergab ergibt ergaben reicht reichte reiche fordert forderte forderten fordern
        kritisiert kritisierte kritisierten betrifft betraf betreffe freut freute ärgert klingt klang gelingt gelang
        gelinge hält hielt hielten findet fand fanden finde nennt nannte nannten sieht sah sahen sehe sehen weiß wissen
        wusste wüsste glaubt glaubte glauben passiert passierte passiere geschieht geschah spricht sprach sprachen
        spreche erinnert erinnerte erinnere entspricht entsprach entspreche setzt setzte zwingt zwang fällt fiel fielen
        wirkt wirkte zieht zog zogen nimmt nahm nahmen funktioniert funktionierte kostet kostete koste braucht brauchte
        brauche lehnt lehnte weist wies wiesen wirft warf beweist bewies belegt belegte begründet begründete verspricht
        versprach verhindert verhinderte ermöglicht ermöglichte erlaubt erlaubte erhöht erhöhte erschwert erschwerte
        erzählt erzählte ändert änderte kritisieren bezeichnet bezeichnete nutzt nutzte reichen löste löst schuf schafft
        bietet bot stößt stieß stellt stellte stellten geriet hört hörte spielt spielte stimmt stimmte stimme verdankt
        passt passte lernt kennt kannte kennen tut tat täte tun verschafft verschaffte hebt räumt räumte lädt fängt fing
        zählt zählte gehört gehörte gehöre folgt folgte treibt trieb trägt trug interessiert interessierte überrascht
        überraschte entscheidet entschied bleiben empfindet verlangt verlangte verdeutlicht unterstreicht unterstrich
        widerspricht widersprach stehen kommen gehen liegen treten dient diente fehlt fehlte reagierte begann beginnt
        ende endete ermittelt kündigt plädiert boomt drängt rächt rächte schmerzt stört beunruhigt wundert geschehe käme
        ginge hieße bräuchte wüssten
        """
    ),
    # Konjunktiv I, third person, where it differs from the indicative. "ich" is a word of saying here, since
    # "ich habe" is no report; forms that are adjectives too ("weise", "reiche", "liebe") are left out.
    reported=table(
        """
        demnach demzufolge hätten würden säßen stünden lägen nähmen fänden sei seien habe werde könne müsse solle wolle
        dürfe möge gebe gehe komme stehe liege bleibe plane wisse nehme finde sehe lasse halte heiße brauche mache führe
        zeige gelte bestehe handele handle bekomme erhalte fehle drohe wirke spreche trage arbeite bringe sorge setze
        stelle biete falle trete laufe fahre helfe leide diene rechne erwarte hoffe glaube wünsche denke freue fordere
        verlange versuche schaffe tue gehöre bedeute betreffe ergebe entspreche entstehe beginne ende dauere koste zahle
        verliere gewinne kenne verstehe kämpfe lebe wohne sterbe steige sinke wachse nutze benötige unterstütze prüfe
        ermittle ermittele untersuche bereite beobachte berücksichtige verfüge verfolge verletze verstoße verhandle
        verhandele vermute vertraue wehre weigere ziehe zähle zwinge bestätige befinde begrüße behalte behandle behaupte
        beruhe besitze betrage bezahle beteilige übernehme überlege unterscheide unterstehe unterliege erfolge erfülle
        erhöhe erinnere erkenne erlaube ermögliche erreiche erscheine gefährde geschehe hänge interessiere kooperiere
        leiste lehne liefere löse passe passiere reagiere reduziere rufe scheine schlage schließe schreibe schütze
        spiele suche teile töte treibe treffe verbiete vergesse verhalte verhindere verkaufe verlasse verspreche
        verzichte vorliege warte wechsle widerspreche zeuge
        """
    ),
    supposing=table("hätten würden"),
    conditions=table(
        """
        wenn falls sollte sollten ohne sonst ansonsten andernfalls gern gerne lieber besser beinahe fast ich wir man sie wünschen
        eigentlich theoretisch womöglich vielleicht wohl wäre wären könnte könnten hätte würde dass was ob wie gegebenenfalls
        """
    ),
    # Idioms in which these forms report nothing end the table: "als sei", "es sei denn".
    attributions=table(
        """
        {öffentlich, deutlich, klar} gemacht | annahme | behauptung | befürchtung | gerücht | gerüchte | {appellier,
        argumentier, befürchte, begründe, behaupte, beklag, bekräftig, berichte, beschuldig, bestätig, beteuer, beton,
        dementier, ergänz, erklär, erläuter, erzähl, forder, frag, fürchte, glaub, hoff, klag, konstatier, kritisier,
        kündig, lob, mahn, mein, melde, mitteil, plädier, prüf, resümier, räum, sag, schilder, schätz, urteil, verlang,
        vermute, versicher, warn, zitier}{t, te} | {argumentier, erklär, kritisier, mein, sag, warn}{ten, en} |
        {behaupt, bericht, meld}{en, eten} | these | prüfen | geurteilt | entschieden | befunden | gewarnt | eingeräumt
        | weist | weisen | dementieren | zurückgewiesen | zurückwies | wies zurück | bestritt | bestreitet | bestritten
        | vorwürfe | polterte | wetterte | {hiess, heisst, hieß, heißt, koste} es | zu {bedenken, protokoll, verstehen}
        | aus {seiner, ihrer} sicht | {ist, war, blieb} unklar | {ist, war} offen | nach wie vor unklar | twitterte |
        schimpfte | unterstrich | unterstreicht | plädierten | rief | gesagt | so sagte | erklärung | betonten |
        {teilte, teilten, teilt} mit | mitgeteilt | mitteilten | teilte | teilten | schreibt | schrieb | schrieben |
        schreiben | laut | zufolge | nach {angaben, einschätzung, ansicht, auffassung, meinung, informationen,
        darstellung, worten, überzeugung, aussage, aussagen} | {angaben, berichten} zufolge | aus sicht | nach den
        worten | , so | , so {der, die} | , befindet | es {heißt, hieß, lebe} | kündigten | angekündigt | ankündigte |
        forderten | fordern | findet | fand | glauben | vermuteten | erzählten | bestätigten | versicherten | verweist |
        verwies | verwiesen | verlautete | räumten | {sprach, spricht, sprachen, sprechen} von | wies | wirft | warf |
        werfen | vorwarf | vorwirft | vorgeworfen | vorwurf | bekräftigten | fügte | führte aus | äußerte | äußerten |
        erwiderte | antwortete | entgegnete | {stellte, stellt} fest | begründeten | begründung | ließ wissen | teilte
        er | entschied | {gab, gaben, geben, gibt, deutete} an | angab | angaben | angegeben | zeigte sich überzeugt |
        ist überzeugt | überzeugt | sicher , dass | ansicht | auffassung | meinung | zitierten | klagen | rechnet |
        prognostiziert | erwartet | kommentierte | rechtfertigte | verteidigte | bezeichnete | berichtet der | der
        {meinung, ansicht, überzeugung} | frage | fragten | gefragt | weiß | ich | als {sei, seien, habe, ob, werde,
        könne, müsse, wolle, gebe} | es sei denn | sei {dahingestellt, dank} | {auch, dank} sei | wie dem auch sei |
        {wer, was} auch immer | gott sei dank | so sei es | komme was wolle | man nehme | damit sie
        """
    ),
    articles=table("der die das dem den"),
    roles=table(
        """
        abgeordnete abgeordneten abkommen abstieg abstimmung absturz abwehrchef affäre agent airline akku akten aktion
        aktionäre album amtsinhaber amtsinhaberin amtskollege analyse analysen analyst analystin anbieter angaben
        angehörigen angeklagte angeklagten angreifer angriff animation anklage anlage anschlag ansuchen anteil anteile
        antrag antwort anwalt anwesen anwohner anwältin anzeige app arbeiter architekt architektin archäologen areal
        arena artikel arzt asteroid attentäter attentäterin aufführung aufnahme aufnahmen aufsichtsrat aufsteiger
        aufstieg auftakt auftritt ausgaben auslosung ausmaß ausnahmeregelung aussage aussagen ausschuss ausstellung
        auswertung auswirkungen auszeichnung auto autor autorin außenseiter band bank batterie bauarbeiten
        bauernvertreter bauwerk beamte beamten beben befund befunde begegnung begründung behandlung behörde beifahrer
        beitrag beklagte belegschaft berater beraterin bergsteiger bergung bergungsarbeiten bericht berufung besatzung
        beschluss beschuldigte beschwerde beschwerdeführer beschäftigten besitzer besitzerin besuch beteiligung betrag
        betreiber betreiberin betrieb betriebsrat beweise bewohner bezirksrat biker bilanz bild bilder biologe biologin
        blockade blätter blüten bombe boot botschaft botschafter botschafterin boxer boxerin brand brandursache brief
        bruder brücke bub buben buch bus bürgermeister bürgermeisterin causa champion chef chefin chemikalie chip
        chirurg clip club coach crew darlehen darsteller darstellerin daten deal debatte delegation delegierten
        demonstranten demonstration demonstrationen denkmal designer designerin detektiv dieb diebe dienst diktator
        diplomat diplomatin direktion dirigent dirigentin diskussion dividende dokument dokumentarfilm dokumentation
        dokumente dreharbeiten drehbuch drehbuchautor drohne duell duo e-mail ehefrau ehemann ehepaar eigentümer
        eigentümerin eignungstest eignungstests einbrecher einigung einnahmen einsatz eltern entführer entführte
        entscheidung entschädigung entwicklung entwurf episode erdbeben ergebnis ergebnisse erkenntnis erkenntnisse
        erlöse ermittler ermittlerin ermittlung ermittlungen ersthelfer erzähler erzählerin eröffnung europameister
        evakuierung expedition experiment experimente experte expertin explosion exponate fabrik fahrer fahrerin
        fahrgäste fahrzeug fahrzeuge fall familie favorit favoritin feier fertigstellung festgenommene festgenommenen
        festnahme feuer feuerpause filiale film filmemacher filmemacherin finanzierung firma flammen flucht
        fluggesellschaft fluglinie flugzeug fläche flüchtige folgen fonds forscher forscherin forscherinnen fossil
        fossilien foto fotograf fotografin fotos frachter fraktion fraktionschef frau frauen frist fund funktionär
        funktionäre fusion fußgänger fähre fördermittel gast gastgeber gebiet gebäude gedenken gedenkfeier gedenktafel
        gefangene gefangenen gegenseite gegner gegnerin geheimdienst geisel geiseln geiselnahme geiselnehmer gelder
        geldhaus geldinstitut geldstrafe gelände gemeinde gemeinderat gemälde generalsekretär generalsekretärin
        geografen gericht gerät geräte geschwister geschworenen geschäftsführer geschäftsführerin geschäftsführung
        gesetz gesetzesentwurf gespräche getötete getöteten gewerkschaft gewinn gipfel goalie grafik gremium grundstück
        gruppe gründe gründer gründerin gutachten gutachter gutachterin gäste halle handlung hauptdarsteller
        hauptdarstellerin hauptverhandlung haus hausherren heimniederlagen heimspiel helfer helikopter hersteller
        hinterbliebenen hintergründe hinweis hinweise historiker historikerin hochhaus hochzeit holding hotel
        hubschrauber hund häftling händler hütte idee imam impfstoff indizien inhaber inhaberin inhaftierte inhaftierten
        initiative insassen insolvenzverwalter institut inszenierung investition investitionen investor investoren jacht
        jet journalist journalistin jubilar jubilarin jubiläum junge jurist juristin jury kabarettist kader kampagne
        kandidat kandidaten kandidatin kanzlei kanzler kanzlerin kapitän kapitänin kapsel katastrophe kauf kaufpreis
        keeper kette kicker kind kinder klage kloster klub klubführung kläger klägerin knochen koalitionspartner kollege
        kollegen kollegin kollektion kollision komet kommandant kommandeur kommissar kommissarin kommission kommune
        komponist komponistin kompromiss komödie konferenz konflikt konkurrent konkurrentin konsequenz konsequenzen
        kontrahent konzept konzern konzert kosten kraftwerk kredit kredite krimi kundgebung königin künstler künstlerin
        lander landeshauptfrau landeshauptmann landesrat landesrätin landrat landung lastwagen lawine lehrer lehrerin
        lehrling leiche lenker lenkerin lied liste lokal läufer läuferin löscharbeiten lösung machthaber magazin mahnmal
        mail maler malerin manager managerin mann mannschaft maschine masseverwalter maßnahme maßnahmen maßnahmenpaket
        medikament mediziner medizinerin menschenrechtler messungen minister ministerin ministerium ministerpräsident
        ministerpräsidentin mission mitarbeiter mitarbeiterin mittelfeldmann mittelfeldspieler modell moderator
        moderatorin moschee motiv motor musiker musikerin mutter mädchen männer mörder nachbarin nachfolger nachfolgerin
        nachrichtendienst neubau neuzugang niederlage niederlagen notarzt notlandung novelle oberbürgermeister
        oberbürgermeisterin oberst obfrau objekte obmann offensivmann offizier operation opfer opposition organisation
        paar paket papier partei parteichef parteichefin parteitag partie partner patent patient patienten patientin
        pensionist pensionistin petition pfarrer pflanze pflanzen pfleger pflegerin physiker pianist pianistin pilot
        piloten plan plattform playlist pleitebanken pläne politiker politikerin polizist polizisten polizistin portal
        posting praktikant preisträger preisträgerin premier premiere prinz prinzessin probe proben problem probleme
        produktion profi profis programm projekt projektpartner protagonist protagonistin protest protestaktion proteste
        prototyp prozess prämie präsident präsidentin präsidium psychologe psychologen psychologin psychotherapeutin
        pyramide quartett quote radfahrer radler rakete raumsonde razzia reaktion reaktionen reaktor rebellen redaktion
        reederei reform reformen regelung regierungschef regierungschefin regime regisseur regisseurin reise rennen
        rennstall rentner reporter restaurant resultat resultate retter rettung richter richterin richtlinie rivale
        roboter roman routinier rover räuber räume räumlichkeiten rückkehrer rückstand rücktritt sachschaden
        sachverständige sammlung sanitäter satellit schaden schau schauspieler schauspielerin schiedsrichter schiff
        schließung schreiben schriftsteller schriftstellerin schritt schulleitung schwester schwimmer schwimmerin
        schäden schüler schülerin schülerinnen schütze segelboot selbstbildnis senator senatorin sender sendung seniorin
        serie siedlung sieger siegerehrung siegerin sitzung skandal skelett skulptur software sohn soldat soldaten sonde
        song songs soziologe soziologin sperre spezies spiel spieler spielerin spielmacher spion sprecher sprecherin
        sprengung sprinter sprinterin spuren staatsanwalt staatsanwaltschaft staatsanwältin staatschef staatssekretär
        stadion stadtrat star start-up startelf startup statement statistik statue staudamm stellungnahme stellungnahmen
        stellvertreter stiftung stimmung stoff strategie streik student studenten studentin studie studienautor
        studienautoren studierenden sturm stück stürmer substanz suche summe superstar symptome synagoge sänger sängerin
        tafel tanker tat tatort tatverdächtige taucher team teamchef teamkollege teenager teilnehmer teilnehmerin
        teleskop terrorist test tests text therapeut therapeutin therapie thriller tier tiere titelheld titelverteidiger
        tochter tochterfirma tochtergesellschaft tool tormann torschütze torwart tournee trainer trainerin transfer
        treffen treffer trio truppe tunnel turm turnerin turnier tweet täter täterin türme umbau umfrage umfragewerte
        umsatz umsetzung unbekannte unbekannten unfall unfallursache unglück unterlagen unternehmen unternehmer
        unternehmerin unterredung untersuchung untersuchungen ursache urteil vater veranstalter veranstaltung verband
        verdacht verdächtige verdächtigen verein vereinbarung verfahren verhaftete verhafteten verhandlung verhandlungen
        verkauf verkaufspreis verlag verletzte verletzten verlierer verlust vermisste vermissten vermutung verordnung
        versicherer versicherung versicherungsnehmer verstorbene versuch versuche verteidiger vertrag vertreter
        verunglückte verunglückten verurteilte verurteilten veteran video videos villa vorfall vorgehen vorgänger
        vorgängerin vorhaben vorschlag vorsitzende vorsprung vorstand vorstandschef vorstoß vorwurf vorwürfe waffe
        waffenruhe wagen wanderer webseite website weltmeister weltmeisterin werk wettbewerb wirkstoff wirt wirtin
        wissenschafter wissenschafterin wissenschafterinnen wissenschaftler wissenschaftlerin wissenschaftlerinnen witwe
        wohnhaus wohnung yacht zeitplan zeitung zeremonie zeuge zeugin ziehung zug zulieferer zusammenstoß zwillinge
        ärztin äußerung äußerungen ökonom ökonomin überfall überlebende überlebenden übernahme
        """
    ),
    unique=table(
        """
        admira aktien alkohol amerikaner april arbeit arbeitgeber arbeitnehmer arbeitslosenquote arbeitslosenzahlen
        arbeitslosigkeit arbeitsmarkt armee august austria bahn balkan banken basken bayern behörden besondere beste
        bevölkerung blauen borussia branche briten bruttoinlandsprodukt bulgaren bullen bund bundesbank bundesgericht
        bundesgerichtshof bundesheer bundeskanzler bundeskanzlerin bundesliga bundesländer bundespräsident bundesrat
        bundestag bundesverwaltungsgericht bundeswehr börse börsen bösen bürger bürgerinnen chinesen christdemokraten
        christen christentum commerzbank dax demokraten demokratie deutschen deutschlandticket dezember digitalisierung
        dollar dänen eintracht einzelhandel energiewende erde erste eu-kommission eu-parlament euro europol familien
        februar fed feuerwehr fifa finanz finanzamt finnen fiskalrat fiskus fortuna frage franken franzosen
        freiheitlichen frontex frühling fußball ganze gegenteil gegenwart gemeinden gerüchte geschichte gesellschaft
        gesetzgeber globalisierung griechen grünen gute guten hamas handel heer herbst hertha hisbollah hochschulen
        höchstgericht industrie inflation interessante internet interpol irak iran iren islam israelis januar juden
        judentum jugend jugendlichen juli juni justiz jänner kantone kartellgericht katalanen katholiken kirche kirchen
        klima klimawandel kommunen kommunisten kongress konjunktur konservativen konsumenten kosovo kreml kroaten kultur
        kunst kuriose königshaus landessynode landtag landwirtschaft leben leichtathletik leitzins letzte leute libanon
        liberalen liebe linke linken literatur luft luftwaffe länder löhne mafia mai marine masse medien mehrheit
        meisten mensch menschen menschenrechtsgericht mieten militär militärs mindestlohn mond mongolei musik muslime
        märkte märz nachfrage nachteil nasa nationalbank nationalrat nato natur neos neue niederlande niederlanden
        norden notenbank november oktober opec osten palästinenser pandemie papst parlament parteien pentagon pfund
        piraten polen politik polizei post postbank preise presse problem protestanten publikum queen rauchen realität
        rechnungshof rechte rede regierung republikaner roten rumänen russen saudis schlimmste schotten schulen
        schwarzen schweden schweiz schöne senioren september serben slowakei sommer sonne sozialdemokraten sport staat
        staatsschutz steuer steuern steuerzahler sudan süden taliban tatsache technik technologie temperatur
        temperaturen terror terrorismus tod tourismus tschechen türkei türken uefa ukraine un-sicherheitsrat unesco
        ungarn unicef union universitäten universum uno us-präsident us-regierung vatikan verbraucher verfassungsgericht
        verfassungsgerichtshof verfassungsschutz vergangenheit verkehr vienna violetten vorteil wahrheit weichen welt
        weltall westen wetter wichtigste winter wirtschaft wissenschaft wähler wählerinnen zeichen zeit zeiten
        zentralbank zinsen zoll zukunft öffentlichkeit ölpreis übrigen
        """
    ),
    naming=table(
        """
        der des die den dem von vom für aus im in am an bei beim zur zum zu mit gegen über um auf ohne
        zwischen vor nach seit , ( einer eines eurer ihrer seiner beider aller und wegen hinter unter namens
        als eigene eigenen eigener eigenes
        """
    ),
    inverted=table("er sie ihm ihn ihnen"),
    conjunctions=table(
        """
        als wenn weil dass nachdem bevor während obwohl ob da wie seit seitdem sobald solange falls indem
        damit bis was wer wo warum wann weshalb welche welcher je sofern soweit nur
        """
    ),
    joining=table("und oder aber sondern denn dass ob wie als"),
    purpose=table("um ohne statt anstatt"),
    telling=table("der die das den dem dessen deren ein eine einer welcher welche so"),
    enumerations=table(
        """
        erstens/zweitens/drittens/viertens/fünftens/sechstens | {zweitens, drittens}/{schließlich, letztens} | zum einen/zum
        anderen | einerseits/{andererseits, anderseits} | auf der einen seite/auf der anderen
        """
    ),
    sequences=table("zum ersten/zum zweiten/zum dritten"),
    counting=table("zwei drei vier fünf sechs mehrere einige"),
    first_person=table(
        "ich mich mir mein meine meinem meinen meiner meines wir uns unser unsere unserem unseren unserer unseres"
    ),
    commonplaces=table(
        """
        abbiegen abend abgelehnt abkommen ablehnen abstimmen abstimmung afd aktie aktionär alt amerikanisch
        amtsgericht angabe angeklagt angeklagter angekündigt angriff anklage anklagen ankündigen anleger anwohner
        aufbrechen aufgebrochen aufhebeln ausgleich ausschuss auswärts auto autobahn autofahrer bargeld bat beamter
        bedrohen beginnen beifahrer berlin bern berufung beschließen beschloss beschlossen beschluss beschäftigen
        beschäftigter besiegte bestätigen bestätigte betrug betrüger beute bewohner bewährung billigen bisher bittet
        brachen brand brandursache brennen bringen brüssel bundesgerichtshof bundesliga bundespolizei bundesrat
        bundesregierung bundesrepublik bundesstraße bundestag börse bürger cdu csu deutsch deutschland dieb diebstahl
        drangen durchsuchen durchsuchten durchwühlen einbrechen einbrecher einbruch eindringen einfamilienhaus
        eingebrochen eingedrungen einlegen einsatz einsatzkräfte einsteigen einstimmig elfmeter elfmeterschießen
        enkeltrick entstand entstanden entstehen entwenden entwendet entwendeten entwurf erbeuten erbeuteten erfassen
        erfasst erklären erklärte erlitt ermitteln ermittelt ermittler ermittlung erzielen erzielte eu euro europa
        europäisch fahnden fahndung fahrer fahrlässig fahrtrichtung fahrzeug familie fdp fenster festgenommen
        festnahme festnehmen feuer feuerwehr feuerwehrleute feuerwehrmann finale firma flammen flucht flüchten
        flüchteten fordern forderte fraktion frau freigesprochen freiheitsstrafe freisprechen freispruch fußgänger
        führte führung garage gast gastgeber gebracht geflüchtet gefängnis gegen gegenverkehr geldstrafe gemeinde
        gericht geriet gering gesamtjahr geschäftsjahr gesetz gesetzentwurf gesperrt gestanden gestehen gestohlen
        gestorben geständnis getötet gewann gewinn gewinnen gremium grüne haft haftstrafe halbfinale halbzeit haus
        hebelten heimspiel hersteller hinweis hoch hubschrauber händler höhe investieren jahr jugendlicher jährig
        kabinett kam kammer kaufen kellerfenster klinik klub koalition kollision kommen konzern krankenhaus kreis
        kreisstraße kreistag kreuzung kriminalpolizei kripo kritik kritisieren kritisierte körperverletzung kündigte
        künftig land landesliga landgericht landstraße landtag lastwagen laut lebensgefahr lebensgefährlich lehnte
        leiche leicht liga linke lkw löscharbeiten löschen mann mannschaft masche maskiert mehrfamilienhaus mehrheit
        mensch messer milliarde million ministerium minute mitarbeiter mittag mitteilen monat mord morgen motorrad
        motorradfahrer nachmittag nacht nannte nennen niederlage notarzt oberlandesgericht opfer opposition ort
        parlament partei partie pause person pkw platz plädieren pokal polizeiinspektion polizist prallen prallte
        prognose prozent prozess prozessauftakt punkt quartal radfahrer rathaus raub rauch rauchgasvergiftung
        rauchvergiftung rechtskräftig regierung region regionalliga rentner rettungsdienst rettungshubschrauber
        rettungswagen revier revision räuber rückte sachschaden saison sanitäter schaden schlagen schleudern schmuck
        schuldig schuss schweiz schweizer schweizerisch schwer schätzen senior seniorin sieg siegen siegte sinken
        sitzung spd sperren sperrung spiel spieler spieltag sprach sprechen staatsanwaltschaft stadt stadtverwaltung
        stahlen standort starb stau stehlen steigen sterben stieß stimme stimmen stimmte strafe strafkammer straße
        strecke streife stunde stürmer stürzen suchen sucht tabelle tabellenplatz tag tatort tatverdächtiger tausend
        team telefon telefonnummer terrassentür tor torhüter torwart tot toter totschlag traf transporter treffen
        treffer trickbetrüger täter töten uhr umsatz unbekannter unentschieden unfall unternehmen untersuchungshaft
        ursache urteil us usa verabschieden verdacht verdienen verdächtiger verein verhandlung verhängen verkaufen
        verkehrsunfall verletzen verletzt verletzte verletzter verletzung verlieren verlor verloren verlust
        verteidigen verteidigte verteidigung verurteilen verurteilt verurteilte verwaltungsgericht verwies
        viertelfinale vormittag vorwerfen vorwurf waffe wagen warf washington werk wertsachen wien woche wochenende
        wohnhaus wohnung zeuge zimmer zufolge zugestimmt zusammenprallen zusammenstoß zuschauer zustimmen österreich
        österreichisch überfall überfallen überholen übernehmen übersah übersehen überzeugung
        """
    ),
    offices=table(
        """
        abgeordnete abgeordneter anwalt anwältin außenminister außenministerin bundeskanzler bundeskanzlerin
        bürgermeister bürgermeisterin chef chefcoach chefin coach direktor direktorin einsatzleiter finanzminister
        finanzministerin fraktionschef fraktionschefin gemeinderat geschäftsführer geschäftsführerin
        gesundheitsminister gesundheitsministerin innenminister innenministerin justizminister justizministerin
        kanzler kanzlerin kommandant kommissar kultusminister kultusministerin landrat landrätin minister ministerin
        ministerpräsident ministerpräsidentin oberbürgermeister oberbürgermeisterin oberstaatsanwalt parteichef
        parteichefin polizeisprecher polizeisprecherin präsident präsidentin rechtsanwalt rechtsanwältin ressortchef
        ressortchefin richter richterin sprecher sprecherin staatsanwalt staatsanwältin staatssekretär
        staatssekretärin stadtrat trainer trainerin umweltminister verkehrsminister verteidiger verteidigerin
        verteidigungsminister vorstand vorstandschef vorstandschefin wirtschaftsminister
        """
    ),
    day_words=table(
        "heute | gestern | morgen | vorgestern | übermorgen | gestrige | gestrigen | {am,vom,zum,beim} heutigen"
    ),
    weekdays=("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend", "sonntag"),
    hedges=table(
        """
        nicht | kein | keine | keinen | keinem | keiner | keines | nie | niemals | nichts | niemand | niemanden |
        nirgends | kaum | weder | ohne | statt | noch nicht | nicht {mehr, bestätigt} | nur | fast | soll | sollen |
        sollte | sollten | wohl | offenbar | anscheinend | scheinbar | mutmaßlich | mutmaßliche | mutmaßlichen |
        mutmaßlicher | angeblich | angebliche | angeblichen | angeblicher | vermeintlich | vermeintliche |
        vermeintlichen | vermutlich | möglich | möglicherweise | womöglich | wahrscheinlich | voraussichtlich |
        vielleicht | eventuell | laut | zufolge | {berichten, angaben, medienberichten} zufolge | nach angaben |
        offiziellen angaben zufolge | nach eigenen angaben | könnte | könnten | dürfte | dürften | will | wollen | würde
        | würden | wäre | wären | sei | seien | habe | werde | verdacht | unter verdacht | verdächtig | verdächtigt |
        verdächtige | verdächtiger | beschuldigt | vorgeworfen | wirft vor | vorwurf | unbestätigt | unbestätigten |
        unklar | geplant | geplante | geplanten | droht | drohen | scheint | scheinen | falls | sofern | wenn | ob |
        teils | teilweise | beinahe | höchstens | mindestens | bis zu | rund | etwa
        """
    ),
    denials=table(
        """
        nicht kein keine keinen keinem keiner keines nie niemals nichts niemand niemanden nirgends weder ohne
        bestreitet bestreiten bestritt bestritten dementiert dementierte
        """
    ),
    opinion_labels=table(
        """
        kommentar | kommentare | meinung | meinungen | leitartikel | kolumne | kolumnen | glosse | glossen | gastbeitrag
        | gastkommentar | gastkommentare | essay | standpunkt | pro {und, &} contra | pro & kontra | debatte |
        zwischenruf | analyse und meinung | leserbrief | leserbriefe | randnotiz | einwurf | streiflicht | kommentar der
        anderen | presseschau | ansichtssache | klartext | tageskommentar
        """
    ),
    interview_labels=table(
        """
        interview | interviews | im gespräch | gespräch | im interview | exklusiv-interview |
        exklusivinterview | sommerinterview | streitgespräch | fragen und antworten | drei fragen an |
        fünf fragen an | nachgefragt | podcast-interview | doppelinterview | kurzinterview
        """
    ),
    correction_labels=table("korrektur | korrekturen | berichtigung | richtigstellung"),
    examples=(
        "Der Stadtrat von Nordau hat am 4. November den Haushalt für das kommende Jahr beschlossen.",
        "„Wird die Brücke noch vor Ostern frei?“, fragte Dr. A. Lindner in der Sitzung.",
        "Der Umbau kostet rund 4,1 Mio. Euro, u. a. wegen der höheren Preise für Stahl.",
        "2024 war das wärmste Jahr seit Beginn der Messungen an der Wetterstation.",
    ),
)
