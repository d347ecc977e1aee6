import Foundation
import Testing

@testable import ChineseStatistics

/// Words that are read with ICU's dictionary are those of ICU's own iterator, with the same kinds.
@Suite struct WordBoundariesTests {
    private struct Word: Equatable {
        var end: Int
        var status: Int32
    }

    private let direct = WordBoundaries()
    private let icu = WordBoundaries(usesICU: true)

    private func words(_ boundaries: WordBoundaries, _ text: UTF8Text, _ range: Range<Int>) -> [Word] {
        var words: [Word] = []
        boundaries.forEachWord(in: text, range) { words.append(Word(end: $0, status: $1)) }
        return words
    }

    func expectICU(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        var copy = text
        copy.withUTF8 { bytes in
            let utf8 = UTF8Text(bytes)
            expectICU(utf8, 0..<utf8.count, sourceLocation)
        }
    }

    private func expectICU(_ text: UTF8Text, _ range: Range<Int>, _ sourceLocation: SourceLocation) {
        let same = words(direct, text, range) == words(icu, text, range)
        #expect(same, "\(text.string(range).debugDescription)", sourceLocation: sourceLocation)
    }

    /// Otherwise the other tests compare ICU with itself.
    @Test func dictionaryIsReadWhereItsVersionIsKnown() {
        #expect((WordDictionary.shared != nil) == WordDictionary.isOfKnownVersion)
    }

    @Test(arguments: [
        "", "中", "ア", "、", "1", "a", "\u{301}", "县里的小学校长期盼望新教学楼早日建成", "他和服务员说了两次", "发展中国家用电器市场", "龘靐齉爩",
        "3.14", "1,234，567；8", "1,2,a", "don't", "don’t", "rock'n'roll", "it's5", "5'6", "a.b.c", "A·B", "2:30", "a:b",
        "ａ．ｂ", "１，２", "１２：３０",
        "x_y", "_1", "user@example.com", "A股B股", "第5.5G", "3．5％", "1.", ".5", "a.", "1..2", "a''b", "'a'", "‘中’",
        "1，\u{301}2", "1,\u{200D}2",
        "  ", " \u{3000} ", " \u{301}", "\r\n", "\r\r\n\n", "\n\u{301}中", "\r\u{301}", "\t\t", "\u{B}\u{C}\u{85}",
        "中\u{301}国", "中\u{FE00}国",
        "か\u{3099}", "がぎぐ", "コンピューターとスーパーマーケット", "アイウエオカキクケコサシスセソタチツテトナニヌネノ", "ー", "ァァ", "々", "人々が行く", "〇〇", "二〇三五年",
        "ｱｲｳ工場ﾊﾞ", "豈更車賈", "神社", "㐀䶿", "𠮷野家𠮷", "서울대학교 中文", "ภาษาไทยกับ中文", "שלום\"ל'", "😀👨‍👩‍👧中❤️国©️", "🇨🇳🇯🇵中",
        "％\u{20E3}1\u{20E3}",
        "·中·国·", "Ⅳ期", "①②", "α粒子βγ", "Москва市", "℃\u{301}", "中\u{200B}国\u{AD}a\u{AD}b", "\u{FEFF}中", "中ア_", "_中",
        "㍿ヿゟ",
    ])
    func sentences(_ text: String) {
        expectICU(text)
        expectICU("共" + text + "，")
        expectICU("1" + text + "a")
        expectICU(text + text)
    }

    /// Each scalar alone, doubled, and between others of each class.
    @Test func everyScalarOfTheTable() {
        let blocks: [ClosedRange<UInt32>] = [
            0...0x3200, 0x33F0...0x3410, 0x4DB0...0x4E10, 0x9FF0...0xA010, 0xABF0...0xAC10, 0xD7A0...0xD7FF,
            0xF8F0...0xFB10,
            0xFE00...0x10010, 0x1F1E0...0x1F200, 0x1F600...0x1F610, 0x20000...0x20010, 0xE0100...0xE0110,
        ]
        for scalar in blocks.joined().compactMap(Unicode.Scalar.init) {
            let it = String(Character(scalar))
            expectICU(
                "\(it)\n\(it)\(it)\n中\(it)国\n1\(it)2\na\(it)b\nア\(it)ア\n，\(it)。\n \(it) \na.\(it)1,\(it)\r\(it)\r\n")
        }
    }

    @Test func manyTexts() {
        var random = SplitMix64(seed: 51)
        for _ in 0..<4000 { expectICU(RandomText.text(upTo: 30, using: &random)) }
        for _ in 0..<4000 { expectICU(mixture(using: &random)) }
        for _ in 0..<500 {
            var text = ""
            for _ in 0..<Int.random(in: 1...40, using: &random) {
                text.unicodeScalars.append(RandomText.scalar(using: &random))
            }
            expectICU(text)
        }
    }

