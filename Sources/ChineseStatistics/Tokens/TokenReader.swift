/// Reads the tokens of the texts of a task, one after the other.
///
/// What it takes to read one stays for the next.
package final class TokenReader {
    private let words = WordBoundaries()
    /// Finds the quantities that are merged, where they are.
    private let recognizer: Recognizer?
    @exclusivity(unchecked) private var quantities: [Range<Int>] = []

    package init(_ tokenizer: Tokenizer, merging: Tokenizer.Merging = []) {
        recognizer = merging.contains(.quantities) ? tokenizer.recognizer : nil
    }

    /// Calls `body` with the bytes of each token of a text, and with what it is made of.
    ///
    /// - Precondition: The bytes are well-formed UTF-8.
    package func forEachToken(
        ofUTF8 bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, Token.Kind) -> Void
    ) {
        withoutActuallyEscaping(body) { _ = read(UTF8Text(bytes), into: TokenReceiver(bytes: bytes, body: $0)) }
    }

    /// Gives all tokens of a text to a sink, in order and without a gap, and returns it.
    @inline(__always)
    func read<Sink: TokenSink>(_ text: UTF8Text, into sink: consuming Sink) -> Sink {
        findQuantities(in: text)
        var joiner = TokenJoiner(quantities: quantities, sink: sink)
        forEachPiece(of: text) { piece in
            words.forEachWord(in: text, piece) { end, status in
                joiner.add(Token.Kind(ruleStatus: status), upTo: end)
            }
        }
        return joiner.sink
    }

    private func findQuantities(in text: UTF8Text) {
        quantities.empty()
        recognizer?.withReader(of: text) { reader, start in
            reader.forEachQuantity(in: text, from: start) {
                quantities.append($0.reading.range)
                $0.forgetPeriods()
                return true
            }
        }
    }

    /// Hands out the text in pieces that end with a line, so that one piece at a time is held as UTF-16.
    @inline(__always)
    private func forEachPiece(of text: UTF8Text, _ body: (Range<Int>) -> Void) {
        var start = 0
        while start < text.count {
            var end = min(start + 1 << 16, text.count)
            while end < text.count, text[end - 1] != 0x0A { end += 1 }
            body(start..<end)
            start = end
        }
    }
}

/// What takes up tokens, of which each begins where the one before ends.
protocol TokenSink {
    /// - Parameter range: Where the token stands, in bytes.
    mutating func add(_ kind: Token.Kind, _ range: Range<Int>)
}

/// Hands tokens on to a closure.
private struct TokenReceiver: TokenSink {
    let bytes: UnsafeBufferPointer<UInt8>
    let body: (UnsafeBufferPointer<UInt8>, Token.Kind) -> Void

    func add(_ kind: Token.Kind, _ range: Range<Int>) { body(UnsafeBufferPointer(rebasing: bytes[range]), kind) }
}

/// Makes tokens of words: each is a quantity, or a word or what is left of one beside quantities.
private struct TokenJoiner<Sink: TokenSink> {
    private let quantities: [Range<Int>]
    private(set) var sink: Sink
    private var nextQuantity = 0
    /// Where the next token begins.
    private var start = 0

    init(quantities: [Range<Int>], sink: consuming Sink) {
        self.quantities = quantities
        self.sink = sink
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
        sink.add(kind, start..<end)
        start = end
    }
}
