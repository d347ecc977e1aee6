/// Finds quantities, periods and statistics in text.
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

    /// What a text says: its quantities, periods and statistics.
    ///
    /// - Parameters:
    ///   - text: The text, read as it is: nothing is normalised.
    ///   - reference: The day from which 今年, 上月 and 昨天 are seen, often that of publication.
    /// - Complexity: Linear in the length of the text.
    public func recognize(_ text: String, reference: Period.Day? = nil) -> Recognition {
        recognize(text, reference: reference, by: DocumentReader(self))
    }

    /// The same, by a reader that is asked for only where something may be found.
    @inline(__always)
    func recognize(
        _ text: String, reference: Period.Day?, by reader: @autoclosure () -> DocumentReader
    ) -> Recognition {
        Recognition(of: text, reference: reference) { text, body in
            if let start = start(of: text) { reader().forEachPart(of: text, from: start, body) }
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
            guard let start = start(of: bytes) else { return [] }
            DocumentReader(self).forEachQuantity(in: bytes, from: start) {
                matches.makeRoom(for: 1, having: $0.reading.range.upperBound, of: bytes.count)
                matches.append(
                    QuantityMatch(
                        range: $0.reading.range, core: $0.reading.core, quantity: $0.quantity, in: text))
                $0.forgetPeriods()
                return true
            }
            return matches
        }
    }

    /// The quantities, periods and rows of a text.
    func everything(in text: UTF8Text) -> Findings {
        guard let start = start(of: text) else { return Findings() }
        let reader = DocumentReader(self)
        reader.readEverything(in: text, from: start)
        return reader.found
    }

    /// The quantities of a text, in byte offsets.
    ///
    /// - Parameter limit: How many quantities to look for.
    func scan(_ text: UTF8Text, limit: Int = .max) -> [FoundQuantity] {
        guard let start = start(of: text) else { return [] }
        return DocumentReader(self).readFigures(of: text, from: start, limit: limit).quantities.map { $0 }
    }

    /// Where the scan for quantities and periods stops first; nil where nothing of a text can be one.
    ///
    /// Many lines are such, and what recognition allocates is not made for them.
    @inline(__always)
    func start(of text: UTF8Text) -> Int? {
        guard let lead = lexicon.withIndex({ $0.leads.next(in: text, from: 0) }) else { return nil }
        // `.5` begins with its point.
        return text[lead - 1] == 0x2E ? lead - 1 : lead
    }
}
