public import ArgumentParser
public import ChineseStatistics

/// `zhstat parse`: the quantities, periods and statistics of texts.
struct Parse: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Find the quantities, periods and statistics of a text.",
        discussion: """
            Without a format, a terminal gets text and a pipe gets ndjson. A file is one document unless --lines \
            makes every line one.

            CSV follows RFC 4180 and begins with a byte order mark, so that Excel reads it as UTF-8; in Python open \
            it as utf-8-sig. Words that begin with = + - or @ have an apostrophe in front, so that they are no \
            formulas. With --lines the file column is FILE:LINE and offsets count from the start of the line.

            A table is as wide as the terminal, or as COLUMNS says where there is none. Its figures are never cut.

            Annotated text has a backslash before each [ ] | and \\ that is no mark: [30—40所|count|\\[30,40\\] 所].

            EXAMPLES:
              zhstat parse report.txt
              zhstat parse --lines --jobs 2 news.txt > figures.ndjson
              zhstat parse --format csv report.txt > figures.csv
              echo 上月出口5.1亿美元 | zhstat parse --reference-date 2024-07-15
            """)

    @Option(help: "How to write the result.")
    var format: Format?

    @Option(help: "What the offsets count: Unicode scalars, bytes of UTF-8 or code units of UTF-16.")
    var offsets: Recognition.OffsetUnit = .scalar

    @Option(
        help: ArgumentHelp("The day from which 今年, 上月 and the like are seen.", valueName: "yyyy-mm-dd"),
        transform: day)
    var referenceDate: Period.Day?

    @OptionGroup var common: CommonOptions
    @OptionGroup var input: InputOptions

    func run() throws {
        let recognizer = try common.recognizer()
        let reference = referenceDate
        let report = report(as: format ?? (Output.isTerminal ? .text : .ndjson))
        try input.forEachDocument(header: report.header, footer: report.footer) {
            let reader = DocumentReader(recognizer)
            return { document, output in
                report.append(document, reader: reader, reference: reference, to: &output)
            }
        }
    }

    private func report(as format: Format) -> any Report {
        switch format {
        case .text: TextReport(separatesDocuments: input.hasSeveralDocuments)
        case .table: TableReport(width: Terminal.width, files: input.files)
        case .csv: CSVReport(offsets: offsets)
        case .json: JSONReport(offsets: offsets)
        case .ndjson: NDJSONReport(offsets: offsets)
        case .annotated: AnnotatedReport()
        case .html: HTMLReport()
        }
    }

    private static func day(_ text: String) throws -> Period.Day {
        guard let day = Period.Day(text) else {
            throw ValidationError("not a day of the calendar, such as 2024-05-01")
        }
        return day
    }
}

extension Recognition.OffsetUnit: ExpressibleByArgument {}
