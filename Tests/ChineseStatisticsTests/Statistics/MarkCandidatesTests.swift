import Testing

@testable import ChineseStatistics

/// The places that words of the lexicon begin at are told in order, however many they are, and no others.
@Suite struct MarkCandidatesTests {
    private let words = ["增", "增长", "比"]

    @Test func inOrderUpToAPlace() {
        withCandidates(of: ["增长5，比年增"]) { text, candidates in
            #expect(candidates.next(before: 0) == nil)
            let first = candidates.next(before: 7)
            #expect(first?.place == 0)
            #expect(first?.words.one == 0)
            #expect(first?.words.two == 1)
            #expect(candidates.next(before: 10) == nil)
            #expect(candidates.next(before: text.count)?.place == 10)
            #expect(candidates.next(before: text.count)?.place == 16)
            #expect(candidates.next(before: text.count) == nil)
        }
    }

    @Test(arguments: [1, 100, 2000]) func asManyAsThereAre(count: Int) {
        let stretches = (0..<count).map { String(repeating: "比年", count: $0 % 60) + "增长" }
        withCandidates(of: stretches) { text, candidates in
            var places: [Int] = []
            while let candidate = candidates.next(before: text.count) { places.append(candidate.place) }
            #expect(places == (0..<text.count).filter { text.skip("比", at: $0) ?? text.skip("增", at: $0) != nil })
        }
    }

    @Test func thoseOfBeforeAreForgotten() {
        withCandidates(of: ["比年", "比年"]) { text, candidates in
            #expect(candidates.next(before: text.count)?.place == 0)
            candidates.lookUp(in: text, ShortWords(), WordTrie(WordTrieBuilder()), for: WordEvidence())
            #expect(candidates.next(before: text.count) == nil)
        }
    }

    /// Calls `body` with stretches as one text and with the candidates in them.
    private func withCandidates(of stretches: [String], _ body: (UTF8Text, inout MarkCandidates) -> Void) {
        var scanner = WordScanner()
        let table = ShortWords()
        var trie = WordTrieBuilder<MarkWord>()
        for word in words {
            withBytes(of: word) {
                scanner.insert($0.beginning)
                table.insert($0, at: trie.add($0, MarkWord(.against, isShort: false)))
            }
        }
        let allWords = WordTrie(trie)
        withBytes(of: stretches.joined()) { text in
            let evidence = WordEvidence(neighbours: WordDictionary.shared?.makeNeighbours())
            evidence.begin(text)
            var candidates = MarkCandidates()
            var start = 0
            for stretch in stretches {
                candidates.addPlaces(of: start..<start + stretch.utf8.count, in: text, by: scanner)
                start += stretch.utf8.count
            }
            candidates.lookUp(in: text, table, allWords, for: evidence)
            body(text, &candidates)
        }
    }
}
