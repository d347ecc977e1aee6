internal import ChineseStatistics

/// The records of documents as JSON, each on one line or on several.
struct JSONReport: Report {
    let offsets: Recognition.OffsetUnit
    let isPretty: Bool

    func text(of recognition: Recognition, in document: Document) -> String {
        let line = recognition.record(offsets: offsets).jsonLine
        return (isPretty ? PrettyJSON.text(of: line) : line) + "\n"
    }
}
