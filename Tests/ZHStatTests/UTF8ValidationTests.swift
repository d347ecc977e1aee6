import Testing

@testable import zhstat

/// The check of a block finds the byte that the standard library's decoder stops at.
@Suite struct UTF8ValidationTests {
    private static let pieces: [[UInt8]] =
        ["增", "，", "é", "ࠀ", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "😀", "\u{10FFFF}", "a", "5.1%", "\n"].map {
            Array($0.utf8)
        }

    private static let bytes: [UInt8] = [
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE4, 0xED, 0xEF, 0xF0,
        0xF3,
        0xF4, 0xF5, 0xFF,
    ]

    @Test func wellFormedTextsEndAtTheirEnd() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...60, using: &random)).flatMap { _ in Self.pieces.randomElement()! }
            #expect(end(of: text) == text.count, "\(text)")
        }
    }

    /// Every sequence of four of the bytes that limit what is well-formed, at the start, within a block, and over its edges.
    @Test(arguments: [0, 1, 32, 45, 60, 61, 62, 63, 64]) func sequencesEndWhereTheyAreNot(_ place: Int) {
        let text = Array(String(repeating: "增长约五倍", count: 4).utf8)
        for first in Self.bytes {
            for second in Self.bytes {
                for third in Self.bytes {
                    let sequence = Array(repeating: 0x61, count: place) + [first, second, third, 0xBF] + text
                    if end(of: sequence) != expected(sequence) { Issue.record("\(sequence)") }
                }
            }
        }
    }

    @Test func cutSequencesEndBeforeThem() {
        for piece in Self.pieces where piece[0] >= 0x80 {
            for count in 1..<piece.count {
                for place in [0, 1, 2, 30, 31, 32, 62, 63, 64, 65] {
                    let cut = Array(repeating: 0x61, count: place) + piece.prefix(count)
                    #expect(end(of: cut) == place)
                }
            }
        }
    }

    private func end(of bytes: [UInt8]) -> Int { bytes.withUnsafeBufferPointer { $0.endOfWellFormedUTF8(from: 0) } }

    private func expected(_ bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
        return offset
    }
}
