/// Finds dates, periods and clock times, which are no quantities: `2023年上半年`, `1-5月`, `9月6日至8日`, `8时30分`.
struct PeriodReader {
    let text: UTF8Text
    let lexicon: Lexicon.Index
    let words: WordEvidence

    /// Where the period that begins with the numeral at `lead` ends; nil where none does.
    func end(at lead: Int, floor: Int) -> Int? {
        halfYear(at: lead) ?? isoDate(at: lead) ?? clock(at: lead) ?? weekday(at: lead, floor: floor)
            ?? calendar(at: lead, floor: floor)
    }

    /// 上半年, 下半年.
    private func halfYear(at lead: Int) -> Int? {
        guard text.skip(back: "上", from: lead) != nil || text.skip(back: "下", from: lead) != nil else { return nil }
        return text.skip("半年", at: lead)
    }

    // MARK: - Calendar units

    /// A calendar number: an integer as people write years, months, days and hours.
    private struct CalendarNumber {
        var value: Int
        var digits: Int
        var isEuropean: Bool
        var hasLeadingZero: Bool
        var end: Int
    }

    private func number(at offset: Int) -> CalendarNumber? {
        let scalar = text.value(at: offset)
        if scalar.digit != nil {
            var value = 0
            var digits = 0
            var end = offset
            while let digit = text.value(at: end).digit {
                guard digits < 4 else { return nil }
                value = value * 10 + Int(digit)
                digits += 1
                end += text.scalar(at: end).length
            }
            return CalendarNumber(
                value: value, digits: digits, isEuropean: true, hasLeadingZero: scalar.digit == 0, end: end)
        }
        guard let numeral = NumeralReader.match(in: text, at: offset), numeral.notation == .han, !numeral.isBareScale,
            !numeral.hasFraction, numeral.innerHedge == nil, case .exact(let number) = numeral.amount,
            number.exponent + number.significantDigits <= 4, let value = Int(number.description)
        else { return nil }
        return CalendarNumber(
            value: value, digits: numeral.hasScale ? 2 : numeral.digitCount, isEuropean: false, hasLeadingZero: false,
            end: numeral.range.upperBound)
    }

    private enum CalendarUnit { case year, month, day, hour, minute, second, quarter, century, decade }

    /// `2023年9月6日至8日`: numbers and calendar units as far as they go on.
    private func calendar(at lead: Int, floor: Int) -> Int? {
        if let end = decade(at: lead) { return end }
        var position = lead
        var last: (unit: CalendarUnit, end: Int)?
        while let (unit, end) = element(at: position, after: last?.unit, floor: floor) {
            last = (unit, end)
            var next = text.skipSpaces(at: end, limit: 1)
            if let joined = joint(at: next) { next = joined }
            guard NumeralCharacter.isLead(text.value(at: next)) else { break }
            position = next
        }
        return last?.end
    }

    /// One calendar unit with its number, or several numbers that share the unit: `1-5月`, `3、4月`.
    private func element(at offset: Int, after previous: CalendarUnit?, floor: Int) -> (CalendarUnit, end: Int)? {
        guard var number = number(at: offset) else { return nil }
        let first = number
        for _ in 0..<6 {
            if let (unit, end) = unit(of: number, before: previous, at: offset, floor: floor) {
                // Numbers that share a unit are of its size: 2018、2019年, but not 5、2019年.
                guard unit != .year || first.digits == number.digits else { return nil }
                return (unit, end)
            }
            guard let next = joint(at: text.skipSpaces(at: number.end, limit: 1)), let following = self.number(at: next)
            else { return nil }
            number = following
        }
        return nil
    }

    /// What joins two numbers of a period: a dash, 至, 到, 、 or a comma.
    private func joint(at offset: Int) -> Int? {
        let (scalar, length) = text.scalar(at: offset)
        switch scalar {
        case 0x2D, 0x2013, 0x2014, 0x2015, 0xFF0D, 0x7E, 0xFF5E, 0x2500, 0x81F3, 0x5230, 0x3001, 0xFF0C, 0x2C, 0x548C,
            0x4E0E, 0x53CA:
            break
        default: return nil
        }
        let end = text.skipSpaces(at: offset + length, limit: 1)
        return scalar == 0x2014 && text.value(at: end) == 0x2014 ? end + 3 : end
    }

