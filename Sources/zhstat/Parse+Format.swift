internal import ArgumentParser

extension Parse {
    /// How results are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, table, csv, json, ndjson, annotated, html

        static var allValueDescriptions: [String: String] {
            [
                "text": "Everything as it comes in the text, for reading.",
                "table": "One statistic a row, as wide as the terminal.",
                "csv": "One statistic a row, for spreadsheets.",
                "json": "One object a document, on several lines.",
                "ndjson": "One object a document, on one line.",
                "annotated": "The text with its quantities and periods in brackets.",
                "html": "A page with the text, marked, and its statistics in a table.",
            ]
        }
    }
}
