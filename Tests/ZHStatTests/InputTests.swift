import Foundation
import Testing

/// Any bytes in: read, or refused with a message that says where.
@Suite struct InputTests {
    /// Every way in which bytes are no UTF-8, after Unicode's table 3-7.
    private static let illFormed: [[UInt8]] = [
        [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0x80],
        [0xF0, 0x8F, 0xBF, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
        [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xC3], [0xE4, 0xB8], [0xF0, 0x9F, 0x98], [0xE4, 0x41],
        [0xF0, 0x9F, 0x41], [0xC3, 0xC3, 0xA9],
    ]

    /// The byte that is named is the first of the sequence that goes wrong.
    @Test(arguments: illFormed) func offsetsOfIllFormedBytes(_ bytes: [UInt8]) throws {
        try expectRefusal(of: Array("甲".utf8) + bytes, at: 3, ["parse"])
        try expectRefusal(of: Array("甲\n乙".utf8) + bytes + Array("增长5%\n".utf8), at: 7, ["parse", "--lines"])
    }

    /// The same wherever it lies in the blocks that are read.
    @Test(arguments: [-3, -2, -1, 0, 1], [[0xF0, 0x9F, 0x98], [0xE4, 0xB8, 0x41, 0x0A], [0x80]] as [[UInt8]])
    func offsetsOnTheEdgesOfBlocks(_ distance: Int, _ bytes: [UInt8]) throws {
        let offset = (1 << 16) + distance
        let before = [UInt8](repeating: 0x20, count: offset)
        try expectRefusal(of: before + bytes, at: offset, ["parse"])
        try expectRefusal(of: before + bytes, at: offset, ["parse", "--lines", "--jobs", "2"])
    }

    private func expectRefusal(of bytes: [UInt8], at offset: Int, _ arguments: [String]) throws {
        let result = try Tool.run(arguments, bytes: bytes)
        #expect(result.code == 65)
        #expect(
            result.error == "zhstat: standard input: invalid UTF-8 at byte \(offset); --lossy replaces it\n",
            "\(bytes.suffix(8)) \(arguments)")
    }

    /// What is well-formed is not refused because a block ends in it.
    @Test func charactersOnTheEdgesOfBlocks() throws {
        for character in ["é", "增", "😀"] {
            for missing in 1..<character.utf8.count {
                let text = String(repeating: "a", count: (1 << 16) - missing) + character + "涨5%"
                let result = try Tool.run(["parse", "--lines"], input: text)
                #expect(result.code == 0)
                #expect(result.output.contains(#"{"text":"5%","range":"#))
            }
        }
    }

    /// U+FFFD takes the place of what is lost, and no figure is made of the digits around it.
    @Test(arguments: illFormed) func lossyInput(_ bytes: [UInt8]) throws {
        let text = Array("共".utf8) + [0x31] + bytes + [0x32] + Array("元，增长5%\n".utf8)
        let result = try Tool.run(["parse", "--lossy", "--lines"], bytes: text)
        #expect(result.code == 0 && result.error.isEmpty)
        #expect(result.output.hasPrefix(#"{"text":"共1"#) && result.output.contains("\u{FFFD}"))
        #expect(result.output.contains(#"{"text":"5%","range":"#))
        // A letter was lost with the bytes, or none: between digits only U+FFFD divides them.
        guard !bytes.contains(0x41), !bytes.contains(0xA9) else { return }
        #expect(!result.output.contains(#""value":"2""#))
    }

    /// Only LF, with a CR before it or not, ends a line; the rest is text.
    @Test func linesEndWithLineFeeds() throws {
        let text = "甲5%\r乙6%\u{2028}丙7%\u{85}丁8%\u{B}\u{C}\r\n\r\r\n\n末9%\r"
        let result = try Tool.run(["parse", "--lines"], input: text)
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines.first?.hasPrefix(#"{"text":"甲5%\r乙6%"# + "\u{2028}丙7%\u{85}丁8%" + #"\u000b\u000c","#) == true)
        #expect(lines[1].hasPrefix(#"{"text":"\r","#))
        #expect(lines[2].hasPrefix(#"{"text":"","#))
        #expect(lines[3].hasPrefix(#"{"text":"末9%\r","#))
    }

    @Test(arguments: [("\n", 1), ("\n\n\n", 3), ("\r\n", 1), ("\r", 1), ("\u{0}", 1), ("", 0)])
    func inputsWithoutText(_ text: String, lines: Int) throws {
        let result = try Tool.run(["parse", "--lines"], input: text)
        #expect(result.code == 0 && result.error.isEmpty)
        #expect(result.output.split(separator: "\n").count == lines)
        let whole = try Tool.run(["parse"], input: text)
        #expect(whole.code == 0)
        #expect(whole.output.split(separator: "\n").count == min(lines, 1))
    }

    /// Only a mark at the very start is none of the text, also where less than three bytes are there at first.
    @Test func byteOrderMarks() throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        #expect(try Tool.run(["parse"], bytes: mark + mark).output.hasPrefix("{\"text\":\"\u{FEFF}\","))
        #expect(try Tool.run(["parse"], bytes: [0xEF, 0xBB]).error.contains("byte 0;"))
        #expect(try Tool.run(["parse"], bytes: mark + [0xEF]).error.contains("byte 3;"))
        #expect(try Tool.run(["parse", "--lines"], bytes: [0x0A] + mark).output.contains("\u{FEFF}"))
    }

    /// Controls are escaped, so that a line of JSON stays a line.
    @Test func controlsAreText() throws {
        let text = String(String.UnicodeScalarView((0..<0x20).compactMap(Unicode.Scalar.init))) + "\u{7F}涨5%"
        let result = try Tool.run(["parse"], input: text)
        #expect(result.code == 0)
        #expect(result.output.utf8.count { $0 < 0x20 } == 1)
        #expect(result.output.contains(#""range":[34,36]"#))
    }

    /// A figure in a word that a stranger named `--jobs` must not bring the tool down.
    @Test(arguments: ["1025", "99999999999", "9223372036854775807", "9223372036854775808", "-9223372036854775808"])
    func jobsBeyondReason(_ jobs: String) throws {
        let result = try Tool.run(["parse", "--lines", "--jobs", jobs], input: "增长5%")
        #expect(result.code == 64 && result.output.isEmpty)
    }

    @Test(arguments: ["0", "-5", "x", "1", "9223372036854775807", "99999999999999999999"])
    func columnsOfEveryKind(_ columns: String) throws {
        let result = try Tool.run(
            ["parse", "--format", "table"], input: "产量达5吨。", environment: ["COLUMNS": columns])
        #expect(result.code == 0)
        #expect(result.output.contains("5 t"))
    }
}
