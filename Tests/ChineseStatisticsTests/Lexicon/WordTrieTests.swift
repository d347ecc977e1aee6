import Testing

@testable import ChineseStatistics

/// A trie finds what a search through all of its words finds.
@Suite struct WordTrieTests {
    private struct Words: ~Copyable {
        let texts: [String]
        let forwards: WordTrie<Int>
        let backwards: ReversedWordTrie<Int>

        init(_ texts: [String]) {
            self.texts = texts
            var forwards = WordTrieBuilder<Int>()
            var backwards = WordTrieBuilder<Int>(isReversed: true)
            for (index, var text) in texts.enumerated() {
                text.withUTF8 {
                    forwards.add(UTF8Text($0), index)
                    backwards.add(UTF8Text($0), index)
                }
            }
            self.forwards = WordTrie(forwards)
            self.backwards = ReversedWordTrie(backwards)
        }

        private func shortestFirst(_ words: [Int]) -> [Int] {
            words.sorted { texts[$0].utf8.count < texts[$1].utf8.count }
        }

        /// Compares what is found at each place of a text.
        func expectAll(in text: String) {
            var copy = text
            copy.withUTF8 { bytes in
                let utf8 = UTF8Text(bytes)
                for offset in 0...utf8.count where utf8[offset] & 0xC0 != 0x80 {
                    let start = text.utf8.index(text.startIndex, offsetBy: offset)
                    var (found, expected): ([Int], [Int]) = ([], [])
                    forwards.forEachMatch(in: utf8, at: offset) { value, end in
                        #expect(end == offset + texts[value].utf8.count)
                        found.append(value)
                    }
                    expected = texts.indices.filter { text[start...].utf8.starts(with: texts[$0].utf8) }
                    #expect(found == shortestFirst(expected), "\(text) at \(offset)")
                    #expect(forwards.longestMatch(in: utf8, at: offset)?.value == found.last)
                    found = []
                    backwards.forEachMatch(in: utf8, endingAt: offset) { value, start in
                        #expect(start == offset - texts[value].utf8.count)
                        found.append(value)
                    }
                    expected = texts.indices.filter {
                        text[..<start].utf8.reversed().starts(with: texts[$0].utf8.reversed())
                    }
                    #expect(found == shortestFirst(expected), "\(text) at \(offset)")
                }
            }
        }
    }

    @Test func wordsOfAllWidths() {
        let words = Words(["k", "km", "km²", "é", "增", "增长", "增长率", "长", "𠮷", "𠮷野", "𠮷野家", "😀"])
        for text in ["5km²", "增长率", "负增长", "𠮷野家café", "😀增", ""] { words.expectAll(in: text) }
    }

    /// Scalars with six bits in common follow a node: 丁, 乁 and so on every 64 characters.
    @Test(arguments: [1, 2, 3, 4, 5, 8, 40, 300]) func manyFollowers(count: Int) {
        let followers = (0..<count).compactMap { Unicode.Scalar(0x4E01 + 64 * UInt32($0 % 200) + UInt32($0 / 200)) }
        let words = Words(followers.map { "第\($0)" } + followers.suffix(20).map { "第\($0)章" })
        for follower in followers.suffix(30) { words.expectAll(in: "在第\(follower)章") }
        for other in ["一", "中", "龘", "A", "𠮷"] { words.expectAll(in: "第\(other)第") }
    }

    @Test func randomWords() {
        var random = SplitMix64(seed: 66)
        let alphabet = Array("一二三十百千万亿aé𠮷")
        func text(_ length: ClosedRange<Int>) -> String {
            String((0..<Int.random(in: length, using: &random)).map { _ in alphabet.randomElement(using: &random)! })
        }
        for _ in 0..<40 {
            let words = Words(Array(Set((0..<Int.random(in: 1...80, using: &random)).map { _ in text(1...4) })))
            for _ in 0..<10 { words.expectAll(in: text(0...12)) }
        }
    }

    /// A word that is added again has the value that was added last, at the place of the first.
    @Test func aWordThatIsAddedAgain() {
        var builder = WordTrieBuilder<Int>()
        var word = "增长"
        let places = [1, 2].map { value in word.withUTF8 { builder.add(UTF8Text($0), value) } }
        let trie = WordTrie(builder)
        #expect(places[0] == places[1])
        #expect(trie.value(at: places[0]) == 2)
    }

    @Test func noWords() { Words([]).expectAll(in: "增长5%𠮷") }
}
