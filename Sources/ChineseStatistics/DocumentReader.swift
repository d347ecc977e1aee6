/// Reads the texts of a task, one after the other, as a recognizer asks for.
///
/// Its readers and their lists stay for the next text. Made for each of many short ones, they would cost nearly as much
/// as what is read. ``begin(_:)`` is where all of them begin anew.
package final class DocumentReader {
    /// It keeps the tables that the readers have by address.
    private let lexicon: Lexicon
    /// Whether an indefinite 一 is reported too.
    @exclusivity(unchecked) var reportsIndefinite: Bool
    private let words: WordEvidence
    private let scanner: QuantityScanner
    /// What was found in the text that was read last.
    let found: Findings
    private let periods: PeriodAssembler
    private lazy var statistics = lexicon.withIndex { StatisticReader(lexicon: $0, words: words, found: found) }

    package convenience init(_ recognizer: Recognizer) { self.init(recognizer, segmentsWholeText: false) }

    /// - Parameter segmentsWholeText: Whether word evidence is taken from a segmentation of everything.
    init(_ recognizer: Recognizer, segmentsWholeText: Bool) {
        lexicon = recognizer.lexicon
        reportsIndefinite = recognizer.reportsIndefinite
        let (words, found) = (WordEvidence(segmentsWholeText: segmentsWholeText), Findings())
        (self.words, self.found) = (words, found)
        periods = PeriodAssembler(found: found)
        scanner = lexicon.withIndex { QuantityScanner(lexicon: $0, words: words, found: found) }
    }

    /// What a text says: see ``Recognizer/recognize(_:reference:)``.
    package func recognize(_ text: String, reference: Period.Day?) -> Recognition {
        Recognition(of: text, reference: reference) { text, body in
            if let start = start(of: text) { forEachPart(of: text, from: start, body) }
        }
    }

    /// Where the scan stops first: see ``Lexicon/Index/start(of:)``.
    @inline(__always)
    private func start(of text: UTF8Text) -> Int? { lexicon.withIndex { $0.start(of: text) } }

    /// Finds the quantities, periods and rows of a text, which are there until the next is read.
    func readEverything(in text: UTF8Text) {
        if let start = start(of: text) {
            readEverything(in: text, from: start)
        } else {
            found.removeAll()
        }
    }

    /// The same of a text of which it is known where the scan stops first.
    func readEverything(in text: UTF8Text, from start: Int) {
        readFigures(of: text, from: start)
        readRows(of: text)
    }

    private func readRows(of text: UTF8Text) {
        // Most lines of a text report no figure.
        if !found.quantities.isEmpty || !found.unchanged.isEmpty { statistics.addRows(of: text) }
    }

    /// How many quantities are found before an end for the part is looked for.
    private static let partSize = 256

    /// Calls `body` with what a text says, some lines after the others, and with the place where they end. The lists are
    /// there during the call only.
    ///
    /// However long the text is, the lists stay short, so that they are in the processor's caches and take no memory to
    /// speak of. Nothing that is found reaches over the end of a line, and a bracket matters only so near to a quantity.
    func forEachPart(of text: UTF8Text, from start: Int, _ body: (Findings, Int) -> Void) {
        var position = start
        forEachQuantity(in: text, from: start) { scanner in
            let range = scanner.reading.range
            let (first, last) = (position + ClauseReader.longestAside, range.lowerBound - ClauseReader.longestAside)
            if found.quantities.count >= Self.partSize, first < last,
                let lineEnd = text.firstIndex(of: 0x0A, in: first..<last)
            {
                handOn(text, before: lineEnd, body)
            }
            keepQuantity()
            position = range.upperBound
            return true
        }
        handOn(text, before: text.count, body)
    }

    /// Calls `body` with what was found before the end of a line, and keeps what stands behind it.
    private func handOn(_ text: UTF8Text, before lineEnd: Int, _ body: (Findings, Int) -> Void) {
        let unchanged = Array(found.unchanged.drop { $0 < lineEnd })
        found.unchanged.removeLast(unchanged.count)
        scanner.takePeriods(before: lineEnd) { periods.assemble($0, $1, in: text) }
        readRows(of: text)
        body(found, lineEnd)
        found.removeAll()
        found.unchanged += unchanged
    }

    /// The quantities and periods of a text, without its rows.
    ///
    /// - Parameters:
    ///   - start: Where the first of them may begin.
    ///   - limit: How many quantities to look for.
    @discardableResult
    func readFigures(of text: UTF8Text, from start: Int = 0, limit: Int = .max) -> Findings {
        forEachQuantity(in: text, from: start) { _ in
            keepQuantity()
            return found.quantities.count < limit
        }
        periods.assemble(scanner.periods, scanner.periods.count, in: text)
        return found
    }

    /// Keeps the quantity that was last read.
    @inline(__always)
    private func keepQuantity() {
        found.quantities.append(
            FoundQuantity(range: scanner.reading.range, core: scanner.reading.core, quantity: scanner.quantity))
    }

    /// Calls `body` with the scanner at each quantity, until it is false.
    @inline(__always)
    func forEachQuantity(in text: UTF8Text, from start: Int, _ body: (QuantityScanner) -> Bool) {
        begin(text)
        var position = start
        while scanner.findNext(from: position) {
            position = max(scanner.reading.range.upperBound, position + 1)
            if reportsIndefinite || !scanner.reading.isIndefinite, !body(scanner) { return }
        }
    }

    /// Makes everything ready for another text. Rows begin anew when they are asked for.
    private func begin(_ text: UTF8Text) {
        found.removeAll()
        words.begin(text)
        scanner.begin(text)
    }
}
