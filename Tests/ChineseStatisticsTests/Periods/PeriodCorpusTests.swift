import ChineseStatistics
import Testing

/// Sentences with the periods that they hold, all of them and no others. `Corpus/periods.txt` explains the notation.
@Suite struct PeriodCorpusTests {
    @Test(arguments: CorpusCase.cases(in: "periods")) func periods(_ line: CorpusCase) throws {
        var text = line.text
        var reference: Period.Day?
        if text.hasPrefix("@") {
            let parts = text.dropFirst().split(separator: " ", maxSplits: 1)
            let day: Period.Day = try #require(Period.Day(String(parts[0])))
            reference = day
            text = String(parts[1])
        }
        let reading = text.periods(reference: reference).map { match in
            let fields = ["[\(text[match.range])]", match.period.kind.rawValue, match.period.interval?.description]
            return fields.compactMap(\.self).joined(separator: " ")
        }.joined(separator: " ; ")
        #expect(reading == line.reading)
    }
}
