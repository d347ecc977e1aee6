/// Texts that hold much of what a recognizer looks at, in no sensible order.
enum RandomText {
    private static let pieces: [String] = {
        let numerals = "〇零一二三四五六七八九十百千万亿兆两俩半几数廿卅壹贰叁肆伍陆柒捌玖拾佰仟萬億兩幾0123456789０１２５９"
        let words = [
            "元", "美元", "人民币", "%", "％", "‰", "个", "人次", "公里", "千瓦时", "吨", "年", "个月", "月", "日", "天", "小时",
            "分钟", "分", "秒", "岁", "倍", "番", "成", "百分点", "个百分点", "百分之", "分之", "第", "首", "名", "位", "号", "届",
            "约", "近", "超过", "不到", "至少", "以上", "以下", "左右", "余", "多", "来", "上", "点", "负", "零下", "¥", "$", "HK$",
            "每", "平方米", "/", "至", "到", "—", "－", "～", "~", "-", "+", ".", "．", ",", "，", "。", "、", "；", "：", ":", "（",
            "）", "(", ")", "《", "》", "“", "”", " ", "　", "\n", "\r\n", "\t", "增长", "下降", "同比", "达", "为", "统一", "十分",
            "三亚", "万一", "季度", "上半年", "2023年", "9月6日", "8时30分", "A", "b", "PM", "USD", "kg", "e", "@", "http://", "😀",
            "从", "由", "将", "把", "提高", "降至", "增长到", "为", "占", "占比", "比重", "的", "比", "较", "高于", "上年同期", "今年", "以来",
            "相比", "持平", "分别", "和", "其中", "预计", "目标", "前值", "位居", "粮食", "产量", "收入", "接待", "游客", "涨幅", "死亡", "用于", "不",
            "年均", "全市", "在", "对", "去年", "末", "起", "自", "前", "近", "十四五时期", "1.", "上月", "昨天", "至今", "宣布", "新建",
            "👨‍👩‍👧", "é", "e\u{301}", "か", "ア", "한", "\u{0}", "\u{FEFF}", "𠮷", "\u{10FFFF}", "的", "了", "人", "国",
        ]
        return numerals.map { String($0) } + words
    }()

    /// Up to `limit` pieces, some of which are scalars from anywhere.
    static func text(upTo limit: Int, using random: inout SplitMix64) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...limit, using: &random) {
            if Int.random(in: 0..<12, using: &random) == 0 {
                text.unicodeScalars.append(scalar(using: &random))
            } else {
                text += pieces.randomElement(using: &random) ?? ""
            }
        }
        return text
    }

    /// Words for periods, and what joins, begins and ends them.
    private static let periodPieces = [
        "今年", "去年", "今天", "上月", "今明两年", "今后三年", "近三年", "2023年", "上半年", "三季度", "年末", "9月6日", "8时", "三年", "5", "自", "从",
        "至", "到", "—", "至今", "今", "起", "开始", "末", "以来", "、", "，",
    ]

    /// Up to `limit` pieces of periods and nothing else.
    static func periods(upTo limit: Int, using random: inout SplitMix64) -> String {
        (0..<Int.random(in: 0...limit, using: &random))
            .map { _ in periodPieces.randomElement(using: &random) ?? "" }.joined()
    }

    /// Any Unicode scalar, the short ones more often.
    static func scalar(using random: inout SplitMix64) -> Unicode.Scalar {
        let bounds: [UInt32] = [0x80, 0x800, 0xD800, 0x110000]
        let bound = bounds.randomElement(using: &random) ?? 0x80
        // A surrogate is no scalar.
        return Unicode.Scalar(UInt32.random(in: 0..<bound, using: &random)) ?? "\u{FFFD}"
    }
}
