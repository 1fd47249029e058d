"""Indonesian."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="id",
    name="Indonesia",
    english="Indonesian",
    rank=2,
    stemmer="indonesian",
    abbreviations=table(
        """
        a.n adv akp alm apt art b.n bpk brigjen d.a dgn dr dra drg drh drs ed fa gg hj hlm i.e ib ipda
        iptu ir irjen jend jl jln kab kapt kec kel ket kh kol kombes komjen kompol l.k letjen lettu ltk
        m.hum m.kom m.pd m.sc m.si m.t maj mayjen mgr mr mrs ms muh nn no ny p.d pdt pemb pgs ph prof
        psl r.a r.m rev rm s.ag s.e s.h s.hum s.i.p s.ip s.kom s.pd s.psi s.si s.sos s.t s.th sdr sdri
        serka sertu skr spd st sto tb tel tgl tlp tn ttd u.b u.p ust vs yth
        """
    ),
    final_abbreviations=table(
        """
        a.m a.s b.sc bros co corp cs dkk dlsb inc jr ltd m.h p.m ph.d s.m saw swt tbk tsb u.d u.k wib wit wita
        """
    ),
    before_numbers=table(
        """
        ags agu apr bab des feb fig jan jul jun km mar mei nmr nomor nov okt p pasal rp sep sept telp vol
        """
    ),
    starters=table(
        """
        adapun awalnya berikut biasanya inilah itulah kapan kendati kini mantan mulai nantinya pembangunan pertama pihak
        puluhan ratusan salah sang se sebanyak sejauh sesudah siapa terkait
        """
    ),
    stop_words=table(
        """
        ada adalah agar akan akibat aku anda antara apa apabila apakah atas atau bagaimana bagi bahkan bahwa banyak baru
        bawah beberapa begitu belum berada berbagai berdasarkan bersama berupa besar biasa bila bisa boleh bukan cukup
        cuma dalam dan dapat dari daripada demi demikian dengan depan di dia diri dua dulu engkau guna hal hampir hanya
        harus hingga ia ialah ini itu jadi jangan jika jikalau juga justru kah kalau kali kami kamu karena kata ke kecil
        kembali kemudian kepada ketika kita kurang lagi lah lain lainnya lalu lama lebih luar maka makin malah mana
        masih masing maupun melainkan melalui memang menjadi menurut mereka meski meskipun milik misalnya mungkin namun
        nanti nya oleh orang pada padahal paling para pasti per perlu pernah pula pun punya saat saja saling sama sambil
        sampai sana sangat satu saya sebab sebagai sebagian sebelum sebelumnya sebuah secara sedang sedangkan segera
        sehingga sejak sejumlah sekali sekarang sekitar selain selalu selama seluruh semakin semua sementara semula
        seorang sepanjang seperti sering serta sesuai sesuatu setelah seterusnya setiap sini suatu sudah supaya tak
        tanpa tapi telah tengah tentang terhadap termasuk tersebut tertentu terus tetap tetapi tiap tidak tiga untuk
        walau walaupun yaitu yakni yang
        """
    ),
    dangling=table(
        """
        dia | ia | mereka | beliau | ini | itu | hal {ini, tersebut} | {hal, sementara, karena, sesudah, usai, sejak,
        saat, ketika} itu | keduanya | kedua | ketiganya | salah satunya | salah satu dari mereka | {dua, satu,
        beberapa} di antaranya | sebagian besar dari mereka | masing-masing | lainnya | yang {lain, lainnya} | sisanya |
        tersebut | namun | tetapi | tapi | akan tetapi | dan | atau | melainkan | padahal | sedangkan | di samping itu |
        lagi pula | bahkan | juga | pun | karenanya | oleh {karena, sebab} itu | maka | {dengan, meski, meskipun,
        walaupun, kendati} demikian | {dengan, meski, walau, kendati} begitu | akibatnya | alhasil | hasilnya |
        sebaliknya | di {sisi, pihak} lain | di satu sisi | kemudian | lalu | lantas | selanjutnya | sebelumnya , |
        {sejak, hingga, pada} saat itu | {pada, di} saat yang sama | {di, dari, ke} sana | di {sini, situ, antaranya} |
        misalnya | contohnya | sebagai contoh | artinya | dengan kata lain | yakni | yaitu | begitu | demikian | jadi |
        sehingga | akhirnya | pada akhirnya | menurutnya | menurut {dia, mereka} | katanya | ujarnya | lanjutnya |
        tambahnya | dalam laporan itu | menurut laporan {itu, tersebut} | alasannya | penyebabnya | pasalnya | sebab |
        keesokan harinya | pada hari yang sama | {sehari, setahun} kemudian | {beberapa, dua, 3} hari kemudian |
        beberapa jam kemudian | {tak, tidak} lama kemudian | 3 tahun kemudian | atas hal itu | terkait hal {itu, ini} |
        dalam {kasus, hal} ini | ya , | tidak , | {di, ke, dari, pada, untuk, dengan, dalam, atas, oleh, bagi, selain,
        setelah, sebelum, tentang} {ini, itu, dia, mereka, nya}
        """
    ),
    standing=table("kedua negara di | dan kini | jadi presiden | tapi apa | ini dia | ini daftar"),
    hedges=table(
        """
        tidak | tak | bukan | belum | jangan | tanpa | tiada | hampir | hanya | cuma | mungkin | barangkali | bisa |
        dapat | diduga | dugaan | terduga | konon | kabarnya | disebut | disebut-sebut | dikabarkan | diperkirakan |
        diyakini | dianggap | tampaknya | sepertinya | kemungkinan | berpotensi | menurut | kata | mengklaim | klaim |
        mengaku | tersangka | terdakwa | dituduh | dituding | tuduhan | menuduh | menuding | dicurigai | membantah |
        bantah | menyangkal | mengancam | ancam | ancaman | berencana | rencana | akan | ingin | mempertimbangkan |
        mengusulkan | jika | kalau | apakah | sekitar | kira-kira | setidaknya | paling tidak | minimal | maksimal |
        hingga | {lebih, kurang} dari | belum dikonfirmasi | rumor | isu | upaya | percobaan
        """
    ),
    opinion_labels=table(
        """
        opini | kolom | tajuk | tajuk rencana | editorial | catatan | pendapat | analisis dan opini |
        surat pembaca | blog | esai | perspektif | pojok
        """
    ),
    interview_labels=table(
        """
        wawancara | wawancara {khusus, eksklusif} | tanya jawab | tanya-jawab | bincang | perbincangan
        """
    ),
    examples=(
        "Dewan Kota Utara menyetujui anggaran pada hari Selasa setelah enam jam perdebatan.",
        "“Apakah jembatan dibuka sebelum Lebaran?” tanya Dr. A. Wijaya.",
        "Perbaikan itu menelan biaya Rp4,1 miliar, dua kali lipat dari rencana.",
    ),
)
