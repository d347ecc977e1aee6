/// Calendar elements as they are read, put together to a period or to the two ends of one.
struct CalendarSides {
    private var first = Fields()
    private var last: Fields?

    /// What one end of a period names.
    fileprivate struct Fields {
        var year: ClosedRange<Int32>?
        var quarter: ClosedRange<Int32>?
        var month: ClosedRange<Int32>?
        var day: ClosedRange<Int32>?
        var suffix: PeriodReader.Suffix?
        var other: Period.Kind?
        /// The unit that it begins with.
        var names: PeriodReader.CalendarUnit?
        var century: Int32?
    }

    /// Takes the next element; one that is joined to the one before begins the other end.
    ///
    /// - Parameter joint: Whether a dash joins it or a comma; nil where it simply follows.
    mutating func take(_ element: PeriodReader.Element, joint isRange: Bool?) {
        if isRange == false { first.other = .indefinite }
        if isUnlikely(isRange != nil), last == nil {
            // 9月6日至8日: what the other end does not name is the same.
            last = Fields(
                year: element.unit != .year ? first.year : nil, month: element.unit == .day ? first.month : nil,
                names: element.unit)
        }
        if last?.take(element) == nil { first.take(element) }
    }

    func period(_ range: Range<Int>) -> FoundPeriod {
        // 9月6日至8日 are days of one month.
        if let day = first.day, let next = last?.day, last?.names == .day, first.other == nil, last?.other == nil,
            day.lowerBound <= next.upperBound
        {
            var days = first
            days.day = day.lowerBound...next.upperBound
            return FoundPeriod(range, Self.expression(days))
        }
        return FoundPeriod(range, Self.expression(first), last: last.map(Self.expression))
    }

    private static func expression(_ fields: Fields) -> CalendarExpression {
        if let other = fields.other { return CalendarExpression(part: .other(other)) }
        if let century = fields.century {
            guard case .decade(let tens)? = fields.suffix else { return CalendarExpression(part: .other(.century)) }
            return CalendarExpression(year: .absolute(century * 100 - 100), part: .decade(tens))
        }
        var expression = CalendarExpression(
            year: (fields.year?.lowerBound).map(CalendarExpression.Year.absolute), part: part(fields))
        switch fields.suffix {
        case .half(let half): expression.part = .half(half)
        case .tenDays(let index): expression.part = .tenDays(month: fields.month?.upperBound, index)
        case .edge(let edge): expression.edge = edge
        // When a season begins is not said.
        case .season: expression.part = .other(.indefinite)
        case .decade, nil: break
        }
        return expression
    }

    private static func part(_ fields: Fields) -> CalendarExpression.Part {
        if let days = fields.day { return .days(month: fields.month?.upperBound, days) }
        if let months = fields.month { return .months(months) }
        if let quarters = fields.quarter { return .quarters(quarters) }
        return .years(fields.year.map { $0.upperBound - $0.lowerBound } ?? 0)
    }
}

extension CalendarSides.Fields {
    mutating func take(_ element: PeriodReader.Element) {
        let range = min(element.first, element.last)...max(element.first, element.last)
        switch element.unit {
        case .year:
            year = range
            // Which century 98年 is in is not said.
            if range.lowerBound < 1000 { other = .year }
        case .quarter: quarter = range
        case .month: month = range
        case .day: day = range
        case .century: century = element.last
        case .hour, .minute, .second: other = .timeOfDay
        // Where a company's year begins is not said.
        case .fiscal: other = .quarter
        case .decade: break
        }
        if element.isBroken || element.first > element.last { other = .indefinite }
        suffix = element.suffix ?? suffix
    }
}
