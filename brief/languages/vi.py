"""Vietnamese."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="vi",
    name="Tiếng Việt",
    english="Vietnamese",
    rank=2,
    abbreviations=table(
        """
        bs cn dr gs gs.ts ks kts ls mr mrs ms nxb pgs pgs.ts prof st t.p th.s ths tp tr tr.cn ts tt tx ubnd v.d vd vs
        """
    ),
    final_abbreviations=table("a.m co corp inc jr ltd p.m ph.d scn tcn v.v"),
    before_numbers=table("hình no quận số tel trang tập điều đt"),
    starters=table(
        """
        cuối dĩ hiện hôm hầu muốn mặc mặt mẹ nhân nhìn nơi phía thay tháng thậm tiếp tức xin đôi đầu
        """
    ),
    stop_words=table(
        """
        và của là có cho trong được các những một với không đã người này để khi về từ ra đến vào theo đó tại như cũng
        trên nhiều sau bị hơn còn phải lại do sẽ nhưng ở vì nên thì mà đang hay hoặc nếu cùng qua rằng rất chỉ mới nhất
        đây kia ấy ai gì nào sao đâu bao mỗi mọi tất cả vẫn chưa chẳng chớ đừng hãy rồi nữa ngay luôn thường từng vừa
        sắp dù tuy bởi song vậy thế nhằm giữa ngoài trước dưới bên cạnh gần xa lên xuống đi lúc nay ông bà anh chị em
        tôi ta chúng họ nó mình hắn y bạn cô chú bác cháu con cái chiếc việc sự cuộc vụ nhau hai ba bốn năm số lần hàng
        khoảng gồm bằng dẫn dựa dành đối đồng thời ngày bất cứ kể suốt khắp quá hết đều càng lắm mấy đấy à ạ nhé thôi
        vâng điều thêm khác tự chính riêng chung trở làm nhờ tới
        """
    ),
    # "Ông", "bà", "anh" are titles before a name and pronouns before a verb: see `determiners`.
    dangling=table(
        """
        họ | nó | hắn | y | chúng | {ông, bà, anh, chị, cô, khi} ấy | {ông, bà, anh, cô, chị} ta | {người, việc, điều,
        nước, nhóm, loại, lúc, khi} này | {người, việc, điều, do, từ, nhờ, qua, theo, trong, lúc, khi, sau, trước, cạnh,
        ở, tại} đó | {vụ, sự, ngoài} việc | quyết định này | {con, trong} số này | đây | đó | cả hai | hai {người, bên}
        | một trong số {đó, họ} | nhiều người trong số đó | {số, người} còn lại | những người {này, khác} | các đối
        tượng này | đối tượng này | nghi phạm này | công ty này | cơ quan này | tổ chức này | thành phố này | dự án này
        | chương trình này | nhưng | tuy nhiên | song | thế nhưng | {tuy, dù, dẫu, vì, do, bởi, nhờ, như} vậy | {tuy,
        dù, vì, bởi, như} thế | mặc dù vậy | và | hoặc | hay | mà | chính vì {vậy, thế} | nên | {cho, vậy} nên | trong
        {khi, lúc, số} đó | thời điểm {đó, này} | kể từ đó | ngoài ra | bên cạnh đó | hơn nữa | {thêm, thay} vào đó |
        không chỉ vậy | không những thế | đồng thời | cũng | cùng với đó | cùng {lúc, ngày} | cùng thời điểm | mặt khác
        | {ngược, trái} lại | ví dụ | chẳng hạn | cụ thể | {tức, nghĩa, thế} là | nói cách khác | thực tế | cuối cùng |
        rốt cuộc | kết quả | nguyên nhân | lý do | theo {ông, bà, anh, họ} | theo báo cáo | theo thông báo | {tại, ở}
        đây | hôm sau | ngày hôm sau | {một, vài, 3} ngày sau | {một, 3} năm sau | vài giờ sau | ít phút sau | ngay sau
        đó | không lâu sau | trong trường hợp {này, đó} | về vấn đề này | về việc này | liên quan đến vụ việc | trước
        tình hình đó | để làm được điều này | với | đáng chú ý | riêng | còn | rồi
        """
    ),
    determiners=table("ông | bà | anh | chị | cô | em | ông cũng | bà cũng"),
    standing=table(
        """
        với {nhiều, việc, những, hơn, một, các, 3, sự, tổng, tôi, người, mức, tỷ, mục, hai, cách, trẻ, phương, bệnh,
        khách, giá, doanh, chủ, học, thời, tư, diện, tốc, vai} | riêng {tại, năm, trong} | còn {3, nhiều, tại, theo, ở,
        lại} | hay {còn, nhất} | ngoài việc được | rồi sẽ | đó đây | nên hay | kết quả {xổ, bóng, bầu, của, nghiên, là}
        | nguyên nhân vụ | lý do vì sao | vụ việc xảy ra {tại, ở} | và nay | theo báo cáo của | theo thông báo của |
        theo ông 3 | đồng thời với | chúng {tôi, ta} | cũng {trong, theo} | y {tế, học, bác} | đó , | song song
        """
    ),
    verbs=table(
        """
        nói cho là đã cũng được bị sẽ có không từng đang còn khẳng nhấn chia kể viết vẫn phải muốn bày
        thừa bác đề yêu cảnh tin hy bắt làm sinh mất tử qua trở sống thường chưa tiếp lại
        """
    ),
    hedges=table(
        """
        không | chưa | chẳng | đừng | chớ | không {ai, có, thể, phải} | thiếu | {gần, dường, hình} như | chỉ | có thể |
        có lẽ | có khả năng | khả năng | có lẽ là | {được, bị} cho là | cáo buộc | bị cáo buộc | bị {cáo, can, tố, nghi}
        | tố | nghi | nghi {vấn, ngờ, phạm, can} | tình nghi | theo | cho rằng | nói | tuyên bố | {khẳng, dự} định | phủ
        nhận | bác bỏ | đe dọa | dọa | dự kiến | lên kế hoạch | kế hoạch | muốn | đề xuất | đề nghị | xem xét | nếu |
        liệu | khoảng | gần | ít nhất | tối {đa, thiểu} | hơn | dưới | chưa xác nhận | chưa được xác nhận | tin đồn | âm
        mưu | nỗ lực | cái gọi là | sẽ
        """
    ),
    opinion_labels=table(
        """
        quan điểm | ý kiến | góc nhìn | bình luận | xã luận | diễn đàn | tiếng nói | blog | thời sự và suy
        nghĩ | chuyên mục | bạn đọc viết | thư bạn đọc | tản văn | chính luận
        """
    ),
    interview_labels=table(
        """
        phỏng vấn | trò chuyện | trò chuyện với | đối thoại | hỏi đáp | hỏi - đáp | phỏng vấn độc quyền | gặp gỡ
        """
    ),
    examples=(
        "Hội đồng thành phố Bắc Sơn thông qua ngân sách hôm thứ Ba sau sáu giờ tranh luận.",
        "“Cây cầu có mở trước Tết không?” TS. Lê Văn A. hỏi trong phiên họp.",
        "Việc sửa chữa sẽ tốn 4,1 triệu euro, gấp đôi kế hoạch.",
    ),
)