    private func unit(
        of number: CalendarNumber, before previous: CalendarUnit?, at lead: Int, floor: Int
    ) -> (CalendarUnit, end: Int)? {
        let start = text.skipSpaces(at: number.end)
        let (scalar, length) = text.scalar(at: start)
        let end = start + length
        switch scalar {
        case 0x5E74: return isYear(number, end: end) ? (.year, yearEnd(end)) : nil  // 年
        case 0x6708: return (1...12).contains(number.value) ? (.month, monthEnd(end)) : nil  // 月
        case 0x65E5, 0x53F7, 0x865F:  // 日 号
            guard (1...31).contains(number.value), !isLongerUnit(at: start, end) else { return nil }
            if previous != .month, scalar != 0x65E5 || isDayCount(number, end: end, lead: lead, floor: floor) {
                return nil
            }
            return (.day, end)
        case 0x65F6, 0x6642: return number.value <= 24 ? (.hour, clockEnd(end)) : nil  // 时
        case 0x70B9, 0x9EDE: return isHour(number, lead: lead, end: end) ? (.hour, clockEnd(end)) : nil  // 点
        case 0x5206 where previous == .hour: return (.minute, end)  // 分
        case 0x79D2 where previous == .minute: return (.second, end)  // 秒
        case 0x4E16:  // 世纪
            return text.skip("世纪", at: start).map { (.century, decade(at: $0) ?? $0) }
        case 0x5B63:
            return (1...4).contains(number.value) ? quarterEnd(at: start, lead: lead).map { (.quarter, $0) } : nil
        default: return nil
        }
    }

    private func isLongerUnit(at start: Int, _ end: Int) -> Bool {
        lexicon.units.longestMatch(in: text, at: start).map { $0.end > end } ?? false
    }

    /// A year is written with four digits, or with two where a month or a part of the year follows.
    private func isYear(_ number: CalendarNumber, end: Int) -> Bool {
        if number.digits == 4 { return (1000...2999).contains(number.value) && !isAgo(end, number) }
        guard number.digits == 2 else { return false }
        if number.hasLeadingZero { return true }
        if let next = self.number(at: text.skipSpaces(at: end)), next.value <= 12 {
            return text.skip("月", at: text.skipSpaces(at: next.end)) != nil
        }
        switch text.value(at: end) {
        case 0x521D, 0x672B, 0x5E95, 0x6625, 0x590F, 0x79CB, 0x51AC: return number.isEuropean  // 初末底春夏秋冬
        default: return false
        }
    }

    /// 2000年历史 and 3000年前 are lengths of time.
    private func isAgo(_ end: Int, _ number: CalendarNumber) -> Bool {
        guard number.value % 100 == 0 else { return false }
        return text.skip("历史", at: end) != nil || text.skip("的历史", at: end) != nil || text.skip("文明", at: end) != nil
    }

    /// 一季度, 第一季; but behind a title 第二季 is a season of a programme.
    private func quarterEnd(at start: Int, lead: Int) -> Int? {
        if let end = text.skip("季度", at: start) { return end }
        guard let ordinal = text.skip(back: "第", from: lead) else { return nil }
        switch text.value(before: ordinal) {
        case 0x300B, 0xFF08, 0x28: return nil  // 》 （
        default: return text.skip("季", at: start)
        }
    }

    private func yearEnd(_ end: Int) -> Int {
        for word in ["上半年", "下半年", "年底", "年末", "年初", "度", "初", "末", "底"] as [StaticString] {
            if let longer = text.skip(word, at: end) { return longer }
        }
        return end
    }

    private func monthEnd(_ end: Int) -> Int {
        for word in ["上旬", "中旬", "下旬", "份", "底", "末", "初"] as [StaticString] {
            if let longer = text.skip(word, at: end) { return longer }
        }
        return end
    }

    private func clockEnd(_ end: Int) -> Int {
        for word in ["钟", "整", "半", "许"] as [StaticString] {
            if let longer = text.skip(word, at: end) { return longer }
        }
        return end
    }

    /// 三日 is three days behind 连续 and the like, before 内, and in 一日游.
    private func isDayCount(_ number: CalendarNumber, end: Int, lead: Int, floor: Int) -> Bool {
        for word in ["内", "游", "之内", "以上", "以内", "后", "之后"] as [StaticString] where text.skip(word, at: end) != nil {
            return !number.isEuropean || text.skip("内", at: end) != nil
        }
        for word in ["连续", "连", "连跌", "连涨", "连升", "连降", "历时", "为期", "持续", "仅", "满", "整整", "长达", "每", "短短", "第"]
            as [StaticString] where text.skip(back: word, from: lead) != nil
        {
            return true
        }
        let before = text.value(before: lead)
        let after = text.value(at: end)
        return (before == 0 || before == 0x0A) && (after == 0 || after == 0x0A)
    }

