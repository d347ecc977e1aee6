import Testing

@testable import ChineseStatistics

/// No excluded word is missed, of whatever length and whatever stands behind it.
@Suite struct ExclusionStartsTests {
    @Test func wordsOfAnyLength() {
        let words = ["k", "é", "5G", "§5", "24K", "半", "PM10", "歼10", "一起", "500强", "九一八", "H7N9型", "一步到位"]
        let starts = ExclusionStarts()
        for word in words { withBytes(of: word) { starts.insert($0) } }
        for word in words {
            for behind in ["", "a", "é", "字", "字字字", "1234567890"] {
                #expect(withBytes(of: word + behind) { starts.mayBegin(in: $0, at: 0) }, "\(word)\(behind)")
                let text = "字" + word + behind
                #expect(withBytes(of: text) { starts.mayBegin(in: $0, at: 3) }, "\(text)")
            }
        }
    }

    @Test func noWordInOtherText() {
        let starts = ExclusionStarts()
        for word in ["24K", "一起", "一步到位"] { withBytes(of: word) { starts.insert($0) } }
        for text in ["", "2", "24", "25K", "一", "一步", "一步回来", "起一"] {
            #expect(!withBytes(of: text) { starts.mayBegin(in: $0, at: 0) }, "\(text)")
        }
    }
}
