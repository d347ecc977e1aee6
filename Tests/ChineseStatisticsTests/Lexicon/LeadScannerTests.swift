import Testing

@testable import ChineseStatistics

/// In spans of 64 bytes no place is missed, and nothing is found that is not found character by character as well, as it is
/// where no span is left.
@Suite struct LeadScannerTests {
    private static let leads = "〇一三十亿９％"
    private static let words = ["今年", "同期", "上半年", "“三"]

    @Test func spansAndStepsFindEveryPlace() {
        let scanner = scanner()
        var random = SplitMix64(seed: 64)
        for limit in [20, 100, 1_000] {
            for _ in 0..<(20_000 / limit) {
                let text = RandomText.text(upTo: limit, using: &random)
                let (needed, spans) = (expected(in: text), places(in: text, together: .max, scanner))
                let steps = places(in: text, together: 60, scanner)
                #expect(needed.subtracting(spans).isEmpty, "\(text)")
                #expect(spans.subtracting(steps).isEmpty, "\(text)")
                // A character with the slot of another one is rare.
                #expect(steps.count <= needed.count + 2 + text.utf8.count / 50, "\(text)")
            }
        }
    }

    @Test func theFirstPlaceIsThatOfAll() {
        let scanner = scanner()
        var random = SplitMix64(seed: 65)
        for _ in 0..<1_000 {
            let before = String(repeating: "的", count: Int.random(in: 0...200, using: &random))
            let text = before + RandomText.text(upTo: 20, using: &random)
            let first = withBytes(of: text) { scanner.next(in: $0, from: 0) }
            #expect(first == places(in: text, together: .max, scanner).min(), "\(text)")
        }
    }

    private func scanner() -> LeadScanner {
        var scanner = LeadScanner(leads: Self.leads.unicodeScalars.map(\.value))
        for word in Self.words { scanner.insert(withBytes(of: word) { $0.beginning }) }
        return scanner
    }

    /// Where a lead stands or a word begins, and the first digits of numbers.
    private func expected(in text: String) -> Set<Int> {
        let scalars = Array(text.unicodeScalars) + ["\0"]
        var places: Set<Int> = []
        var (offset, earlier) = (0, Unicode.Scalar("\0"))
        for (scalar, next) in zip(scalars, scalars.dropFirst()) {
            let isLead = Self.leads.unicodeScalars.contains(scalar)
            let isWord = Self.words.contains { $0.unicodeScalars.prefix(2).elementsEqual([scalar, next]) }
            if isLead || isWord || isDigit(scalar) && !isDigit(earlier) { places.insert(offset) }
            offset += UTF8.width(scalar)
            earlier = scalar
        }
        return places
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }

    /// The places of a text, but for those within rows of digits, with which a step may begin.
    private func places(in text: String, together size: Int, _ scanner: borrowing LeadScanner) -> Set<Int> {
        withBytes(of: text) { text in
            let found = UnsafeMutablePointer<Int>.allocate(capacity: text.count + 2 * LeadScanner.longestStep)
            defer { found.deallocate() }
            var places: Set<Int> = []
            var position = 0
            while position < text.count {
                let range = position..<(size < text.count - position ? position + size : text.count)
                let count: Int
                (count, position) = scanner.writePlaces(in: text, range, to: found)
                places.formUnion(UnsafeBufferPointer(start: found, count: count))
            }
            return places.filter { !(0x30...0x39 ~= text[$0]) || !(0x30...0x39 ~= text[$0 - 1]) }
        }
    }
}
