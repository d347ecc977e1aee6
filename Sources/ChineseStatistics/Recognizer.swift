/// Finds quantities in text.
///
/// Make one and keep it: it holds the tables of its lexicon and nothing else, and any number of tasks can share it.
///
/// ```swift
/// let recognizer = Recognizer(lexicon: .standard.merging(try Lexicon(parsing: "标书 = classifier")))
/// recognizer.recognize("收到标书12标书").quantities.count
/// ```
public struct Recognizer: Sendable {
    /// The words that it knows.
    public let lexicon: Lexicon

    /// Whether a 一 that only means "a" (`一个`, `一批`) is reported too.
    public let reportsIndefinite: Bool

    /// A recognizer with the standard lexicon.
    public static let standard = Recognizer()

    /// Creates a recognizer.
    public init(lexicon: Lexicon = .standard, reportsIndefinite: Bool = false) {
        self.lexicon = lexicon
        self.reportsIndefinite = reportsIndefinite
    }

    /// The same recognizer, reporting an indefinite 一 too.
    var reportingIndefinite: Recognizer { Recognizer(lexicon: lexicon, reportsIndefinite: true) }

    /// What a text says.
    ///
    /// - Complexity: Linear in the length of the text.
    public func recognize(_ text: String) -> Recognition {
        var copy = text
        let found = copy.withUTF8 { scan(UTF8Text($0)) }
        return Recognition(
            text: text,
            quantities: found.map { found in
                QuantityMatch(
                    range: text.indices(of: found.range), core: text.indices(of: found.core), quantity: found.quantity)
            })
    }

    /// The quantities of a text, in byte offsets.
    ///
    /// - Parameter segmentsWholeText: Whether word evidence is taken from a segmentation of everything.
    /// - Parameter limit: How many quantities to look for.
    func scan(_ text: UTF8Text, segmentsWholeText: Bool = false, limit: Int = .max) -> [FoundQuantity] {
        let words = WordEvidence(text, segmentsWholeText: segmentsWholeText)
        var scanner = QuantityScanner(text: text, lexicon: lexicon.index, words: words)
        var found: [FoundQuantity] = []
        var position = 0
        while found.count < limit, let next = scanner.next(from: position) {
            position = max(next.range.upperBound, position + 1)
            if reportsIndefinite || !next.quantity.isIndefinite { found.append(next) }
        }
        return found
    }
}
