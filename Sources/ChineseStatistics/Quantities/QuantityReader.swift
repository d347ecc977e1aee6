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
    let parts: PartReader

    init(text: UTF8Text, lexicon: Lexicon.Index, words: WordEvidence) {
        self.text = text
        self.lexicon = lexicon
        self.words = words
        parts = PartReader(text: text, lexicon: lexicon, words: words)
    }

    /// The quantity whose first numeral begins at `lead`; nil where the numeral is something else.
    func match(at lead: Int, floor: Int) -> FoundQuantity? {
        if let ordinal = ordinal(at: lead, floor: floor) { return ordinal }
        guard var part = parts.read(at: lead) else { return nil }
        let prefix = prefix(before: part, floor: floor)
        if prefix.isNegative, isDoublyNegative(prefix.start) { return nil }
        part.range = prefix.start..<part.range.upperBound
        prefix.apply(to: &part)
        if let range = range(from: part, floor: floor) {
            return range.isAccepted ? finished(range.part, prefix, floor: floor) : nil
        }
        guard accepts(part, lead: lead, prefix: prefix) else { return nil }
        return finished(part, prefix, floor: floor)
    }

    // MARK: - The quantity from its part

    private func finished(_ part: QuantityPart, _ prefix: Prefix, floor: Int) -> FoundQuantity {
        let (hedge, range) = hedge(around: part, prefix: prefix, floor: floor)
        let saysWhich = part.unit?.flags.contains(.ordinal) == true && part.hedge == nil
        var quantity = Quantity(kind: saysWhich ? .ordinal : part.kind, number: part.amount.number, hedge: hedge.hedge)
        if case .between(let interval) = part.amount {
            quantity.interval = interval
        } else if let number = part.amount.number {
            quantity.interval = hedge.interval(around: number, step: part.step)
        }
        if let unit = part.unit { quantity.unit = Quantity.Unit(text: unit.text, code: unit.code) }
        if let denominator = prefix.denominator { quantity.unit?.code += "/" + denominator.code }
        quantity.isIndefinite = isIndefinite(part, hedge: hedge.hedge)
        return FoundQuantity(range: range, core: part.range, quantity: quantity)
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
