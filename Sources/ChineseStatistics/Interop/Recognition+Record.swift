extension Recognition {
    /// A result as plain data: the JSON object of a document, with offsets as numbers.
    ///
    /// ```swift
    /// let record = Recognizer.standard.recognize("增长70.12%").record(offsets: .scalar)
    /// record.quantities[0].range    // [2, 8]
    /// ```
    ///
    /// ``jsonLine`` writes the keys in a fixed order; a `JSONEncoder` writes the same object in an order of its own.
    public struct Record: Hashable, Sendable, Codable {
        /// The text.
        public var text: String
        /// Its quantities.
        public var quantities: [QuantityRecord]
        /// Its periods.
        public var periods: [PeriodRecord]
        /// Its statistics.
        public var statistics: [StatisticRecord]

        /// Creates a record.
        public init(
            text: String, quantities: [QuantityRecord], periods: [PeriodRecord] = [],
            statistics: [StatisticRecord] = []
        ) {
            self.text = text
            self.quantities = quantities
            self.periods = periods
            self.statistics = statistics
        }
    }

    /// What an offset counts.
    public enum OffsetUnit: String, Hashable, Sendable, Codable, CaseIterable {
        /// Unicode scalars.
        case scalar
        /// Bytes of UTF-8.
        case utf8
        /// Code units of UTF-16.
        case utf16
    }

    /// The result as plain data.
    ///
    /// - Parameter offsets: What the offsets of the record count, from the start of the text.
    /// - Complexity: Linear in the length of the text, and *n* log *n* in the number of things found.
    public func record(offsets: OffsetUnit = .scalar) -> Record {
        let table = OffsetTable(places, in: text, unit: offsets)
        func phrase(_ range: Range<String.Index>?) -> PhraseRecord? {
            range.map { PhraseRecord(text: String(text[$0]), range: table.range($0)) }
        }
        return Record(
            text: text,
            quantities: quantities.map {
                QuantityRecord(
                    text: String(text[$0.range]), range: table.range($0.range), core: table.range($0.core),
                    quantity: $0.quantity)
            },
            periods: periods.map {
                PeriodRecord(
                    text: String(text[$0.range]), range: table.range($0.range),
                    interval: $0.period.interval?.description)
            },
            statistics: statistics.map { match in
                let row = match.statistic
                return StatisticRecord(
                    relation: row.relation, text: String(text[match.range]), range: table.range(match.range),
                    quantity: match.quantity, from: match.from, direction: row.direction, basis: row.basis,
                    reference: phrase(match.reference), whole: phrase(match.whole), subject: phrase(match.subject),
                    period: match.period, status: row.status)
            })
    }

    /// The ends of everything that was found.
    private var places: [String.Index] {
        var ranges = quantities.flatMap { [$0.range, $0.core] } + periods.map(\.range)
        for match in statistics {
            ranges += [match.range, match.subject, match.whole, match.reference].compactMap(\.self)
        }
        return ranges.flatMap { [$0.lowerBound, $0.upperBound] }
    }
}
