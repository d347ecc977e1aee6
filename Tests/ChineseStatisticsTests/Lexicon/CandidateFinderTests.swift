import Testing

@testable import ChineseStatistics

/// No character that is searched for is missed, wherever it stands among the spans, and nothing is found within one.
@Suite(.enabled(if: CandidateFinder().isAvailable)) struct CandidateFinderTests {
    private static let characters = Array("〇一三亿今９“龥\u{800}\u{FFFD}".unicodeScalars)

    @Test(arguments: characters) func charactersAtAnyPlace(character: Unicode.Scalar) {
        let finder = finder(of: Self.characters)
        for before in 0...130 {
            let lead = String(repeating: "é", count: before / 2) + String(repeating: "x", count: before % 2)
            let found = candidates(in: lead + String(character) + String(repeating: "\u{7FF}", count: 100), finder)
            #expect(found == [before])
        }
    }

    @Test func firstDigitsOfNumbers() {
        let finder = finder(of: [])
        for before in 0...70 {
            for digits in [1, 2, 60, 64, 65, 130] {
                let number = String(repeating: "0", count: digits)
                let numbers = String(repeating: "/", count: before) + number + ":" + number
                let text = numbers + String(repeating: "a", count: 72)
                #expect(candidates(in: text, finder) == [before, before + digits + 1])
            }
        }
    }

    @Test func asManyAsThereCanBe() {
        let finder = finder(of: ["一"])
        #expect(candidates(in: String(repeating: "1a", count: 132), finder) == Array(stride(from: 0, to: 256, by: 2)))
    }

    @Test func onlyCharactersAndDigits() {
        let finder = finder(of: Self.characters)
        var random = SplitMix64(seed: 26)
        for _ in 0..<200 {
            let text = RandomText.text(upTo: 200, using: &random)
            let bytes = Array(text.utf8)
            let found = candidates(in: text, finder)
            #expect(found == found.sorted())
            for place in found {
                let isDigit = 0x30...0x39 ~= bytes[place] && (place == 0 || !(0x30...0x39 ~= bytes[place - 1]))
                #expect(isDigit || bytes[place] & 0xF0 == 0xE0, "\(text) at \(place)")
            }
        }
    }

    /// Those that share parts with others of its set are found too, but they are few.
    @Test func fewOthers() {
        let finder = finder(of: Self.characters)
        let others = (0x4E00..<0x9FA5).compactMap(Unicode.Scalar.init).filter { !Self.characters.contains($0) }
        let text = String(String.UnicodeScalarView(others)) + String(repeating: "a", count: 72)
        #expect(candidates(in: text, finder).count < others.count / 1000)
    }

    private func finder(of characters: [Unicode.Scalar]) -> CandidateFinder {
        var finder = CandidateFinder()
        for character in characters { finder.insert(character.value.threeBytes) }
        return finder
    }

    private func candidates(in text: String, _ finder: borrowing CandidateFinder) -> [Int] {
        withBytes(of: text) { text in
            let spans = finder.spanCount(in: text, from: 0, to: text.count)
            let places = UnsafeMutablePointer<Int>.allocate(capacity: max(1, spans * CandidateFinder.placesOfSpan))
            defer { places.deallocate() }
            let count = spans > 0 ? finder.findCandidates(in: text, from: 0, spans: spans, to: places) : 0
            return Array(UnsafeBufferPointer(start: places, count: count))
        }
    }
}
