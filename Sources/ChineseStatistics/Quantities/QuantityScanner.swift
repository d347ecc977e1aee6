/// Finds the quantities of a text from left to right, the longest at each place, without overlaps.
///
/// The scan stops at every character that can begin a numeral and asks there, in this order, whether it is inside
/// an excluded word, a code, a period or a quantity. It never fails and costs time linear in the text. The periods
/// that it comes across, and the words for periods (今年, 上月), are kept in pieces.
final class QuantityScanner {
    @exclusivity(unchecked) private(set) var text = UTF8Text.empty
    let lexicon: Lexicon.Index
    private let reader: QuantityReader
    private let periodReader: PeriodReader
    /// What was read of periods so far, in the order of the text.
    @exclusivity(unchecked) private(set) var periods = GrowingMemory<FoundPeriod>(capacity: 4)
    /// The end of the last of them.
    @exclusivity(unchecked) private var periodEnd = 0
    /// Where words for a change of nothing go.
    private let found: Findings
    /// The run of letters, digits and joining marks that was last looked at, and whether it is a code.
    @exclusivity(unchecked) private var run: (range: Range<Int>, isCode: Bool) = (0..<0, false)
    /// The quantity that was last read.
    let reading = QuantityReading()
    /// The end of what has been read: nothing looks back beyond it.
    @exclusivity(unchecked) private var floor = 0
    @exclusivity(unchecked) private var leads: LeadQueue

    init(lexicon: Lexicon.Index, words: WordEvidence, found: Findings) {
        self.lexicon = lexicon
        self.found = found
        leads = LeadQueue(lexicon)
        reader = QuantityReader(lexicon: lexicon, words: words)
        periodReader = PeriodReader(lexicon: lexicon, words: words)
    }

    /// Goes over to another text, of which nothing is found so far.
    func begin(_ text: UTF8Text) {
        self.text = text
        reader.text = text
        periodReader.text = text
        periods.removeAll()
        periodEnd = 0
        run = (0..<0, false)
        floor = 0
        leads.begin()
    }

    /// Hands on what was read of periods before the end of a line, which is then forgotten.
    func takePeriods(before lineEnd: Int, _ body: (borrowing GrowingMemory<FoundPeriod>, _ count: Int) -> Void) {
        let count = periods.indices.first { periods[$0].range.lowerBound >= lineEnd } ?? periods.count
        body(periods, count)
        periods.removeFirst(count)
    }

    /// Forgets the periods before the quantity that was last read, in which none behind it begins, once they are many.
    func forgetPeriods() {
        if periods.count >= 64 { periods.removeAll() }
    }

    /// Finds the first quantity whose numeral begins at `offset` or behind it, which ``reading`` is then.
    func findNext(from offset: Int) -> Bool {
        var position = offset
        while let lead = lead(from: position) {
            switch read(at: lead) {
            case .found:
                floor = reading.range.upperBound
                return true
            case .skip(let end):
                position = max(end, lead + 1)
            case .consume(let end):
                position = max(end, lead + 1)
                floor = position
            }
        }
        return false
    }

    /// What ``reading`` says.
    @inline(__always)
    var quantity: Quantity { reader.quantity(reading) }

    private enum Outcome {
        /// A quantity, which is kept in ``reading``: few places hold one, and it is large.
        case found
        /// Nothing here; go on at an offset.
        case skip(Int)
        /// Something else up to an offset, which later quantities do not look back into.
        case consume(Int)
    }

    @inline(__always)
    private func read(at start: Int) -> Outcome {
        // Whether a digit or Han stands there is not foreseen, but with it all that is asked of the two differently.
        let byte = text.base[start]
        if byte &- 0x30 < 10, !lexicon.wordLeads.contains(UInt32(byte)) {
            return readDigits(at: Lead(digit: byte, in: text, at: start))
        }
        let (scalar, length) = text.scalar(at: start)
        let end = start &+ length
        let next = text.value(at: end)
        if lexicon.wordLeads.contains(scalar), let end = readWord(at: start, scalar, next) { return .skip(end) }
        let lead = Lead(in: text, start..<end, scalar, next)
        guard lead.mayBeginNumber else { return .skip(lead.end) }
        // A digit of full width, or Han.
        return lead.isDigit ? readDigits(at: lead) : readHan(at: lead)
    }

