import Foundation
import Testing

@testable import ChineseStatistics

/// What is asked place by place is what a segmentation of the whole text says.
@Suite struct WordEvidenceTests {
    private let neighbours = WordDictionary.shared?.makeNeighbours()

    /// Compares the answers at all places of a text, asked for in any order.
    private func expectWords(_ text: String, using random: inout SplitMix64) {
        var copy = text
        copy.withUTF8 { bytes in
            let utf8 = UTF8Text(bytes)
            let whole = WordEvidence(segmentsWholeText: true)
            let others = [WordEvidence(), WordEvidence(neighbours: neighbours)]
            for evidence in [whole] + others { evidence.begin(utf8) }
            let places = (0...utf8.count).filter { utf8[$0] & 0xC0 != 0x80 }.shuffled(using: &random)
            for place in places {
                let expected = whole.isBoundary(place)
                for evidence in others {
                    #expect(evidence.isBoundary(place) == expected, "\(text.debugDescription) at \(place)")
                }
            }
        }
    }

    @Test(arguments: [
        "", "中", "县里的小学校长期盼望新教学楼早日建成", "发展中国家用电器市场", "全市规模以上工业增加值同比增长5%",
        "中华人民共和国成立以来", "中\u{301}国人民", "人々が行く学校", "中国\u{FE00}人\u{200D}民", "龘靐齉爩", "𠮷野家中国",
    ])
    func sentences(_ text: String) {
        var random = SplitMix64(seed: 61)
        for _ in 0..<20 { expectWords(text, using: &random) }
    }

    @Test func manyTexts() {
        var random = SplitMix64(seed: 62)
        for _ in 0..<2000 { expectWords(RandomText.text(upTo: 30, using: &random), using: &random) }
        for _ in 0..<2000 {
            let han = (0..<Int.random(in: 1...20, using: &random)).map { _ in
                Self.common.randomElement(using: &random) ?? "中"
            }
            expectWords(String(han), using: &random)
        }
    }

    /// On the lines of real text: a file that the environment names, where it does.
    @Test(.enabled(if: corpus != nil)) func linesOfACorpus() throws {
        var random = SplitMix64(seed: 63)
        let text = try String(contentsOfFile: #require(Self.corpus), encoding: .utf8)
        for line in text.split(separator: "\n") { expectWords(String(line), using: &random) }
    }

    /// Otherwise they would tell nothing.
    @Test(.enabled(if: WordDictionary.isOfKnownVersion)) func mostCharactersAreNoNeighbours() throws {
        let neighbours = try #require(neighbours)
        var random = SplitMix64(seed: 64)
        let count = (0..<10_000).count { _ in
            let scalars = (0..<2).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0x4E00...0x9FFF, using: &random)) }
            var text = String(String.UnicodeScalarView(scalars))
            return text.withUTF8 { neighbours.mayJoin(in: UTF8Text($0), at: 3) }
        }
        #expect(count < 300)
    }

    /// They are made once, by the task with which enough was divided.
    @Test func neighboursAreMadeOnce() {
        let slot = WordNeighbours.Slot()
        let isKnown = slot.neighbours != nil
        let answers = [100_000, 50_000, 700_000].map { slot.mustBeMade(havingDivided: $0) }
        #expect(!isKnown)
        #expect(answers == [false, true, false])
    }

    private static let corpus = ProcessInfo.processInfo.environment["CHINESE_STATISTICS_CORPUS"]

    /// Characters of many words, so that those of a text are often in one.
    private static let common = Array("中国人民大小学生会长发展市场经济工业产品地方上下年度增加减少数量水平同比全部期望不了的和")
}
