import Foundation
import Testing

@testable import ChineseStatistics

@Suite struct NumberTests {
    typealias Number = Quantity.Number

    @Test(arguments: [
        "0", "1", "4953000000", "-2.63", "147.00", "0.5", "0.05", "-0.10", "1/3", "-7/12", "2/4",
        "99999999999999999999999999999999999999", "0.00000000000000000000000000000000000001",
    ])
    func descriptionIsReadBack(_ text: String) throws {
        #expect(try #require(Number(text)).description == text)
    }

    @Test(arguments: [
        "", "-", "+1", "1.", ".5", "1e3", "1,000", " 1", "1 ", "１", "一", "1/0", "1/1", "/3", "1/", "1/-3", "1/2/3",
        "0x10",
        "1.2.3", "--1", "inf", "nan", "100000000000000000000000000000000000001", "5\u{600}0",
        "1/100000000000000000000000000000000000000000",
    ])
    func otherTextIsRefused(_ text: String) {
        #expect(Number(text) == nil)
    }

    /// Digits count up to the last one that is not zero, however large the magnitude behind them.
    @Test(arguments: ["6666666666666666666666666666666666666百", "1234567890123456789012345678901234567万亿", "九千兆兆兆兆"])
    func longNumbersAreReadBack(_ text: String) throws {
        let number = try #require(Quantity(text)?.number)
        #expect(Number(number.description) == number)
        #expect(number.description.count > 38)
        let record = Recognizer.standard.recognize(text).record()
        #expect(try JSONDecoder().decode(Recognition.Record.self, from: Data(record.jsonLine.utf8)) == record)
    }

    @Test func leadingZerosAreDropped() throws {
        #expect(try #require(Number("007")).description == "7")
        #expect(try #require(Number("00.50")).description == "0.50")
        #expect(try #require(Number("-0")).description == "0")
    }

