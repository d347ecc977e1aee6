internal import ChineseStatistics

/// The records of documents as JSON, each on a line of its own.
struct NDJSONReport: Report {
    let offsets: Recognition.OffsetUnit

    func write(_ recognition: Recognition, of document: Document, to output: inout UTF8Buffer) {
        output.append(contentsOf: recognition.record(offsets: offsets).jsonLine)
        output.append(contentsOf: "\n")
    }

    func append(_ document: Document, reader: DocumentReader, reference: Period.Day?, to output: inout UTF8Buffer) {
        reader.appendJSONLine(ofUTF8: document.bytes, reference: reference, offsets: offsets, to: &output)
    }
}
