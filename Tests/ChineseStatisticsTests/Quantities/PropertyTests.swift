import Foundation
import Testing

@testable import ChineseStatistics

/// What holds for every text.
@Suite struct PropertyTests {
    private func forEachText(seed: UInt64, count: Int, _ body: (String) throws -> Void) rethrows {
        var random = SplitMix64(seed: seed)
        for _ in 0..<count { try body(RandomText.text(upTo: 40, using: &random)) }
    }

    @Test func rangesAreOrderedAndHoldTheirCores() {
        forEachText(seed: 41, count: 3000) { text in
            var end = text.startIndex
            for match in text.quantities() {
                #expect(match.range.lowerBound >= end && !match.core.isEmpty, "\(text.debugDescription)")
                #expect(match.range.lowerBound <= match.core.lowerBound, "\(text.debugDescription)")
                #expect(match.core.upperBound <= match.range.upperBound, "\(text.debugDescription)")
                end = match.range.upperBound
            }
            #expect(end <= text.endIndex)
        }
    }

    /// Every end is that of a scalar, so that slices are what was found.
    @Test func rangesBeginAndEndWithScalars() {
        forEachText(seed: 42, count: 2000) { text in
            let scalars = Set(text.unicodeScalars.indices).union([text.endIndex])
            for match in text.quantities() {
                for index in [
                    match.range.lowerBound, match.range.upperBound, match.core.lowerBound, match.core.upperBound,
                ] { #expect(scalars.contains(index), "\(text.debugDescription)") }
            }
        }
    }

    @Test func quantitiesKeepTheirPromises() {
        forEachText(seed: 43, count: 3000) { text in
            for match in text.quantities() {
                let quantity = match.quantity
                #expect(!quantity.isIndefinite)
                if let interval = quantity.interval, let lower = interval.lower, let upper = interval.upper {
                    #expect(lower.value <= upper.value, "\(text.debugDescription) \(quantity)")
                }
                if quantity.number == nil, quantity.interval == nil {
                    // Only a number of too many digits has neither.
                    #expect(text[match.core].count > 12, "\(text.debugDescription) \(quantity)")
                }
                #expect(quantity.unit?.text.isEmpty != true && quantity.unit?.code.isEmpty != true)
            }
        }
    }

    @Test func recognizingTwiceIsTheSame() {
        forEachText(seed: 44, count: 800) { text in
            #expect(Recognizer.standard.recognize(text) == Recognizer.standard.recognize(text))
        }
    }

    @Test func recognizingOnManyTasksIsTheSame() async {
        var random = SplitMix64(seed: 45)
        let texts = (0..<200).map { _ in RandomText.text(upTo: 40, using: &random) }
        let alone = texts.map { Recognizer.standard.recognize($0) }
        let together = await withTaskGroup(of: (Int, Recognition).self) { group in
            for (index, text) in texts.enumerated() {
                group.addTask { (index, Recognizer.standard.recognize(text)) }
            }
            var results = alone
            for await (index, result) in group { results[index] = result }
            return results
        }
        #expect(together == alone)
    }

    /// Sentences further away than the next one change nothing.
    @Test func distantSentencesDoNotMatter() {
        var random = SplitMix64(seed: 46)
        for _ in 0..<1500 {
            let text = "他来了。" + RandomText.text(upTo: 25, using: &random) + "。她走了。"
            let alone = text.quantities().map { (String(text[$0.range]), $0.quantity) }
            let before = ["今天很好。", "共有300人。", "增长5%，下降3。", "（一。", "第二，他说“三。"].randomElement(using: &random) ?? ""
            let after = ["明天也好。", "200元。", "以上。", "万亿美元。", "）”。"].randomElement(using: &random) ?? ""
            let longer = before + text + after
            let start = longer.utf8.index(longer.startIndex, offsetBy: before.utf8.count)
            let end = longer.utf8.index(longer.endIndex, offsetBy: -after.utf8.count)
            let inside = longer.quantities().filter { $0.range.lowerBound >= start && $0.range.lowerBound < end }
                .map { (String(longer[$0.range]), $0.quantity) }
            #expect(alone.map(\.0) == inside.map(\.0), "\(longer.debugDescription)")
            #expect(alone.map(\.1) == inside.map(\.1), "\(longer.debugDescription)")
        }
    }

    /// Word evidence of a clause is that of the whole text.
    @Test func segmentingEverythingChangesNothing() {
        forEachText(seed: 47, count: 3000) { text in
            var copy = text
            copy.withUTF8 { bytes in
                let lazy = DocumentReader(.standard).readFigures(of: UTF8Text(bytes))
                let eager = DocumentReader(.standard, segmentsWholeText: true).readFigures(of: UTF8Text(bytes))
                #expect(lazy.quantities.map(\.range) == eager.quantities.map(\.range), "\(text.debugDescription)")
                #expect(lazy.quantities.map(\.quantity) == eager.quantities.map(\.quantity), "\(text.debugDescription)")
            }
        }
    }

    /// The same on the lines of real text: a file that the environment names, where it does.
    @Test(.enabled(if: corpus != nil)) func segmentingACorpusChangesNothing() throws {
        let text = try String(contentsOfFile: #require(Self.corpus), encoding: .utf8)
        for line in text.split(separator: "\n") {
            var copy = String(line)
            copy.withUTF8 { bytes in
                let lazy = DocumentReader(.standard).readFigures(of: UTF8Text(bytes))
                let eager = DocumentReader(.standard, segmentsWholeText: true).readFigures(of: UTF8Text(bytes))
                #expect(lazy.quantities.map(\.range) == eager.quantities.map(\.range), "\(line)")
                #expect(lazy.quantities.map(\.quantity) == eager.quantities.map(\.quantity), "\(line)")
            }
        }
    }

    private static let corpus = ProcessInfo.processInfo.environment["CHINESE_STATISTICS_CORPUS"]

    /// The limit stops the scan and does nothing else.
    @Test func limitIsAPrefix() {
        forEachText(seed: 48, count: 500) { text in
            var copy = text
            copy.withUTF8 { bytes in
                let all = Recognizer.standard.scan(UTF8Text(bytes)).map(\.range)
                #expect(Recognizer.standard.scan(UTF8Text(bytes), limit: 2).map(\.range) == Array(all.prefix(2)))
            }
        }
    }

    /// Asking for an indefinite 一 adds it and changes nothing else.
    @Test func indefiniteOnesAreOnlyAdded() {
        let recognizer = Recognizer(reportsIndefinite: true)
        forEachText(seed: 49, count: 1500) { text in
            let definite = recognizer.recognize(text).quantities.filter { !$0.quantity.isIndefinite }
            #expect(definite == text.quantities(), "\(text.debugDescription)")
        }
    }
}
