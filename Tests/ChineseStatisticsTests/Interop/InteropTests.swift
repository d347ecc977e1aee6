import ChineseStatistics
import Foundation
import RegexBuilder
import Testing

@Suite struct InteropTests {
    // MARK: - Whole strings

    @Test(arguments: [
        ("49.53亿美元", "4953000000"), ("  70.12% ", "70.12"), ("\t三年半\n", "3.5"), ("　１２个　", "12"), ("一个", "1"),
        ("约50家", "50"),
    ])
    func wholeStrings(_ text: String, number: String) {
        #expect(Quantity(text)?.number?.description == number)
    }

    @Test(arguments: [
        "", " ", "元", "美元49", "约占三分之一", "增长5%", "5%。", "5% 6%", "3个5个", "三亚", "统一", "2023年9月6日", "5G", "abc", "第", "约",
    ])
    func otherStrings(_ text: String) {
        #expect(Quantity(text) == nil)
    }

    /// A magnitude alone is no number.
    @Test(arguments: ["万", "亿", "百"]) func bareMagnitudes(_ text: String) {
        #expect(Quantity(text) == nil)
    }

    @Test func indefiniteOnes() {
        #expect(Quantity("一个")?.isIndefinite == true)
        #expect("做了一个决定".quantities().isEmpty)
        let recognizer = Recognizer(reportsIndefinite: true)
        #expect("做了一个决定".quantities(recognizer: recognizer).count == 1)
        #expect(Quantity("一公里")?.isIndefinite == false)
    }

    @Test func descriptions() throws {
        #expect(try #require(Quantity("1.9万余人次")).description == "over 19000 (19000,20000) 人次")
        #expect(try #require(Quantity("70.12%")).description == "70.12 %")
        #expect(try #require(Quantity("3—5万")).description == "[30000,50000]")
    }

    @Test func equalQuantitiesSayTheSame() {
        #expect(Quantity("147元") == Quantity("147.00元"))
        #expect(Quantity("1万元") == Quantity("一万元"))
        #expect(Quantity("1万元") != Quantity("1万美元"))
        #expect(Set([Quantity("1万元"), Quantity("一万元")]).count == 1)
    }

    // MARK: - ParseStrategy

    @Test func parseStrategy() throws {
        let strategy = Quantity.ParseStrategy()
        #expect(try strategy.parse("3.83万亿元人民币").unit?.code == "CNY")
        #expect(throws: Quantity.ParseStrategy.ParsingError.self) { try strategy.parse("三亚") }
        do {
            _ = try strategy.parse("没有")
            Issue.record("没有 is a quantity")
        } catch {
            #expect(String(describing: error) == "not a quantity: \"没有\"")
        }
    }

    // MARK: - Regex

    @Test func regexFindsTheFirst() throws {
        let match = try #require("同比增长70.12%，环比下降3%".firstMatch(of: .quantity))
        #expect(match.output.number?.description == "70.12")
        #expect("没有数字".firstMatch(of: .quantity) == nil)
        #expect("".firstMatch(of: .quantity) == nil)
    }

    @Test func regexFindsAll() {
        let text = "甲约5万吨，乙3—5万元；\n丙三分之一"
        let ranges = text.matches(of: .quantity).map(\.range)
        #expect(ranges == text.quantities().map(\.range))
    }

    @Test func regexCaptures() throws {
        let growth = Regex {
            "增长"
            Capture { QuantityRegexComponent() }
            "，"
        }
        let match = try #require("收入增长5%，利润增长7%，".firstMatch(of: growth))
        #expect(match.output.1.number?.description == "5")
        #expect("收入增长很快，".firstMatch(of: growth) == nil)
    }

    @Test func regexSearchesASlice() throws {
        let text = "甲5%乙6%丙"
        let slice = text[try #require(text.firstIndex(of: "乙"))...]
        #expect(slice.firstMatch(of: .quantity)?.output.number?.description == "6")
    }

    @Test func regexDoesNotBeginInsideANumeral() {
        #expect("十五亿".matches(of: .quantity).map { $0.output.number?.description } == ["1500000000"])
    }

    // MARK: - Sendable

    /// Fails to compile where a type is not.
    @Test func typesAreSendable() {
        func require<T: Sendable>(_: T.Type) {}
        require(Quantity.self)
        require(Quantity.Number.self)
        require(Quantity.Interval.self)
        require(Quantity.Unit.self)
        require(Hedge.self)
        require(QuantityMatch.self)
        require(Recognition.self)
        require(Recognition.Record.self)
        require(Recognizer.self)
        require(Lexicon.self)
        require(LexiconError.self)
        require(Token.self)
        require(Tokenizer.self)
        require(QuantityRegexComponent.self)
    }
}
