extension Period {
    /// The days of a period, the first and the last of them included.
    public struct Interval: Hashable, Sendable, CustomStringConvertible {
        /// The first day.
        public let start: Day
        /// The last day; nil where the period goes on (2012年以来).
        public let end: Day?

        /// The days from one to another; nil where the second comes first.
        public init?(_ start: Day, _ end: Day?) {
            if let end, end < start { return nil }
            self.start = start
            self.end = end
        }

        /// The interval as ISO 8601 writes it, `2023-01-01/2023-06-30`, with the `..` of ISO 8601-2 for an open end.
        public var description: String { "\(start)/\(end?.description ?? "..")" }
    }
}

extension Period.Interval {
    /// Reads the ``description`` of an interval; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let start = Period.Day(String(parts[0])) else { return nil }
        if parts[1] == ".." {
            self.init(start, nil)
        } else {
            guard let end = Period.Day(String(parts[1])) else { return nil }
            self.init(start, end)
        }
    }

    /// The days of whole months of one year.
    init?(year: Int, months: ClosedRange<Int>) {
        guard let start = Period.Day(year: year, month: months.lowerBound, day: 1),
            let end = Period.Day(
                year: year, month: months.upperBound,
                day: Period.Day.count(ofMonth: months.upperBound, year: year))
        else { return nil }
        self.init(start, end)
    }

    /// The days of whole years.
    init?(years: ClosedRange<Int>) {
        guard let start = Period.Day(year: years.lowerBound, month: 1, day: 1),
            let end = Period.Day(year: years.upperBound, month: 12, day: 31)
        else { return nil }
        self.init(start, end)
    }
}
