import Testing

@testable import ChineseStatistics

/// What is searched for by blocks of bytes is found wherever it stands in a block, and whatever stands behind it.
@Suite struct BlockSearchTests {
    @Test func lineEndsAtAnyPlace() {
        for before in 0...100 {
            for behind in 0...40 {
                let text = String(repeating: "a", count: before) + "\n" + String(repeating: "\t", count: behind)
                let found = withBytes(of: text) { $0.lastLineEnd(in: 0..<$0.count) }
                #expect(found == before)
            }
        }
    }

    @Test func noLineEndBeforeTheRange() {
        let text = "\n" + String(repeating: "字", count: 50)
        #expect(withBytes(of: text) { $0.lastLineEnd(in: 1..<$0.count) } == nil)
    }

    @Test(arguments: ["，", ",", "：", "；", "。", "!", "？", "（", ")", "\u{3000}", "\t", "\n"])
    func clauseMarksAtAnyPlace(mark: String) {
        for before in 0...100 {
            for behind in [0, 1, 2, 40, 90] {
                // Neither 、 nor a quotation mark is one, and what is behind the first does not matter.
                let start = String(repeating: "、“字”x", count: before / 13) + String(repeating: "-", count: before % 13)
                let text = start + mark + String(repeating: "。", count: behind)
                #expect(withBytes(of: text) { $0.firstClauseMark(from: 0) } == start.utf8.count)
            }
        }
        #expect(withBytes(of: "、“字”x") { $0.firstClauseMark(from: 0) } == "、“字”x".utf8.count)
    }

    @Test(arguments: ["。", "!", "？", "\r"]) func sentenceMarksAtAnyPlace(mark: String) {
        for before in 0...100 {
            for behind in 0...100 {
                let start = String(repeating: "。", count: before / 3) + String(repeating: "-", count: before % 3)
                let text = start + mark + String(repeating: "，、“(", count: behind / 10) + "x。"
                let found = withBytes(of: text) { $0.lastSentenceMark(in: 0..<$0.count - "。".utf8.count) }
                #expect(found == start.utf8.count)
                #expect(withBytes(of: text) { $0.lastSentenceMark(in: start.utf8.count + 1..<$0.count - 3) } == nil)
            }
        }
    }

    @Test(arguments: ["《", "“"]) func marksAtAnyPlace(mark: String) {
        let closing = mark == "《" ? "》" : "”"
        for before in 0...70 {
            // Up to the length that a quotation may have, and on both sides of the end of a block.
            for behind in 0...8 {
                let start = String(repeating: "a", count: before) + mark + String(repeating: "b", count: behind)
                let quantity = start.utf8.count..<start.utf8.count + 1
                for (text, isEnclosed) in [(start + "5" + closing, true), (start + closing + "5", false)] {
                    let range = isEnclosed ? quantity : quantity.lowerBound + 3..<quantity.upperBound + 3
                    let found = withBytes(of: text) { BracketReader(text: $0).encloses(range) }
                    #expect(found == isEnclosed, "\(text)")
                }
            }
        }
    }
}
