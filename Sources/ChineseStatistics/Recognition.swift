/// What was found in a text.
public struct Recognition: Hashable, Sendable {
    /// The text as it was given.
    public var text: String

    /// The quantities in the order in which they stand, without overlaps.
    public var quantities: [QuantityMatch]

    /// The periods in the order in which they stand, without overlaps.
    public var periods: [PeriodMatch]

    /// The statistics in the order of their figures.
    public var statistics: [StatisticMatch]

    /// Creates a result.
    public init(
        text: String, quantities: [QuantityMatch], periods: [PeriodMatch] = [], statistics: [StatisticMatch] = []
    ) {
        self.text = text
        self.quantities = quantities
        self.periods = periods
        self.statistics = statistics
    }
}

extension Recognition {
    /// What is found in a text, of which `find` hands on part after part, each with the place where it ends.
    @inline(__always)
    init(of text: String, reference: Period.Day?, _ find: (UTF8Text, (Findings, Int) -> Void) -> Void) {
        self.init(text: text, quantities: [])
        var copy = text
        copy.withUTF8 { bytes in
            let utf8 = UTF8Text(bytes)
            var resolver = PeriodResolver(text: utf8, reference: reference)
            find(utf8) { append($0, to: $1, of: utf8, &resolver) }
        }
    }

    /// Adds what was found in the next part of the text, which ends at a place.
    private mutating func append(_ found: Findings, to end: Int, of utf8: UTF8Text, _ resolver: inout PeriodResolver) {
        let (firstQuantity, firstPeriod) = (quantities.count, periods.count)
        quantities.makeRoom(for: found.quantities.count, having: end, of: utf8.count)
        // They are given away, since to copy one is to count references to its words.
        found.quantities.takeAll {
            quantities.prefetchEnd()
            quantities.append(QuantityMatch(range: $0.range, core: $0.core, quantity: $0.quantity, in: text))
        }
        periods.makeRoom(for: found.periods.count, having: end, of: utf8.count)
        for index in found.periods.indices {
            periods.prefetchEnd()
            let range = text.indices(of: found.periods[index].range)
            periods.append(PeriodMatch(range: range, period: resolver.period(of: found.periods[index])))
        }
        statistics.makeRoom(for: found.rows.count, having: end, of: utf8.count)
        for index in found.rows.indices {
            statistics.prefetchEnd()
            let row = found.rows[index]
            // A row counts the quantities and periods of its part.
            let quantity = row.quantity.map { firstQuantity + $0 }
            let from = row.from.map { firstQuantity + $0 }
            let period = row.period.map { firstPeriod + $0 }
            let subject = row.subject.map(text.indices(of:))
            let whole = row.whole.map(text.indices(of:))
            let reference = row.basis?.words.map(text.indices(of:))
            statistics.append(
                StatisticMatch(
                    range: text.indices(of: row.range),
                    statistic: Statistic(
                        relation: row.relation, quantity: quantity.map { quantities[$0].quantity },
                        from: from.map { quantities[$0].quantity }, direction: row.direction, basis: row.basis?.kind,
                        reference: row.basis?.words.map(utf8.string), whole: row.whole.map(utf8.string),
                        subject: row.subject.map(utf8.string),
                        period: period.map { periods[$0].period }, status: row.status),
                    quantity: quantity, from: from, period: period, subject: subject, whole: whole,
                    reference: reference))
        }
    }
}

/// A quantity and where it stands.
public struct QuantityMatch: Hashable, Sendable {
    /// The quantity with the hedges that touch it, in the string that was given: `约1.9万余人次`.
    public var range: Range<String.Index>

    /// The quantity without them: `1.9万余人次`.
    public var core: Range<String.Index>

    /// What it says.
    public var quantity: Quantity

    /// The match for a string of what was found in its bytes.
    init(range: Range<Int>, core: Range<Int>, quantity: Quantity, in text: String) {
        let whole = text.indices(of: range)
        // Most quantities have no hedge.
        self.init(range: whole, core: core == range ? whole : text.indices(of: core), quantity: quantity)
    }

    /// Creates a match.
    public init(range: Range<String.Index>, core: Range<String.Index>, quantity: Quantity) {
        self.range = range
        self.core = core
        self.quantity = quantity
    }
}
