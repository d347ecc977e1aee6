/// Puts the pieces of periods together: 今年 and 前5个月, 去年12月 and 至 and 今年2月, 自2010年 and 以来.
final class PeriodAssembler {
    @exclusivity(unchecked) private var text = UTF8Text.empty
    /// What was found of the text, to which the periods are added.
    private let found: Findings
    private var quantities: GrowingMemory<FoundQuantity> { _read { yield found.quantities } }
    /// Where the piece begins that is looked at.
    @exclusivity(unchecked) private var start = 0
    /// Where the piece behind it begins.
    @exclusivity(unchecked) private var nextStart = Int.max
    /// The first quantity that did not end before the piece for which one was asked about.
    @exclusivity(unchecked) private var nextQuantity = 0

    init(found: Findings) { self.found = found }

    /// Adds the periods of a text from the first pieces that were found in it, in order and without overlaps.
    func assemble(_ pieces: borrowing GrowingMemory<FoundPeriod>, _ count: Int, in text: UTF8Text) {
        self.text = text
        nextQuantity = 0
        for index in 0..<count {
            nextStart = index + 1 < count ? pieces[index + 1].range.lowerBound : Int.max
            add(pieces[index])
        }
    }

    private func add(_ piece: FoundPeriod) {
        start = piece.range.lowerBound
        if case .other(.since) = piece.first.part { return addSince(piece) }
        if isNear(piece), let joined = joined(found.periods[found.periods.count - 1], piece) {
            found.periods.removeLast()
            append(joined)
        } else {
            append(piece)
        }
    }

    /// Adds a period with what ends it, which is nothing that the next piece begins in: 2023年至 and 今后三年.
    private func append(_ period: FoundPeriod) {
        let next = text.value(at: period.range.upperBound)
        let mayEnd = next.isOne(of: [0x672B, 0x5E95, 0x8D77, 0x5F00, 0x81F3])  // 末 底 起 开 至
        guard mayEnd else { return found.periods.append(period) }
        let ended = opened(edged(period))
        found.periods.append(ended.range.upperBound <= nextStart ? ended : period)
    }

    /// The longest text between two pieces of one period, in bytes.
    private static let longestGap = 9

    /// Whether a piece stands so close behind the last period that it may be part of it.
    private func isNear(_ piece: FoundPeriod) -> Bool {
        guard let last = found.periods.indices.last else { return false }
        let end = found.periods[last].range.upperBound
        return piece.range.lowerBound >= end && piece.range.lowerBound - end <= Self.longestGap
    }

    // MARK: - Two pieces that are one period

    private func joined(_ a: FoundPeriod, _ b: FoundPeriod) -> FoundPeriod? {
        guard !a.isSince else { return nil }
        let gap = a.range.upperBound..<b.range.lowerBound
        let whole = a.range.lowerBound..<b.range.upperBound
        if let end = a.last {
            // 2016年至今年 and 5月
            guard gap.isEmpty, b.last == nil, let end = refined(FoundPeriod(a.range, end), b, whole) else { return nil }
            return FoundPeriod(whole, a.first, last: end.first)
        }
        if isDash(gap), b.last == nil, !b.isSince { return FoundPeriod(whole, a.first, last: b.first) }
        if b.first.part == .other(.timeOfDay), a.first.kind == .day, isDayPart(gap) {
            return FoundPeriod(whole, .timeOfDay)
        }
        guard
            gap.isEmpty || text.skip("的", at: gap.lowerBound) == gap.upperBound
                || text.skipSpaces(at: gap.lowerBound) == gap.upperBound
        else { return nil }
        return refined(a, b, whole)
    }

    /// A year with the part of it that follows, or a day with its hour.
    private func refined(_ a: FoundPeriod, _ b: FoundPeriod, _ whole: Range<Int>) -> FoundPeriod? {
        if a.first.isYearOnly, b.first.year == nil {
            var period = b.beginning(at: a.range.lowerBound)
            switch b.first.part {
            case .offset, .plan, .decade: return nil
            // 今年春节, 2024年第二财季
            case .other(let kind) where kind == .indefinite || kind == .quarter: return FoundPeriod(whole, kind)
            case .other(let kind) where kind != .samePeriod: return nil
            default: period.first.year = a.first.year
            }
            return period
        }
        if case .offset(.month, _) = a.first.part, case .days(nil, _) = b.first.part {
            return FoundPeriod(whole, .day)
        }
        return nil
    }

