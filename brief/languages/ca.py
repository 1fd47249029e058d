"""Catalan."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="ca",
    name="Català",
    english="Catalan",
    rank=2,
    stemmer="catalan",
    abbreviations=table(
        """
        abrev adj adm admó adv ap aprox arq av avda bda bibl c/ cast cat cf cfr com coord cte ctra dept
        des dir doc dr dra dres drs ed edif esc esq et.al ex excm excma exp fasc fig fr gen gov gral
        hble hnos ib id il·lm il·lma impr inst lat ll llic loc mn mons mr mrs mss màx mín n.b núm núms
        obs op p.ex pg pl pral pref pres prof profa prov pta pte pto pts pàg pàgs pça r.d rda red ref
        reg rev secr seg sgt soc sr sra sres srs srta ss st sta subdir supl t.me tel trad trav tít univ
        urb v.gr vda vid vs
        """
    ),
    final_abbreviations=table(
        """
        a.c a.m bros cia co corp d.c e.u.a ee.uu ex.n inc jr ltd p.d p.m s.a s.l s.l.u u.e
        """
    ),
    before_numbers=table("arts l n no nº p pp t vol vols"),
    starters=table(
        """
        a abans així això al aleshores algun alguna algunes alguns alhora allà als altra altre altres
        amb ambdós aquell aquella aquells aquest aquesta aquestes aquests aquí ara arran avui bé cada
        cal cap com conforme contra d' darrere davant de degut del dels des després dins dintre doncs
        durant e el ell ella elles ells els em en encara enguany ens entre era eren es esdevé estan està
        et excepte fa finalment fins fora fou gairebé gràcies ha han havia hi ho hom i igual ja jo l' la
        les li llavors lluny m' mai malgrat massa mentre mentrestant menys mig molt molta moltes molts
        més n' ningú no nosaltres o on pel pels per perquè però poc pocs pot potser primer primera prop
        puix qual quals quan quant quasi que quelcom qui què s' sa se segons sempre sense seva si sinó
        sobre sols sota sovint sí són t' tal també tampoc tan tanmateix tant tot tota totes tothom tots
        tres un una unes uns va vaig van varis vostè és
        """
    ),
    examples=(
        "L’ajuntament de Vilanord va aprovar el pressupost dimarts, després de sis hores de debat.",
        "«S’obrirà el pont abans de Setmana Santa?», va preguntar la Dra. A. Puig.",
        "Les obres costaran 4,1 milions d’euros, segons el Sr. Ferrer.",
    ),
)