    /// A part of a text is divided as if there were nothing else.
    @Test func rangesOfATextAreTextsOfTheirOwn() {
        var random = SplitMix64(seed: 52)
        for _ in 0..<500 {
            var text = mixture(using: &random) + mixture(using: &random)
            text.withUTF8 { bytes in
                let utf8 = UTF8Text(bytes)
                let starts = (0...utf8.count).filter { utf8[$0] & 0xC0 != 0x80 }
                let first = starts.randomElement(using: &random) ?? 0
                let second = starts.randomElement(using: &random) ?? 0
                expectICU(utf8, min(first, second)..<max(first, second), #_sourceLocation)
            }
        }
    }

    /// Runs longer than what is first kept for them.
    @Test(arguments: ["中", "中国", "学生会", "ア", "の", "龘", "大中小学"])
    func longRuns(_ piece: String) {
        expectICU(String(repeating: piece, count: 700))
    }

    /// The dictionary's tables are made by whoever is first; the words do not depend on it.
    @Test func tasksShareTheDictionary() async {
        let text = String(
            String.UnicodeScalarView((0x4E00...0x9FFF).compactMap { Unicode.Scalar($0 * 7 % 0x5200 + 0x4E00) }))
        let words = await withTaskGroup(of: [Int].self) { group in
            for _ in 0..<4 {
                group.addTask {
                    text.tokens().map { text.utf8.distance(from: text.startIndex, to: $0.range.upperBound) }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(words).count == 1)
        expectICU(text)
    }

    /// On real text: a file that the environment names, where it does.
    @Test(.enabled(if: corpus != nil)) func wordsOfACorpus() throws {
        var text = try String(contentsOfFile: #require(Self.corpus), encoding: .utf8)
        text.withUTF8 { bytes in
            let utf8 = UTF8Text(bytes)
            var start = 0
            while start < utf8.count {
                var end = start + 1
                while end < utf8.count, utf8[end - 1] != 0x0A { end += 1 }
                expectICU(utf8, start..<end, #_sourceLocation)
                start = end
            }
            expectICU(utf8, 0..<utf8.count, #_sourceLocation)
        }
    }

    private static let corpus = ProcessInfo.processInfo.environment["CHINESE_STATISTICS_CORPUS"]

    /// Up to 30 scalars, mostly of those that ICU's rules treat in different ways.
    private func mixture(using random: inout SplitMix64) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...30, using: &random) {
            let kind = Self.scalars.randomElement(using: &random) ?? 0...0
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                if let scalar = Unicode.Scalar(UInt32.random(in: kind, using: &random)) {
                    text.unicodeScalars.append(scalar)
                }
            }
        }
        return text
    }

    private static let scalars: [ClosedRange<UInt32>] = {
        let han: [ClosedRange<UInt32>] = [
            0x4E00...0x4E50, 0x4E00...0x9FFF, 0x5927...0x5929, 0x4E2D...0x4E2D, 0x56FD...0x56FD, 0x3400...0x4DBF,
            0x20000...0x2A6DF, 0xF900...0xFAD9, 0x3005...0x3007, 0x3021...0x302F, 0x2F00...0x2F20,
        ]
        let kana: [ClosedRange<UInt32>] = [
            0x3041...0x309F, 0x30A0...0x30FF, 0x30A1...0x30FA, 0xFF65...0xFF9F, 0x3099...0x309C, 0x31F0...0x31FF,
            0x32D0...0x3357,
        ]
        let others: [ClosedRange<UInt32>] = [
            0xAC00...0xD7A3, 0x1100...0x11FF, 0xE01...0xE4E, 0x5D0...0x5EA, 0x22...0x22, 0x300...0x310, 0x200B...0x200F,
            0xFE00...0xFE0F, 0x1F600...0x1F64F, 0x1F1E6...0x1F1FF, 0x2600...0x27BF, 0x203F...0x203F, 0xA0...0xFF,
            0x370...0x450,
            0xFE30...0xFE6F,
        ]
        let plain: [ClosedRange<UInt32>] = [
            0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20...0x40, 0x5B...0x60, 0x2C...0x2E, 0xFF01...0xFF20,
            0xFF10...0xFF19,
            0xFF21...0xFF5E, 0x2010...0x2027, 0x3000...0x3003, 0x0A...0x0D, 0x27...0x27, 0xB7...0xB7,
        ]
        return han + kana + others + plain + plain
    }()
}