    private func readDigits(at lead: Lead) -> Outcome {
        let digitsEnd = text.digitsEnd(at: lead.start)
        if let end = listNumberEnd(at: lead, digitsEnd) { return .skip(end) }
        if isUnlikely(reader.isTorn(before: lead)) { return .skip(numeralEnd(at: lead)) }
        if isUnlikely(mayBeCode(lead, digitsEnd)), isCode(at: lead) { return .consume(run.range.upperBound) }
        let exclusion = exclusionEnd(at: lead)
        if let exclusion, exclusion.start < lead.start { return .skip(exclusion.end) }
        return readFigure(at: lead, reaching: digitsEnd, beyond: exclusion?.end)
    }

    private func readHan(at lead: Lead) -> Outcome {
        if isUnlikely(reader.isTorn(before: lead)) { return .skip(numeralEnd(at: lead)) }
        let exclusion = exclusionEnd(at: lead)
        if let exclusion, exclusion.start < lead.start { return .skip(exclusion.end) }
        if reader.isAlone(lead) { return .skip(exclusion?.end ?? lead.end) }
        return readFigure(at: lead, reaching: lead.isHan ? lead.end : lead.start, beyond: exclusion?.end)
    }

    /// Reads the period or the quantity that a numeral begins.
    ///
    /// - Parameters:
    ///   - end: The end of the first characters of the numeral.
    ///   - exclusion: The end of an excluded word that the numeral is in unless it goes on behind it.
    private func readFigure(at lead: Lead, reaching end: Int, beyond exclusion: Int?) -> Outcome {
        if let match = periodReader.match(at: lead, reaching: end, floor: floor), match.end > exclusion ?? 0,
            !isOrdinal(lead)
        {
            if let period = match.period { keep(period) }
            return .consume(match.end)
        }
        if readQuantity(at: lead, beyond: exclusion ?? 0), !reader.isTorn(behind: reading.core.upperBound) {
            if reading.part.kind == .duration, let period = periodReader.relativePeriod(reading, floor: floor) {
                keep(period)
                return .consume(reading.range.upperBound)
            }
            return .found
        }
        return .skip(exclusion ?? numeralEnd(at: lead))
    }

    private func numeralEnd(at lead: Lead) -> Int { NumeralReader.end(in: text, at: lead.start) ?? lead.end }

    /// Keeps a word for a change of nothing, and one for a period, whose end is told.
    private func readWord(at start: Int, _ scalar: UInt32, _ next: UInt32) -> Int? {
        if isUnlikely(lexicon.unchangedLeads.contains(scalar)),
            lexicon.marks.longestMatch(in: text, at: start)?.value.kinds.isAny(of: .unchanged) == true
        {
            found.unchanged.append(start)
        }
        guard lexicon.periods.mayBegin(with: scalar, next), let word = periodReader.word(at: start) else { return nil }
        keep(word)
        return word.range.upperBound
    }

    /// Reads a quantity that takes nothing from the period before it: what a word of a lexicon ends with belongs to it.
    ///
    /// - Parameter limit: The end of an excluded word, beyond which its core must reach.
    @inline(__always)
    private func readQuantity(at lead: Lead, beyond limit: Int) -> Bool {
        guard reader.read(reading, at: lead, beyond: limit, floor: floor) else { return false }
        return isLikely(reading.range.lowerBound >= periodEnd)
            || reader.read(reading, at: lead, beyond: limit, floor: periodEnd)
    }

    /// The end of the `1.` of `1.2023年8月`, which numbers a line and is no part of the year.
    @inline(__always)
    private func listNumberEnd(at lead: Lead, _ end: Int) -> Int? {
        guard text[end] == 0x2E, (1...2).contains(end - lead.start), text[end + 5] == 0xE5 else { return nil }
        return isYear(behind: end, in: lead) ? end + 1 : nil
    }

    /// Whether a year with what belongs to it stands behind the point of a number.
    private func isYear(behind end: Int, in lead: Lead) -> Bool {
        guard text.skip("年", at: end + 5) != nil, !lead.before.isHan, lead.before != 0x2E,
            let period = periodReader.match(at: end + 1, floor: floor)?.period,
            period.range.upperBound > end + 8
        else { return false }
        return true
    }

    /// Keeps a period, in place of pieces that are only parts of it: the 近 of 近三年 begins nothing else.
    private func keep(_ period: FoundPeriod) {
        if isUnlikely(period.range.lowerBound < periodEnd) {
            while let last = periods.last, last.range.lowerBound >= period.range.lowerBound { periods.removeLast() }
            if let last = periods.last, last.range.upperBound > period.range.lowerBound {
                periodEnd = last.range.upperBound
                return
            }
        }
        periods.append(period)
        periodEnd = period.range.upperBound
    }

