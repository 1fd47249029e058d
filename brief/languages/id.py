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
        a.m a.s b.sc bros co corp cs dkk dlsb inc jr ltd m.h p.m ph.d s.m saw swt tbk tsb u.d u.k wib
        wit wita
        """
    ),
    before_numbers=table("bab fig km nmr nomor p pasal rp telp vol"),
    starters=table(
        """
        ada adalah adapun agar akan akhirnya akibatnya aku anda antara apa apabila apakah atas atau
        awalnya bagaimana bagi bahkan bahwa banyak baru beberapa begitu belum berdasarkan berikut
        bersama biasanya bila bukan dalam dan dapat dari demikian dengan di dia dua hal hanya harus
        hingga ia ini inilah itu itulah jadi jangan jika juga kalau kami kamu kapan karena kata ke
        keduanya kemudian kendati kepada ketika kini kita lagi lalu lebih maka mantan masih melalui
        memang menurut mereka meski meskipun misalnya mulai mungkin namun nantinya oleh orang pada
        padahal paling para pembangunan pertama pihak puluhan ratusan saat salah sama sampai sang saya
        se sebab sebagai sebagian sebaliknya sebanyak sebelum sebelumnya sebuah secara sedang sedangkan
        sehingga sejak sejauh sejumlah sekarang sekitar selain selama selanjutnya seluruh semakin
        sementara semua seorang sepanjang seperti sering serta sesudah setelah setiap siapa sudah supaya
        tak tanpa tapi telah terhadap terkait termasuk tersebut tetapi tidak tiga untuk walau walaupun
        yaitu yang
        """
    ),
    examples=(
        "Dewan Kota Utara menyetujui anggaran pada hari Selasa setelah enam jam perdebatan.",
        "“Apakah jembatan dibuka sebelum Lebaran?” tanya Dr. A. Wijaya.",
        "Perbaikan itu menelan biaya Rp4,1 miliar, dua kali lipat dari rencana.",
    ),
)
