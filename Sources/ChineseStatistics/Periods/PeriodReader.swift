/// Reads dates, periods and clock times that begin with a numeral: `2023年上半年`, `1-5月`, `9月6日至8日`, `8时30分`.
final class PeriodReader {
    @exclusivity(unchecked) var text = UTF8Text.empty
    let lexicon: Lexicon.Index
    let words: WordEvidence

    init(lexicon: Lexicon.Index, words: WordEvidence) {
        self.lexicon = lexicon
        self.words = words
    }

    /// What stands in place of a quantity.
    struct Match {
        var end: Int
        /// The period; nil where it is a score or a ratio.
        var period: FoundPeriod?
    }

    /// The period that begins with the numeral at `lead`; nil where none does.
    ///
    /// - Parameter end: The end of some characters of the numeral with which it begins, or its start.
    @inline(__always)
    func match(at lead: Lead, reaching end: Int, floor: Int) -> Match? {
        let goesOn = mayGoOn(behind: lead.start, end)
        let (isBehindWeek, mayBePlan) = (
            Self.mayEndWeek(lead.before), mayBePlan(lead.scalar, lead.next, at: lead.start)
        )
        guard goesOn || isBehindWeek || mayBePlan else { return nil }
        return read(at: lead.start, goesOn, isBehindWeek: isBehindWeek, mayBePlan: mayBePlan, floor: floor)
    }

    /// The same, of a place around which nothing has been read.
    func match(at lead: Int, floor: Int) -> Match? {
        let goesOn = mayGoOn(behind: lead, text.digitsEnd(at: lead))
        let (scalar, _, next) = text.twoScalars(at: lead)
        let (isBehindWeek, mayBePlan) = (isBehindWeek(lead), mayBePlan(scalar, next, at: lead))
        guard goesOn || isBehindWeek || mayBePlan else { return nil }
        return read(at: lead, goesOn, isBehindWeek: isBehindWeek, mayBePlan: mayBePlan, floor: floor)
    }

    private func read(at lead: Int, _ goesOn: Bool, isBehindWeek: Bool, mayBePlan: Bool, floor: Int) -> Match? {
        if isUnlikely(mayBePlan), let plan = plan(at: lead) { return plan }
        guard goesOn else { return weekday(at: lead, floor: floor) }
        let number = number(at: lead)
        // Dates and times go on with a mark, and scores with 比.
        if let number, case let next = text.value(at: number.end), !next.isHan || next == 0x6BD4 {
            if let date = date(number, at: lead) { return date }
            if let clock = clock(number, at: lead) { return clock }
        }
        if isUnlikely(isBehindWeek), let weekday = weekday(at: lead, floor: floor) { return weekday }
        return calendar(number, at: lead, floor: floor)
    }

    /// Whether a period or a score may go on behind the characters of a number: not behind those of 5.3%, 三名, 3个.
    ///
    /// Most numbers are told to be something else by the next character alone.
    ///
    /// - Parameters:
    ///   - lead: Where the number begins.
    ///   - end: The end of some of its characters, or its start.
    @inline(__always)
    private func mayGoOn(behind lead: Int, _ end: Int) -> Bool {
        let (scalar, length) = text.scalar(at: end)
        return lexicon.calendarContinuations.contains(scalar) && mayGoOn(lead..<end, with: scalar, end + length)
    }

    /// The same of a number that a scalar stands behind, with which one may go on.
    private func mayGoOn(_ number: Range<Int>, with scalar: UInt32, _ next: Int) -> Bool {
        // What is longer is read to be told.
        if isUnlikely(number.count >= 72) { return true }
        if lexicon.calendarNumerals.contains(scalar) { return mayGoOn(behind: number.lowerBound, next) }
        switch scalar {
        case 0x2E: return number.count == 4 || text[next] &- 0x30 >= 10  // 5.3, but 2023.1.5 is a date.
        case 0x5E74: return !isOneDigit(number) || text.value(at: next) == 0x4EE3  // 3年, but 九年代
        case 0x4E2A, 0x500B: return NumeralCharacter(text.value(at: next)) == .big(exponent: 8)  // 3个亿
        case 0x4F59, 0x9918, 0x591A, 0x6765, 0x4F86:
            // 200多万
            if case .big? = NumeralCharacter(text.value(at: next)) { return true }
            return false
        default: return true
        }
    }

