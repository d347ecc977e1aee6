/// A period as it was found, in byte offsets.
struct FoundPeriod: Equatable {
    var range: Range<Int>
    /// What it says, or its first end where ``last`` is there.
    var first: CalendarExpression
    /// The other end of a range: 2020年3月至2021年2月.
    var last: CalendarExpression?
    /// Whether it goes on from there: 2012年以来.
    var isSince = false

    init(_ range: Range<Int>, _ first: CalendarExpression, last: CalendarExpression? = nil) {
        self.range = range
        self.first = first
        self.last = last
    }

    init(_ range: Range<Int>, _ kind: Period.Kind) {
        self.init(range, CalendarExpression(part: .other(kind)))
    }

    /// The same period, written from an earlier place on.
    func beginning(at start: Int) -> FoundPeriod {
        var copy = self
        copy.range = start..<range.upperBound
        return copy
    }

    /// The period with its days, as far as the context tells them.
    func period(in context: CalendarContext) -> Period {
        if isSince {
            let start = first.interval(in: context)?.start
            return Period(kind: .since, interval: start.flatMap { Period.Interval($0, nil) })
        }
        let start = first.interval(in: context)
        guard let last else { return Period(kind: first.kind, interval: start) }
        var following = context
        if let start { following.note(start) }
        guard let start, let end = last.interval(in: following)?.end else { return Period(kind: .range) }
        return Period(kind: .range, interval: Period.Interval(start.start, end))
    }
}
