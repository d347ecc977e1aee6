extension PeriodReader {
    /// `90年代` and its tens; `五六十年代` has more than one.
    ///
    /// - Parameter number: The calendar number that begins there.
    func decade(_ number: CalendarNumber?, at offset: Int) -> (tens: Int32, end: Int)? {
        if let number, let end = decadeEnd(number) { return (number.value, end) }
        return vagueDecadeEnd(number, at: offset).map { (-1, $0) }
    }

    @inline(__always)
    func decadeEnd(_ number: CalendarNumber) -> Int? {
        let end = number.end + 6
        return text.value(at: number.end) == 0x5E74 && text.value(at: end - 3) == 0x4EE3 ? end : nil  // 年代
    }

    /// The end of a decade behind a numeral that is no calendar number, or goes on behind one.
    func vagueDecadeEnd(_ number: CalendarNumber?, at offset: Int) -> Int? {
        if let number {
            let next = text.value(at: number.end)
            if next >= 0x80, !Self.mayBeInside(next) { return nil }
        }
        guard text.skip("年代", at: insideEnd(at: offset)) != nil else { return nil }
        guard let numeral = NumeralReader.match(in: text, at: offset), !numeral.hasFraction else { return nil }
        return text.skip("年代", at: numeral.range.upperBound)
    }

    /// The end of the characters at `offset` that may be those of a numeral, a bounded number of them.
    private func insideEnd(at offset: Int) -> Int {
        var end = offset
        for _ in 0..<24 {
            let (scalar, length) = text.scalar(at: end)
            guard length > 0, scalar < 0x80 || Self.mayBeInside(scalar) else { break }
            end += length
        }
        return end
    }

    /// Whether a scalar that is neither ASCII nor a mark may stand in a numeral.
    static func mayBeInside(_ scalar: UInt32) -> Bool {
        scalar.digit != nil || NumeralCharacter(scalar) != nil || scalar.isInnerHedge
            || scalar == 0x4E2A || scalar == 0x500B  // 个 個
            || scalar == NumeralCharacter.point || scalar == NumeralCharacter.traditionalPoint
    }

    /// Whether the 五 of five years may be the second character or, behind 十, the third.
    @inline(__always)
    func mayBePlan(_ scalar: UInt32, _ next: UInt32, at lead: Int) -> Bool {
        next == 0x4E94 || scalar == 0x5341 && text.skip("五", at: lead + 6) != nil
    }

    /// `十四五时期`, `“十三五”期间`, `“十四五”末`.
    func plan(at lead: Int) -> Match? {
        guard case (let tens, let end)? = planNumber(at: lead) else { return nil }
        let closed = text.skip("”", at: end) ?? end
        for word in ["时期", "期间", "规划期", "期末", "末", "初", "以来"] as [StaticString] {
            guard let stop = text.skip(word, at: closed) else { continue }
            let start = text.skip(back: "“", from: lead).flatMap { closed > end ? $0 : nil } ?? lead
            var expression = CalendarExpression(part: .plan(tens))
            if text.skip(back: "末", from: stop) != nil { expression.edge = .end }
            if text.skip(back: "初", from: stop) != nil { expression.edge = .start }
            var period = FoundPeriod(start..<stop, expression)
            period.isSince = text.skip(back: "以来", from: stop) != nil
            return Match(end: stop, period: period)
        }
        return nil
    }

    /// The 十四 of 十四五: a number with the 五 of five years behind it.
    private func planNumber(at lead: Int) -> (number: Int32, end: Int)? {
        var position = lead
        var number: Int32 = 0
        if let ten = text.skip("十", at: position) {
            number = 10
            position = ten
        }
        if let digit = text.value(at: position).hanDigit, digit > 0, text.skip("五", at: position + 3) != nil {
            return (number + Int32(digit), position + 6)
        }
        return number == 10 ? text.skip("五", at: position).map { (10, $0) } : nil
    }

    /// `2023-01-05`, `2023/1/5`, `2023.1.5`, and `09-21` with its zero.
    func date(_ year: CalendarNumber, at lead: Int) -> Match? {
        let separator = text[year.end]
        guard separator == 0x2D || separator == 0x2F || separator == 0x2E else { return nil }
        if let match = monthAndDay(year, at: lead) { return match }
        guard year.isEuropean, year.digits == 4, (1000...2999).contains(year.value),
            let month = number(at: year.end + 1), month.isEuropean, (1...12).contains(month.value),
            text[month.end] == separator, let day = number(at: month.end + 1), day.isEuropean,
            (1...31).contains(day.value), text[day.end] != separator
        else { return nil }
        return Self.day(lead..<day.end, year: .absolute(year.value), month: month.value, day: day.value)
    }

    private func monthAndDay(_ month: CalendarNumber, at lead: Int) -> Match? {
        guard month.hasLeadingZero, (1...12).contains(month.value),
            text[month.end] == 0x2D,
            let day = number(at: month.end + 1), day.digits == 2, (1...31).contains(day.value), text[day.end] != 0x2D
        else { return nil }
        return Self.day(lead..<day.end, year: nil, month: month.value, day: day.value)
    }

    private static func day(
        _ range: Range<Int>, year: CalendarExpression.Year?, month: Int32, day: Int32
    ) -> Match {
        let expression = CalendarExpression(year: year, part: .days(month: month, day...day))
        return Match(end: range.upperBound, period: FoundPeriod(range, expression))
    }

    /// `14:59:11.191`, and with it every ratio and score, which are no quantities either.
    func clock(_ first: CalendarNumber, at lead: Int) -> Match? {
        switch text.value(at: first.end) {
        case 0x6BD4: break  // 比
        case 0x3A, 0xFF1A, 0x2236: if !first.isEuropean { return nil }
        default: return nil
        }
        var end = first.end
        var isTime = first.value <= 24 && first.isEuropean
        while true {
            let (colon, length) = text.scalar(at: end)
            // 比 between two short numbers is a score: 3比1.
            let isScore = colon == 0x6BD4 && first.digits < 4
            guard isScore || colon == 0x3A || colon == 0xFF1A || colon == 0x2236,
                let next = number(at: end + length), next.isEuropean || isScore, !isScore || next.digits < 4
            else { break }
            isTime = isTime && !isScore && colon != 0x2236 && next.digits == 2 && next.value < 60
            end = next.end
        }
        guard end > first.end else { return nil }
        if text[end] == 0x2E, text.value(at: end + 1).digit != nil {
            end += 1
            while text.value(at: end).digit != nil { end += text.scalar(at: end).length }
        }
        return Match(end: end, period: isTime ? FoundPeriod(lead..<end, .timeOfDay) : nil)
    }

    /// Whether the last character of a word for a week stands before a place.
    @inline(__always)
    func isBehindWeek(_ lead: Int) -> Bool { Self.mayEndWeek(text.value(before: lead)) }

    /// Whether a word for a week may end with a scalar.
    @inline(__always)
    static func mayEndWeek(_ scalar: UInt32) -> Bool { weekEnds.mayContain(scalar) && endsWeek(scalar) }

    private static let weekEnds = ScalarFilter(factor: 0x28E0_4B6F, hashes: 0x8000_0000_0000_1000)

    private static func endsWeek(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x5468, 0x9031, 0x671F, 0x62DC: true  // 周 週 星期 礼拜
        default: false
        }
    }

    private func weekStart(before lead: Int) -> Int? {
        switch text.value(before: lead) {
        case 0x5468, 0x9031: lead - 3  // 周 週
        case 0x671F: text.skip(back: "星期", from: lead)
        case 0x62DC: text.skip(back: "礼拜", from: lead)
        default: nil
        }
    }

    /// 周一, 星期三, 每周一、三、五; but 每周三次 counts.
    func weekday(at lead: Int, floor: Int) -> Match? {
        guard let start = weekStart(before: lead), start >= floor,
            let day = text.value(at: lead).hanDigit, (1...6).contains(day),
            NumeralCharacter(text.value(before: start)) == nil
        else { return nil }
        var end = lead + 3
        let next = text.value(at: end)
        if case .small? = NumeralCharacter(next) { return nil }
        if text.skip(back: "每", from: start) != nil, lexicon.units.longestMatch(in: text, at: end) != nil { return nil }
        while let joined = text.skip("、", at: end), let day = text.value(at: joined).hanDigit, (1...6).contains(day) {
            end = joined + 3
        }
        let isOneDay = text.skip(back: "每", from: start) == nil && end == lead + 3
        guard isOneDay else { return Match(end: end, period: nil) }
        var first = start
        for word in ["上", "下", "本", "这"] as [StaticString] {
            // The 本 of 两三本 is a measure word.
            if let begin = text.skip(back: word, from: start), begin >= floor { first = begin }
        }
        return Match(end: end, period: FoundPeriod(first..<end, .day))
    }
}
