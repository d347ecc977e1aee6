public import ArgumentParser
public import ChineseStatistics

/// `zhstat parse`: the quantities of texts.
struct Parse: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find the quantities of a text.",
        discussion: """
            Without a format, a terminal gets text and a pipe gets ndjson: one JSON object a document, on one line.
            A file is one document unless --lines makes every line one.

            EXAMPLES:
              zhstat parse report.txt
              zhstat parse --lines --jobs 2 news.txt > figures.ndjson
              echo 接待游客约1.9万余人次 | zhstat parse --format json
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, ndjson
    }

    @Option(help: "How to write the result.")
    var format: Format?

    @Option(help: "What the offsets count: Unicode scalars, bytes of UTF-8 or code units of UTF-16.")
    var offsets: Recognition.OffsetUnit = .scalar

    @OptionGroup var common: CommonOptions
    @OptionGroup var input: InputOptions

    func run() throws {
        let recognizer = try common.recognizer()
        let format = format ?? (Output.isTerminal ? .text : .ndjson)
        let offsets = offsets
        try input.forEachDocument(to: Output()) { text in
            let recognition = recognizer.recognize(text)
            switch format {
            case .text: return TextReport.report(on: recognition)
            case .json: return PrettyJSON.text(of: recognition.record(offsets: offsets).jsonLine)
            case .ndjson: return recognition.record(offsets: offsets).jsonLine
            }
        }
    }
}

extension Recognition.OffsetUnit: ExpressibleByArgument {}
