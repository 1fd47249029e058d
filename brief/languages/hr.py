"""Croatian."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="hr",
    name="Hrvatski",
    english="Croatian",
    rank=2,
    stemmer="serbian",
    ordinal_period=True,
    abbreviations=table(
        """
        akad arh čl čit dipl dir dipl.ing doc dr dr.sc fra g gđa gđica gen gl hrv ing inž isto izv izd jedn
        kard kap kol lat lipnj mag mr mr.sc mons nadb naj npr odn odv opš oz o.g ozn p.n pok pol por prev
        prim prof pukov red ref sc sl st stoj str sv tj tzv ur usp v vel vidj viš zap zv životop
        """
    ),
    final_abbreviations=table(
        "a.m d.d d.o.o dr g god i.sl itd itsl j.d.o.o kn mil mlrd n.e p.m pr.n.e s.r.o sl tis"
    ),
    before_numbers=table("br čl fig gl knj op par r sl st sv str tab toč v"),
    starters=table("bit danas isto jučer moguće mnogi sutra tri unatoč vlada zašto"),
    after_ordinal=table(
        """
        siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga studenog prosinca
        siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac godine godina
        godini godinu stoljeća stoljeće stoljeću kolo kola mjesto mjesta mjestu put puta razred razreda kat katu
        minuti minute svjetski svjetskog susret utakmica epizoda sezona sezone rođendan obljetnica obljetnicu
        """
    ),
    speech=table("rekao rekla pitao pitala upitao upitala kaže kazao kazala odgovorio odgovorila viknuo"),
    stop_words=table(
        """
        a ako ali bez bi bih bila bile bili bilo bio bismo biste biti bude budemo budete budu budući će ćemo ćeš ćete ću
        da dakle do dok drugi drugo dva dvije ga gdje godina godine i iako ih ili im ima imaju iz iza iznad između ja je
        jedan jedna jedno jednog jer jesam jesi jesmo jest jeste jesu još kad kada kako kao ko koga koja koje kojeg kojem
        koji kojih kojim kojima koju kod koliko kroz li me među mene mi mimo mnogo mogao može mogu moj moja moje moji
        mora moraju na nad nakon nam nama nas naš naša naše naši našeg ne neka neke neki neko nekoga nema nešto netko ni
        nije nijedan nikad nikada ništa nisam nisi nismo niste nisu nitko niz no nju njega njegov njegova njegove njegovi
        njegovo njemu njen njezin njezina njih njihov njihova njihove njihovi njim njima njoj o od odnosno oko on ona
        onaj onda one oni ono onog osim ova ovaj ovdje ove ovi ovih ovim ovo ovog ovoj ovom ovu pa pak po pod pored
        poslije pred preko prema pri prije prvi radi s sa sad sada sam samo se sebe sebi si smo smije sva svaka svaki
        svako sve svega svi svih svim svoj svoja svoje svoju ste su ta tada taj tako također tamo te tebe ti tih tim time
        tko to toga toj tom tome tu tvoj u uvijek uz vam vas vaš već vi vrlo više za zar zato zbog zatim što štoviše
        """
    ),
    dangling=table(
        """
        {one, to, drugi, druge} su | {ono, taj, ta, to, ovo, ovaj} je | on | ona | oni | njega | njemu | njoj | njih |
        njima | njegov | njegova | njegovo | njegove | njegovi | njezin | njezina | njezino | njihov | njihova | njihovo
        | njihove | stoga | zato | {zbog, osim, pored, nakon, prije, umjesto} toga | zbog čega | međutim | ipak | no |
        ali | a | i | također | uz to | naime | tada | tako | time | pritom | {pri, prema, usprkos, unatoč} tome | potom
        | zatim | s druge strane | drugo , | treće , | naprotiv | dakle | tamo | ondje | tu | obojica | obje | oba |
        potonji | {isti, sljedeći} dan | {istoga, sljedećeg} dana | dan kasnije | {tjedan, mjesec} dana kasnije |
        {nekoliko, dva, tri} {dana, sata, mjeseci} kasnije | u tom slučaju | iz tog razloga | prema toj odluci | to se |
        to bi | toga | tome | takav | takva | takvo | takvi | da , | ne ,
        """
    ),
    determiners=table("taj ta to te ti ovaj ova ovo ove ovi"),
    verbs=table(
        """
        je su bi bio bila bilo bili će nije nisu znači može mogu mora treba ima ostaje postaje dolazi ide kaže tvrdi smatra
        pokazuje potvrđuje objavio objavila potvrdio potvrdila rekao rekla kazao kazala izjavio izjavila poručio poručila
        """
    ),
    standing=table(
        """
        i dalje | tako da | no komentar | a sada | ove {godine, jeseni, zime} | ove subote | ove nedjelje | ovaj tjedan
        | ovaj mjesec | ovaj vikend | te {godine, subote} | zato što | tamo gdje | ondje gdje | tu i tamo
        """
    ),
    reported=table("navodno navodni navodna navodne"),
    attributions=table(
        """
        rekao | rekla | rekli | kazao | kazala | izjavio | izjavila | poručio | poručila | tvrdi | tvrde | navodi |
        navode | objavio | objavila | priopćio | priopćila | prema | izvijestio | izvijestila | javlja | piše | kaže |
        smatra | ističe | istaknuo | istaknula | dodao | dodala
        """
    ),
    first_person=table("ja mene meni mnom moj moja moje moji mi nas nam nama naš naša naše naši našeg"),
    enumerations=table("prvo ,/drugo | kao prvo/kao drugo/kao treće | s jedne strane/s druge"),
    day_words=table("danas jučer sutra večeras prekjučer prekosutra"),
    weekdays=(
        "ponedjeljak",
        "utorak",
        "srijedu srijeda",
        "četvrtak",
        "petak",
        "subotu subota",
        "nedjelju nedjelja",
    ),
    hedges=table(
        """
        ne | nije | nisu | nema | neće | nikad | nikada | nitko | ništa | bez | nijedan | možda | vjerojatno | navodno |
        prema | prema navodima | prema izvješćima | tvrdi | tvrde | mogao | mogla | mogli | moglo | bi | trebao | trebala |
        trebalo | ako | sumnja | sumnjiči | osumnjičen | osumnjičeni | optužen | nepotvrđeno | neslužbeno | gotovo |
        oko | najmanje | najviše | samo | planira | prijeti | čini se
        """
    ),
    opinion_labels=table(
        """
        komentar | komentari | kolumna | kolumne | mišljenje | mišljenja | stav | stavovi | uvodnik | esej | osvrt |
        pismo čitatelja | pisma čitatelja | analiza i komentar | glosa
        """
    ),
    interview_labels=table(
        "intervju | intervjui | razgovor | razgovor s | u razgovoru | veliki intervju | pitanja i odgovori"
    ),
    examples=(
        "Gradsko vijeće Sjevernog Grada usvojilo je 4. studenoga proračun za iduću godinu.",
        "„Hoće li most biti otvoren prije Uskrsa?“ pitala je dr. A. Lovrić.",
        "Obnova će stajati oko 4,1 mil. eura, tj. dvostruko više od plana.",
    ),
)
