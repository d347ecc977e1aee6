import Foundation
import Testing

@testable import ChineseStatistics

/// The scanner of numerals against a reader of another kind, on numerals in all notations.
///
/// `CHINESE_STATISTICS_CASES` says how many there are; it takes a release build to try a million in a minute.
@Suite struct NumeralDifferenceTests {
    private static let count =
        ProcessInfo.processInfo.environment["CHINESE_STATISTICS_CASES"].flatMap { Int($0) } ?? 20_000

    /// What can stand behind a numeral without being a part of it.
    private static let endings = ["", "。", "%", "（", "、"]

    @Test func wellFormedNumerals() {
        var generator = NumeralGenerator(seed: 71)
        var read = 0
        for number in 0..<Self.count {
            let text = generator.numeral()
            guard let reference = ReferenceNumeral.read(text) else { continue }
            read += 1
            let ending = Self.endings[number % Self.endings.count]
            expect(scanned(text + ending), is: reference, text)
        }
        // The generator makes a few that nobody would say, such as 三千五万.
        #expect(read > Self.count * 9 / 10, "\(read) of \(Self.count) are well formed")
    }

    @Test func malformedNumerals() {
        var generator = NumeralGenerator(seed: 72)
        for _ in 0..<Self.count {
            let text = generator.malformed()
            if let reference = ReferenceNumeral.read(text) { expect(scanned(text), is: reference, text) }
            // What is read of the rest means what it means alone.
            guard let part = scanned(text)?.words, part != text, let reference = ReferenceNumeral.read(part) else {
                continue
            }
            expect(scanned(part), is: reference, part)
        }
    }

    private func scanned(_ text: String) -> (words: String, amount: Amount)? {
        var copy = text
        return copy.withUTF8 { bytes in
            let utf8 = UTF8Text(bytes)
            return NumeralReader.match(in: utf8, at: 0).map { (utf8.string($0.range), $0.amount) }
        }
    }

    private func expect(_ scanned: (words: String, amount: Amount)?, is reference: ReferenceNumeral, _ text: String) {
        let isTooLong = scanned?.amount == .tooLong
        #expect(isTooLong || scanned?.words == text, "\(text) is \(reference)")
        switch scanned?.amount {
        case .exact(let number)?:
            #expect(ReferenceNumeral(ReferenceDecimal(number.description)) == reference, "\(text) is \(reference)")
        case .between(let interval)?:
            guard let low = interval.lower, let high = interval.upper else {
                Issue.record("\(text) has no ends")
                return
            }
            let read = ReferenceNumeral(
                low: ReferenceDecimal(low.value.description), high: ReferenceDecimal(high.value.description),
                isLowOpen: !low.isIncluded, isHighOpen: !high.isIncluded, isVague: true)
            #expect(read == reference, "\(text) is \(reference)")
        case .tooLong?:
            #expect(text.count > 38, "\(text) is \(reference)")
        case nil:
            Issue.record("\(text) is \(reference)")
        }
    }
}
