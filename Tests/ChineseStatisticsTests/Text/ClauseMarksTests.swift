import Testing

@testable import ChineseStatistics

/// Marks are found wherever they stand in a span, by the instructions that not all processors have and without them.
@Suite struct ClauseMarksTests {
    @Test(
        arguments: ["，", ",", "：", "；", "。", "!", "？", "（", ")", "\u{3000}", "\t", "\n"], [true, false])
    func clauseMarksAtAnyPlace(mark: String, usesShuffles: Bool) {
        for before in 0...130 {
            for behind in [0, 1, 2, 40, 90] {
                // Neither 、 nor a quotation mark is one, and what is behind the first does not matter.
                let start = String(repeating: "、“字”x", count: before / 13) + String(repeating: "-", count: before % 13)
                let text = start + mark + String(repeating: "。", count: behind)
                #expect(withMarks(of: text, usesShuffles) { $0.first(from: 0) } == start.utf8.count)
            }
        }
        #expect(withMarks(of: "、“字”x", usesShuffles) { $0.first(from: 0) } == "、“字”x".utf8.count)
    }

    @Test(arguments: ["。", "!", "？", "\r"], [true, false])
    func sentenceMarksAtAnyPlace(mark: String, usesShuffles: Bool) {
        for before in 0...100 {
            for behind in 0...100 {
                let start = String(repeating: "。", count: before / 3) + String(repeating: "-", count: before % 3)
                let text = start + mark + String(repeating: "，、“(", count: behind / 10) + "x。"
                let (first, last) = (start.utf8.count, text.utf8.count - 3)
                withMarks(of: text, usesShuffles) { marks in
                    #expect(marks.lastSentence(in: 0..<last) == first)
                    #expect(marks.lastSentence(in: first + 1..<last) == nil)
                }
            }
        }
    }

    /// In a text of more spans than are kept, asked about in any order.
    @Test(arguments: [true, false]) func anyOrder(usesShuffles: Bool) {
        var random = SplitMix64(seed: 12)
        for _ in 0..<40 {
            let text = RandomText.text(upTo: 2_000, using: &random)
            let (clauses, sentences) = ends(in: text)
            withMarks(of: text, usesShuffles) { marks in
                for _ in 0..<200 {
                    let place = Int.random(in: 0...text.utf8.count, using: &random)
                    // A few other characters pass for marks, but no mark is passed over.
                    let next = clauses.first { $0 >= place } ?? text.utf8.count
                    #expect(marks.first(from: place) <= next)
                    let start = Int.random(in: 0...place, using: &random)
                    #expect(marks.lastSentence(in: start..<place) == sentences.last { (start..<place).contains($0) })
                }
            }
        }
    }

    @Test func bothWaysFindTheSame() {
        var random = SplitMix64(seed: 13)
        for _ in 0..<100 {
            let text = RandomText.text(upTo: 300, using: &random)
            #expect(places(in: text, usesShuffles: true) == places(in: text, usesShuffles: false), "\(text)")
        }
    }

    @Test func textsInTheSameMemory() {
        var marks = ClauseMarks()
        for (text, place) in [("字，字", 3), ("字字，", 6), ("，字字", 0)] {
            withBytes(of: text) { bytes in
                marks.begin(bytes)
                #expect(marks.first(from: 0) == place)
            }
        }
    }

    /// The number of a text begins again at some time, and what was kept of the first with it is not taken for the next.
    @Test func moreTextsThanNumbers() {
        let (first, second) = (String(repeating: "字", count: 1_000) + "。", String(repeating: "a，", count: 1_000))
        var marks = ClauseMarks()
        withBytes(of: first) { first in
            marks.begin(first)
            #expect(marks.first(from: 0) == 3_000)
            for _ in 1..<1 << 24 { marks.begin(.empty) }
        }
        withBytes(of: second) { second in
            marks.begin(second)
            for place in stride(from: 0, to: 4_000, by: 4) { #expect(marks.first(from: place) == place + 1) }
        }
    }

    private func withMarks<Result>(of text: String, _ usesShuffles: Bool, _ body: (borrowing ClauseMarks) -> Result)
        -> Result
    {
        withBytes(of: text) { bytes in
            var marks = ClauseMarks(usesShuffles: usesShuffles)
            marks.begin(bytes)
            return body(marks)
        }
    }

    /// Every place at which the search stops from the start on.
    private func places(in text: String, usesShuffles: Bool) -> [Int] {
        withMarks(of: text, usesShuffles) { marks in
            var places: [Int] = []
            var place = marks.first(from: 0)
            while place < text.utf8.count {
                places.append(place)
                place = marks.first(from: place + 1)
            }
            return places
        }
    }

    /// Where marks begin that end clauses, and those among them that end sentences.
    private func ends(in text: String) -> (clauses: [Int], sentences: [Int]) {
        var (clauses, sentences, offset) = ([Int](), [Int](), 0)
        for scalar in text.unicodeScalars {
            // Other controls than line ends pass as such.
            let isSentence = "。！？!?".unicodeScalars.contains(scalar) || 0x08...0x0F ~= scalar.value
            if isSentence { sentences.append(offset) }
            if isSentence || "，：；（）,:;() \u{3000}".unicodeScalars.contains(scalar) { clauses.append(offset) }
            offset += UTF8.width(scalar)
        }
        return (clauses, sentences)
    }
}
