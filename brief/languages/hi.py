"""Hindi."""

from __future__ import annotations

from brief.languages import Language, table

PACK = Language(
    tag="hi",
    name="हिन्दी",
    english="Hindi",
    rank=2,
    stemmer="hindi",
    abbreviations=table(
        """
        आई आर इं ए एक्स एच एड एन एफ एम एल एस ओ कर्न कि.ग्रा कु के क्यू चौ जी जे जेड टी डब्ल्यू डा डी डॉ
        पं पी प्रो बी मि.मी मे मो यू रु लि.मि ले वाई वी सं सी से.मी स्व
        """
    ),
    final_abbreviations=table("ई ई.पू कि.मी प्रा.लि लि"),
    before_numbers=table("क्र धा नं पृ"),
    examples=(
        "उत्तरपुर नगर परिषद ने मंगलवार को छह घंटे की बहस के बाद बजट पारित किया।",
        "क्या पुल त्योहार से पहले खुलेगा? डॉ. वर्मा ने इस प्रश्न का उत्तर नहीं दिया।",
        "मरम्मत पर 4.1 करोड़ रुपये खर्च होंगे, जो योजना से दोगुना है।",
    ),
)
