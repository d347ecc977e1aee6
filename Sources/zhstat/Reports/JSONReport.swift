internal import ChineseStatistics

/// The records of documents as JSON over several lines each.
struct JSONReport: Report {
    let offsets: Recognition.OffsetUnit

    func write(_ recognition: Recognition, of document: Document, to output: inout UTF8Buffer) {
        output.append(contentsOf: PrettyJSON.text(of: recognition.record(offsets: offsets).jsonLine))
        output.append(contentsOf: "\n")
    }
}
