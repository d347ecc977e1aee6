/// How a scalar takes part in the rules of words, as far as these are followed without ICU.
///
/// The rules are those of `word.txt` of ICU 72 and 76 for the root locale, which refine Unicode Standard Annex #29.
/// Whatever the classes do not name is ``unknown`` and left to ICU: above all what extends the character before it,
/// such as a combining mark, and the commercial at, which is a letter in some versions.
struct WordClass: Equatable {
    let rawValue: UInt8

    static let unknown = WordClass(rawValue: 0)
    /// A word of its own that has no kind: punctuation, a symbol.
    static let single = WordClass(rawValue: 1)
    /// Han and kana, which the dictionary divides.
    static let dictionary = WordClass(rawValue: 2)
    /// A letter of an alphabet.
    static let letter = WordClass(rawValue: 3)
    static let digit = WordClass(rawValue: 4)
    static let space = WordClass(rawValue: 5)
    static let lineFeed = WordClass(rawValue: 6)
    static let carriageReturn = WordClass(rawValue: 7)
    /// A ``single`` that keeps digits together, like the comma of 1,234.
    static let betweenDigits = WordClass(rawValue: 0x18)
    /// A ``single`` that keeps letters together, like the middle dot.
    static let betweenLetters = WordClass(rawValue: 0x28)
    /// A ``single`` that keeps letters as well as digits together, like an apostrophe.
    static let between = WordClass(rawValue: 0x38)

    /// Whether it keeps digits together.
    @inline(__always) var joinsDigits: Bool { rawValue & 0x10 != 0 }
    /// Whether it keeps letters together.
    @inline(__always) var joinsLetters: Bool { rawValue & 0x20 != 0 }

    @inline(__always) var isLetterOrDigit: Bool { self == .letter || self == .digit }
    /// Whether it can keep letters or digits together.
    @inline(__always) var isMark: Bool { rawValue & 0x08 != 0 }
    /// Whether it can be part of a word of letters and digits.
    @inline(__always) private var isInWord: Bool { isLetterOrDigit || isMark }

    /// Whether a word ends between two scalars, whatever stands around them.
    func breaks(before next: WordClass) -> Bool {
        if self == .lineFeed { return true }
        if self == .unknown || next == .unknown { return false }
        if self == next, self == .space || self == .dictionary { return false }
        if self == .carriageReturn, next == .lineFeed { return false }
        return !(isInWord && next.isInWord)
    }

    /// The class of a scalar.
    @inline(__always)
    init(_ scalar: UInt32, in table: UnsafePointer<WordClass>) {
        self = scalar < 0x10000 ? table[Int(scalar)] : .unknown
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }
}

extension WordClass {
    /// The classes of U+0000 to U+FFFF, told without a branch, since what ends a run of Han is not foreseen.
    nonisolated(unsafe) static let table: UnsafePointer<WordClass> = {
        let table = UnsafeMutablePointer<WordClass>.allocate(capacity: 0x10000)
        table.initialize(repeating: .unknown, count: 0x10000)
        for (wordClass, ranges) in ranges {
            for range in ranges { (table + range.lowerBound).update(repeating: wordClass, count: range.count) }
        }
        return UnsafePointer(table)
    }()

    /// What the properties Word_Break and Script of Unicode 15 and the rules of ICU say; later lines go over earlier
    /// ones. A test compares each scalar with ICU.
    private static let ranges: [(WordClass, [ClosedRange<Int>])] = [
        (.single, [0x00...0x09, 0x0E...0x1F, 0x21...0x7F, 0x80...0x84, 0x86...0xA9, 0xAB...0xAC, 0xAE...0xB4]),
        (.single, [0xB6...0xB9, 0xBB...0xBF, 0xD7...0xD7, 0xF7...0xF7]),
        (.single, [0x2010...0x2017, 0x201A...0x2023, 0x2025...0x2026, 0x2030...0x203E, 0x2045...0x2053]),
        (.single, [0x20A0...0x20C0, 0x2103...0x2103, 0x2109...0x2109, 0x2116...0x2116, 0x2121...0x2122]),
        (.single, [0x2190...0x2426, 0x2460...0x249B, 0x2500...0x27BF]),
        (.single, [0x3001...0x3004, 0x3008...0x3020, 0x3030...0x3030, 0x30FB...0x30FB]),
        (.single, [0xFF01...0xFF0F, 0xFF1A...0xFF1A, 0xFF1C...0xFF20, 0xFF3B...0xFF3E, 0xFF40...0xFF40]),
        (.single, [0xFF5B...0xFF64, 0xFFE0...0xFFE6]),
        (.unknown, [0x40...0x40, 0x5F...0x5F]),
        (.dictionary, [0x3007...0x3007, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FE]),
        (.dictionary, [0x3400...0x4DBF, 0x4E00...0x9FFF]),
        (.letter, [0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x391...0x3A1, 0x3A3...0x3C9]),
        (.letter, [0x410...0x44F, 0x2160...0x2188, 0xFF21...0xFF3A, 0xFF41...0xFF5A]),
        (.digit, [0x30...0x39, 0xFF10...0xFF19]),
        (.space, [0x20...0x20, 0x3000...0x3000]),
        (.lineFeed, [0x0A...0x0A]),
        (.carriageReturn, [0x0D...0x0D]),
        (.betweenDigits, [0x2C...0x2C, 0x3B...0x3B, 0xFF0C...0xFF0C, 0xFF1B...0xFF1B]),
        (.betweenLetters, [0xB7...0xB7]),
        (.between, [0x27...0x27, 0x2E...0x2E, 0x2018...0x2019, 0xFF07...0xFF07, 0xFF0E...0xFF0E]),
    ]
}
