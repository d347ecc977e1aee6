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
        var copy = text
        return copy.withUTF8 { bytes in
            let utf8 = UTF8Text(bytes)
            let found = everything(in: utf8)
            return Recognition(
                text: text, found: found,
                resolved: PeriodAssembler.resolve(found.periods, in: utf8, reference: reference))
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
            forEachQuantity(in: bytes, from: start, words: WordEvidence(bytes)) {
                matches.append(
                    QuantityMatch(
                        range: $0.reading.range, core: $0.reading.core, quantity: $0.quantity, in: text))
                return true
            }
            return matches
        }
    }

    /// What was found in a text, in byte offsets.
    struct Everything {
        var quantities: [FoundQuantity]
        var periods: [FoundPeriod]
        var rows: [FoundStatistic]
    }

    /// The quantities, periods and rows of a text.
    func everything(in text: UTF8Text) -> Everything {
        guard let start = start(of: text) else { return Everything(quantities: [], periods: [], rows: []) }
        let found = findings(in: text, from: start)
        let rows = lexicon.withIndex { index in
            StatisticReader.rows(
                in: text, lexicon: index, words: found.words, quantities: found.quantities,
                periods: found.periods, unchanged: found.unchanged)
        }
        return Everything(quantities: found.quantities, periods: found.periods, rows: rows)
    }

    /// The quantities of a text, in byte offsets.
    ///
    /// - Parameter limit: How many quantities to look for.
    func scan(_ text: UTF8Text, limit: Int = .max) -> [FoundQuantity] {
        guard let start = start(of: text) else { return [] }
        return findings(in: text, from: start, limit: limit).quantities
    }

    /// The quantities and periods of a text, in byte offsets, and what was asked about its words.
    struct Findings {
        var quantities: [FoundQuantity]
        var periods: [FoundPeriod]
        /// The places of words for a change of nothing.
        var unchanged: [Int]
        let words: WordEvidence
    }

    /// The quantities and periods of a text.
    ///
    /// - Parameter start: Where the first of them may begin.
    /// - Parameter segmentsWholeText: Whether word evidence is taken from a segmentation of everything.
    /// - Parameter limit: How many quantities to look for.
    func findings(
        in text: UTF8Text, from start: Int = 0, segmentsWholeText: Bool = false, limit: Int = .max
    ) -> Findings {
        let words = WordEvidence(text, segmentsWholeText: segmentsWholeText)
        var found: [FoundQuantity] = []
        let scanner = forEachQuantity(in: text, from: start, words: words) {
            // One growth for most lines, whose quantities are few.
            if found.isEmpty { found.reserveCapacity(4) }
            found.append(
                FoundQuantity(range: $0.reading.range, core: $0.reading.core, quantity: $0.quantity))
            return found.count < limit
        }
        let periods = PeriodAssembler.assemble(scanner.periods, beside: found, in: text)
        return Findings(quantities: found, periods: periods, unchanged: scanner.unchanged, words: words)
    }

    /// Where the scan for quantities and periods stops first; nil where nothing of a text can be one.
    ///
    /// Many lines are such, and what recognition allocates is not made for them.
    @inline(__always)
    private func start(of text: UTF8Text) -> Int? {
        guard let lead = lexicon.withIndex({ $0.leads.next(in: text, from: 0) }) else { return nil }
        // `.5` begins with its point.
        return text[lead - 1] == 0x2E ? lead - 1 : lead
    }

    /// Calls `body` with the scanner at each quantity, until it is false.
    ///
    /// - Returns: What else has been read up to there.
    @inline(__always) @discardableResult
    private func forEachQuantity(
        in text: UTF8Text, from start: Int, words: WordEvidence, _ body: (QuantityScanner) -> Bool
    ) -> QuantityScanner {
        lexicon.withIndex { index in
            let scanner = QuantityScanner(text: text, lexicon: index, words: words)
            var position = start
            while scanner.findNext(from: position) {
                position = max(scanner.reading.range.upperBound, position + 1)
                if reportsIndefinite || !scanner.reading.isIndefinite, !body(scanner) { break }
            }
            return scanner
        }
    }
}