    private func isDash(_ gap: Range<Int>) -> Bool {
        let (scalar, length) = text.scalar(at: gap.lowerBound)
        switch scalar {
        case 0x81F3, 0x5230, 0x2D, 0xFF0D, 0x2013, 0x7E, 0xFF5E: return gap.count == length  // 至 到 - － – ~ ～
        case 0x2014:  // — and ——
            return gap.count == length || gap.count == 2 * length && text.value(at: gap.lowerBound + length) == scalar
        default: return false
        }
    }

    private func isDayPart(_ gap: Range<Int>) -> Bool {
        if gap.isEmpty { return true }
        for part in ["上午", "下午", "中午", "凌晨", "早上", "早晨", "清晨", "晚上", "晚间", "晚", "傍晚"] as [StaticString]
        where text.skip(part, at: gap.lowerBound) == gap.upperBound {
            return true
        }
        return false
    }

    // MARK: - 以来

    /// The longest phrase before 以来 that is taken for its beginning, in bytes.
    private static let longestSince = 48

    /// 2023年三季度末: the last day.
    private func edged(_ period: FoundPeriod) -> FoundPeriod {
        guard period.last == nil, period.first.edge == nil, !period.isSince else { return period }
        switch period.first.part {
        case .half, .quarters: break
        default: return period
        }
        guard let end = text.skip("末", at: period.range.upperBound) ?? text.skip("底", at: period.range.upperBound)
        else {
            return period
        }
        var edged = period
        edged.range = period.range.lowerBound..<end
        edged.first.edge = .end
        return edged
    }

    /// 自2018年起, 从11月下旬开始, 2018年至今.
    private func opened(_ period: FoundPeriod) -> FoundPeriod {
        let end = period.range.upperBound
        guard !period.isSince, let stop = text.skip("起", at: end) ?? text.skip("开始", at: end) ?? untilNow(at: end)
        else { return period }
        let start = sinceStart(period.range.lowerBound, from: 0)
        guard start < period.range.lowerBound || untilNow(at: end) != nil else { return period }
        var open = period
        open.range = start..<stop
        open.isSince = true
        return isFree(start..<period.range.lowerBound) ? open : period
    }

    /// The end of 至今, which is not the 至 of 至今年.
    private func untilNow(at offset: Int) -> Int? {
        guard let end = text.skip("至今", at: offset) else { return nil }
        for rest in ["年", "天", "日", "晨", "早", "晚", "夜", "春", "夏", "秋", "冬"] as [StaticString]
        where text.skip(rest, at: end) != nil {
            return nil
        }
        return end
    }

    private func addSince(_ piece: FoundPeriod) {
        let end = piece.range.upperBound
        let clause = clauseStart(before: piece.range.lowerBound)
        guard let last = found.periods.last,
            last.range.lowerBound >= clause || last.range.upperBound == piece.range.lowerBound, !last.isSince
        else {
            let phrase = clause..<end
            if clause < piece.range.lowerBound, phrase.count < Self.longestSince, isFree(phrase) {
                found.periods.append(piece.beginning(at: clause))
            }
            return
        }
        var open = last
        open.range = sinceStart(last.range.lowerBound, from: clause)..<end
        open.isSince = true
        guard isFree(last.range.upperBound..<end) else { return }
        found.periods.removeLast()
        found.periods.append(isFree(open.range) ? open : last)
    }

    /// Whether neither a quantity nor a period stands in a range near the last pieces.
    private func isFree(_ range: Range<Int>) -> Bool {
        if let last = found.periods.last, last.range.upperBound > range.lowerBound { return false }
        while nextQuantity < quantities.count, quantities[nextQuantity].range.upperBound <= start { nextQuantity += 1 }
        return !(max(0, nextQuantity - 2)..<min(nextQuantity + 1, quantities.count)).contains {
            quantities[$0].range.overlaps(range)
        }
    }

    /// 自 and 从 before the date belong to the phrase.
    private func sinceStart(_ start: Int, from clause: Int) -> Int {
        for word in ["自从", "自", "从", "打从"] as [StaticString] {
            if let begin = text.skip(back: word, from: start), begin >= clause { return begin }
        }
        return start
    }

    private func clauseStart(before offset: Int) -> Int {
        var start = offset
        while start > 0, offset - start <= Self.longestSince {
            let (scalar, before) = text.scalar(before: start)
            if !scalar.isHan && !scalar.isLatinLetter && scalar.digit == nil { break }
            start = before
        }
        return start
    }
}
