internal import ChineseStatistics

/// The records of documents as JSON, each on a line of its own.
struct NDJSONReport: Report {
    let offsets: Recognition.OffsetUnit

    func text(of recognition: Recognition, in document: Document) -> String {
        recognition.record(offsets: offsets).jsonLine + "\n"
    }

    func append(_ document: Document, recognizer: Recognizer, reference: Period.Day?, to output: inout UTF8Buffer) {
        recognizer.appendJSONLine(ofUTF8: document.bytes, reference: reference, offsets: offsets, to: &output)
    }
}
