"""Romanian."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="ro",
    name="Română",
    english="Romanian",
    rank=2,
    stemmer="romanian",
    abbreviations=table(
        """
        abrev acad adj adm adv alin ap apr aprox arh art asist av bd bdul biol bis bl bul calif cap cca cf col
        com comp conf cpr cpt d.p.d.v dir dl dlui dna dnei dr dra drd dvs ec ed et ex f.n fam fig fiz geogr gh
        gr gral h.c hot hr ian id ing insp inst intr jr.n jud jur lb lect leg lit loct lt.col m.of mag mat med
        mln mold mr mrs nr obs op ord orig p.a p.m.p p.s p.s.sa pag pct pg pl plt pr preot prep pres prof pron
        prov ps psih publ r.s.r rad red ref reg rep resp rev s.n sect sf sg sgt slt soc spec st str stud subl
        subst tab tabl tehn tov trad ung univ urb vb vf vol vs î.p.s ş.c șos
        """
    ),
    final_abbreviations=table(
        """
        a.c a.m bros co d.c d.hr dhr e.n i.hr inc jr ltd max mil mld p.m s.a s.a.m.d s.r.l s.ua tel u.e
        î.e.n î.hr ș.a ș.a.m.d ș.cl
        """
    ),
    before_numbers=table("aug dec feb iul iun mai mar min noi nov oct p poz sc sep sept tel"),
    starters=table(
        """
        acești adesea an anul aproape cam ieri imediat mâine odată potrivit prima primul s-a trei într-o într-un
        întrucât șapte
        """
    ),
    stop_words=table(
        """
        l e n c decât față a abia acea aceasta această aceea aceeași acei aceia acel acela acelasi același acele acelea
        acest acesta aceste acestea acestei acestia aceștia acestor acestora acestui acolo acum ai aici aia al ale alea
        alt alta altă altceva alte altfel alți altul am anume apoi ar are as aș asa așa asemenea asta astăzi astfel
        asupra atare atât atâta atâți atunci au avea aveam avem având aveți avut azi bine ca că căci când care căreia
        cărora căror cărui cât câte câți către ce cea ceea cei ceilalți cel cele celor ceva chiar ci cine cineva contra
        cu cui cum cumva da dacă dar dat datorită de deasupra deci deja deoarece departe desi deși despre din dintr
        dintre doar două după ea ei el ele era erau este ești eu există face facă fără fi fie fiecare fiind fost foarte
        fostul i ia iar ii îi îl îmi în însă înainte împotriva încă între întru într își îți la le li lor lui lângă m ma
        mă mai mare mea mei mele mereu meu mi mie mine mod mult multă multe mulți ne nici nicio niciodată nimeni nimic
        niște noastră noastre noi nostru noștri nouă nu numai o oare ori oricare orice oricine oricum pana până pe
        pentru peste poate pot prea prin printre puțin puteau putea s sa să săi sale sau său se și si sine singur spre
        sub sunt suntem sus ta tale tău te ti toată toate tocmai tot toți totul totuși trebuie tu un una unde undeva
        unei unele unii unor unora unu unui unul va vă vi voastră voi vom vor vostru vouă vreo vreun
        """
    ),
    dangling=table(
        """
        el | ea | ei | ele | lui | lor | acesta | aceasta | aceștia | acestea | acest | această | aceste | acestui |
        acestei | acestor | acel | acea | acei | acele | acela | aceea | aceia | acelea | același | aceeași | aceiași |
        aceleași | asta | astea | ambii | ambele | amândoi | amândouă | cel din urmă | cei {doi, trei} | cele două |
        {unul, doi, trei, mulți, unii, niciunul, fiecare} dintre ei | {una, două} dintre ele | cei mai mulți dintre ei |
        toți acești | toate {acestea, aceste} | un altul | un alt | o altă | alt | altă | alți | alte | alții | altele |
        ceilalți | celelalte | celălalt | cealaltă | restul | perechea | {o, un} astfel de | asemenea | {cu, de, din,
        în, la, pe, pentru, prin, după, despre, spre, către, sub, între, dintre, printre, fără, de la, până la,
        împotriva, asupra, potrivit, conform, în urma, din cauza, în ciuda, înainte de, pe lângă, față de, datorită}
        {acest, această, aceste, acești, acesta, aceasta, aceștia, acestea, acestui, acestei, acestor, acestora, acel,
        acea, acei, acele, el, ea, ei, ele, lui, lor, asta} | dar | însă | iar | și | sau | ci | deci | așadar | {prin,
        drept, ca} urmare | astfel | așa | totuși | cu toate acestea | de {asemenea, altfel, fapt, aceea, aici, acolo,
        atunci, exemplu} | în {plus, consecință, schimb, special, concluzie, total, final, sfârșit, prealabil} | mai
        {mult, târziu, exact} | ca atare | în același timp | totodată | între timp | apoi | ulterior | după {aceea,
        care} | atunci | acolo | aici | {până, pe} atunci | înainte , | anterior , | pe de {altă, o} parte | la rândul
        {său, ei, lor} | în caz contrar | altfel | altminteri | cu alte cuvinte | adică | spre exemplu | în cele din
        urmă | dimpotrivă | invers | la fel | nici | potrivit {acestuia, acesteia, documentului, raportului} | potrivit
        sursei citate | conform acestuia | {este, e} vorba despre | este vorba de | motivul | rezultatul | a doua zi |
        în aceeași zi | în ziua următoare | o {zi, săptămână} mai târziu | un an mai târziu | câteva {zile, ore} mai
        târziu | {doi, 3} ani mai târziu | 3 zile mai târziu | la scurt timp | a precizat | a adăugat | a mai spus | da
        , | nu , | {bărbatul, femeia} de 34 de ani
        """
    ),
    standing=table(
        """
        acest {an, sezon, weekend, secol, moment, decembrie} | această {săptămână, vară, iarnă, toamnă, primăvară,
        dimineață, seară, lună} | în aceste momente | aceste zile | {dar, și} dacă | sau nu | restul lumii | el niño |
        astfel încât | altfel decât | la scurt timp după ce | la fel {ca, de} | iar acum | așa {cum, numita, numitul} |
        acolo unde | atunci când | ci și | de exemplu în | motivul pentru care | alte țări | nici măcar | adică cum
        """
    ),
    cataphoric=table(
        """
        {în, din, cu, la, după, pentru, prin, pe, despre, potrivit} {cartea sa, declarația sa, discursul său}
        """
    ),
    hedges=table(
        """
        nu | n | fără | nici | niciodată | nimeni | nimic | niciun | nicio | abia | aproape | doar | numai | poate | pot
        | putea | ar | ar fi | ar putea | s ar | probabil | posibil | posibilă | eventual | presupus | presupusă |
        presupusul | presupușii | pretins | așa-zis | aparent | se pare | pare | potrivit | conform | surse | acuzat |
        acuzată | acuzați | acuzat de | acuză | suspect | suspectul | suspectat | suspectată | suspecți | bănuit |
        cercetat | cercetat pentru | inculpat | neagă | dezminte | susține | susțin | afirmă | spune | amenință | riscă
        | vrea | vor | plănuiește | intenționează | propune | dacă | circa | aproximativ | cel {puțin, mult} | până la |
        peste | neconfirmat | neconfirmate | zvonuri | tentativă
        """
    ),
    opinion_labels=table(
        """
        opinie | opinii | editorial | editoriale | comentariu | comentarii | cronică | cronica | rubrică | tableta |
        analiză și opinie | scrisoare deschisă | blog | bloguri | punct de vedere | eseu | părerea mea
        """
    ),
    interview_labels=table(
        """
        interviu | interviuri | interviu exclusiv | de vorbă cu | dialog cu | întrebări și răspunsuri | convorbire cu
        """
    ),
    examples=(
        "Consiliul local din Valea Nouă a adoptat bugetul marți, după șase ore de dezbateri.",
        "„Se deschide podul înainte de Paște?”, a întrebat prof. dr. A. Munteanu.",
        "Lucrările vor costa 4,1 mil. lei, conform art. 5 din contract.",
    ),
)
