import Foundation
import Testing

@testable import ChineseStatistics

@Suite struct UTF8BufferTests {
    @Test func decimalsAreThoseOfDescriptions() {
        let powers = sequence(first: 1 as UInt64) { $0.multipliedReportingOverflow(by: 10).overflow ? nil : $0 * 10 }
        for value in powers.flatMap({ [$0 - 1, $0, $0 + 1, 9 &* $0, 3 &* $0 &+ 7] }) + [UInt64.max] {
            #expect(decimal(value) == value.description)
        }
        for value in 0..<12_000 as Range<UInt64> {
            #expect(decimal(value) == value.description)
        }
    }

    private func decimal(_ value: UInt64) -> String {
        UTF8Buffer.string { buffer in
            var digits = buffer.room(for: UTF8Cursor.longestDecimal)
            digits.append(decimal: value)
            buffer.fill(to: digits)
        }
    }

    /// Strings are copied by blocks and words, so that an escape may stand anywhere in one or in what is left at the end.
    @Test(arguments: ["\"", "\\", "\n", "\u{1}", "\u{1F}", "\u{7F}", "二", "é", "😀", "\\\"\\"])
    func stringsAreEscapedWhereverItIs(_ escaped: String) throws {
        for length in Array(0..<20) + Array(60..<68) + Array(126..<130) {
            for place in 0...length {
                let text =
                    String(repeating: "a", count: place) + escaped + String(repeating: "!", count: length - place)
                let json = UTF8Buffer.string { $0.append(value: text) }
                #expect(try JSONDecoder().decode(String.self, from: Data(json.utf8)) == text)
                #expect(json.utf8.allSatisfy { $0 >= 0x20 })
            }
        }
    }

    /// What is handed on block by block is the same line.
    @Test func blocksMakeTheLine() {
        let text = String(repeating: "2023年\"出口\"增长5.1%，达3亿元；", count: 9000)
        let blocks = Blocks()
        var buffer = UTF8Buffer { blocks.add(Array($0)) }
        var copy = text
        copy.withUTF8 {
            Recognizer.standard.appendJSONLine(ofUTF8: $0, reference: nil, offsets: .scalar, to: &buffer)
        }
        buffer.flush()
        var line: [UInt8] = []
        Recognizer.standard.appendJSONLine(of: text, to: &line)
        #expect(Array(blocks.all.joined()) == line)
        #expect(blocks.all.count > 10 && blocks.all.allSatisfy { $0.count < 4 * UTF8Buffer.blockSize })
    }

    private final class Blocks {
        private(set) var all: [[UInt8]] = []
        func add(_ block: [UInt8]) { all.append(block) }
    }

    // MARK: - Offsets

    @Test func offsetsAreThoseOfTheViews() {
        var random = SplitMix64(seed: 63)
        for _ in 0..<300 {
            var text = RandomText.text(upTo: 30, using: &random) + "é😀𠮷"
            let places = text.unicodeScalars.indices.map { $0 } + [text.endIndex]
            let bytes = places.map { text.utf8.distance(from: text.startIndex, to: $0) }
            let scalars = Array(0..<places.count)
            let units = places.map { text.utf16.distance(from: text.startIndex, to: $0) }
            text.withUTF8 { utf8 in
                for (unit, expected) in [(.utf8, bytes), (.scalar, scalars), (.utf16, units)]
                    as [(Recognition.OffsetUnit, [Int])]
                {
                    let found = OffsetTable.with(UTF8Text(utf8), unit: unit) { table in bytes.map { table[$0] } }
                    #expect(found == expected)
                }
            }
        }
    }
}
