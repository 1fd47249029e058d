"""Finnish."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="fi",
    name="Suomi",
    english="Finnish",
    rank=1,
    stemmer="finnish",
    ordinal_period=True,
    abbreviations=table(
        """
        aik al alk amer ao apul arv ed eng ent eo erik esim ev evl fil fil.maist fil.toht harj hra ilm
        ins insin ital jatk joht kand kapt kenr kesk ko koul ks kts kv kyl kys lat liht lis ltn luonn
        lyh läh lääk lääket maist maj majuri mat ml mm mon mr mrs ms muist n.s nim nk nti nyk oik omist
        op os osakk oto past po prof pvm päät r.n rak rov ruots rva s.n s.o saks ser sis srk suom synt
        tal tammik tark tekn teol tiet til toht toim tri ts tunn tutk ulk ups uud valt vanh varat vars
        vas ven vert vn vrt vs vt yht yks yl ylim ym.n yo yp
        """
    ),
    final_abbreviations=table(
        """
        a.m ap as corp e.a e.kr eaa ekr inc ip j.kr jaa jkr jr kk klo kpl krs ltd milj mrd n.e oy p.m
        plc puh ss tj tms vk ym
        """
    ),
    before_numbers=table("art klo kohta kpl luku n n:o no nro nrot p par puh s sivu t v vol"),
    starters=table(
        """
        aiemmin aina ainakin ainoastaan alkuun aluksi edelleen ehkä ei eikä eivät eli ellei emme en
        ennen ensin entä erityisesti etenkin että he heidän heillä heti hyvin hän hänellä häneltä hänen
        häntä ilman itse ja jo joka jokainen joko jolloin jopa jos joskus joten jotkut juuri jälkeen kai
        kaikkein kaikki kaksi kanssa kenties kerran kesken ketä kiitos kohta koko koska koskaan kuin
        kuinka kuitenkin kuka kukaan kun kuten kyllä lisäksi luonnollisesti lähes me meidän meillä mikä
        mikäli mikään milloin minkä minulla minun minä missä mistä miten mitä mitään molemmat monet moni
        mukaan mutta muut muuten myöhemmin myös myöskään ne nehän niiden niin niissä niitä noin nuo nyt
        näiden näin näissä näitä nämä ohi oikeastaan oli olisi olivat on onko onneksi osa paitsi pian
        pitkään puolestaan sama samalla samoin se sekä selvästi sen senkin sentään siellä siihen siinä
        siis siitä siksi silloin sillä silti sinne sinä sitten sitä suurin taas tai te tietenkin
        tietysti todella toinen toisaalta tosin tuo tuolloin tuskin tähän tällainen tällä tällöin tämä
        tämän tänä tänään tässä tästä tätä täällä useat usein vaan vai vaikka vain varmaan varsinkin
        vasta vastaavasti vielä viime viimeksi voi vuoden vuonna yhdessä yhtä yhä yksi yleensä
        ymmärrettävästi
        """
    ),
    after_ordinal=table(
        """
        elokuuta heinäkuuta helmikuuta huhtikuuta joulukuuta kesäkuuta lokakuuta maaliskuuta marraskuuta
        syyskuuta tammikuuta toukokuuta
        """
    ),
    examples=(
        "Pohjalan kaupunginvaltuusto hyväksyi talousarvion tiistaina 4. marraskuuta kuuden tunnin keskustelun jälkeen.",
        "”Avataanko silta ennen pääsiäistä?” kysyi prof. A. Laine.",
        "Työt maksavat 4,1 milj. euroa, ts. kaksi kertaa suunniteltua enemmän.",
    ),
)
