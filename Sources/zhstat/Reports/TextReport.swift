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

    /// What a line is about, by its index.
    private enum Item {
        case period(Int), quantity(Int), statement(Int)
    }

    private static let widestPhrase = 36

    func write(_ recognition: Recognition, of document: Document, to output: inout UTF8Buffer) {
        let statements = Dictionary(grouping: recognition.statistics.indices) { recognition.statistics[$0].quantity }
        // What is unchanged has no quantity to stand below.
        let places = places(in: recognition, unchanged: statements[nil] ?? [])
        guard !places.isEmpty else { return }
        let width = width(of: places.lazy.map { phrase(of: $0, in: recognition) })
        func add(_ line: Line) {
            let phrase = Columns.padded(line.phrase, to: width)
            output.append(part: "\(phrase)  \(Columns.padded(line.kind, to: 10))  \(line.meaning)\n")
        }
        for item in places {
            add(line(of: item, in: recognition))
            guard case .quantity(let index) = item else { continue }
            for index in statements[index] ?? [] {
                add(statement(recognition.statistics[index], in: recognition, phrase: ""))
            }
        }
        if separatesDocuments { output.append(contentsOf: "\n") }
    }

    /// What there is to tell, in the order of the text.
    private func places(in recognition: Recognition, unchanged: [Int]) -> [Item] {
        let places =
            recognition.periods.indices.map { (recognition.periods[$0].range.lowerBound, Item.period($0)) }
            + recognition.quantities.indices.map { (recognition.quantities[$0].range.lowerBound, .quantity($0)) }
            + unchanged.map { (recognition.statistics[$0].range.lowerBound, .statement($0)) }
        return places.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// The width of the widest phrase, as far as there is room for it.
    private func width(of phrases: some Sequence<String>) -> Int {
        var width = 0
        for phrase in phrases where width < Self.widestPhrase { width = max(width, Columns.width(of: phrase)) }
        return min(width, Self.widestPhrase)
    }

    private func phrase(of item: Item, in recognition: Recognition) -> String {
        let range =
            switch item {
            case .period(let index): recognition.periods[index].range
            case .quantity(let index): recognition.quantities[index].range
            case .statement(let index): recognition.statistics[index].range
            }
        return Columns.printable(recognition.text[range])
    }

    private func line(of item: Item, in recognition: Recognition) -> Line {
        let phrase = phrase(of: item, in: recognition)
        switch item {
        case .period(let index):
            let period = recognition.periods[index].period
            return Line(phrase: phrase, kind: "period", meaning: period.interval?.shortened ?? period.kind.rawValue)
        case .quantity(let index):
            let quantity = recognition.quantities[index].quantity
            return Line(phrase: phrase, kind: quantity.kind.rawValue, meaning: quantity.meaning)
        case .statement(let index):
            return statement(recognition.statistics[index], in: recognition, phrase: phrase)
        }
    }

    private func statement(_ match: StatisticMatch, in recognition: Recognition, phrase: String) -> Line {
        let cells = StatisticCells(match, in: recognition)
        let meaning = [cells.indicator, cells.period, cells.figure].filter { !$0.isEmpty }.joined(separator: "  ")
        return Line(phrase: phrase, kind: match.statistic.relation.rawValue, meaning: meaning)
    }
}
