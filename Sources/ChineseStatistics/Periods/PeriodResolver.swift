/// Tells the days of periods, each seen from what the paragraph has said before it.
///
/// It is asked in the order of the text.
struct PeriodResolver {
    private let text: UTF8Text
    private var context: CalendarContext
    /// Where the last period began.
    private var position = 0

    /// - Parameter reference: The day from which 今年, 上月 and 昨天 are seen.
    init(text: UTF8Text, reference: Period.Day?) {
        self.text = text
        context = CalendarContext(reference: reference)
    }

    /// A period with its days.
    mutating func period(of found: FoundPeriod) -> Period {
        let start = found.range.lowerBound
        if start > position {
            if context.isDated, text.firstIndex(of: 0x0A, in: position..<start) != nil { context.beginParagraph() }
            position = start
        }
        let period = found.period(in: context)
        if !isCompared(found) { context.note(period, named: found) }
        return period
    }

    /// Whether something else is only measured against the period: 比2012年, 自2010年.
    private func isCompared(_ found: FoundPeriod) -> Bool {
        // 比 较 較 自 从 從 由 《
        text.value(before: found.range.lowerBound).isOne(
            of: [0x6BD4, 0x8F83, 0x8F03, 0x81EA, 0x4ECE, 0x5F9E, 0x7531, 0x300A]) || found.isSince
    }
}
