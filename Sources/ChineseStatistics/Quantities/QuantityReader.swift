/// Reads the whole quantity around a numeral: what stands before it, a range, its unit and its hedges.
///
///     [leading hedge] numeral [magnitude] [inner hedge] [unit] [trailing hedge]
///     约              1.9     万          余            人次     左右
///
/// The numeral is the anchor: signs, currencies, 第 and hedges are looked for backwards from it, no further than
/// `floor`, and everything else forwards.
final class QuantityReader {
    @exclusivity(unchecked) var text = UTF8Text.empty
    let lexicon: Lexicon.Index
    let words: WordEvidence

    init(lexicon: Lexicon.Index, words: WordEvidence) {
        self.lexicon = lexicon
        self.words = words
    }

    /// Reads the quantity whose first numeral begins at a place; false where the numeral is something else, and `reading`
    /// then holds nothing of use.
    ///
    /// - Parameter limit: Where its core must not end, nor before it.
    func read(_ reading: QuantityReading, at lead: Lead, beyond limit: Int, floor: Int) -> Bool {
        let before = lexicon.precursors[lead.before]
        if before.contains(.ordinal) || lead.scalar == Self.first, readOrdinal(reading, at: lead.start, floor: floor) {
            return reading.part.range.upperBound > limit
        }
        guard readPart(reading.part, lead.scalar, at: lead.start),
            reading.part.mayGoOn || reading.part.range.upperBound > limit
        else { return false }
        let prefix = prefix(of: reading.part, before, floor: floor)
        if isUnlikely(prefix.isNegative), isDoublyNegative(prefix.start) { return false }
        reading.part.range = prefix.start..<reading.part.range.upperBound
        prefix.apply(to: reading.part)
        if reading.part.mayGoOn, let start = separatorEnd(at: reading.part.range.upperBound),
            let isAccepted = readRange(reading.part, to: start)
        {
            guard isAccepted else { return false }
        } else {
            let hasUnitBefore = prefix.unit != nil
            guard accepts(reading.part, behind: lead.before, isAtLeast: prefix.isAtLeast, hasUnitBefore: hasUnitBefore)
            else {
                return false
            }
        }
        finish(reading, prefix, floor: floor)
        return reading.part.range.upperBound > limit
    }

    /// 首, of 首位.
    static let first: UInt32 = 0x9996

    /// What may stand before a number at `offset` and belong to it.
    @inline(__always)
    func precursors(before offset: Int) -> Precursors { lexicon.precursors[text.value(before: offset)] }

    /// The scalars that the grammar itself may go on with behind an amount.
    ///
    /// These are a few Han characters and nearly all that is no Han: letters, digits, dashes and whatever is rare.
    static var continuations: ScalarSet {
        // 每 半 又 加 至 到 之
        let scalars = ScalarSet(
            NumeralCharacter.leads + [0x6BCF, 0x534A, 0x53C8, 0x52A0, 0x81F3, 0x5230, 0x4E4B])
        scalars.insert(0x0000..<0x4E00)
        scalars.insert(0xA000..<0x10000)
        // The end of the text and of a line, and what ends a clause or stands before or behind one in brackets.
        for scalar in [0, 0x0A, 0x0D, 0x28, 0x29, 0x2C, 0x3A, 0x3B] as [UInt32] { scalars.remove(scalar) }
        for scalar in "、。《》“”（），：；？！".unicodeScalars { scalars.remove(scalar.value) }
        return scalars
    }

    // MARK: - The quantity from its part

    @inline(__always)
    private func finish(_ reading: QuantityReading, _ prefix: Prefix, floor: Int) {
        (reading.hedge, reading.range) = hedge(around: reading.part, prefix: prefix, floor: floor)
        (reading.denominator, reading.outerDenominator) = (prefix.denominator, prefix.outerDenominator)
        reading.isIndefinite = isIndefinite(reading.part, hedge: reading.hedge.hedge)
        if let unit = reading.part.unit, reading.part.hedge == nil,
            unit.flags.contains(.ordinal) || reading.part.numeral.notation == .han && isMeeting(unit, reading.part)
        {
            reading.part.kind = .ordinal
        }
    }

    /// 十届三次会议: which meeting of those who were elected, and not how many.
    @inline(never)
    private func isMeeting(_ unit: ReadUnit, _ part: QuantityPart) -> Bool {
        let end = part.range.upperBound
        switch text.value(at: end) {
        case 0x4F1A: guard text.skip("会议", at: end) != nil else { return false }
        case 0x6703: guard text.skip("會議", at: end) != nil else { return false }
        case 0x5168:  // 全
            guard text.skip("全会", at: end) ?? text.skip("全會", at: end) ?? text.skip("全体会议", at: end) != nil
            else { return false }
        default: return false
        }
        guard text.skip("次", at: unit.range.lowerBound) == end else { return false }
        var position = part.range.lowerBound
        for _ in 0..<Self.longestBody {
            let (scalar, start) = text.scalar(before: position)
            if scalar == 0x5C4A || scalar == 0x5C46 { return true }  // 届 屆
            guard scalar.isHan else { return false }
            position = start
        }
        return false
    }

    /// The longest name of a body that meets, in Han characters: 全国人大常委会.
    private static let longestBody = 12

    /// What a reading says, with its unit named.
    func quantity(_ reading: QuantityReading) -> Quantity {
        let part = reading.part
        let hedge = reading.hedge.hedge
        let number = part.amount.number
        let interval =
            if let number {
                hedge == nil ? nil : reading.hedge.interval(around: number, step: part.step)
            } else {
                part.amount.interval
            }
        return Quantity(
            kind: part.kind, number: number, interval: interval, hedge: hedge, unit: unit(of: reading),
            isIndefinite: reading.isIndefinite)
    }

    /// The unit of a reading, with what it is divided by.
    @inline(__always)
    private func unit(of reading: QuantityReading) -> Quantity.Unit? {
        guard let unit = reading.part.unit else { return nil }
        guard let denominator = reading.denominator else { return named(unit) }
        var named = named(unit)
        if let outer = reading.outerDenominator { named.code += "/" + self.named(outer).code }
        named.code += "/" + self.named(denominator).code
        return named
    }

    /// 突破 before a place, which one does to a limit and 一批难题 alike.
    @inline(never)
    private func isBroken(before start: Int) -> Bool {
        text.skip(back: "突破", from: text.skip(back: "了", from: start) ?? start) != nil
    }

    /// 一 with a classifier only means "a", unless something bounds it.
    @inline(__always)
    private func isIndefinite(_ part: QuantityPart, hedge: Hedge?) -> Bool {
        guard text.skip("一", at: part.numeral.range.lowerBound) != nil, part.numeral.range.count == 3,
            !part.numeral.hasScale, part.kind == .count, !part.isComposed,
            hedge == nil || hedge == .nearly || hedge == .over && isBroken(before: part.range.lowerBound),
            part.unit?.isClassifier == true
        else { return false }
        return part.amount.number == .one
    }
}
