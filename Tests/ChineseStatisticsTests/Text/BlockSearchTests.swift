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

    @Test(arguments: ["《", "》", "“", "”"]) func quotationMarksBeforeAPlace(mark: String) {
        // 160 bytes are looked at, of a text that goes on behind them.
        for before in 0...200 {
            let text = mark + String(repeating: "字", count: before) + String(repeating: "、", count: 60)
            let place = mark.utf8.count + 3 * before
            let found = withBytes(of: text) { $0.mayHoldQuotationMark(before: place) }
            #expect(found == (place < 162), "\(before)")
        }
    }
}
