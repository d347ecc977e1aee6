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
        /// Its periods; none yet.
        public var periods: [EmptyRecord]
        /// Its statistics; none yet.
        public var statistics: [EmptyRecord]

        /// Creates a record of a text without periods and statistics.
        public init(text: String, quantities: [QuantityRecord]) {
            self.text = text
            self.quantities = quantities
            periods = []
            statistics = []
        }
    }

    /// A place that later versions fill.
    public struct EmptyRecord: Hashable, Sendable, Codable {}

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
        var counter = OffsetCounter(text: text, unit: offsets)
        return Record(
            text: text,
            quantities: quantities.map { match in
                // The start of a range comes first, its end last, and both ends of the core between them.
                let start = counter.offset(of: match.range.lowerBound)
                let coreStart = counter.offset(of: match.core.lowerBound)
                let coreEnd = counter.offset(of: match.core.upperBound)
                let end = counter.offset(of: match.range.upperBound)
                return QuantityRecord(
                    text: String(text[match.range]), range: [start, end], core: [coreStart, coreEnd],
                    quantity: match.quantity)
            })
    }
}

/// Turns ascending indices of a text into offsets in one pass.
private struct OffsetCounter {
    let text: String
    let unit: Recognition.OffsetUnit
    private var index: String.Index
    private var count = 0

    init(text: String, unit: Recognition.OffsetUnit) {
        self.text = text
        self.unit = unit
        index = text.startIndex
    }

    mutating func offset(of next: String.Index) -> Int {
        switch unit {
        case .scalar: count += text.unicodeScalars.distance(from: index, to: next)
        case .utf8: count += text.utf8.distance(from: index, to: next)
        case .utf16: count += text.utf16.distance(from: index, to: next)
        }
        index = next
        return count
    }
}
