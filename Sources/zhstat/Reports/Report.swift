internal import ChineseStatistics

/// A way to write what was found in documents.
///
/// A report keeps nothing from one document to the next: documents are written on several threads, each as soon as
/// it is recognised.
protocol Report: Sendable {
    /// What stands before the first document.
    var header: String { get }

    /// What stands after the last document.
    var footer: String { get }

    /// Adds what is written of a document, with its line ends; nothing where there is nothing to say.
    ///
    /// What may be long is added piece by piece, so that it does not have to be in memory all at once.
    func write(_ recognition: Recognition, of document: Document, to output: inout UTF8Buffer)

    /// Reads a document and adds what is written of it.
    func append(_ document: Document, reader: DocumentReader, reference: Period.Day?, to output: inout UTF8Buffer)
}

extension Report {
    var header: String { "" }
    var footer: String { "" }

    func append(_ document: Document, reader: DocumentReader, reference: Period.Day?, to output: inout UTF8Buffer) {
        write(reader.recognize(document.text, reference: reference), of: document, to: &output)
    }
}