    private func isOneDigit(_ number: Range<Int>) -> Bool {
        number.count == 1 || number.count == 3 && text.value(at: number.lowerBound).hanDigit != nil
    }

    /// The characters of a number of the calendar.
    static let numerals = NumeralCharacter.leads.filter { $0 != NumeralCharacter.half } + [NumeralCharacter.circle]

    /// The characters with which a number, or a period or a score that begins with one, may go on.
    static let continuations =
        numerals
        + " ,-./:~–—―∶─、，－：～年月日时時点點世财季比至到和与及个個余餘多来來".unicodeScalars.map(\.value)
        + Array(0x41...0x5A) + Array(0x61...0x7A)  // 2e5, 30w

    // MARK: - Numbers of the calendar

    /// A calendar number: an integer as people write years, months, days and hours.
    struct CalendarNumber {
        var value: Int32
        var digits: Int
        var isEuropean: Bool
        var hasLeadingZero: Bool
        var end: Int
    }

    func number(at offset: Int) -> CalendarNumber? {
        let bytes = text.word(at: offset)
        let count = bytes.digitCount
        let end = offset &+ count
        // A full-width digit begins with such a byte.
        guard text[end] != 0xEF else { return fullWidthNumber(at: offset) }
        guard count > 0 else { return hanNumber(at: offset) }
        guard count <= 4 else { return nil }
        return CalendarNumber(
            value: Int32(truncatingIfNeeded: bytes.value(ofDigits: count)), digits: count, isEuropean: true,
            hasLeadingZero: bytes.begins(with: 0x30) == 1, end: end)
    }

    /// The same where full-width digits may be among the others.
    private func fullWidthNumber(at offset: Int) -> CalendarNumber? {
        var value: Int32 = 0
        var digits = 0
        var end = offset
        var (scalar, length) = text.scalar(at: offset)
        let hasLeadingZero = scalar.digit == 0
        while let digit = scalar.digit {
            guard digits < 4 else { return nil }
            value = value &* 10 &+ Int32(digit)
            digits &+= 1
            end &+= length
            (scalar, length) = text.scalar(at: end)
        }
        guard digits > 0 else { return hanNumber(at: offset) }
        return CalendarNumber(
            value: value, digits: digits, isEuropean: true, hasLeadingZero: hasLeadingZero, end: end)
    }

    private func hanNumber(at offset: Int) -> CalendarNumber? {
        var numeral = Numeral()
        guard NumeralReader.read(&numeral, in: text, at: offset), numeral.notation == .han,
            !numeral.isBareScale,
            !numeral.hasFraction, numeral.innerHedge == nil, case .exact(let number) = numeral.amount,
            let value = number.integer, value < 10_000
        else { return nil }
        return CalendarNumber(
            value: Int32(value), digits: numeral.hasScale ? 2 : numeral.digitCount, isEuropean: false,
            hasLeadingZero: false,
            end: numeral.range.upperBound)
    }

    // MARK: - Numbers with calendar units

    /// The units, the larger before the smaller.
    enum CalendarUnit: Int8 { case century, decade, year, fiscal, quarter, month, day, hour, minute, second }

    /// What a unit says behind its number: 上半年 or 末 behind a year, 上旬 behind a month.
    enum Suffix { case half(Int32), tenDays(Int32), edge(CalendarExpression.Edge), decade(Int32), season }

    /// A number or a few that share one unit: `2023年`, `1-5月`, `3、4月`.
    struct Element {
        var unit: CalendarUnit
        var first: Int32
        var last: Int32
        /// Whether the numbers are some of a list and no range: 5、7、9月.
        var isBroken = false
        var suffix: Suffix?
        var end: Int

