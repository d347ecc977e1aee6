/// A piece of a text that belongs together: a word, a number, a mark, or a whole quantity.
public struct Token: Hashable, Sendable {
    /// What a token is made of.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Digits, as ICU groups them.
        case number
        /// Han characters.
        case ideographic
        /// Letters of an alphabet or a syllabary other than kana.
        case letters
        /// Hiragana or katakana.
        case kana
        /// Spaces, punctuation, symbols and whatever else is no word.
        case other
        /// A quantity with all its parts, where quantities are merged.
        case quantity
    }

    /// Where the token stands in the string that was given.
    public var range: Range<String.Index>

    /// What it is made of.
    public var kind: Kind

    /// Creates a token.
    public init(range: Range<String.Index>, kind: Kind) {
        self.range = range
        self.kind = kind
    }
}

extension Token.Kind {
    /// The kind that ICU's rule status stands for (`UWordBreak` in `ubrk.h`).
    init(ruleStatus: Int32) {
        switch ruleStatus {
        case 100..<200: self = .number
        case 200..<300: self = .letters
        case 300..<400: self = .kana
        case 400..<500: self = .ideographic
        default: self = .other
        }
    }
}
