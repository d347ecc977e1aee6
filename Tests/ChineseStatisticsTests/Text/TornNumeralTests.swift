import ChineseStatistics
import Testing

/// A piece of a number is never reported as if it were the number.
@Suite struct TornNumeralTests {
    private func figures(_ text: String) -> [String] { text.quantities().map(\.quantity.description) }

    /// What nobody sees or can read stands between the digits: the whole is not known, so nothing is.
    @Test(arguments: [
        "\u{200B}", "\u{200D}", "\u{2060}", "\u{AD}", "\u{FEFF}", "\u{200E}", "\u{202E}", "\u{2066}", "\u{E0001}",
        "\u{0}", "\u{1B}", "\u{7F}", "\u{9F}", "\u{301}", "\u{20D2}", "\u{FE0F}", "\u{E0100}", "\u{2009}", "\u{202F}",
        "\u{E000}", "\u{F0000}", "\u{FFFC}", "\u{FFFD}", "\u{FFFF}", "\u{10FFFF}", "\u{200B}\u{200B}\u{301}",
    ])
    func dividedNumerals(_ divider: String) {
        for (left, right) in [
            ("12", "34元"), ("１２", "３４元"), ("5亿", "3000万元"), ("三百", "五十人"), ("五百", "二十"), ("5,", "000元"),
            ("5", ",000元"), ("1.", "5元"), ("1", ".5元"), ("20", "23年"), ("第1", "2名"), ("约1", "2万元"),
        ] {
            let text = "涨" + left + divider + right
            #expect(figures(text).isEmpty, "\(text.debugDescription)")
            #expect(text.periods().isEmpty, "\(text.debugDescription)")
        }
        #expect("1\(divider)2月".periods().isEmpty)
    }

    /// The same at the edges of a numeral takes nothing away but what it hides.
    @Test func dividersBesideANumeral() {
        #expect(figures("达\u{200B}12元") == ["12 元"])
        #expect(figures("\u{FEFF}12元\u{200B}") == ["12 元"])
        #expect(figures("\u{202E}12元\u{202C}") == ["12 元"])
        #expect(figures("12元\u{200B}34元") == ["12 元", "34 元"])
        #expect(figures("12\u{200B}元") == ["12"])
        #expect(figures("5%\u{301}") == ["5 %"])
        #expect(figures("3❤\u{FE0F}5元") == ["3", "5 元"])
        #expect(figures("来了👨‍👩‍👧3人") == ["3 人"])
        #expect(figures("🇨🇳5个") == ["5 个"])
    }

    /// A line, a space or a comma ends a numeral: there are two.
    @Test(arguments: ["\n", "\r", "\r\n", "\t", " ", "\u{85}", "\u{2028}", "\u{2029}", "\u{3000}", "、", "，"])
    func separatedNumerals(_ separator: String) {
        #expect(figures("共1\(separator)2元") == ["1", "2 元"])
        // A plain space may stand before a unit.
        #expect(figures("共5\(separator)元") == [separator == " " ? "5 元" : "5"])
    }

    /// Digits that numerals are not read with make another number of those that are.
    @Test(arguments: [
        "10²个", "5½元", "3⅓", "10⁻³米", "x₅5₂元", "1٣元", "٣1元", "५1元", "1𝟓元", "三⼗五人", "⼆百五十人", "五百\u{F9D1}十人",
        "\u{F973}五人", "〢百三十元",
    ])
    func foreignDigits(_ text: String) {
        #expect(figures(text).isEmpty)
    }

    @Test(arguments: ["٣元", "५元", "𝟓元", "①元", "㈤元", "㊿元", "Ⅳ元", "½元", "🔟元", "\u{F9D1}人", "⼗人"])
    func numeralsOfOtherKinds(_ text: String) {
        #expect(figures(text).isEmpty)
    }

    /// Raised digits behind a unit are of the unit or of a footnote, and circled ones number what follows.
    @Test func digitsThatTouchNoNumeral() {
        #expect(figures("增长5%²") == ["5 %"])
        #expect(figures("占地100m²5栋") == ["100 m²", "5 栋"])
        #expect(figures("①3个项目") == ["3 个"])
        #expect(figures("㎡5个") == ["5 个"])
    }

    @Test func keycapsNumberThings() {
        #expect(figures("5\u{FE0F}\u{20E3}").isEmpty)
        #expect(figures("5\u{20E3}个苹果").isEmpty)
        #expect(figures("1\u{FE0F}\u{20E3}3个苹果") == ["3 个"])
        #expect(figures("共5\u{FE0F}个") == ["5"])
    }

    /// ○ is a zero within a numeral, and a bullet before one; a letter O is a zero that was mistyped.
    @Test func circlesAndLetters() {
        #expect(figures("三○○人") == ["300 人"])
        #expect(figures("一百○五吨") == ["105 吨"])
        #expect(figures("○三人") == ["3 人"])
        #expect("二○二三年".periods().map(\.period.description) == ["2023-01-01/2023-12-31"])
        for text in ["二O二三年", "二Ｏ二三年", "一百o五吨", "2O23年", "1O0元", "1l元"] {
            #expect(figures(text).isEmpty && text.periods().isEmpty, "\(text)")
        }
    }

    /// Fractions and signs that have no value.
    @Test(arguments: [
        "1/0", "０／０", "3/0元", "1/00", "增长1/0", "零分之一", "0分之5", "零分之零", "负负三", "负负3℃", "負負三度",
    ])
    func withoutAValue(_ text: String) {
        #expect(figures(text).isEmpty)
    }

    @Test func withAValueAfterAll() {
        #expect(figures("百分之百") == ["100 %"])
        #expect(figures("百分之零") == ["0 %"])
        #expect(figures("一分之零") == ["0"])
        #expect(figures("三分之零") == ["0/3"])
        #expect(figures("得三分之后") == ["3 分"])
        #expect(figures("气温负3℃") == ["-3 ℃"])
        #expect(figures("1/0.5") == ["1", "0.5"])
    }

    /// Digits and marks in an order that no number has. Commas that group nothing divide a list.
    @Test func wronglyDividedNumerals() {
        for text in [
            "1.2.3", "1.2.3元", "1,234.5.6元", ".5.5元", "1..", ".", ",", "1_000元", "0x1F元", "二百五百", "二百五百人", "万万亿亿",
            "亿万元",
        ] {
            #expect(figures(text).isEmpty, "\(text)")
        }
        #expect(figures("1,23,4") == ["1", "23", "4"])
        #expect(figures("1,23,4元") == ["1", "23", "4 元"])
        #expect(figures("1,234,567元") == ["1234567 元"])
        #expect(figures("三万万亿亿元") == ["3000000000000000000000000 元"])
    }

    @Test func widthsAreMixed() {
        #expect(figures("1２3４元") == ["1234 元"])
        #expect(figures("１２3，４56元") == ["123456 元"])
        #expect(figures("１，2３４．5６％") == ["1234.56 ％"])
    }

    /// Characters beyond the Basic Multilingual Plane, decomposed kana and compatibility forms around a numeral.
    @Test func neighboursOfEveryKind() {
        #expect(figures("\u{20000}5元") == ["5 元"])
        #expect(figures("𪜈5个，\u{2F800}6个") == ["5 个", "6 个"])
        #expect(figures("か\u{3099}5元、カ\u{3099}6元") == ["5 元", "6 元"])
        #expect(figures("e\u{301}5元") == ["5 元"])
        #expect(figures("3\u{F9BE}人").isEmpty)
    }
}