        /// Whether it goes on with the period of another: the smaller behind the larger; 17时，2025年 are two periods.
        func follows(_ other: Element, joined isRange: Bool?) -> Bool {
            switch isRange {
            case nil: unit.rawValue > other.unit.rawValue
            case false?: other.unit.rawValue < CalendarUnit.hour.rawValue || unit.rawValue >= CalendarUnit.hour.rawValue
            case true?: true
            }
        }
    }

    /// `2023年9月6日至8日`: elements as far as they go on.
    private func calendar(_ number: CalendarNumber?, at lead: Int, floor: Int) -> Match? {
        if let number, let end = decadeEnd(number) { return Self.decade(number.value, lead..<end) }
        guard let number, var element = element(number, at: lead, after: nil, floor: floor) else {
            return vagueDecadeEnd(number, at: lead).map { Self.decade(-1, lead..<$0) }
        }
        var sides = CalendarSides()
        sides.take(element, joint: nil)
        while let (next, isRange) = following(element, floor: floor) {
            sides.take(next, joint: isRange)
            element = next
        }
        let end = element.end
        return Match(end: end, period: isName(before: end) ? nil : widened(sides.period(lead..<end)))
    }

    private static func decade(_ tens: Int32, _ range: Range<Int>) -> Match {
        Match(end: range.upperBound, period: FoundPeriod(range, CalendarExpression(part: .decade(tens))))
    }

    /// The next element of the same period, and whether a dash joins it or a comma; nil where it simply follows.
    private func following(_ element: Element, floor: Int) -> (Element, isRange: Bool?)? {
        var start = text.skipSpaces(at: element.end, limit: 1)
        let joint = joint(at: start)
        if let joint { start = joint.end }
        guard NumeralCharacter.isLead(text.value(at: start)), let number = number(at: start),
            let next = self.element(number, at: start, after: element.unit, floor: floor),
            next.follows(element, joined: joint?.isRange)
        else { return nil }
        return (next, joint?.isRange)
    }

    /// 8月合约 is the name of a contract, 2010年不变价 that of a price.
    private func isName(before end: Int) -> Bool {
        let next = text.skipSpaces(at: end)
        switch text.value(at: next) {
        case 0x5408: return text.skip("合约", at: next) != nil
        case 0x671F: return text.skip("期货", at: next) != nil
        case 0x4E0D: return text.skip("不变价", at: next) != nil
        case 0x53EF: return text.skip("可比价", at: next) != nil
        default: return false
        }
    }

    /// 前三季度 and 前5月 begin with the year, and 第三季度 with its 第.
    private func widened(_ period: FoundPeriod) -> FoundPeriod {
        guard period.last == nil else { return period }
        var period = period
        switch period.first.part {
        case .quarters(let quarters):
            if let start = ordinalStart(period.range.lowerBound) { return period.beginning(at: start) }
            guard let start = yearStart(period.range.lowerBound) else { return period }
            period.first.part = .quarters(1...quarters.upperBound)
            return period.beginning(at: start)
        case .months(let months) where months.count == 1:
            guard let start = yearStart(period.range.lowerBound) else { return period }
            period.first.part = .months(1...months.upperBound)
            return period.beginning(at: start)
        case .other(.quarter): return ordinalStart(period.range.lowerBound).map(period.beginning(at:)) ?? period
        case .other(.timeOfDay):
            for word in ["上午", "下午", "中午", "凌晨", "早上", "早晨", "清晨", "晚上", "晚间", "傍晚"] as [StaticString] {
                if let start = text.skip(back: word, from: period.range.lowerBound) {
                    return period.beginning(at: start)
                }
            }
            return period
        default: return period
        }
    }

    private func ordinalStart(_ lead: Int) -> Int? { text.skip(back: "第", from: lead) }

    /// Where a 前 before a number begins, which is not the end of 提前, 以前 or 目前.
    func yearStart(_ lead: Int) -> Int? {
        guard let start = text.skip(back: "前", from: lead) else { return nil }
        switch text.value(before: start) {
        case 0x63D0, 0x4EE5, 0x4E4B, 0x76EE, 0x65E5, 0x5F53: return nil  // 提 以 之 目 日 当
        default: return start
        }
    }

