import Testing

@testable import ChineseStatistics

/// Words of a lexicon are found whatever the bytes they begin or end with: the scans look at few of them first.
@Suite struct LexiconWordTests {
    @Test(arguments: ["§期", "Ω", "Ж季", "㐀季", "届", "届内", "ｚ届"])
    func aPeriodOfAnyWidth(_ word: String) throws {
        let recognizer = Recognizer(lexicon: .standard.merging(try Lexicon(parsing: "\(word) = period year -1")))
        for text in ["本厂\(word)产钢5吨", "\(word)产钢5吨", "产钢5吨，如\(word)", "钢(\(word)\n5吨"] {
            let periods = recognizer.recognize(text).periods
            #expect(periods.map { String(text[$0.range]) } == [word], "\(text)")
        }
    }

    /// The scan tells numbers by their first digit before it asks for words.
    @Test func aPeriodThatBeginsWithADigit() throws {
        let recognizer = Recognizer(lexicon: .standard.merging(try Lexicon(parsing: "618期间 = period indefinite")))
        let text = "618期间销售额增长5%。"
        let found = recognizer.recognize(text)
        #expect(found.periods.map { String(text[$0.range]) } == ["618期间"])
        #expect(found.quantities.map { String(text[$0.range]) } == ["5%"])
    }

    /// More than the scan can tell apart by their first characters.
    @Test func periodsWithManyBeginnings() throws {
        let words = (0x4E10..<0x4E10 + 600).compactMap { Unicode.Scalar($0) }.map { "\($0)届" }
        let table = words.map { "\($0) = period year -1" }.joined(separator: "\n")
        let recognizer = Recognizer(lexicon: .standard.merging(try Lexicon(parsing: table)))
        let text = words.joined(separator: "，")
        #expect(recognizer.recognize(text).periods.map { String(text[$0.range]) } == words)
    }

    @Test(arguments: ["贝", "§", "₴", "𠮷", "绿贝"])
    func aCurrencyBeforeItsNumber(_ word: String) throws {
        let recognizer = Recognizer(lexicon: .standard.merging(try Lexicon(parsing: "\(word) = currency {贝} before")))
        let text = "售价为\(word)5"
        let quantities = text.quantities(recognizer: recognizer)
        #expect(quantities.map { String(text[$0.core]) } == ["\(word)5"])
        #expect(quantities.first?.quantity.unit?.code == "{贝}")
    }

    /// An ending makes a noun of the verb before it, of which the row is then told.
    @Test(arguments: ["轮期", "§期", "Ж期", "𠮷期"])
    func anEndingOfAVerb(_ word: String) throws {
        let recognizer = Recognizer(lexicon: .standard.merging(try Lexicon(parsing: "\(word) = length")))
        let rows = "办理\(word)缩短5天。".statistics(recognizer: recognizer)
        #expect(rows.map(\.statistic.subject) == ["办理\(word)"])
    }

    @Test(arguments: ["冒头", "※", "𠮷"])
    func aHedgeBehindItsUnit(_ word: String) throws {
        let recognizer = Recognizer(
            lexicon: .standard.merging(try Lexicon(parsing: "\(word)\(word) = hedge over after")))
        let text = "产钢5吨\(word)\(word)，"
        let quantities = text.quantities(recognizer: recognizer)
        #expect(quantities.map { String(text[$0.range]) } == ["5吨\(word)\(word)"])
        #expect(quantities.first?.quantity.hedge == .over)
    }

    /// What a word for a period ends with is part of it, and not of the quantity behind it.
    @Test func aPeriodThatEndsAsAQuantityBegins() throws {
        let recognizer = Recognizer(lexicon: .standard.merging(try Lexicon(parsing: "本轮第 = period whole")))
        let text = "本轮第一百零二吨钢"
        let found = recognizer.recognize(text)
        #expect(found.periods.map { String(text[$0.range]) } == ["本轮第"])
        #expect(found.quantities.map { String(text[$0.range]) } == ["一百零二吨"])
    }
}
