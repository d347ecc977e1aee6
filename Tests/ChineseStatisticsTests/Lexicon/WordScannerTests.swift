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
                    #expect(places(in: lead + word + end, scanner) == [lead.utf8.count], "\(lead)\(word)\(end)")
                }
            }
        }
    }

    @Test func everyPlace() {
        let scanner = scanner(of: ["增长", "比"])
        #expect(places(in: "增长比增长a比年比", scanner) == [0, 6, 9, 16, 22])
    }

    @Test func noneBehindTheRange() {
        let scanner = scanner(of: ["增长"])
        for count in 0...8 {
            let lead = String(repeating: "年", count: count)
            #expect(places(in: lead + "增长年年年年", upTo: lead.utf8.count, scanner) == [])
        }
    }

    @Test(arguments: ["GDP", "éa", "😀"]) func wordsOfOtherLengths(word: String) {
        let scanner = scanner(of: ["增长", word])
        #expect(places(in: "年年年" + word + "年", scanner).contains(9))
    }

    @Test func noPlaceInOtherText() {
        #expect(places(in: "年a年é年😀年年年", scanner(of: ["增长"])) == [])
    }

    private func scanner(of words: [String]) -> WordScanner {
        var scanner = WordScanner()
        for word in words { scanner.insert(withBytes(of: word) { $0.beginning }) }
        return scanner
    }

    private func places(in text: String, upTo end: Int? = nil, _ scanner: borrowing WordScanner) -> [Int] {
        let count = text.utf8.count
        let places = UnsafeMutablePointer<Int>.allocate(capacity: count + 1)
        defer { places.deallocate() }
        let found = withBytes(of: text) { scanner.findPlaces(in: $0, 0..<(end ?? count), places) }
        return Array(UnsafeBufferPointer(start: places, count: found))
    }
}