    private func element(
        _ first: CalendarNumber, at offset: Int, after previous: CalendarUnit?, floor: Int
    ) -> Element? {
        var number = first
        var isBroken = false
        for _ in 0..<6 {
            if var element = unit(of: number, before: previous, at: offset, floor: floor) {
                // Numbers that share a unit are of its size: 2018、2019年, but not 5、2019年.
                guard element.unit != .year || first.digits == number.digits else { return nil }
                element.first = first.value
                element.isBroken = isBroken
                return element
            }
            guard let joint = joint(at: text.skipSpaces(at: number.end, limit: 1)),
                let following = self.number(at: joint.end)
            else { return nil }
            if !joint.isRange, following.value != number.value + 1 { isBroken = true }
            number = following
        }
        return nil
    }

    /// What joins two numbers of a period: a dash, 至, 到, 、 or a comma.
    func joint(at offset: Int) -> (end: Int, isRange: Bool)? {
        let (scalar, length) = text.scalar(at: offset)
        guard Self.joints.mayContain(scalar) else { return nil }
        let isRange: Bool
        switch scalar {
        case 0x2D, 0x2013, 0x2014, 0x2015, 0xFF0D, 0x7E, 0xFF5E, 0x2500, 0x81F3, 0x5230: isRange = true
        case 0x3001, 0xFF0C, 0x2C, 0x548C, 0x4E0E, 0x53CA: isRange = false
        default: return nil
        }
        let end = text.skipSpaces(at: offset + length, limit: 1)
        return (scalar == 0x2014 && text.value(at: end) == 0x2014 ? end + 3 : end, isRange)
    }

    static let joints = ScalarFilter(factor: 0x16E3_D639, hashes: 0x0808_0404_0042_0842)