    /// 第N号 and 第N日 say which one and are no dates; 第一季度 is a period all the same.
    private func isOrdinal(_ lead: Lead) -> Bool {
        // 第
        guard lead.before == 0x7B2C, let end = NumeralReader.end(in: text, at: lead.start) else { return false }
        return text.skip("季", at: end) == nil && text.skip("财季", at: end) == nil
    }

    // MARK: - Where a numeral may begin

    @inline(__always)
    private func lead(from offset: Int) -> Int? {
        guard let position = leads.next(in: text, from: offset) else { return nil }
        return position > offset && isUnlikely(text.base[position &- 1] == 0x2E) ? leadWithPoint(position) : position
    }

    /// `.5` begins with its point.
    @inline(never)
    private func leadWithPoint(_ position: Int) -> Int {
        guard text[position] < 0x80 else { return position }
        let before = text.value(before: position - 1)
        return before.digit == nil && before != 0x2E && !before.isLatinLetter && !before.isHan ? position - 1 : position
    }

    // MARK: - What is no quantity

    /// The excluded word that holds the numeral at `lead`.
    @inline(__always)
    private func exclusionEnd(at lead: Lead) -> (start: Int, end: Int)? {
        let mayBegin = lexicon.exclusionStarts.mayBegin(in: text, at: lead.start)
        let mayHold = lead.start > floor && lexicon.exclusionPairs.mayContain(lead.before, lead.scalar)
        return mayBegin || mayHold ? exclusionEnd(at: lead.start..<lead.end, mayBegin: mayBegin, mayHold: mayHold) : nil
    }

    @inline(never)
    private func exclusionEnd(at lead: Range<Int>, mayBegin: Bool, mayHold: Bool) -> (start: Int, end: Int)? {
        var best: (start: Int, end: Int)?
        if mayBegin, let (_, end) = lexicon.exclusions.longestMatch(in: text, at: lead.lowerBound) {
            best = (lead.lowerBound, end)
        }
        return mayHold ? exclusionEnd(around: lead, orElse: best) : best
    }

    /// The same, of words that begin before the character at which the numeral does, where one reaches further.
    private func exclusionEnd(around lead: Range<Int>, orElse first: (start: Int, end: Int)?) -> (start: Int, end: Int)?
    {
        var best = first
        var numeralEnd: Int?
        lexicon.exclusionBeginnings.forEachMatch(in: text, endingAt: lead.upperBound) { _, start in
            guard start >= floor, lexicon.exclusionStarts.mayBegin(in: text, at: start),
                let (_, end) = lexicon.exclusions.longestMatch(in: text, at: start),
                end > best?.end ?? lead.lowerBound
            else { return }
            // 统一 does not hold 一万 in 系统一万次.
            if mayContinueNumeral(at: end) {
                numeralEnd = numeralEnd ?? NumeralReader.end(in: text, at: lead.lowerBound)
                guard end >= numeralEnd ?? 0 else { return }
            }
            best = (start, end)
        }
        return best
    }

    /// Whether a numeral before a place may go on there: not with most Han characters.
    private func mayContinueNumeral(at offset: Int) -> Bool {
        let next = text.value(at: offset)
        return !next.isHan || PeriodReader.mayBeInside(next)
    }

    /// Whether the digit at `lead` stands in a code: C919, PM2.5, 10.0.0.1, a phone number, an address.
    private func isCode(at lead: Lead) -> Bool {
        if !run.range.contains(lead.start) { run = codeRun(around: lead.start) }
        return run.isCode
    }

    /// Whether something stands beside the number that a digit begins: not beside `5`, `5.3` or `5.3%`, as most are.
    @inline(__always)
    private func mayBeCode(_ lead: Lead, _ digitsEnd: Int) -> Bool {
        var bytes = text.word(at: digitsEnd)
        let point = bytes.begins(with: 0x2E)
        let end = digitsEnd &+ point &+ (bytes &>> UInt64(truncatingIfNeeded: 8 &* point)).digitCount
        bytes = text.word(at: end)
        bytes &>>= UInt64(truncatingIfNeeded: 8 &* bytes.begins(with: 0x25))
        return isRunByte(UInt8(truncatingIfNeeded: bytes)) || lead.scalar >= 0xFF00
            || lead.before < 0x80 && lead.start > floor && isRunByte(UInt8(truncatingIfNeeded: lead.before))
    }

