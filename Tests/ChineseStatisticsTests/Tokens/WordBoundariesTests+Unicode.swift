import Foundation
import Testing

/// Words of text from all of Unicode, as no text of a language has them.
///
/// `CHINESE_STATISTICS_CASES` says how many texts there are, and asks for every scalar: in a release build, best.
extension WordBoundariesTests {
    private static let cases = ProcessInfo.processInfo.environment["CHINESE_STATISTICS_CASES"].flatMap { Int($0) }

    @Test func textsFromAllOfUnicode() {
        var random = SplitMix64(seed: 53)
        for _ in 0..<(Self.cases ?? 4000) {
            var text = ""
            for _ in 0..<Int.random(in: 1...8, using: &random) { text += piece(using: &random) }
            expectICU(text)
        }
    }

    /// Every scalar alone and beside each kind of neighbour.
    @Test(.enabled(if: cases != nil)) func everyScalar() {
        for scalar in (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init) {
            let it = String(Character(scalar))
            expectICU("\(it)中\(it)国1\(it)2a\(it)b ア\(it)ア，\(it)\u{301}\(it)\u{200D}\(it)\n\(it)\(it)")
        }
    }

    /// A few scalars of one block, with what may join them, and Chinese in between.
    private func piece(using random: inout SplitMix64) -> String {
        guard Int.random(in: 0..<4, using: &random) > 0 else {
            return ["县里的小学校", "3.5", "1，2", "出口", "a.b", "，", " ", "カタカナ", "\n"].randomElement(using: &random) ?? ""
        }
        let block = Self.blocks.randomElement(using: &random) ?? 0...0
        var text = ""
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            // A surrogate is no scalar.
            text.unicodeScalars.append(Unicode.Scalar(UInt32.random(in: block, using: &random)) ?? "\u{FFFD}")
            if Int.random(in: 0..<4, using: &random) == 0 {
                text.unicodeScalars.append(Self.joiners.randomElement(using: &random) ?? "\u{301}")
            }
        }
        return text
    }

    private static let blocks: [ClosedRange<UInt32>] = [
        // Scripts with rules or dictionaries of their own, with unassigned places in them.
        0x590...0x5FF, 0x600...0x6FF, 0x900...0xDFF, 0xE00...0xEFF, 0xF00...0x109F, 0x1100...0x11FF, 0x1780...0x17FF,
        0x1900...0x1AAF, 0x2C00...0x2DFF, 0xA000...0xABFF, 0xFB00...0xFDFF,
        // Marks, symbols, emoji and what modifies them.
        0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x2000...0x206F, 0x20D0...0x27BF, 0x3000...0x33FF,
        0xFE00...0xFE6F, 0xFFE0...0xFFFF, 0x1F000...0x1FAFF, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF, 0x1F466...0x1F469,
        0xE0000...0xE01EF,
        // The other planes: scripts, Han, private use and what is not assigned.
        0x10000...0x11FFF, 0x12000...0x16FFF, 0x17000...0x18CFF, 0x1AFF0...0x1B2FF, 0x1D000...0x1D7FF,
        0x1E000...0x1EFFF, 0x20000...0x323AF, 0x33480...0xDFFFF, 0xE000...0xF8FF, 0xF0000...0x10FFFF, 0...0x10FFFF,
    ]

    private static let joiners: [Unicode.Scalar] = [
        "\u{301}", "\u{20E3}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FE0E}", "\u{FE0F}", "\u{1F3FD}", "\u{E007F}",
        "'", ".",
        ":", "_", "\u{B7}", "\u{5F3}", "\u{AD}",
    ]
}
