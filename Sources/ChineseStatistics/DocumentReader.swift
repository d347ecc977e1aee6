/// Reads the texts of a task, one after the other, as a recognizer asks for.
///
/// Its readers and their lists stay for the next text. Made for each of many short ones, they would cost nearly as much
/// as what is read. ``begin(_:)`` is where all of them begin anew.
package final class DocumentReader {
    /// It also keeps the lexicon, whose tables the readers have by address.
    private let recognizer: Recognizer
    private let words: WordEvidence
    private let scanner: QuantityScanner
    private let found: Findings
    private lazy var statistics = recognizer.lexicon.withIndex {
        StatisticReader(lexicon: $0, words: words, found: found)
    }

    package convenience init(_ recognizer: Recognizer) { self.init(recognizer, segmentsWholeText: false) }

    /// - Parameter segmentsWholeText: Whether word evidence is taken from a segmentation of everything.
    init(_ recognizer: Recognizer, segmentsWholeText: Bool) {
        self.recognizer = recognizer
        let (words, found) = (WordEvidence(segmentsWholeText: segmentsWholeText), Findings())
        (self.words, self.found) = (words, found)
        scanner = recognizer.lexicon.withIndex { QuantityScanner(lexicon: $0, words: words, found: found) }
    }

    /// What a text says: see ``Recognizer/recognize(_:reference:)``.
    package func recognize(_ text: String, reference: Period.Day?) -> Recognition {
        recognizer.recognize(text, reference: reference) { everything(in: $0) }
    }

    /// The quantities, periods and rows of a text, which are there until the next is read.
    func everything(in text: UTF8Text) -> Findings {
        guard let start = recognizer.start(of: text) else {
            found.removeAll()
            return found
        }
        return everything(in: text, from: start)
    }

    /// The same of a text of which it is known where the scan stops first.
    func everything(in text: UTF8Text, from start: Int) -> Findings {
        readFigures(of: text, from: start)
        // Most lines of a text report no figure.
        if !found.quantities.isEmpty || !found.unchanged.isEmpty { found.rows = statistics.rows(of: text) }
        return found
    }

    /// The quantities and periods of a text, without its rows.
    ///
    /// - Parameters:
    ///   - start: Where the first of them may begin.
    ///   - limit: How many quantities to look for.
    @discardableResult
    func readFigures(of text: UTF8Text, from start: Int = 0, limit: Int = .max) -> Findings {
        forEachQuantity(in: text, from: start) {
            // One growth for most lines, whose quantities are few.
            if found.quantities.isEmpty { found.quantities.reserveCapacity(4) }
            found.quantities.append(
                FoundQuantity(range: $0.reading.range, core: $0.reading.core, quantity: $0.quantity))
            return found.quantities.count < limit
        }
        PeriodAssembler.assemble(scanner.periods, beside: found.quantities, in: text, into: &found.periods)
        return found
    }

    /// Calls `body` with the scanner at each quantity, until it is false.
    @inline(__always)
    func forEachQuantity(in text: UTF8Text, from start: Int, _ body: (QuantityScanner) -> Bool) {
        begin(text)
        var position = start
        while scanner.findNext(from: position) {
            position = max(scanner.reading.range.upperBound, position + 1)
            if recognizer.reportsIndefinite || !scanner.reading.isIndefinite, !body(scanner) { return }
        }
    }

    /// Makes everything ready for another text. Rows begin anew when they are asked for.
    private func begin(_ text: UTF8Text) {
        found.removeAll()
        words.begin(text)
        scanner.begin(text)
    }
}
