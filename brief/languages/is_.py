"""Icelandic."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="is",
    name="Íslenska",
    english="Icelandic",
    rank=2,
    ordinal_period=True,
    abbreviations=table(
        """
        a.m.k a.n.l afs alm ath bibl bls dags dr e.k eint endursk et fil fl.t fr frk fv fyrrv gr h.f hdl
        hr hæstv il jr.n kap kl kr.n lat lh lo m.ö.o mgr mr mrs ms n.k n.t nf nr núv nþ o.áfr p.s pr
        prent prof r.n rn s.k sbr sk skst skv sl sr st stk str sþgf t.a.m t.d t.h t.v tab tel u.þ.b ub
        uh v.þ vh vs ás í.e ísl ít óbr útg þ.e þ.e.a.s þ.m.t þ.á.m þgf þm þt þýð
        """
    ),
    final_abbreviations=table(
        """
        a.m ca co d.d e.h e.kr e.m ehf f.h f.kr f.m fl frh hf inc janr ltd m.a m.a.o m.fl m.m mill millj
        mín o.fl o.s.frv o.þ.h ofl ohf s.s s.á ses sf tbl þ.h þús
        """
    ),
    before_numbers=table("bnd kafli lið málsgr p tbl v vol"),
    starters=table(
        """
        af aldrei allar allir allt annar annað auk að aðeins aðrir bara bráðlega báðir bæði ef eftir
        ekkert ekki ellegar en enda engin enginn enn ennfremur er eru eða fimm fjórir flest flestir fram
        framan frá fyrir fyrr fyrst fyrsta fáeinir fáir gegn gegnum gæti hafa hana hann hans hefur
        heldur hennar hin hingað hinn hins hið hjá honum hvar hvað hvaða hvenær hver hverjir hvernig
        hvers hvort hví hér hún inn innan jafnframt jafnvel já kannski landið margar margir mark mest
        með meðal meðan meðfram mikið milli minna mjög mun má mér nei nema niður nokkrir næst næsta
        næstum né nú nýlega of ofan oft og okkar okkur reyndar rétt sagði saman samkvæmt samt seinna
        seint sem sitt sjálfur skammt slík slíkt stundum sum sumar sumir svo svona sá sér sín síðan
        síðar síðari síðast síðustu sökum til tveir tvær tvö um undan undir upp utan var vegna ver vera
        verður vissulega við voru víða yfir yfirleitt á ávallt ég í ólíkt úr út ýmsir þangað þannig þar
        þarna þau það þaðan þegar þeim þeir þeirra þess þessa þessar þessi þessir þetta þrátt þrír þvert
        því þá þær þó þótt þú
        """
    ),
    after_ordinal=table(
        """
        apríl deild desember febrúar grein heimsstyrjöld hæð janúar júlí júní mars maí nóvember október
        september ágúst öld öldinni
        """
    ),
    examples=(
        "Bæjarstjórn Norðurvíkur samþykkti fjárhagsáætlunina 4. nóvember eftir sex klukkustunda umræðu.",
        "„Opnar brúin fyrir páska?“ spurði dr. A. Jónsdóttir.",
        "Verkið kostar 4,1 millj. króna, þ.e. tvöfalt meira en áætlað var.",
    ),
)
