internal import ArgumentParser
internal import ChineseStatistics

/// `zhstat value`: the one quantity that a text is.
struct Value: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "value",
        abstract: "Read a text that is one quantity.",
        discussion: """
            Writes one JSON object a text, and ends with code 1 at the first text that is no quantity.

            EXAMPLES:
              zhstat value 1.9万余人次
              zhstat value --format text 三分之一 49.53亿美元
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, ndjson
    }

    @Option(help: "How to write the result; ndjson in a pipe and text on a terminal.")
    var format: Format?

    @Argument(help: "Texts, each of which is one quantity.")
    var text: [String]

    @OptionGroup var common: CommonOptions

    func run() throws {
        let recognizer = try common.recognizer()
        let recordRecognizer = Recognizer(lexicon: recognizer.lexicon, reportsIndefinite: true)
        let format = format ?? (Output.isTerminal ? .text : .ndjson)
        let output = Output()
        for text in text {
            guard let quantity = Quantity(text, recognizer: recognizer),
                let record = recordRecognizer.recognize(text).record().quantities.first
            else {
                try output.flush()
                throw Failure.noQuantity(text)
            }
            switch format {
            case .text: try output.line(quantity.description)
            case .json: try output.line(PrettyJSON.text(of: record.jsonLine))
            case .ndjson: try output.line(record.jsonLine)
            }
        }
        try output.flush()
    }
}
