/// Finds quantities, periods and statistics in text.
///
/// Make one and keep it: any number of tasks can share it. It holds the tables of its lexicon and, for the next text, what a
/// few short ones took to read.
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

    private let spares: SpareReaders

    /// A recognizer with the standard lexicon.
    public static let standard = Recognizer()

    /// Creates a recognizer.
    public init(lexicon: Lexicon = .standard, reportsIndefinite: Bool = false) {
        self.init(lexicon: lexicon, reportsIndefinite: reportsIndefinite, spares: SpareReaders())
    }

    private init(lexicon: Lexicon, reportsIndefinite: Bool, spares: SpareReaders) {
        self.lexicon = lexicon
        self.reportsIndefinite = reportsIndefinite
        self.spares = spares
    }

    /// The same recognizer, reporting an indefinite 一 too.
    var reportingIndefinite: Recognizer { Recognizer(lexicon: lexicon, reportsIndefinite: true, spares: spares) }

    /// What a text says: its quantities, periods and statistics.
    ///
    /// - Parameters:
    ///   - text: The text, read as it is: nothing is normalised.
    ///   - reference: The day from which 今年, 上月 and 昨天 are seen, often that of publication.
    /// - Complexity: Linear in the length of the text.
    public func recognize(_ text: String, reference: Period.Day? = nil) -> Recognition {
        Recognition(of: text, reference: reference) { text, body in
            withReader(of: text) { $0.forEachPart(of: text, from: $1, body) }
        }
    }

    /// The quantities of a text alone, in order and without overlaps.
    ///
    /// - Complexity: Linear in the length of the text.
    func quantities(in text: String) -> [QuantityMatch] {
        var copy = text
        return copy.withUTF8 { bytes in
            var matches: [QuantityMatch] = []
            let bytes = UTF8Text(bytes)
            withReader(of: bytes) { reader, start in
                reader.forEachQuantity(in: bytes, from: start) {
                    matches.makeRoom(for: 1, having: $0.reading.range.upperBound, of: bytes.count)
                    matches.append(
                        QuantityMatch(
                            range: $0.reading.range, core: $0.reading.core, quantity: $0.quantity, in: text))
                    $0.forgetPeriods()
                    return true
                }
            }
            return matches
        }
    }

    /// The quantities of a text, in byte offsets.
    ///
    /// - Parameter limit: How many quantities to look for.
    func scan(_ text: UTF8Text, limit: Int = .max) -> [FoundQuantity] {
        var quantities: [FoundQuantity] = []
        withReader(of: text) { reader, start in
            quantities = reader.readFigures(of: text, from: start, limit: limit).quantities.map { $0 }
        }
        return quantities
    }

    /// Calls `body` with a reader and the place where the scan of a text stops first, unless nothing of it can be a
    /// quantity or a period.
    ///
    /// - Returns: Whether it was called.
    @inline(__always)
    @discardableResult
    func withReader(of text: UTF8Text, _ body: (DocumentReader, Int) -> Void) -> Bool {
        guard let start = lexicon.withIndex({ $0.start(of: text) }) else { return false }
        let reader = spares.take() ?? DocumentReader(self)
        reader.reportsIndefinite = reportsIndefinite
        body(reader, start)
        spares.put(reader, after: text.count)
        return true
    }
}