    private func codeRun(around lead: Int) -> (range: Range<Int>, isCode: Bool) {
        var start = lead
        while start > floor, isRunByte(text[start - 1]) { start -= 1 }
        var end = lead
        while end < text.count, isRunByte(text[end]) { end += 1 }
        // A full stop behind the run ends a sentence.
        while end > lead,
            text[end - 1] == 0x2E || text[end - 1] == 0x2D || text[end - 1] == 0x2B || text[end - 1] == 0x3A
        {
            end -= 1
        }
        let range = start..<max(end, lead + 1)
        return (range, !isNumber(range) && isCode(range))
    }

    /// Whether the run is digits with at most one point between them, or a percentage.
    private func isNumber(_ range: Range<Int>) -> Bool {
        var points = 0
        for offset in range {
            switch text[offset] {
            case 0x30...0x39: break
            case 0x2E: points += 1
            case 0x25 where offset == range.upperBound - 1: break
            default: return false
            }
        }
        return points < 2
    }

    private func isRunByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x2D, 0x2B, 0x40, 0x5F, 0x3A, 0x2F, 0x25, 0x3D, 0x26, 0x3F:
            true
        default: false
        }
    }

    private func isCode(_ range: Range<Int>) -> Bool {
        if isPhoneNumber(range) { return true }
        if periodReader.match(at: range.lowerBound, floor: floor) != nil { return false }
        var dots = 0
        var hyphens = 0
        var previous: UInt8 = 0
        var wasLetterBeforeDigit = false
        var letters = range.lowerBound
        for offset in range {
            let byte = text[offset]
            let next = text[offset + 1]
            let isDigit = (0x30...0x39).contains(byte)
            let wasDigit = (0x30...0x39).contains(previous)
            switch byte {
            case 0x40, 0x5F, 0x3D, 0x26, 0x3F: return true  // @ _ = & ?
            case 0x2E where wasDigit && (0x30...0x39).contains(next): dots += 1
            case 0x2D where wasDigit && (0x30...0x39).contains(next): hyphens += 1
            case 0x2B where previous != 0 && offset + 1 < range.upperBound: return true  // 1+3
            case 0x3A where next == 0x2F: return true  // ://
            default: break
            }
            let isLetter = (0x41...0x5A).contains(byte & 0xDF)
            let wasLetter = (0x41...0x5A).contains(previous & 0xDF)
            if isLetter, !wasLetter { letters = offset }
            if isDigit, wasLetter, !isCurrency(letters, offset), !isExponent(letters, offset, range),
                !isUnit(letters, range)
            {
                wasLetterBeforeDigit = true
            }
            if isDigit, previous == 0x2D, offset >= 2, (0x41...0x5A).contains(text[offset - 2] & 0xDF) {
                wasLetterBeforeDigit = true
            }
            if byte != 0x2D, byte != 0x2F, byte != 0x2E, !isDigit, !isLetter { dots = 0 }
            if dots > 1 && byte == 0x2E || hyphens > 1 { return true }
            if byte == 0x2D { dots = 0 }
            previous = byte
        }
        return wasLetterBeforeDigit
    }

    /// 010-62345678: a hyphen behind a zero that leads.
    private func isPhoneNumber(_ range: Range<Int>) -> Bool {
        guard text[range.lowerBound] == 0x30, let hyphen = range.first(where: { text[$0] == 0x2D }) else {
            return false
        }
        return (3...4).contains(hyphen - range.lowerBound)
            && range.allSatisfy { $0 == hyphen || (0x30...0x39).contains(text[$0]) }
    }

    /// RMB50, USD3.
    private func isCurrency(_ start: Int, _ end: Int) -> Bool {
        lexicon.currenciesBefore.longestMatch(in: text, endingAt: end).map { $0.start <= start } ?? false
    }

    /// 500m2.
    private func isUnit(_ start: Int, _ range: Range<Int>) -> Bool {
        guard start > range.lowerBound, (0x30...0x39).contains(text[start - 1]),
            let end = lexicon.units.longestMatch(in: text, at: start)?.end
        else { return false }
        return !(0x30...0x39).contains(text[end]) && !text.value(at: end).isLatinLetter
    }

    /// 2e5.
    private func isExponent(_ start: Int, _ end: Int, _ range: Range<Int>) -> Bool {
        end - start == 1 && text[start] | 0x20 == 0x65 && start > range.lowerBound
            && (0x30...0x39).contains(text[start - 1])
    }
}
