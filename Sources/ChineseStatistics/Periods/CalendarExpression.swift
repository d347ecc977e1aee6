/// What a phrase says of the calendar, before it is known which year it means.
///
/// Its numbers are of 32 bits, because periods are copied as they are found, put together and looked at in rows.
struct CalendarExpression: Equatable {
    /// The year, as a number or seen from the reference date.
    enum Year: Equatable {
        case absolute(Int32)
        case relative(Int32)
    }

    /// What of the year, or what else.
    enum Part: Equatable {
        /// A year and so many more: 2006－2010年 is four more.
        case years(Int32)
        /// All of the year: 全年.
        case whole
        case half(Int32)
        case quarters(ClosedRange<Int32>)
        case months(ClosedRange<Int32>)
        case tenDays(month: Int32?, Int32)
        case days(month: Int32?, ClosedRange<Int32>)
        /// 上月, 本周, 昨天: so many units from the reference date.
        case offset(Unit, Int32)
        case decade(Int32)
        case plan(Int32)
        case other(Period.Kind)
    }

    enum Unit: String { case quarter, month, week, day }

    /// 年末, 6月底: the last day only; 年初 is no day that could be named.
    enum Edge { case start, end }

    var year: Year?
    var part: Part
    var edge: Edge?

    /// Whether it is a year or an end of one.
    var isOfYear: Bool {
        switch part {
        case .years, .whole: true
        default: false
        }
    }

    /// Whether it says no more than a year, so that a smaller part may follow: 2023年, 今年.
    var isYearOnly: Bool { year != nil && part == .years(0) && edge == nil }

    var kind: Period.Kind {
        if edge == .end { return .day }
        return switch part {
        case .whole: .year
        case .years(let more): more == 0 ? .year : .range
        case .half: .half
        case .quarters: .quarter
        case .months, .offset(.month, _): .month
        case .tenDays: .tenDays
        case .days, .offset(.day, _): .day
        case .offset(.quarter, _): .quarter
        case .offset(.week, _): .week
        case .decade: .decade
        case .plan: .plan
        case .other(let kind): kind
        }
    }
}

/// What a text has said of the date so far.
struct CalendarContext {
    /// The day from which 今年 and 昨天 are seen.
    var reference: Period.Day?
    /// The year that was last named, and the month within it.
    var year: Int?
    var month: Int?

    /// Takes up the year and the month that a period names, for those behind it.
    mutating func note(_ period: Period, named found: FoundPeriod) {
        // Whether 6月末 behind 2022年底 is before it or after it is not said.
        guard let interval = period.interval, found.first.edge == nil || !found.first.isOfYear else {
            // Which year it is now is not known: 去年 without a reference date.
            if found.first.year != nil { beginParagraph() }
            return
        }
        note(interval)
    }

    mutating func note(_ interval: Period.Interval) {
        guard let end = interval.end, interval.start.year == end.year else { return }
        year = end.year
        month = interval.start.month == end.month ? end.month : nil
    }

    /// Whether a paragraph has said anything.
    var isDated: Bool { year != nil || month != nil }

    /// Forgets what a paragraph has said.
    mutating func beginParagraph() {
        year = nil
        month = nil
    }
}

extension CalendarExpression {
    /// The days that are meant, where that can be known.
    func interval(in context: CalendarContext) -> Period.Interval? {
        guard let whole = whole(in: context) else { return nil }
        switch edge {
        case nil: return whole
        case .start: return nil
        case .end: return whole.end.flatMap { Period.Interval($0, $0) }
        }
    }

    private func whole(in context: CalendarContext) -> Period.Interval? {
        switch part {
        case .offset(let unit, let count): return offset(unit, Int(count), from: context.reference)
        case .decade(let tens): return decade(Int(tens))
        case .plan(let number): return Self.plan(Int(number))
        case .other: return nil
        default: break
        }
        if let year = statedYear(in: context) { return interval(year: year, month: context.month) }
        // A part of the year that has begun belongs to the year of the reference date.
        guard year == nil, let reference = context.reference,
            let guess = interval(year: reference.year, month: context.month ?? reference.month),
            guess.start <= reference, !isOfYear || (guess.end ?? reference) <= reference
        else { return nil }
        return guess
    }

    private func statedYear(in context: CalendarContext) -> Int? {
        switch year {
        case .absolute(let year): Int(year)
        case .relative(let count): context.reference.map { $0.year + Int(count) }
        case nil: context.year
        }
    }

    private func interval(year: Int, month: Int?) -> Period.Interval? {
        switch part {
        case .whole: return Period.Interval(years: year...year)
        case .years(let more): return Period.Interval(years: year...(year + Int(more)))
        case .half(let half): return Period.Interval(year: year, months: half == 1 ? 1...6 : 7...12)
        case .quarters(let quarters):
            let (first, last) = (Int(quarters.lowerBound), Int(quarters.upperBound))
            return Period.Interval(year: year, months: (first * 3 - 2)...(last * 3))
        case .months(let months):
            return Period.Interval(year: year, months: Int(months.lowerBound)...Int(months.upperBound))
        case .tenDays(let own, let index):
            guard let month = own.map(Int.init) ?? month else { return nil }
            let last = index == 3 ? Period.Day.count(ofMonth: month, year: year) : Int(index) * 10
            return days(year, month, from: Int(index) * 10 - 9, to: last)
        case .days(let own, let range):
            guard let month = own.map(Int.init) ?? month else { return nil }
            return days(year, month, from: Int(range.lowerBound), to: Int(range.upperBound))
        default: return nil
        }
    }

    private func days(_ year: Int, _ month: Int, from first: Int, to last: Int) -> Period.Interval? {
        guard let start = Period.Day(year: year, month: month, day: first),
            let end = Period.Day(year: year, month: month, day: last)
        else { return nil }
        return Period.Interval(start, end)
    }

    private func offset(_ unit: Unit, _ count: Int, from reference: Period.Day?) -> Period.Interval? {
        guard let reference else { return nil }
        switch unit {
        case .quarter:
            let (year, index) = Self.place((reference.month - 1) / 3 + count, of: 4, year: reference.year)
            return Period.Interval(year: year, months: (index * 3 + 1)...(index * 3 + 3))
        case .month:
            let (year, index) = Self.place(reference.month - 1 + count, of: 12, year: reference.year)
            return Period.Interval(year: year, months: (index + 1)...(index + 1))
        case .week:
            let monday = reference.number - reference.daysSinceMonday + 7 * count
            guard let start = Period.Day(number: monday) else { return nil }
            return Period.Interval(start, Period.Day(number: monday + 6))
        case .day:
            return Period.Day(number: reference.number + count).flatMap { Period.Interval($0, $0) }
        }
    }

    private static func place(_ index: Int, of count: Int, year: Int) -> (year: Int, index: Int) {
        let carry = index >= 0 ? index / count : (index - count + 1) / count
        return (year + carry, index - carry * count)
    }

    private func decade(_ tens: Int) -> Period.Interval? {
        guard case .absolute(let century) = year else { return nil }
        let first = Int(century) + tens
        return Period.Interval(years: first...(first + 9))
    }

    /// The five-year plans of the People's Republic: the first began in 1953, the third, after three years without
    /// one, in 1966.
    private static func plan(_ number: Int) -> Period.Interval? {
        guard number >= 1 else { return nil }
        let first = number < 3 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3)
        return Period.Interval(years: first...(first + 4))
    }
}
