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
    /// - Complexity: Linear in the length of the text.
    public func record(offsets: OffsetUnit = .scalar) -> Record {
        var copy = text
        return copy.withUTF8 { OffsetTable.with(UTF8Text($0), unit: offsets) { record($0) } }
    }

    /// Where each of the statistics begins, as their records say, without making these.
    package func startsOfStatistics(offsets: OffsetUnit) -> [Int] {
        var copy = text
        return copy.withUTF8 { bytes in
            OffsetTable.with(UTF8Text(bytes), unit: offsets) { table in
                statistics.map { table[byte(of: $0.range.lowerBound)] }
            }
        }
    }

    /// The place of an index in bytes.
    private func byte(of index: String.Index) -> Int {
        text.utf8.distance(from: text.startIndex, to: index)
    }

    private func record(_ table: OffsetTable) -> Record {
        func offsets(_ range: Range<String.Index>) -> [Int] {
            let start = byte(of: range.lowerBound)
            let found = table[start..<start + text.utf8.distance(from: range.lowerBound, to: range.upperBound)]
            return [found.lowerBound, found.upperBound]
        }
        func phrase(_ range: Range<String.Index>?) -> PhraseRecord? {
            range.map { PhraseRecord(text: String(text[$0]), range: offsets($0)) }
        }
        return Record(
            text: text,
            quantities: quantities.map {
                QuantityRecord(
                    text: String(text[$0.range]), range: offsets($0.range), core: offsets($0.core),
                    quantity: $0.quantity)
            },
            periods: periods.map {
                PeriodRecord(
                    text: String(text[$0.range]), range: offsets($0.range),
                    interval: $0.period.interval?.description)
            },
            statistics: statistics.map { match in
                let row = match.statistic
                return StatisticRecord(
                    relation: row.relation, text: String(text[match.range]), range: offsets(match.range),
                    quantity: match.quantity, from: match.from, direction: row.direction, basis: row.basis,
                    reference: phrase(match.reference), whole: phrase(match.whole), subject: phrase(match.subject),
                    period: match.period, status: row.status)
            })
    }
}
