"""Turkish."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="tr",
    name="Türkçe",
    english="Turkish",
    rank=1,
    stemmer="turkish",
    ordinal_period=True,
    abbreviations=table(
        """
        alb alm ansikl apt ar arapça arş.gör asb ass asst atğm bk bkz bl böl bşk cad cm.h cüm dad dipl
        dir doç dr drl dz dç ecz ed ekon ens erm fak fars fel fiz fr gen gn gnkur gram gön haz hst hz
        ing ins it jap jeol kal kom kon koor korg lat lit mah mat md mec mes mim min mr mrs müd müh
        mühend mür no.lu nö nöb nşr okul onb op opr ord org ort osm prof psikol s.a.v sad sb sf sn sok
        sos sosyol stğm tar tb tb.k tbb tel telg tug tuğa tuğg tüma tümg tğm uzm vd.l vet yar yard yay
        yb yd yrd yrd.doç yzb zf zool çev çvş ör örn öğr öğr.gör ünl üsteğm üstğm üçvş şb
        """
    ),
    final_abbreviations=table(
        """
        a.m a.ş av bros co corp inc jr ltd m.s m.ö ms mö p.m plc st sta t.c tl vb vd vs yy şti
        """
    ),
    before_numbers=table("c cilt fig no nr s tab vol şek"),
    starters=table(
        """
        acaba aksi ama ancak artık asla aslında aynı ayrıca az bana bazen bazı bazıları belki ben beni
        benim bile bir biraz biri birkaç birçok biz bize bizi bizim bu buna bunda bundan bunlar bunu
        bunun burada böyle böylece bütün büyük da daha dahası de demek değil diğer dolayısıyla dün
        elbette en evet eğer fakat galiba gene gerçekten gerçi geçen gibi göre halbuki hatta hayır hele
        hem hemen henüz hep hepsi her herkes hiç hiçbir iki ise için içinde işte kadar karşın kaç kendi
        kendisi keşke ki kim kimi kimse kimsenin kısaca madem mesela muhtemelen nasıl ne neden nedense
        nerede nereye neyse niye niçin o ona ondan onlar onların onu onun ora orada oysa oysaki pek peki
        rağmen sadece sana sanki sen seni senin siz sizin son sonra sonradan sonunda sonuçta tabii tam
        tamam tek tüm ve veya ya yalnız yalnızca yani yarın yine yok yoksa zaten zira çok çoğu çünkü
        öbür önce öncelikle öte öyle üstelik şey şimdi şu şöyle
        """
    ),
    after_ordinal=table(
        """
        aralık ağustos başbakan ceza cumhurbaşkanı daire dairesi dünya ekim eylül haziran hukuk kasım
        kat kolordu lig lig'de maddesi maddesinin mart mayıs nisan ocak ordu temmuz yüzyıl yüzyılda
        yüzyılın şubat
        """
    ),
    examples=(
        "Kuzeyli belediye meclisi bütçeyi salı günü altı saatlik görüşmenin ardından kabul etti.",
        "“Köprü bayramdan önce açılacak mı?” diye sordu Prof. Dr. A. Yılmaz.",
        "Onarım 4,1 milyon avroya mal olacak. Bu, 2019'da planlananın iki katı.",
    ),
)