    @Test func equalityIsOfValues() throws {
        for (left, right) in [("147", "147.00"), ("1/2", "0.5"), ("2/4", "1/2"), ("100", "100.0"), ("-3/6", "-0.50")] {
            let (a, b) = (try #require(Number(left)), try #require(Number(right)))
            #expect(a == b)
            #expect(a.hashValue == b.hashValue)
            #expect(!(a < b) && !(b < a))
        }
        #expect(Number("1/3") != Number("0.3333333333"))
        #expect(Number("1") != Number("-1"))
    }

    @Test func orderIsOfValues() throws {
        let ascending = [
            "-100000000000000000000", "-2.63", "-1/3", "-0.001", "0", "0.001", "1/3", "0.34", "1/2", "0.51", "2/3", "1",
            "1.10",
            "9.99", "10", "11", "10000000000000000000000000000000000000",
        ]
        let numbers = try ascending.map { try #require(Number($0)) }
        for i in numbers.indices {
            for j in numbers.indices { #expect((numbers[i] < numbers[j]) == (i < j), "\(numbers[i]) \(numbers[j])") }
        }
    }

    /// Compared with Foundation's decimals, which come from elsewhere.
    @Test func randomOrderAgreesWithDecimal() throws {
        var random = SplitMix64(seed: 21)
        for _ in 0..<3000 {
            let (a, b) = (decimalText(using: &random), decimalText(using: &random))
            let (x, y) = (try #require(Number(a)), try #require(Number(b)))
            let (dx, dy) = (try #require(Decimal(string: a)), try #require(Decimal(string: b)))
            #expect((x < y) == (dx < dy), "\(a) \(b)")
            #expect((x == y) == (dx == dy), "\(a) \(b)")
            #expect(x.decimal == dx, "\(a)")
        }
    }

    @Test func randomSumsAndProductsAgreeWithDecimal() throws {
        var random = SplitMix64(seed: 22)
        for _ in 0..<3000 {
            let (a, b) = (decimalText(using: &random), decimalText(using: &random))
            let (x, y) = (try #require(Number(a)), try #require(Number(b)))
            let (dx, dy) = (try #require(Decimal(string: a)), try #require(Decimal(string: b)))
            #expect(x.multiplied(by: y)?.decimal == dx * dy, "\(a) \(b)")
            if x.isNegative == y.isNegative { #expect(x.adding(y)?.decimal == dx + dy, "\(a) \(b)") }
        }
    }

    private func decimalText(using random: inout SplitMix64) -> String {
        let sign = Bool.random(using: &random) ? "-" : ""
        let whole = random.integer(digits: 9)
        let places = (0..<Int.random(in: 0...5, using: &random)).map { _ in
            Int.random(in: 0...9, using: &random).description
        }
        let text = places.isEmpty ? "\(whole)" : "\(whole).\(places.joined())"
        return text.allSatisfy({ "0.".contains($0) }) ? text : sign + text
    }

    @Test func scalingIsExact() throws {
        #expect(try #require(Number("49.53")?.scaled(by: 8)).description == "4953000000")
        #expect(try #require(Number("1.10")?.scaled(by: 4)).description == "11000")
        #expect(try #require(Number("0.1")?.scaled(by: 12)).description == "100000000000")
        #expect(try #require(Number("1/3")?.scaled(by: 4)).description == "10000/3")
        #expect(Number("1")?.scaled(by: 200) == nil)
        #expect(Number.zero.scaled(by: 200) == .zero)
    }

    @Test func quotientsAreExact() throws {
        let (one, three) = (Number.one, try #require(Number("3")))
        #expect(one.over(three)?.description == "1/3")
        #expect(one.over(three)?.isRatio == true)
        #expect(one.dividedEvenly(by: three) == nil)
        #expect(one.dividedEvenly(by: try #require(Number("8")))?.description == "0.125")
        #expect(one.over(.zero) == nil)
        #expect(Number("1/3")?.decimal == nil)
        #expect(Number("1/4")?.decimal == Decimal(string: "0.25"))
        #expect(Number("2/4")?.ratio?.numerator == "2")
        #expect(Number("2/4")?.ratio?.denominator == "4")
        #expect(Number("-1/4")?.ratio?.numerator == "-1")
        #expect(one.ratio == nil)
    }

    @Test func overflowIsNil() throws {
        let large = try #require(Number("99999999999999999999999999999999999999"))
        #expect(large.multiplied(by: large) == nil)
        #expect(large.adding(large) == nil)
        #expect(large.scaled(by: 100) == nil)
        #expect(large.negated.negated == large)
        #expect(large.decimal == Decimal(string: "99999999999999999999999999999999999999"))
    }

    @Test(arguments: [
        ("1.10万", 3, "11000"), ("147.00", 5, "147.00"), ("49.53亿", 4, "4953000000"), ("0.05", 1, "0.05"),
        ("1,234.50", 6, "1234.50"),
    ])
    func writtenDigitsAreKept(_ text: String, digits: Int, description: String) throws {
        let number = try #require(Quantity(text)?.number)
        #expect(number.significantDigits == digits)
        #expect(number.description == description)
    }

    /// The double 0.1 is not a tenth: 0.1 + 0.2 must be 0.3 here.
    @Test func nothingIsBinary() throws {
        let sum = try #require(Number("0.1")).adding(try #require(Number("0.2")))
        #expect(sum?.description == "0.3")
        #expect(Quantity("0.1亿")?.value == Decimal(10_000_000))
        #expect(Quantity("1234567890123456.789")?.number?.description == "1234567890123456.789")
    }

    @Test func tooManyDigitsHaveNoValue() throws {
        let text = String(repeating: "9", count: 60) + "元"
        let quantity = try #require(Quantity(text))
        #expect(quantity.number == nil)
        #expect(quantity.interval == nil)
        #expect(quantity.value == nil)
    }

    @Test func codableKeepsTheDigits() throws {
        for text in ["1.10", "-1/3", "4953000000"] {
            let number = try #require(Number(text))
            let data = try JSONEncoder().encode([number])
            #expect(try JSONDecoder().decode([Number].self, from: data).map(\.description) == [text])
        }
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Number].self, from: Data("[\"1e5\"]".utf8)) }
    }
}
