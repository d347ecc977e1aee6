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

    /// Reads the quantity whose first numeral begins at `lead`; false where the numeral is something else.
    func read(_ found: inout FoundQuantity, at lead: Int, floor: Int) -> Bool {
        let isConnected = isConnected(lead)
        if isConnected || text.value(at: lead) == Self.first, let ordinal = ordinal(at: lead, floor: floor) {
            found = ordinal
            return true
        }
        var part = QuantityPart(Numeral())
        guard parts.read(&part, at: lead) else { return false }
        let prefix = prefix(before: part, isConnected: isConnected, floor: floor)
        if prefix.isNegative, isDoublyNegative(prefix.start) { return false }
        part.range = prefix.start..<part.range.upperBound
        prefix.apply(to: &part)
        if let start = separatorEnd(at: part.range.upperBound), let range = range(from: part, to: start) {
            if range.isAccepted { finish(range.part, prefix, floor: floor, in: &found) }
            return range.isAccepted
        }
        guard accepts(part, lead: lead, isAtLeast: prefix.isAtLeast, hasUnitBefore: prefix.unit != nil) else {
            return false
        }
        finish(part, prefix, floor: floor, in: &found)
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

    private func finish(_ part: QuantityPart, _ prefix: Prefix, floor: Int, in found: inout FoundQuantity) {
        let (hedge, range) = hedge(around: part, prefix: prefix, floor: floor)
        let saysWhich = part.unit?.flags.contains(.ordinal) == true && part.hedge == nil
        found.range = range
        found.core = part.range
        found.quantity.kind = saysWhich ? .ordinal : part.kind
        found.quantity.hedge = hedge.hedge
        found.quantity.number = nil
        found.quantity.interval = nil
        switch part.amount {
        case .between(let interval): found.quantity.interval = interval
        case .exact(let number):
            found.quantity.number = number
            if hedge.hedge != nil { found.quantity.interval = hedge.interval(around: number, step: part.step) }
        case .tooLong: break
        }
        found.quantity.unit = part.unit.map(parts.units.named)
        if let denominator = prefix.denominator {
            found.quantity.unit?.code += "/" + parts.units.named(denominator).code
        }
        found.quantity.isIndefinite = isIndefinite(part, hedge: hedge.hedge)
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
