"""Galician."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="gl",
    name="Galego",
    english="Galician",
    rank=2,
    abbreviations=table(
        """
        admón adx aprox art asdo av avda bibl c/ capt cf cfr com cons coord dep depto dir dn dna doc
        dona dr dra dres ed edit exc excma excmo fac fig fr gob gral hab il ilmo impr ind ing inst intr
        lda ldo lic loc mons mr mrs mtro máx mín n.do núm núms obs op p.ex pav pb pbro pdo pl plta pr
        pral pres prof profa prol prov pta pte pza páx páxs r.da rda reed ref reg rep rev rvdo s/n secr
        sr sra sres srta st sta sto subdir séc tel tlf trad tx tít ud univ v.gr vd vde vs xal xer xeral
        xral xul xén
        """
    ),
    final_abbreviations=table(
        """
        a.c a.m aa.vv bros co corp cía d.c e.g ee.uu inc jr ltd p.d p.m s.a s.l s.l.u s.r.l u.e
        """
    ),
    before_numbers=table("apdo arts kap n no nº p pp sec t tom vol vols"),
    starters=table(
        """
        a abofé acaso actualmente ademais agora algo algunha algunhas alguén algún algúns alá alí ambos
        antes ao aos apenas aquel aquela aqueles aquí as así ata aí aínda baixo ben cada cando canto
        cara case cerca co coa como con conforme contra cuxo da das de debido deica dende dentro desde
        despois deste detrás diante do dos durante e el ela elas eles en entre entrementres entón era
        eran esa esas ese eses eso esta estas este estes esto está están eu excepto fai foi foron fronte
        grazas hai hoxe igual iso isto la logo lonxe mais malia mediante menos mentres moita moitas
        moito moitos máis na nada nas ningunha ninguén ningún no nos nosa noso nun nunca nunha nós o
        onde onte os ou outra outras outro outros para perante pero pois pola polas polo polos por
        porque porén posteriormente pouco poucos primeiro que quen quizais se segundo sempre sen senón
        ser será seu si sobre son só súa tal talvez tampouco tamén tan tanto ten teñen toda todas todo
        todos tralo tras tres un unha unhas uns vai varias varios vostede xa á ás é
        """
    ),
    examples=(
        "O concello de Vilanova aprobou o orzamento o martes tras seis horas de debate.",
        "«Abrirá a ponte antes da Pascua?», preguntou a Dra. A. Castro.",
        "As obras custarán 4,1 millóns de euros, segundo o Sr. Souto.",
    ),
)
