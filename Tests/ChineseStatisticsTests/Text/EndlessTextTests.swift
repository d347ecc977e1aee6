import ChineseStatistics
import Testing

/// Texts that go on and on: what is in them is found, exactly and in full, or refused.
@Suite struct EndlessTextTests {
    private func repeated(_ piece: String, _ count: Int) -> String { String(repeating: piece, count: count) }

    /// A number that is too long is found with its text and has no value, in every notation.
    @Test(arguments: ["9", "９", "0", "5,000", "一", "〇"]) func digitsWithoutEnd(_ digits: String) throws {
        let text = (digits == "5,000" ? "5" + repeated(",000", 250_000) : repeated(digits, 1_000_000)) + "元"
        let found = text.quantities()
        #expect(found.count == 1)
        let match = try #require(found.first)
        #expect(match.core == text.startIndex..<text.endIndex)
        #expect(match.quantity.unit?.code == "CNY")
        if "0〇".contains(digits) {
            #expect(match.quantity.number == Quantity.Number("0"), "\(match.quantity)")
        } else {
            #expect(match.quantity.number == nil && match.quantity.interval == nil)
        }
        #expect(Quantity(text) == match.quantity)
    }

    @Test func decimalsWithoutEnd() {
        let text = "0." + repeated("3", 1_000_000) + "%"
        #expect(text.quantities().map(\.quantity.number) == [nil])
        let han = "三点" + repeated("一", 1_000_000) + "倍"
        #expect(han.quantities().map(\.quantity.number) == [nil])
    }

    /// 38 digits are the most that a number holds; one more and it has no value.
    @Test func theLongestNumbers() {
        let longest = repeated("9", 38)
        #expect(Quantity(longest + "元")?.number?.description == longest)
        #expect(Quantity("9" + longest + "元")?.number == nil)
        #expect(Quantity("1e81元")?.number?.significantDigits == 1)
        #expect(Quantity("1e9999元") != nil && Quantity("1e9999元")?.number == nil)
        #expect(Quantity("1e99999元") == nil)
        #expect(Quantity(longest + "元5角")?.number == nil)
    }

    private static let count = 100_000

    @Test func rangesInAChain() {
        for (piece, expected) in [("3至4、", Self.count), ("3至4至", Self.count), ("3—5—", Self.count)] {
            let found = repeated(piece, Self.count).quantities()
            #expect(found.count == expected)
            #expect(
                found.allSatisfy {
                    $0.quantity == found[0].quantity && $0.quantity.interval?.lower?.value == .init("3")
                })
        }
    }

    /// The hedge beside the number is its own, and the others are not.
    @Test(arguments: [("约", Hedge.about), ("超过", .over), ("不到", .under)])
    func hedgesInAChain(_ word: String, _ hedge: Hedge) {
        let text = repeated(word, Self.count) + "5%"
        let found = text.quantities()
        #expect(found.map { String(text[$0.range]) } == [word + "5%"])
        #expect(found.first?.quantity.hedge == hedge)
    }

    @Test func bracketsInBrackets() {
        for (open, close) in [("（", "）"), ("(", ")"), ("《", "》"), ("“", "”"), ("[", "]")] {
            let text = repeated(open, Self.count) + "增长5%" + repeated(close, Self.count)
            #expect(text.quantities().map(\.quantity.description) == ["5 %"])
        }
    }

    @Test func fractionsAndMarkersInAChain() {
        #expect(repeated("零分之", Self.count).quantities().isEmpty)
        #expect(repeated("负", Self.count).quantities().isEmpty)
        #expect((repeated("第", Self.count) + "3名").quantities().map(\.quantity.description) == ["3 名"])
        #expect(repeated("万亿", Self.count).quantities().isEmpty)
        #expect((repeated("-", Self.count) + "5元").quantities().map(\.quantity.number?.isNegative) == [false])
        #expect(repeated("1/0、", Self.count).quantities().isEmpty)
    }

    /// Every value of a long list keeps its own subject.
    @Test func respectivelyWithManyValues() {
        let text = "甲、乙、丙产量分别为" + (0..<2000).map { "\($0 + 10)吨" }.joined(separator: "、") + "。"
        #expect(text.quantities().map { $0.quantity.number?.description } == (0..<2000).map { "\($0 + 10)" })
    }

    @Test(arguments: [
        "", "\n", "\r\n", "\r", "\u{0}", "\u{FEFF}", "\u{2028}", " ", "\u{3000}", "\u{301}", "\u{FE0F}", "\u{200D}",
    ])
    func textsWithoutText(_ text: String) {
        let found = Recognizer.standard.recognize(text)
        #expect(found.quantities.isEmpty && found.periods.isEmpty && found.statistics.isEmpty)
        #expect(Quantity(text) == nil)
        #expect(repeated(text, 10_000).quantities().isEmpty)
        #expect(text.tokens().map { String(text[$0.range]) }.joined() == text)
    }
}
