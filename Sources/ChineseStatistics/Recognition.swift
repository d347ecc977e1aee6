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
    /// The result for a string of what was found in its bytes.
    init(text: String, found: Findings, resolver: consuming PeriodResolver) {
        self.init(
            text: text,
            quantities: found.quantities.map {
                QuantityMatch(range: $0.range, core: $0.core, quantity: $0.quantity, in: text)
            },
            periods: found.periods.map {
                PeriodMatch(range: text.indices(of: $0.range), period: resolver.period(of: $0))
            })
        // Rows are large: they are filled in where they stay, since to hand one on is to copy it.
        let none = text.startIndex..<text.startIndex
        let empty = StatisticMatch(range: none, statistic: Statistic(relation: .level, quantity: nil))
        var rows = [StatisticMatch](repeating: empty, count: found.rows.count)
        for index in rows.indices { fill(&rows[index], with: found.rows[index]) }
        statistics = rows
    }

    /// Puts into an empty match what a row says.
    private func fill(_ match: inout StatisticMatch, with row: FoundStatistic) {
        match.range = text.indices(of: row.range)
        match.subject = row.subject.map(text.indices(of:))
        match.whole = row.whole.map(text.indices(of:))
        match.reference = (row.basis?.words).map(text.indices(of:))
        (match.quantity, match.from, match.period) = (row.quantity, row.from, row.period)
        match.statistic.relation = row.relation
        match.statistic.direction = row.direction
        match.statistic.basis = row.basis?.kind
        match.statistic.status = row.status
        match.statistic.subject = words(match.subject)
        match.statistic.whole = words(match.whole)
        match.statistic.reference = words(match.reference)
        if let quantity = row.quantity { match.statistic.quantity = quantities[quantity].quantity }
        if let from = row.from { match.statistic.from = quantities[from].quantity }
        if let period = row.period { match.statistic.period = periods[period].period }
    }

    @inline(__always)
    private func words(_ range: Range<String.Index>?) -> String? {
        guard let range else { return nil }
        // The view of bytes is divided without a look for the nearest scalars.
        return String(Substring(text.utf8[range]))
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
