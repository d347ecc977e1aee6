import Testing

@testable import ChineseStatistics

/// Words are found wherever they stand, whatever stands around, and not behind the range that is asked about.
@Suite struct WordScannerTests {
    @Test(arguments: ["增长", "比", "大幅度"]) func wordsAtAnyPlace(word: String) {
        let scanner = scanner(of: ["增长", "比", "大幅度"])
        for start in ["", "a", "é", "😀", "字", "字b字"] {
            for before in 0...5 {
                for end in ["", "c", "人", "人人", "人人人人"] {
                    let lead = start + String(repeating: "年", count: before)
                    let place = withBytes(of: lead + word + end) { scanner.firstPlace(in: $0, 0..<$0.count) }
                    #expect(place == lead.utf8.count, "\(lead)\(word)\(end)")
                }
            }
        }
    }

    @Test func noneBehindTheRange() {
        let scanner = scanner(of: ["增长"])
        for count in 0...8 {
            let lead = String(repeating: "年", count: count)
            let place = withBytes(of: lead + "增长年年年年") { scanner.firstPlace(in: $0, 0..<lead.utf8.count) }
            #expect(place == lead.utf8.count)
        }
    }

    @Test(arguments: ["GDP", "éa", "😀"]) func wordsOfOtherLengths(word: String) {
        let scanner = scanner(of: ["增长", word])
        let place = withBytes(of: "年年年" + word + "年") { scanner.firstPlace(in: $0, 0..<$0.count) }
        #expect(place == 9)
    }

    @Test func noPlaceInOtherText() {
        let scanner = scanner(of: ["增长"])
        let text = "年a年é年😀年年年"
        #expect(withBytes(of: text) { scanner.firstPlace(in: $0, 0..<$0.count) } == text.utf8.count)
    }

    private func scanner(of words: [String]) -> WordScanner {
        var scanner = WordScanner()
        for word in words { scanner.insert(withBytes(of: word) { $0.beginning }) }
        return scanner
    }
}
