/// Splits text into words with ICU's dictionary of Chinese and Japanese.
///
/// ```swift
/// let text = "全市培训1.9万余人次"
/// Tokenizer().tokens(in: text, merging: .quantities).map { text[$0.range] }
/// // ["全市", "培训", "1.9万余人次"]
/// ```
///
/// Tokens follow one another without a gap, so that together they are the text. Where ICU breaks depends on the
/// version of its dictionary. A tokenizer can be kept and shared between tasks.
public struct Tokenizer: Sendable {
    /// What is joined into one token.
    public struct Merging: OptionSet, Hashable, Sendable {
        /// The bits of the set.
        public let rawValue: Int

        /// Creates a set from its bits.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Each quantity, with the hedges that touch it, is one token of kind ``Token/Kind/quantity``.
        public static let quantities = Merging(rawValue: 1)
    }

    let recognizer: Recognizer

    /// Creates a tokenizer. The recognizer says what a quantity is where quantities are merged.
    public init(recognizer: Recognizer = .standard) {
        self.recognizer = recognizer
    }

    /// The tokens of a text, in order.
    ///
    /// - Complexity: Linear in the length of the text.
    public func tokens(in text: String, merging: Merging = []) -> [Token] {
        let reader = TokenReader(self, merging: merging)
        var copy = text
        return copy.withUTF8 { reader.read(UTF8Text($0), into: TokenList(text: text)).tokens }
    }
}

/// The tokens of a string.
///
/// It is a value, since variables that nested functions share would be checked for exclusive access at each word.
private struct TokenList: TokenSink {
    private let text: String
    /// Where the next token begins.
    private var index: String.Index

    private(set) var tokens: [Token] = []

    init(text: String) {
        self.text = text
        index = text.startIndex
        // Chinese has a token for some five bytes. Memory that is not filled costs nothing, while a list that grows is
        // copied.
        tokens.reserveCapacity(text.utf8.count / 4)
    }

    @inline(__always)
    mutating func add(_ kind: Token.Kind, _ range: Range<Int>) {
        let next = text.utf8.index(index, offsetBy: range.count)
        tokens.append(Token(range: index..<next, kind: kind))
        index = next
    }
}

extension String {
    /// The tokens of the string: words as ICU breaks them, and quantities as one token each where they are merged.
    ///
    /// ```swift
    /// "同比增长70.12%".tokens(merging: .quantities)
    /// ```
    ///
    /// - Complexity: Linear in the length of the string.
    public func tokens(merging: Tokenizer.Merging = []) -> [Token] {
        Tokenizer().tokens(in: self, merging: merging)
    }

    /// The indices at two offsets in UTF-8.
    func indices(of range: Range<Int>) -> Range<String.Index> {
        // Both from the start of the string, of which it is known how it is encoded.
        utf8.index(startIndex, offsetBy: range.lowerBound)..<utf8.index(startIndex, offsetBy: range.upperBound)
    }
}
