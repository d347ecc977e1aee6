import Testing

@testable import ChineseStatistics

/// What is read from eight bytes together is what is read one after the other.
@Suite struct EightBytesTests {
    @Test func scalarsSideBySide() {
        var random = SplitMix64(seed: 88)
        for _ in 0..<20_000 {
            var text = ""
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                text.unicodeScalars.append(RandomText.scalar(using: &random))
            }
            let (first, end, second) = withBytes(of: text) { $0.twoScalars(at: 0) }
            let scalars = text.unicodeScalars.map(\.value)
            #expect(first == scalars.first ?? 0)
            #expect(second == scalars.dropFirst().first ?? 0)
            if let scalar = text.unicodeScalars.first { #expect(end == UTF8.width(scalar)) }
        }
    }

    @Test func digitsOfAnyNumber() throws {
        var random = SplitMix64(seed: 10)
        for _ in 0..<20_000 {
            let count = Int.random(in: 1...7, using: &random)
            let digits = String((0..<count).map { _ in Bool.random(using: &random) ? "0" : "7" })
            for behind in ["", ".5", "年", "é", "/:"] {
                let bytes = withBytes(of: digits + behind) { $0.word(at: 0) }
                #expect(bytes.digitCount == count)
                #expect(bytes.value(ofDigits: count) == UInt64(digits))
                #expect(bytes.zeroCount(ofDigits: count) == digits.reversed().prefix { $0 == "0" }.count)
                #expect(withBytes(of: digits + behind) { $0.digitsEnd(at: 0) } == count)
            }
        }
        #expect(withBytes(of: "12345678901234567890年") { $0.digitsEnd(at: 0) } == 20)
    }

    @Test func numbersInASCII() {
        for (text, marks) in [("a12.3年4", [1, 4]), ("年12", []), ("12345678", [0]), ("1 2 3 45", [0, 2, 4, 6])] {
            var numbers = withBytes(of: text) { $0.word(at: 0) }.asciiNumbers
            for mark in marks {
                #expect(numbers.firstMark == mark, "\(text)")
                numbers &= numbers &- 1
            }
            #expect(numbers == 0, "\(text)")
        }
    }

    @Test(arguments: ["", "五", "五年", "十四五", "2023年"]) func literalsOfAnyLength(literal: String) {
        for text in ["", "五", "五年", "十四五", "2023年", "五月", "十四六", "2023日"] {
            let isThere = withBytes(of: text) { bytes in
                switch literal {
                case "五": bytes.skip("五", at: 0)
                case "五年": bytes.skip("五年", at: 0)
                case "十四五": bytes.skip("十四五", at: 0)
                case "2023年": bytes.skip("2023年", at: 0)
                default: bytes.skip("", at: 0)
                }
            }
            #expect(isThere == (text.hasPrefix(literal) ? literal.utf8.count : nil), "\(literal) in \(text)")
        }
    }

    @Test func filtersKnowTheirScalars() {
        for scalar in "余餘多来來个個点點".unicodeScalars { #expect(NumeralReader.mayGoOn.mayContain(scalar.value)) }
        for scalar in "分又半/／多成折".unicodeScalars { #expect(QuantityReader.fractions.mayContain(scalar.value)) }
        for scalar in "-–—―－~～─至到、，,和与及".unicodeScalars { #expect(PeriodReader.joints.mayContain(scalar.value)) }
        for scalar in "周週期拜".unicodeScalars { #expect(PeriodReader.mayEndWeek(scalar.value)) }
        #expect(!PeriodReader.mayEndWeek(0x5E74))
    }
}
