internal import ChineseStatistics

/// A page with the texts, their quantities and periods marked, and a table of the statistics below each.
///
/// It needs nothing but itself: no script and nothing from elsewhere. What is marked is underlined and its colours are
/// those of the reader's system, so that it can be read in the dark and without seeing colours.
struct HTMLReport: Report {
    private static let title = "Quantities, periods and statistics"

    var header: String {
        """
        <!DOCTYPE html>
        <html lang="zh">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title lang="en">\(Self.title)</title>
        <style>
        :root { color-scheme: light dark; }
        body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font-family: system-ui, sans-serif; line-height: 1.7; }
        .quantity, .period { text-decoration: underline; text-underline-offset: 0.3em; }
        .period { text-decoration-style: dotted; }
        table { border-collapse: collapse; }
        caption { text-align: start; font-weight: bold; }
        th, td { padding: 0.2rem 0.8rem 0.2rem 0; border-bottom: 1px solid; text-align: start; vertical-align: top; }
        tbody th { font-weight: normal; }
        </style>
        </head>
        <body>
        <main>
        <h1 lang="en">\(Self.title)</h1>

        """
    }

    var footer: String { "</main>\n</body>\n</html>\n" }

    /// An article; nothing for an empty line that is a document.
    func write(_ recognition: Recognition, of document: Document, to output: inout UTF8Buffer) {
        let paragraphs = paragraphs(of: recognition)
        guard !paragraphs.isEmpty else { return }
        output.append(part: "<article>\n<h2>\(HTML.escaped(document.source))</h2>\n")
        output.append(part: paragraphs)
        output.append(part: table(of: recognition) + "</article>\n")
    }

    /// The lines of the text, each a paragraph. A line break within a mark does not end one.
    private func paragraphs(of recognition: Recognition) -> String {
        var finished: [String] = []
        var paragraph = ""
        Annotation.forEachPiece(of: recognition) { piece in
            switch piece {
            case .text(let text):
                let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                for (index, line) in lines.enumerated() {
                    if index > 0 {
                        finished.append(paragraph)
                        paragraph = ""
                    }
                    paragraph += HTML.escaped(line)
                }
            case .quantity(let text, let quantity): paragraph += HTML.quantity(text, quantity)
            case .period(let text, let period): paragraph += HTML.period(text, period)
            }
        }
        finished.append(paragraph)
        return finished.filter { !$0.allSatisfy(\.isWhitespace) }.map { "<p>\($0)</p>\n" }.joined()
    }

    private func table(of recognition: Recognition) -> String {
        guard !recognition.statistics.isEmpty else { return "" }
        let titles = ["Indicator", "Period", "Figure", "Phrase"].map { "<th scope=\"col\">\($0)</th>" }.joined()
        let rows = recognition.statistics.map { match in
            let cells = StatisticCells(match, in: recognition)
            let phrase = HTML.escaped(recognition.text[match.range])
            return """
                <tr><th scope="row">\(HTML.escaped(cells.indicator.isEmpty ? "—" : cells.indicator))</th>\
                <td>\(HTML.escaped(cells.period))</td><td>\(HTML.escaped(cells.figure))</td><td>\(phrase)</td></tr>

                """
        }.joined()
        return """
            <table>
            <caption lang="en">Statistics</caption>
            <thead lang="en"><tr>\(titles)</tr></thead>
            <tbody>
            \(rows)</tbody>
            </table>

            """
    }
}
