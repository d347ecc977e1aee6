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

    /// What is written of a document, with its line ends; empty where there is nothing to say.
    func text(of recognition: Recognition, in document: Document) -> String

    /// Recognises a document and adds what is written of it.
    func append(_ document: Document, recognizer: Recognizer, reference: Period.Day?, to output: inout UTF8Buffer)
}

extension Report {
    var header: String { "" }
    var footer: String { "" }

    func append(_ document: Document, recognizer: Recognizer, reference: Period.Day?, to output: inout UTF8Buffer) {
        let recognition = recognizer.recognize(document.text, reference: reference)
        output.append(contentsOf: text(of: recognition, in: document))
    }
}
