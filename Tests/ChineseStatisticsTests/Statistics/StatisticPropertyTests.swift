import Testing

@testable import ChineseStatistics

/// What holds for the rows and the periods of every text.
@Suite struct StatisticPropertyTests {
    private func forEachText(seed: UInt64, count: Int, _ body: (String) -> Void) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<count { body(RandomText.text(upTo: 60, using: &random)) }
    }

    @Test func rowsPointIntoTheirDocument() {
        forEachText(seed: 61, count: 4000) { text in
            let found = Recognizer.standard.recognize(text)
            for row in found.statistics {
                #expect(row.quantity.map(found.quantities.indices.contains) ?? true, "\(text.debugDescription)")
                #expect(row.from.map(found.quantities.indices.contains) ?? true, "\(text.debugDescription)")
                #expect(row.period.map(found.periods.indices.contains) ?? true, "\(text.debugDescription)")
                #expect(row.statistic.subject == row.subject.map { String(text[$0]) })
                #expect(row.statistic.whole == row.whole.map { String(text[$0]) })
                #expect(row.statistic.reference == row.reference.map { String(text[$0]) })
                if let quantity = row.quantity {
                    #expect(row.range.contains(found.quantities[quantity].core.lowerBound), "\(text.debugDescription)")
                }
            }
        }
    }

    /// A reader that stays from text to text finds what a new one does.
    @Test func earlierTextsChangeNothing() {
        let reader = DocumentReader(.standard)
        forEachText(seed: 65, count: 4000) { text in
            let alone = Recognizer.standard.recognize(text)
            #expect(reader.recognize(text, reference: nil) == alone, "\(text.debugDescription)")
        }
    }

    /// Clauses are read some at a time: what one says reaches the next wherever in a sentence both stand.
    @Test(arguments: ["产钢5吨\n", "天色渐晚，", "天色渐晚，产钢5吨。\n"])
    func aClauseLeadsToTheNextAnywhere(_ filler: String) throws {
        for count in 0...220 {
            let text = String(repeating: filler, count: count) + "2023年粮食产量再创新高，达到7万吨。"
            let rows = text.statistics()
            #expect(rows.count == (filler.contains("5") ? count : 0) + 1, "\(count)")
            let last = try #require(rows.last)
            #expect(last.statistic.subject == "粮食产量", "\(count)")
        }
    }

    /// A figure is reported once, and in the order of the text.
    @Test func rowsAreInReadingOrder() {
        forEachText(seed: 62, count: 4000) { text in
            let rows = Recognizer.standard.recognize(text).statistics.compactMap(\.quantity)
            #expect(rows == rows.sorted(), "\(text.debugDescription)")
            #expect(Set(rows).count == rows.count, "\(text.debugDescription)")
        }
    }

    @Test func fieldsBelongToTheirRelation() {
        forEachText(seed: 63, count: 4000) { text in
            for row in text.statistics().map(\.statistic) {
                switch row.relation {
                case .level: #expect(row.from == nil && row.direction == nil && row.whole == nil)
                case .change: #expect(row.from == nil && row.whole == nil)
                case .transition: #expect(row.whole == nil && row.quantity != nil)
                case .share: #expect(row.from == nil && row.direction == nil)
                case .rank: #expect(row.from == nil && row.direction == nil && row.whole == nil)
                }
                #expect(row.quantity != nil || row.direction == .unchanged, "\(text.debugDescription)")
                #expect((row.reference != nil) == (row.basis == .reference), "\(text.debugDescription)")
            }
        }
    }

    @Test func periodsAreOrderedAndBesideQuantities() {
        forEachText(seed: 64, count: 4000, expectPeriodsInOrder)
        // Where nothing else stands, each piece may be the end of one period or the start of the next.
        var random = SplitMix64(seed: 66)
        for _ in 0..<4000 { expectPeriodsInOrder(of: RandomText.periods(upTo: 8, using: &random)) }
    }

    private func expectPeriodsInOrder(of text: String) {
        let found = Recognizer.standard.recognize(text)
        var end = text.startIndex
        for period in found.periods {
            #expect(period.range.lowerBound >= end && !period.range.isEmpty, "\(text.debugDescription)")
            end = period.range.upperBound
            #expect(!found.quantities.contains { $0.range.overlaps(period.range) }, "\(text.debugDescription)")
        }
    }
}
