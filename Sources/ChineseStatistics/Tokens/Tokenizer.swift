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

    private let recognizer: Recognizer

    /// Creates a tokenizer. The recognizer says what a quantity is where quantities are merged.
    public init(recognizer: Recognizer = .standard) {
        self.recognizer = recognizer
    }

    /// The tokens of a text, in order.
    ///
    /// - Complexity: Linear in the length of the text.
    public func tokens(in text: String, merging: Merging = []) -> [Token] {
        var copy = text
        return copy.withUTF8 { bytes in
            let utf8 = UTF8Text(bytes)
            let quantities = merging.contains(.quantities) ? recognizer.scan(utf8).map(\.range) : []
            var joiner = TokenJoiner(text: text, quantities: quantities)
            forEachPiece(of: utf8) { piece, iterator in
                iterator.forEachWord(in: utf8, piece) { end, status in
                    joiner.add(Token.Kind(ruleStatus: status), upTo: end)
                }
            }
            return joiner.tokens
        }
    }

    /// Hands out the text in pieces that end with a line, so that one piece at a time is held as UTF-16.
    private func forEachPiece(of text: UTF8Text, _ body: (Range<Int>, WordBoundaries) -> Void) {
        let iterator = WordBoundaries()
        var start = 0
        while start < text.count {
            var end = min(start + 1 << 16, text.count)
            while end < text.count, text[end - 1] != 0x0A { end += 1 }
            body(start..<end, iterator)
            start = end
        }
    }
}

/// Makes tokens of words: each is a quantity, or a word or what is left of one beside quantities.
///
/// It is a value, since variables that nested functions share would be checked for exclusive access at each word.
private struct TokenJoiner {
    private let text: String
    private let quantities: [Range<Int>]
    private var nextQuantity = 0
    /// Where the next token begins, in bytes and as an index.
    private var start = 0
    private var index: String.Index

    private(set) var tokens: [Token] = []

    init(text: String, quantities: [Range<Int>]) {
        self.text = text
        self.quantities = quantities
        index = text.startIndex
        // Chinese has a token for some five bytes. Memory that is not filled costs nothing, while a list that grows is
        // copied.
        tokens.reserveCapacity(text.utf8.count / 4)
    }

    /// Takes up a word, and makes each token that is known by it.
    @inline(__always)
    mutating func add(_ kind: Token.Kind, upTo end: Int) {
        if nextQuantity < quantities.count { addQuantities(kind, upTo: end) }
        finish(kind, upTo: end)
    }

    /// Makes a token of each quantity that begins in a word, and one of what of the word stands before it.
    @inline(never)
    private mutating func addQuantities(_ kind: Token.Kind, upTo end: Int) {
        // A word may hold several quantities, and a quantity several words.
        while nextQuantity < quantities.count, quantities[nextQuantity].lowerBound < end {
            finish(kind, upTo: quantities[nextQuantity].lowerBound)
            finish(.quantity, upTo: quantities[nextQuantity].upperBound)
            nextQuantity += 1
        }
    }

    @inline(__always)
    private mutating func finish(_ kind: Token.Kind, upTo end: Int) {
        guard start < end else { return }
        let next = text.utf8.index(index, offsetBy: end - start)
        tokens.append(Token(range: index..<next, kind: kind))
        (start, index) = (end, next)
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
