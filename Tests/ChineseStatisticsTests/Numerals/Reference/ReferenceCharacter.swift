/// The signs of numerals in one spelling each.
enum ReferenceCharacter {
    static let bigs: [Character: Int] = ["万": 4, "亿": 8, "兆": 12]
    static let smalls: [Character: Int] = ["千": 3, "百": 2, "十": 1, "廿": 1, "卅": 1, "卌": 1]
    static let tens: [Character: String] = ["廿": "20", "卅": "30", "卌": "40"]
    static let han = Array("零一二三四五六七八九")

    /// The value of a digit of either kind; 两 is none, since it is not read by position.
    static func digit(_ sign: Character) -> Int? { han.firstIndex(of: sign) ?? european(sign) }

    static func european(_ sign: Character) -> Int? { sign.isASCII ? sign.wholeNumberValue : nil }

    /// The other spellings of each sign: full-width, traditional, accounting.
    private static let spellings: [Character: String] = [
        "零": "〇", "一": "壹壱弌", "二": "贰貳弍", "两": "兩俩倆", "三": "叁參叄弎", "四": "肆", "五": "伍", "六": "陆陸", "七": "柒", "八": "捌",
        "九": "玖", "十": "拾", "百": "佰", "千": "仟", "万": "萬", "亿": "億", "几": "幾", "数": "數", "点": "點", "余": "餘", "来": "來",
        "个": "個", ",": "，", ".": "．", "0": "０", "1": "１", "2": "２", "3": "３", "4": "４", "5": "５", "6": "６", "7": "７",
        "8": "８",
        "9": "９",
    ]

    private static let spelled: [Character: Character] = spellings.reduce(into: [:]) { table, entry in
        for other in entry.value { table[other] = entry.key }
    }

    /// The signs of a text in their first spelling, without the 个 of 3个亿.
    static func plain(_ text: String) -> [Character] {
        var signs = text.map { spelled[$0] ?? $0 }
        let digits = signs.prefix { european($0) != nil || han.contains($0) || ".,两".contains($0) }.count
        let isOne = digits == 1 || signs.first.flatMap(european) != nil
        if digits > 0, isOne, signs[digits...].starts(with: "个亿") { signs.remove(at: digits) }
        return signs
    }
}