    /// 点 is an hour beside words of the day, and a count of points or items otherwise.
    private func isHour(_ number: CalendarNumber, lead: Int, end: Int) -> Bool {
        guard number.value <= 24 else { return false }
        let next = text.value(at: end)
        if next == 0x949F || next == 0x9418 || next == 0x534A || next == 0x6574 || next == 0x8BB8 { return true }
        if let minutes = self.number(at: end), text.skip("分", at: minutes.end) != nil { return true }
        for word in [
            "上午", "下午", "中午", "凌晨", "早上", "早晨", "清晨", "晚上", "晚间", "傍晚", "夜里", "今晚", "昨晚", "当晚", "日晚", "午夜", "深夜", "日",
        ]
            as [StaticString] where text.skip(back: word, from: lead) != nil
        {
            return true
        }
        if let joined = joint(at: end), let other = self.number(at: joined), other.value <= 24,
            text.skip("点", at: other.end) != nil, other.value > number.value
        {
            return number.isEuropean == other.isEuropean
        }
        return false
    }

    // MARK: - Decades, dates in digits, clocks, weekdays

    /// `90年代`, `五六十年代`.
    private func decade(at offset: Int) -> Int? {
        if text.value(at: offset).digit != nil {
            var end = offset
            while text.value(at: end).digit != nil { end += text.scalar(at: end).length }
            return text.skip("年代", at: end)
        }
        guard let numeral = NumeralReader.match(in: text, at: offset), !numeral.hasFraction else { return nil }
        return text.skip("年代", at: numeral.range.upperBound)
    }

    /// `2023-01-05`, `2023/1/5`, `2023.1.5`, and `09-21` with its zero.
    private func isoDate(at lead: Int) -> Int? {
        if let end = monthAndDay(at: lead) { return end }
        guard let year = number(at: lead), year.isEuropean, year.digits == 4, (1000...2999).contains(year.value) else {
            return nil
        }
        let separator = text[year.end]
        guard separator == 0x2D || separator == 0x2F || separator == 0x2E,
            let month = number(at: year.end + 1), month.isEuropean, (1...12).contains(month.value),
            text[month.end] == separator, let day = number(at: month.end + 1), day.isEuropean,
            (1...31).contains(day.value), text[day.end] != separator
        else { return nil }
        return day.end
    }

    private func monthAndDay(at lead: Int) -> Int? {
        guard let month = number(at: lead), month.hasLeadingZero, (1...12).contains(month.value),
            text[month.end] == 0x2D,
            let day = number(at: month.end + 1), day.digits == 2, (1...31).contains(day.value), text[day.end] != 0x2D
        else { return nil }
        return day.end
    }

    /// `14:59:11.191`, and with it every ratio and score, which are no quantities either.
    private func clock(at lead: Int) -> Int? {
        guard let first = number(at: lead), first.isEuropean || text.skip("比", at: first.end) != nil else { return nil }
        var end = first.end
        while true {
            let (colon, length) = text.scalar(at: end)
            // 比 between two short numbers is a score: 3比1.
            let isScore = colon == 0x6BD4 && first.digits < 4
            guard isScore || colon == 0x3A || colon == 0xFF1A || colon == 0x2236,
                let next = number(at: end + length), next.isEuropean || isScore, !isScore || next.digits < 4
            else { break }
            end = next.end
        }
        guard end > first.end else { return nil }
        if text[end] == 0x2E, text.value(at: end + 1).digit != nil {
            end += 1
            while text.value(at: end).digit != nil { end += text.scalar(at: end).length }
        }
        return end
    }

    /// 周一, 星期三, 每周一、三、五; but 每周三次 counts.
    private func weekday(at lead: Int, floor: Int) -> Int? {
        guard let day = text.value(at: lead).hanDigit, (1...6).contains(day) else { return nil }
        guard
            let start = text.skip(back: "周", from: lead) ?? text.skip(back: "星期", from: lead)
                ?? text.skip(back: "週", from: lead) ?? text.skip(back: "礼拜", from: lead),
            start >= floor, NumeralCharacter(text.value(before: start)) == nil
        else { return nil }
        var end = lead + 3
        let next = text.value(at: end)
        if case .small? = NumeralCharacter(next) { return nil }
        if text.skip(back: "每", from: start) != nil, lexicon.units.longestMatch(in: text, at: end) != nil { return nil }
        while let joined = text.skip("、", at: end), let day = text.value(at: joined).hanDigit, (1...6).contains(day) {
            end = joined + 3
        }
        return end
    }
}
