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
        ai anh bà bên bạn bởi cho chính chúng chưa chỉ chị con cuối càng các cái còn có cô cùng cũng cả
        của do dù dĩ dưới giữa gần hai hiện hôm hơn hầu họ khi không kể là lúc lại lần muốn mà mình mặc
        mặt mẹ mọi mỗi một nay ngay ngoài ngày người nhiều nhân nhìn như nhưng những này nên năm nơi nếu
        phía phải qua ra rất rồi sao sau sẽ số sự thay theo tháng thì thậm thế tiếp trong trên tuy tôi
        tại tất tức từ việc và vào vì vẫn vậy về với vừa xin ông đang đây đã đó đôi được đầu đến để đồng
        ở
        """
    ),
    examples=(
        "Hội đồng thành phố Bắc Sơn thông qua ngân sách hôm thứ Ba sau sáu giờ tranh luận.",
        "“Cây cầu có mở trước Tết không?” TS. Lê Văn A. hỏi trong phiên họp.",
        "Việc sửa chữa sẽ tốn 4,1 triệu euro, gấp đôi kế hoạch.",
    ),
)
