/// Reads the whole quantity around a numeral: what stands before it, a range, its unit and its hedges.
///
///     [leading hedge] numeral [magnitude] [inner hedge] [unit] [trailing hedge]
///     约              1.9     万          余            人次     左右
///
/// The numeral is the anchor: signs, currencies, 第 and hedges are looked for backwards from it, no further than
/// `floor`, and everything else forwards.
struct QuantityReader {
    let text: UTF8Text
    let lexicon: Lexicon.Index
    let words: WordEvidence

    var parts: PartReader { PartReader(text: text, lexicon: lexicon, words: words) }

    /// Reads the quantity whose first numeral begins at `lead`; false where the numeral is something else, and `reading`
    /// then holds nothing of use.
    func read(_ reading: QuantityReading, at lead: Int, floor: Int) -> Bool {
        let isConnected = isConnected(lead)
        if isConnected || text.value(at: lead) == Self.first, readOrdinal(reading, at: lead, floor: floor) {
            return true
        }
        guard parts.read(reading.part, at: lead) else { return false }
        let prefix = prefix(before: reading.part, isConnected: isConnected, floor: floor)
        if prefix.isNegative, isDoublyNegative(prefix.start) { return false }
        reading.part.range = prefix.start..<reading.part.range.upperBound
        prefix.apply(to: reading.part)
        if let start = separatorEnd(at: reading.part.range.upperBound), let isAccepted = readRange(reading.part, to: start)
        {
            guard isAccepted else { return false }
        } else {
            let hasUnitBefore = prefix.unit != nil
            guard accepts(reading.part, lead: lead, isAtLeast: prefix.isAtLeast, hasUnitBefore: hasUnitBefore) else {
                return false
            }
        }
        finish(reading, prefix, floor: floor)
        return true
    }

    /// 首, of 首位.
    static let first: UInt32 = 0x9996

    /// Whether what stands before a place may belong to a number there: a sign, a currency, 第 or a hedge.
    func isConnected(_ offset: Int) -> Bool {
        let before = text.value(before: offset)
        // Blanks and signs are ASCII, and beyond the Basic Multilingual Plane only the tables know.
        return before < 0x80 || before >= 0x10000 || lexicon.connectors.contains(before)
    }

    // MARK: - The quantity from its part

    private func finish(_ reading: QuantityReading, _ prefix: Prefix, floor: Int) {
        (reading.hedge, reading.range) = hedge(around: reading.part, prefix: prefix, floor: floor)
        reading.denominator = prefix.denominator
        reading.isIndefinite = isIndefinite(reading.part, hedge: reading.hedge.hedge)
        if reading.part.unit?.flags.contains(.ordinal) == true, reading.part.hedge == nil {
            reading.part.kind = .ordinal
        }
    }

    /// What a reading says, with its unit named.
    func quantity(_ reading: QuantityReading) -> Quantity {
        let part = reading.part
        var unit = part.unit.map(parts.units.named)
        if let denominator = reading.denominator { unit?.code += "/" + parts.units.named(denominator).code }
        let hedge = reading.hedge.hedge
        guard let number = part.amount.number else {
            return Quantity(
                kind: part.kind, number: nil, interval: part.amount.interval, hedge: hedge, unit: unit,
                isIndefinite: reading.isIndefinite)
        }
        return Quantity(
            kind: part.kind, number: number, interval: reading.hedge.interval(around: number, step: part.step),
            hedge: hedge, unit: unit, isIndefinite: reading.isIndefinite)
    }

    /// 一 with a classifier only means "a", unless something bounds it.
    private func isIndefinite(_ part: QuantityPart, hedge: Hedge?) -> Bool {
        guard hedge == nil || hedge == .nearly, part.kind == .count, part.numeral.notation == .han,
            part.numeral.digitCount == 1,
            !part.numeral.hasScale, !part.isComposed, case .exact(let number) = part.amount,
            let unit = part.unit
        else { return false }
        return number == .one && unit.isClassifier && text.skip("一", at: part.numeral.range.lowerBound) != nil
    }
}
