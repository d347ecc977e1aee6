internal import ChineseStatistics

/// The result for a person: the periods and quantities as the text has them, a line each, and below a quantity what
/// it states.
struct TextReport: Report {
    /// Whether an empty line follows a document, so that the next one can be told from it.
    let separatesDocuments: Bool

    /// A line of the report: the words, what they are, and what they mean.
    private struct Line {
        var phrase: String
        var kind: String
        var meaning: String
    }

    func text(of recognition: Recognition, in document: Document) -> String {
        let lines = lines(of: recognition)
        guard !lines.isEmpty else { return "" }
        let width = min(lines.map { Columns.width(of: $0.phrase) }.max() ?? 0, 36)
        let text = lines.map { line in
            "\(Columns.padded(line.phrase, to: width))  \(Columns.padded(line.kind, to: 10))  \(line.meaning)\n"
        }.joined()
        return separatesDocuments ? text + "\n" : text
    }

    private func lines(of recognition: Recognition) -> [Line] {
        let text = recognition.text
        var places: [(start: String.Index, lines: [Line])] = recognition.periods.map { match in
            let meaning = match.period.interval?.shortened ?? match.period.kind.rawValue
            return (match.range.lowerBound, [Line(phrase: phrase(text[match.range]), kind: "period", meaning: meaning)])
        }
        let statements = Dictionary(grouping: recognition.statistics, by: \.quantity)
        for (index, match) in recognition.quantities.enumerated() {
            var lines = [
                Line(
                    phrase: phrase(text[match.range]), kind: match.quantity.kind.rawValue,
                    meaning: match.quantity.meaning)
            ]
            lines += (statements[index] ?? []).map { statement($0, in: recognition, phrase: "") }
            places.append((match.range.lowerBound, lines))
        }
        // What is unchanged has no quantity to stand below.
        for match in statements[nil] ?? [] {
            let line = statement(match, in: recognition, phrase: phrase(text[match.range]))
            places.append((match.range.lowerBound, [line]))
        }
        return places.sorted { $0.start < $1.start }.flatMap(\.lines)
    }

    private func statement(_ match: StatisticMatch, in recognition: Recognition, phrase: String) -> Line {
        let cells = StatisticCells(match, in: recognition)
        let meaning = [cells.indicator, cells.period, cells.figure].filter { !$0.isEmpty }.joined(separator: "  ")
        return Line(phrase: phrase, kind: match.statistic.relation.rawValue, meaning: meaning)
    }

    private func phrase(_ text: Substring) -> String { Columns.printable(text) }
}
