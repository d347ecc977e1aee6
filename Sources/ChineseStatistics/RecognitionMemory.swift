/// The memory that a text is read with, which is used again for the next one.
///
/// Made for each of many short texts, it would cost as much as what is read of them. Whoever reads one text after the
/// other keeps it; it belongs to a single task.
package final class RecognitionMemory {
    /// What is asked about the words of the text.
    let words: WordEvidence
    /// The quantity that is read.
    let reading = QuantityReading()
    /// The pieces of the clauses of a sentence.
    let pieces = PieceStore()
    /// The quantities and periods of a clause.
    let figures = PieceStore()

    package convenience init() { self.init(segmentsWholeText: false) }

    /// - Parameter segmentsWholeText: Whether word evidence is taken from a segmentation of everything.
    init(segmentsWholeText: Bool) { words = WordEvidence(segmentsWholeText: segmentsWholeText) }

    /// Forgets the text before.
    func begin(_ text: UTF8Text) {
        words.begin(text)
        pieces.removeAll()
        figures.removeAll()
    }
}
