import ChineseStatistics
import Testing

/// Sentences with the rows that they must give, all of them and no others. `Corpus/statistics.txt` explains the notation.
@Suite struct StatisticCorpusTests {
    @Test(arguments: CorpusCase.cases(in: "statistics")) func statistics(_ line: CorpusCase) {
        #expect(Self.reading(of: line.text) == line.reading)
    }

    /// Sentences that are read wrongly as yet. One that is read rightly fails here: it belongs to the other file.
    @Test(arguments: CorpusCase.cases(in: "known-statistics")) func known(_ line: CorpusCase) {
        withKnownIssue("read rightly now: move the line") { #expect(Self.reading(of: line.text) == line.reading) }
    }

    @Test(arguments: CorpusCase.cases(in: "statistics") + CorpusCase.cases(in: "known-statistics"))
    func expectationsAreWellFormed(_ line: CorpusCase) {
        for row in line.readings {
            var fields = row.split(separator: " ")[...]
            #expect(fields.popFirst().flatMap { Statistic.Relation(rawValue: String($0)) } != nil, "\(row)")
            for field in fields {
                guard let equals = field.firstIndex(of: "=") else { continue }
                #expect(line.text.contains(field[field.index(after: equals)...]), "\(field)")
            }
        }
    }

    /// The rows in the notation of the file.
    static func reading(of text: String) -> String {
        let recognition = Recognizer.standard.recognize(text)
        return recognition.statistics.map { match in
            let row = match.statistic
            func words(_ index: Int?) -> String? { index.map { String(text[recognition.quantities[$0].range]) } }
            let fields: [String?] = [
                row.relation.rawValue, words(match.quantity) ?? "-", words(match.from).map { "from=\($0)" },
                row.direction?.rawValue, row.basis?.rawValue, row.reference.map { "reference=\($0)" },
                row.whole.map { "whole=\($0)" }, row.subject.map { "subject=\($0)" },
                match.period.map { "period=\(text[recognition.periods[$0].range])" },
                row.status == .actual ? nil : row.status.rawValue,
            ]
            return fields.compactMap(\.self).joined(separator: " ")
        }.joined(separator: " ; ")
    }
}
