internal import ChineseStatistics

/// The records of documents as JSON over several lines each.
struct JSONReport: Report {
    let offsets: Recognition.OffsetUnit

    func text(of recognition: Recognition, in document: Document) -> String {
        PrettyJSON.text(of: recognition.record(offsets: offsets).jsonLine) + "\n"
    }
}