    private func unit(
        of number: CalendarNumber, before previous: CalendarUnit?, at lead: Int, floor: Int
    ) -> Element? {
        func element(_ unit: CalendarUnit, _ end: Int, _ suffix: Suffix? = nil) -> Element {
            Element(unit: unit, first: number.value, last: number.value, suffix: suffix, end: end)
        }
        let start = text.skipSpaces(at: number.end)
        let (scalar, length) = text.scalar(at: start)
        let end = start + length
        switch scalar {
        case 0x5E74:  // 年
            guard isYear(number, end: end) else { return nil }
            let (suffix, end) = yearSuffix(at: end)
            return element(.year, end, suffix)
        case 0x6708:  // 月
            guard (1...12).contains(number.value) else { return nil }
            let (suffix, end) = monthSuffix(at: end)
            return element(.month, end, suffix)
        case 0x65E5, 0x53F7, 0x865F:  // 日 号
            guard (1...31).contains(number.value), !isLongerUnit(at: start, end) else { return nil }
            if previous != .month, scalar != 0x65E5 || isDayCount(number, end: end, lead: lead) {
                return nil
            }
            return element(.day, end)
        case 0x65F6, 0x6642: return number.value <= 24 ? element(.hour, clockEnd(end)) : nil  // 时
        case 0x70B9, 0x9EDE:  // 点
            return isHour(number, lead: lead, end: end) ? element(.hour, clockEnd(end)) : nil
        case 0x5206 where previous == .hour: return element(.minute, end)  // 分
        case 0x79D2 where previous == .minute: return element(.second, end)  // 秒
        case 0x4E16:  // 世纪
            guard let end = text.skip("世纪", at: start) else { return nil }
            if let (tens, end) = decade(self.number(at: end), at: end) { return element(.century, end, .decade(tens)) }
            return element(.century, end)
        case 0x8D22:  // 财
            guard let stop = text.skip("财季", at: start) ?? text.skip("财年", at: start) else { return nil }
            return element(.fiscal, stop)
        case 0x5B63:
            guard (1...4).contains(number.value) else { return nil }
            return quarterEnd(at: start, lead: lead).map { element(.quarter, $0) }
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

    /// What stands behind 年: a season, a half, an edge, or the 度 of 年度.
    private func yearSuffix(at end: Int) -> (Suffix?, end: Int) {
        let (scalar, length) = text.scalar(at: end)
        let next = end + length
        switch scalar {
        case 0x6625, 0x590F, 0x79CB, 0x51AC:  // 春 夏 秋 冬
            return text.skip("季", at: next).map { (.season, $0) } ?? (nil, end)
        case 0x4E0A: return text.skip("半年", at: next).map { (.half(1), $0) } ?? (nil, end)  // 上
        case 0x4E0B: return text.skip("半年", at: next).map { (.half(2), $0) } ?? (nil, end)  // 下
        case 0x5EA6: return (nil, next)  // 度
        case 0x5E74:  // 年: 2023年年末
            let edge = edge(text.value(at: next))
            return edge == nil ? (nil, end) : (edge, next + 3)
        default:
            let edge = edge(scalar)
            return edge == nil ? (nil, end) : (edge, next)
        }
    }

    /// What stands behind 月: ten days of it, or an edge.
    private func monthSuffix(at end: Int) -> (Suffix?, end: Int) {
        let end = text.skip("份", at: end) ?? end
        let (scalar, length) = text.scalar(at: end)
        let next = end + length
        let third: Int32
        switch scalar {
        case 0x4E0A: third = 1  // 上
        case 0x4E2D: third = 2  // 中
        case 0x4E0B: third = 3  // 下
        default:
            let edge = edge(scalar)
            return edge == nil ? (nil, end) : (edge, next)
        }
        return text.skip("旬", at: next).map { (.tenDays(third), $0) } ?? (nil, end)
    }

    private func edge(_ scalar: UInt32) -> Suffix? {
        switch scalar {
        case 0x521D: .edge(.start)  // 初
        case 0x672B, 0x5E95: .edge(.end)  // 末 底
        default: nil
        }
    }

    private func clockEnd(_ end: Int) -> Int {
        for word in ["钟", "整", "半", "许"] as [StaticString] {
            if let longer = text.skip(word, at: end) { return longer }
        }
        return end
    }

    /// 三日 is three days behind 连续 and the like, before 内, and in 一日游.
    private func isDayCount(_ number: CalendarNumber, end: Int, lead: Int) -> Bool {
        let (after, length) = text.scalar(at: end)
        let second = text.value(at: end + length)
        switch after {
        case 0x5185: return true  // 内
        case 0x6E38, 0x540E: return !number.isEuropean  // 游 后
        case 0x4E4B where second == 0x5185 || second == 0x540E: return !number.isEuropean  // 之内 之后
        case 0x4EE5 where second == 0x5185 || second == 0x4E0A: return !number.isEuropean  // 以内 以上
        default: break
        }
        let (before, start) = text.scalar(before: lead)
        switch before {
        case 0x4EC5, 0x6BCF, 0x6EE1, 0x7B2C, 0x8FDE: return true  // 仅 每 满 第 连
        case 0x7EED: return text.skip(back: "连", from: start) != nil || text.skip(back: "持", from: start) != nil  // 续
        case 0x5347, 0x6DA8, 0x8DCC, 0x964D: return text.skip(back: "连", from: start) != nil  // 升 涨 跌 降
        case 0x65F6: return text.skip(back: "历", from: start) != nil  // 时
        case 0x671F: return text.skip(back: "为", from: start) != nil  // 期
        case 0x6574, 0x77ED: return text.value(before: start) == before  // 整整 短短
        case 0x8FBE: return text.skip(back: "长", from: start) != nil  // 达
        case 0, 0x0A: return after == 0 || after == 0x0A
        default: return false
        }
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
        if let joined = joint(at: end), let other = self.number(at: joined.end), other.value <= 24,
            text.skip("点", at: other.end) != nil, other.value > number.value
        {
            return number.isEuropean == other.isEuropean
        }
        return false
    }
}
