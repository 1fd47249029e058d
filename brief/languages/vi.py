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
        bs cn dr gs gs.ts ks kts ls mr mrs ms nxb pgs pgs.ts prof st t.p th.s ths tp tr tr.cn ts tt tx
        ubnd v.d vd vs
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
        và của là có cho trong được các những một với không đã người này để khi về từ ra đến vào theo đó
        tại như cũng trên nhiều sau bị hơn còn phải lại do sẽ nhưng ở vì nên thì mà đang hay hoặc nếu cùng
        qua rằng rất chỉ mới nhất đây kia ấy ai gì nào sao đâu bao mỗi mọi tất cả vẫn chưa chẳng chớ đừng
        hãy rồi nữa ngay luôn thường từng vừa sắp dù tuy bởi song vậy thế nhằm giữa ngoài trước dưới bên
        cạnh gần xa lên xuống đi lúc nay ông bà anh chị em tôi ta chúng họ nó mình hắn y bạn cô chú bác
        cháu con cái chiếc việc sự cuộc vụ nhau hai ba bốn năm số lần hàng khoảng gồm bằng dẫn dựa dành
        đối đồng thời ngày bất cứ kể suốt khắp quá hết đều càng lắm mấy đấy à ạ nhé thôi vâng điều thêm
        khác tự chính riêng chung trở làm nhờ tới
        """
    ),
    # "Ông", "bà", "anh" are titles before a name and pronouns before a verb: see `determiners`.
    dangling=table(
        """
        họ | nó | hắn | y | chúng | ông ấy | bà ấy | anh ấy | chị ấy | cô ấy | ông ta | bà ta | anh ta | cô ta
        | chị ta | người này | người đó | việc này | việc đó | vụ việc | sự việc | điều này | điều đó | quyết
        định này | con số này | đây | đó | cả hai | hai người | hai bên | một trong số đó | một trong số họ |
        nhiều người trong số đó | số còn lại | những người này | những người khác | người còn lại | các đối
        tượng này | đối tượng này | nghi phạm này | công ty này | cơ quan này | tổ chức này | nước này | thành
        phố này | nhóm này | loại này | dự án này | chương trình này | nhưng | tuy nhiên | song | thế nhưng |
        tuy vậy | tuy thế | dù vậy | dù thế | mặc dù vậy | dẫu vậy | và | hoặc | hay | mà | vì vậy | vì thế |
        do đó | do vậy | bởi vậy | bởi thế | chính vì vậy | chính vì thế | nên | cho nên | vậy nên | từ đó |
        nhờ đó | nhờ vậy | qua đó | theo đó | trong đó | trong khi đó | trong lúc đó | lúc đó | khi đó | khi
        ấy | lúc này | khi này | thời điểm đó | thời điểm này | sau đó | trước đó | kể từ đó | ngoài ra | bên
        cạnh đó | cạnh đó | hơn nữa | thêm vào đó | không chỉ vậy | không những thế | đồng thời | cũng | cùng
        với đó | cùng lúc | cùng ngày | cùng thời điểm | mặt khác | ngược lại | thay vào đó | trái lại | ví dụ
        | chẳng hạn | cụ thể | tức là | nghĩa là | nói cách khác | như vậy | như thế | thực tế | cuối cùng |
        rốt cuộc | kết quả | nguyên nhân | lý do | theo ông | theo bà | theo anh | theo họ | theo báo cáo |
        theo thông báo | ở đó | tại đó | tại đây | ở đây | hôm sau | ngày hôm sau | một ngày sau | một năm sau
        | vài ngày sau | vài giờ sau | ít phút sau | ngay sau đó | không lâu sau | 3 ngày sau | 3 năm sau |
        trong trường hợp này | trong trường hợp đó | về vấn đề này | về việc này | liên quan đến vụ việc |
        trước tình hình đó | để làm được điều này | với | trong số đó | trong số này | đáng chú ý | riêng |
        còn | rồi | thế là | ngoài việc
        """
    ),
    determiners=table("ông | bà | anh | chị | cô | em | ông cũng | bà cũng"),
    standing=table(
        """
        với nhiều | với việc | với những | với hơn | với một | với các | với 3 | với sự | với tổng | riêng tại
        | riêng năm | riêng trong | còn 3 | hay còn | ngoài việc được | rồi sẽ | đó đây | nên hay | kết quả xổ
        | kết quả bóng | kết quả bầu | kết quả của | kết quả nghiên | nguyên nhân vụ | lý do vì sao | vụ việc
        xảy ra tại | vụ việc xảy ra ở | và nay | theo báo cáo của | theo thông báo của | theo ông 3 | đồng
        thời với | chúng tôi | chúng ta | với tôi | với người | với mức | với tỷ | với mục | với hai | với
        cách | với trẻ | với phương | với bệnh | với khách | với giá | với doanh | với chủ | với học | với
        thời | với tư | với diện | với tốc | với vai | còn nhiều | còn tại | còn theo | còn ở | còn lại | cũng
        trong | cũng theo | y tế | y học | y bác | hay nhất | đó , | song song | kết quả là
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
        không | chưa | chẳng | đừng | chớ | không ai | không có | không thể | không phải | thiếu | gần như
        | chỉ | có thể | có lẽ | có khả năng | khả năng | có lẽ là | dường như | hình như | được cho là |
        bị cho là | cáo buộc | bị cáo buộc | bị cáo | bị can | bị tố | tố | nghi | nghi vấn | nghi ngờ |
        nghi phạm | nghi can | bị nghi | tình nghi | theo | cho rằng | nói | tuyên bố | khẳng định | phủ
        nhận | bác bỏ | đe dọa | dọa | dự kiến | dự định | lên kế hoạch | kế hoạch | muốn | đề xuất | đề
        nghị | xem xét | nếu | liệu | khoảng | gần | ít nhất | tối đa | tối thiểu | hơn | dưới | chưa xác
        nhận | chưa được xác nhận | tin đồn | âm mưu | nỗ lực | cái gọi là | sẽ
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
        phỏng vấn | trò chuyện | trò chuyện với | đối thoại | hỏi đáp | hỏi - đáp | phỏng vấn độc quyền |
        gặp gỡ
        """
    ),
    examples=(
        "Hội đồng thành phố Bắc Sơn thông qua ngân sách hôm thứ Ba sau sáu giờ tranh luận.",
        "“Cây cầu có mở trước Tết không?” TS. Lê Văn A. hỏi trong phiên họp.",
        "Việc sửa chữa sẽ tốn 4,1 triệu euro, gấp đôi kế hoạch.",
    ),
)
