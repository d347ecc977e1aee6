import ChineseStatistics

/// What is found in a text, in so few bytes that it can be kept of many texts.
struct Digest: Equatable, Sendable {
    private var line: Int
    private var recognition: Int
    private var tokens: Int

    init(of text: String) {
        var bytes: [UInt8] = []
        Recognizer.standard.appendJSONLine(of: text, to: &bytes)
        line = bytes.hashValue
        recognition = Recognizer.standard.recognize(text).record().hashValue
        tokens =
            text.tokens(merging: .quantities).map {
                text.utf8.distance(from: text.startIndex, to: $0.range.upperBound)
            }.hashValue
    }
}
