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
        alb alm ansikl apt ar arapça arş.gör asb ass asst atğm bk bkz bl böl bşk cad cm.h cüm dad dipl dir doç dr drl dz
        dç ecz ed ekon ens erm fak fars fel fiz fr gen gn gnkur gram gön haz hst hz ing ins it jap jeol kal kom kon koor
        korg lat lit mah mat md mec mes mim mr mrs müd müh mühend mür no.lu nö nöb nşr okul onb op opr ord org ort osm
        prof psikol s.a.v sad sb sf sn sok sos sosyol stğm tar tb tb.k tbb tel telg tug tuğa tuğg tüma tümg tğm uzm vd.l
        vet yar yard yay yb yd yrd yrd.doç yzb zf zool çev çvş ör örn öğr öğr.gör ünl üsteğm üstğm üçvş şb
        """
    ),
    final_abbreviations=table(
        """
        a.m a.ş av bros co corp inc jr ltd m.s m.ö ms mö p.m plc st sta t.c tl vb vd vs yy şti
        """
    ),
    before_numbers=table("ara ağu c cilt eki eyl fig kas mar min nis no nr oca s tab tem vol şek şub"),
    speech=table("dedi dediler dedim diyor diyordu diye der demiş sordu söyledi"),
    starters=table(
        """
        aksi asla bütün demek dün evet galiba gene gerçekten gerçi geçen hayır hele hemen kaç keşke kimsenin kısaca
        muhtemelen nedense neyse ora oysaki peki tabii tam tamam tek yalnız yalnızca yarın öbür öncelikle öte
        """
    ),
    after_ordinal=table(
        """
        aralık ağustos başbakan ceza cumhurbaşkanı daire dairesi dünya ekim eylül haziran hukuk kasım kat
        kolordu lig lig'de maddesi maddesinin mart mayıs nisan ocak ordu temmuz yüzyıl yüzyılda yüzyılın şubat
        """
    ),
    stop_words=table(
        """
        acaba adeta ait altı ama ancak arada artık aslında aynı ayrıca az bana bazı bazıları başka bazen belki ben
        benden beni benim beri bile bir biraz biri birçok birkaç biz bize bizden bizi bizim böyle böylece bu buna bunda
        bundan bunlar bunları bunların bunu bunun burada büyük çok çoğu çünkü da daha dahi de defa değil değildi
        değildir diye dolayı dolayısıyla diğer diğeri edecek eden ederek edildi edilen edilmesi ediyor eğer elbette en
        etmesi etti ettiği ettiğini fakat falan filan gibi göre gerek gereken hâlâ hala halde halen hangi hani hatta hem
        henüz hep hepsi her herhangi herkes hiç hiçbir için ile ilgili ise işte itibaren itibariyle iken iki içinde
        kadar karşı karşın kendi kendine kendini kendisi kendisine kendisini kez ki kim kimden kime kimi kimse mı mi mu
        mü madem meğer nasıl ne neden nedenle nerede nereye niçin niye o olan olarak oldu olduğu olduğunu oldukça
        olduklarını olmadı olmadığı olmak olması olmayan olmaz olsa olsun olup olur olursa oluyor ona ondan onlar onlara
        onlardan onları onların onu onun orada ortaya oysa öyle önce pek rağmen sadece sana sanki sen senden seni senin
        siz size sizden sizi sizin son sonra şayet şekilde şey şeyi şeyler şimdi şöyle şu şuna şunda şundan şunlar şunu
        tarafından tüm üzere üzerinde üzerine var vardı ve veya ya yani yapacak yapılan yapılması yapıyor yapmak yaptı
        yaptığı yaptığını yaptıkları yerine yine yok yoksa zaten zira
        """
    ),
    # Turkish drops the subject; a finite verb's ending points back unseen. What an opener shows is listed.
    dangling=table(
        """
        o | onlar | onun | onların | ona | onlara | onu | onları | ondan | onda | bu | bunlar | bunun | bunların | buna
        | bunlara | bunu | bunları | bundan | bunda | bununla | şu | şunlar | şöyle | böyle | öyle | böylesi | böylece |
        böylelikle | öte yandan | bir {yandan, diğer, başka, diğeri} | ikisi | her {ikisi, iki} | {onlardan, içlerinden}
        biri | bunlardan | birisi | diğeri | diğerleri | diğer | başka bir | aynı | söz konusu | bahse konu | kendisi |
        kendileri | kendisine | kendisini | kendisinin | hepsi | çoğu | bazıları | geri {kalan, kalanı} | ilki |
        ikincisi | sonuncusu | ama | fakat | ancak | lakin | yalnız , | oysa | halbuki | ve | veya | ya da | yahut |
        çünkü | zira | dolayısıyla | bütün bu | tüm bu | {tüm, bütün} bunlar | ayrıca | üstelik | dahası | hatta | bile
        | de | ardından | sonra | daha {sonra, önce} | sonrasında | sonradan | önce , | öncesinde | sonuçta | {sonuç,
        eşzamanlı} olarak | sonunda | nihayet | nitekim | örneğin | mesela | sözgelimi | yani | kısacası | özetle |
        aksine | tam tersine | tersine | aksi {halde, takdirde} | yoksa | öyleyse | gene de | yine | ne {var, yazık} ki
        | nedeni | sebebi | zaten | benzer | eş zamanlı | keza | hem de | işte | orada | oradan | oraya | burada |
        buradan | buraya | ertesi {gün, yıl} | bir {gün, yıl, hafta, ay} sonra | iki {gün, yıl} sonra | birkaç {gün,
        saat, ay, yıl} sonra | 3 {gün, yıl, ay, saat} sonra | bir gün önce | kısa süre sonra | kısa bir süre sonra | çok
        geçmeden | {rapora, habere, açıklamaya, iddiaya, iddianameye} göre | haberde | raporda | açıklamada | tek farkla
        | evet , | hayır , | ne de olsa | kaldı ki | böylesine | bilindiği gibi | aynısı | öylece | üstüne üstlük | biri
        | zanlı | şüpheli | şüpheliler | zanlılar
        """
    ),
    standing=table(
        """
        bu {yıl, hafta, ay, sabah, akşam, gece, sezon, yaz, kış, yılın, yılki, haftaki, yılbaşı, hafta
        sonu, bahar, sonbahar, günlerde, aralar, öğleden} | o kadar | diğer ülkeler | aynı adlı | aynı adı
        | daha önce hiç | ya da o | ve sonunda | sonra da | de facto | de gaulle | biri 3 | benzer bir
        """
    ),
    # The reporting past ("-miş") is an ending, so it can't be listed; these are the words that go with it.
    reported=table("iddiaya göre | sözde | güya | söylentiye göre | iddialara göre"),
    attributions=table(
        """
        dedi | diyor | söyledi | söylüyor | söylediler | açıkladı | açıkladılar | açıklandı | belirtti | belirttiler |
        belirtildi | belirtiyor | {ifade, iddia, itiraf, kabul} etti | ifade edildi | {ifade, iddia, tahmin} ediyor |
        kaydetti | kaydedildi | bildirdi | bildirildi | bildirdiler | duyurdu | duyurdular | duyuruldu | aktardı |
        aktarıldı | anlattı | iddia ettiler | öne {sürdü, süren} | savundu | savunuyor | vurguladı | vurgulandı | ekledi
        | doğruladı | doğrulandı | yalanladı | yazdı | yazıyor | {haberine, kaynaklara} göre | göre | açıklamasında |
        sözcüsü | konuştu | konuşan | konuşuyor | uyardı | suçladı | suçluyor | değerlendirdi | paylaştı | yanıtladı |
        yanıt verdi | düşünüyor | inanıyor | kaynaklar | ben | biz
        """
    ),
    enumerations=table("birincisi/ikincisi/üçüncüsü | bir yandan/diğer yandan"),
    first_person=table("ben beni bana benim biz bizi bize bizim"),
    day_words=table("bugün dün yarın dünkü bugünkü"),
    weekdays=("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"),
    hedges=table(
        """
        değil | değildi | değildir | yok | hayır | asla | hiç | hiçbir | kimse | hiç kimse | ne | olmadan | neredeyse |
        sadece | yalnızca | henüz | iddia | iddiası | iddiaları | iddiaya göre | iddia {etti, edildi, ediliyor} | öne
        {sürdü, sürüldü} | sözde | sanık | şüpheli | şüphelisi | zanlı | muhtemelen | muhtemel | olası | belki | galiba
        | sanırım | herhalde | olabilir | olacak | edebilir | edecek | bekleniyor | planlanıyor | planlıyor | düşünüyor
        | görünüyor | anlaşılan | söyleniyor | söylenen | göre | açıkladı | dedi | suçlanan | suçlandı | suçladı |
        suçlamasıyla | yalanladı | reddetti | tehdit | tehdit etti | eğer | ise | yaklaşık | en az | en fazla | kadar |
        civarında | doğrulanmayan | doğrulanmadı | belirsiz | girişimi | gerekiyor | gerek
        """
    ),
    opinion_labels=table(
        """
        görüş | görüşler | yorum | yorumlar | köşe {yazısı, yazıları, yazarı, yazarları} | yazarlar | yazar | başyazı |
        makale | deneme | okur {mektubu, mektupları} | blog | bloglar | tartışma | analiz ve yorum | serbest kürsü
        """
    ),
    interview_labels=table(
        """
        röportaj | röportajlar | söyleşi | söyleşiler | mülakat | özel röportaj | soru cevap | soru-cevap
        | sorular ve cevaplar | sohbet
        """
    ),
    examples=(
        "Kuzeyli belediye meclisi bütçeyi salı günü altı saatlik görüşmenin ardından kabul etti.",
        "“Köprü bayramdan önce açılacak mı?” diye sordu Prof. Dr. A. Yılmaz.",
        "Onarım 4,1 milyon avroya mal olacak. Bu, 2019'da planlananın iki katı.",
    ),
)
