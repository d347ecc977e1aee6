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
            var tokens: [Token] = []
            var start = 0
            var index = text.startIndex
            forEachToken(of: utf8, merging: quantities) { end, kind in
                let next = text.utf8.index(index, offsetBy: end - start)
                tokens.append(Token(range: index..<next, kind: kind))
                (start, index) = (end, next)
            }
            return tokens
        }
    }

    /// Calls `body` with the end of each token in bytes.
    private func forEachToken(
        of text: UTF8Text, merging quantities: [Range<Int>], _ body: (Int, Token.Kind) -> Void
    ) {
        var joiner = TokenJoiner(quantities: quantities)
        forEachPiece(of: text) { piece, iterator in
            iterator.forEachWord(in: text, piece) { end, status in
                joiner.add(Token.Kind(ruleStatus: status), upTo: end, body)
            }
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
    private let quantities: [Range<Int>]
    private var nextQuantity = 0
    private var start = 0

    init(quantities: [Range<Int>]) { self.quantities = quantities }

    /// Takes up a word, and calls `body` with the end of each token that is known by it.
    @inline(__always)
    mutating func add(_ kind: Token.Kind, upTo end: Int, _ body: (Int, Token.Kind) -> Void) {
        // A word may hold several quantities, and a quantity several words.
        while nextQuantity < quantities.count, quantities[nextQuantity].lowerBound < end {
            finish(kind, upTo: quantities[nextQuantity].lowerBound, body)
            finish(.quantity, upTo: quantities[nextQuantity].upperBound, body)
            nextQuantity += 1
        }
        finish(kind, upTo: end, body)
    }

    @inline(__always)
    private mutating func finish(_ kind: Token.Kind, upTo end: Int, _ body: (Int, Token.Kind) -> Void) {
        guard start < end else { return }
        start = end
        body(end, kind)
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
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        return start..<utf8.index(start, offsetBy: range.count)
    }
}
