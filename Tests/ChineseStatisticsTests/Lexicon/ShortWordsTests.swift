import Testing

@testable import ChineseStatistics

/// Words of one and of two characters are told by both, and what may be a longer one is left to the trie.
@Suite struct ShortWordsTests {
    private let words = ["比", "增", "增长", "快于", "增长率", "第A", "km"]

    @Test func wordsOfOneAndOfTwo() throws {
        #expect(try found("比去年") == ["比"])
        #expect(try found("快于") == ["快于"])
        #expect(try found("增加") == ["增"])
        #expect(try found("增长了") == ["增", "增长"])
        #expect(try found("增5") == ["增"])
        #expect(try found("增") == ["增"])
        #expect(try found("快") == [])
        #expect(try found("年年年") == [])
    }

    @Test(arguments: ["增长率", "第A", "第二", "km", "é"]) func longerWordsAreLeftToTheTrie(text: String) {
        #expect(words(of: text).isUnknown)
    }

    @Test func manyWordsAreAllFound() {
        let table = ShortWords()
        var texts: [String] = []
        for first in 0x4E00..<0x4E80 {
            for second in 0x5000..<0x5080 {
                texts.append(String(String.UnicodeScalarView([first, second].compactMap(Unicode.Scalar.init))))
            }
        }
        for (index, text) in texts.enumerated() { withBytes(of: text) { table.insert($0, at: index) } }
        var found = 0
        for (index, text) in texts.enumerated() {
            // There is room for half of them, and what is left to the trie is not told to be none.
            let words = withBytes(of: text) { table.words(in: $0, at: 0) }
            if words.isUnknown { continue }
            #expect(words.two == index)
            found += 1
        }
        #expect(found > 1000)
    }

    private func found(_ text: String) throws -> [String] {
        let found = words(of: text)
        try #require(!found.isUnknown)
        #expect(found.countOfAny == (found.one < 0 && found.two < 0 ? 0 : 1))
        return [found.one, found.two].filter { $0 >= 0 }.map { words[$0] }
    }

    private func words(of text: String) -> ShortWords.Words {
        let table = ShortWords()
        for (index, word) in words.enumerated() { withBytes(of: word) { table.insert($0, at: index) } }
        return withBytes(of: text) { table.words(in: $0, at: 0) }
    }
}
