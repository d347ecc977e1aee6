import Testing

@testable import ChineseStatistics

/// The places that are found together are those at which a search from any place stops.
@Suite struct LeadQueueTests {
    @Test func agreesWithTheSearchFromEachPlace() {
        var random = SplitMix64(seed: 1105)
        for limit in [3, 12, 60, 2_500] {
            for _ in 0..<(20_000 / limit) {
                expectAgreement(RandomText.text(upTo: limit, using: &random), using: &random)
            }
        }
    }

    @Test(arguments: ["1 2 3 4 5 6 7 8 9", "12,345.67.89", "三", "年5", "é5", "😀5", "5😀", "　５", "a", ""])
    func numbersAnywhere(piece: String) {
        var random = SplitMix64(seed: 7)
        for before in 0...12 {
            expectAgreement(String(repeating: "年", count: before) + piece, using: &random)
            expectAgreement(String(repeating: "x", count: before) + piece + "年年年年年", using: &random)
            expectAgreement(String(repeating: piece, count: 1_000), using: &random)
        }
    }

    /// Where words begin with characters of two bytes, two of three bytes are places to stop at.
    @Test func moreThanOnePlaceForTwoBytes() throws {
        let lexicon = try Lexicon.standard.merging(Lexicon(parsing: "été = period year 0"))
        var random = SplitMix64(seed: 9)
        for _ in 0..<20 { expectAgreement(String(repeating: "é1", count: 2_000), lexicon, using: &random) }
    }

    /// Goes through a text with steps of any length, as a reader does that passes over what it has read.
    private func expectAgreement(
        _ text: String, _ lexicon: Lexicon = .standard, using random: inout SplitMix64
    ) {
        let starts = offsets(in: text)
        withBytes(of: text) { bytes in
            lexicon.withIndex { lexicon in
                var queue = LeadQueue(lexicon)
                queue.begin()
                var index = 0
                while index < starts.count {
                    let start = starts[index]
                    let expected = lexicon.leads.next(in: bytes, from: start)
                    #expect(queue.next(in: bytes, from: start) == expected, "\(text) from \(start)")
                    index += Int.random(in: 0...3, using: &random) == 0 ? Int.random(in: 0...40, using: &random) : 1
                }
            }
        }
    }

    /// Where the scalars of a text begin, in bytes.
    private func offsets(in text: String) -> [Int] {
        var offset = 0
        return text.unicodeScalars.map { scalar in
            defer { offset += UTF8.width(scalar) }
            return offset
        }
    }
}
