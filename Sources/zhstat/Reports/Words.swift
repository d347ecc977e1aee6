internal import ChineseStatistics

extension Quantity {
    /// The hedge, the value, the unit and the bounds in one line: `over 830000 人 (830000,840000)`, `[30,40] 所`.
    var meaning: String {
        let value = number?.description ?? interval?.description
        let bounds = number == nil ? nil : interval?.description
        return [hedge?.words, value, unit?.name, bounds].compactMap(\.self).joined(separator: " ")
    }
}

extension Period.Interval {
    /// The interval in as few words as ISO 8601 has for it: `2023`, `2023-05`, `2023-01/2023-06`, `2023-05-01`.
    ///
    /// People read it more easily than two days, and HTML's `time` knows a year, a month and a day but no interval.
    var shortened: String {
        guard let end else { return "\(start)/.." }
        if start == end { return start.description }
        guard start.day == 1, end.isLastOfMonth else { return description }
        let isWholeYears = start.month == 1 && end.month == 12
        let (first, last) = (start.description, end.description)
        let (from, to) = isWholeYears ? (first.prefix(4), last.prefix(4)) : (first.prefix(7), last.prefix(7))
        return from == to ? String(from) : "\(from)/\(to)"
    }
}

extension Period.Day {
    fileprivate var isLastOfMonth: Bool { Period.Day(year: year, month: month, day: day + 1) == nil }
}
