extension QuantityReader {
    // The unit behind a numeral: `人次`, `个月`, `元/吨`, `公里每小时`.

    /// What stands between a numeral and the end of its unit.
    struct UnitReading {
        var unit: ReadUnit
        /// Whether 半 stands between 个 and the unit: `一个半小时`.
        var hasHalf = false
        /// Whether 多 or 余 stands there: `三个多月`.
        var hasMore = false
        /// Whether something that may belong to the amount stands behind the unit.
        var mayGoOn = false
    }

    /// The unit that begins at `offset`, or behind spaces there.
    func unitReading(at offset: Int) -> UnitReading? {
        let start = text.skipSpaces(at: offset)
        return unitReading(text.value(at: start), at: start)
    }

    /// The unit that begins at `start` with the scalar `first`.
    func unitReading(_ first: UInt32, at start: Int) -> UnitReading? {
        if let reading = measureWordReading(first, at: start) { return ended(reading) }
        guard lexicon.units.mayBegin(with: first), let unit = longestUnit(at: start, where: { !$0.contains(.needsGe) })
        else { return nil }
        return ended(UnitReading(unit: unit))
    }

    /// The reading with what the unit is divided by.
    @inline(__always)
    private func ended(_ reading: UnitReading) -> UnitReading {
        var reading = reading
        reading.mayGoOn = mayGoOn(at: reading.unit.range.upperBound)
        if reading.mayGoOn { reading.unit = rate(of: reading.unit) }
        return reading
    }

    /// Whether what stands at a place may belong to an amount that ends there: a hedge, a dash, a further part, a letter.
    @inline(__always)
    func mayGoOn(at end: Int) -> Bool {
        let next = text.value(at: end)
        return next >= 0x10000 || lexicon.continuations.contains(next)
    }

    // MARK: - 个

    /// 个 and the unit of its own behind it, or 个 as the unit.
    @inline(__always)
    private func measureWordReading(_ first: UInt32, at start: Int) -> UnitReading? {
        switch first {
        case 0x4E2A: measureWordReading(0, at: start)  // 个
        case 0x500B: measureWordReading(1, at: start)  // 個
        case 0x7B87: measureWordReading(2, at: start)  // 箇
        default: nil
        }
    }

    private func measureWordReading(_ place: Int, at start: Int) -> UnitReading? {
        let next = start + 3
        var hasHalf = false
        var hasMore = false
        var position = text.skipSpaces(at: next)
        if let end = text.skip("半", at: next) {
            (hasHalf, position) = (true, end)
        } else if text.value(at: next).isInnerHedge, let end = moreEnd(at: next) {
            (hasMore, position) = (true, end)
        }
        if var unit = longestUnit(at: position, where: { $0.contains(.takesGe) || $0.contains(.needsGe) }) {
            unit.range = start..<unit.range.upperBound
            return UnitReading(unit: unit, hasHalf: hasHalf, hasMore: hasMore)
        }
        // 个 is the unit itself, unless it begins a word: 个人, 个体.
        guard longestUnit(at: start, where: { _ in true }) != nil else { return nil }
        let isHalf = hasHalf && !text.value(at: position).isHan
        return UnitReading(
            unit: ReadUnit(Self.measureWords[place], range: start..<(isHalf ? position : next)), hasHalf: isHalf)
    }

    private static let measureWords = ["个", "個", "箇"].map {
        Lexicon.UnitMatch(name: $0, code: "{个}", kind: .count)
    }

    private func moreEnd(at offset: Int) -> Int? {
        let (scalar, length) = text.scalar(at: offset)
        return scalar == 0x591A || scalar == 0x4F59 || scalar == 0x9918 ? offset + length : nil  // 多 余 餘
    }

    // MARK: - Units of the lexicon

    /// The longest unit at `start` whose flags are accepted and that no longer word contains.
    func longestUnit(at start: Int, where accepts: (Lexicon.UnitFlags) -> Bool) -> ReadUnit? {
        var best: (match: Lexicon.UnitMatch, end: Int)?
        lexicon.units.forEachMatch(in: text, at: start) { match, end in
            if accepts(match.flags), endsWell(end) { best = (match, end) }
        }
        guard let best, !isInsideExclusion(start, best.end) else { return nil }
        if let counting = best.match.counting, isBeforeNoun(best.end) {
            return ReadUnit(counting, range: start..<best.end)
        }
        return ReadUnit(best.match, range: start..<best.end)
    }

    /// 块 counts pieces where a noun follows, and money otherwise: 八块井盖, 八块“金牌”, but 八块五 and 八块左右.
    private func isBeforeNoun(_ offset: Int) -> Bool {
        let (mark, length) = text.scalar(at: offset)
        let isQuoted = mark == 0x201C || mark == 0x300C  // “ 「
        let next = isQuoted ? text.value(at: offset + length) : mark
        guard next.isHan, NumeralCharacter(next) == nil, next != NumeralCharacter.half else { return false }
        switch next {
        case 0x7684, 0x81F3, 0x5230, 0x591A, 0x6BCF, 0x4E00, 0x6574: return false  // 的 至 到 多 每 整
        default: return lexicon.hedgesAfter.longestMatch(in: text, at: offset) == nil
        }
    }

    /// Whether a symbol such as `m` or `GB` ends here and not inside a longer one.
    @inline(__always)
    private func endsWell(_ end: Int) -> Bool {
        let isLetter = (text[end - 1] | 0x20) &- 0x61 < 26
        return !isLetter || !isInsideSymbol(end)
    }

    private func isInsideSymbol(_ end: Int) -> Bool {
        let next = text.value(at: end)
        return next.isLatinLetter || next.digit != nil
    }

    /// Whether the unit is only the beginning of a word: 家 in 家长, 人 in 人口.
    @inline(__always)
    private func isInsideExclusion(_ start: Int, _ end: Int) -> Bool {
        lexicon.exclusionStarts.mayBegin(in: text, at: start) && exclusionEnd(at: start) > end
    }

    /// The end of the excluded word that begins at `start`, zero where none does.
    @inline(never)
    private func exclusionEnd(at start: Int) -> Int { lexicon.exclusions.longestMatch(in: text, at: start)?.end ?? 0 }

    // MARK: - Rates

    /// `元/吨`, `公里每小时`, `次/人·年`: the unit with what it is divided by.
    private func rate(of unit: ReadUnit) -> ReadUnit {
        var unit = unit
        while let (_, end) = denominator(at: unit.range.upperBound) {
            unit.range = unit.range.lowerBound..<end
        }
        return unit
    }

    /// The unit with its text and its code.
    func named(_ unit: ReadUnit) -> Quantity.Unit {
        var named = Quantity.Unit(text: unit.name, code: unit.coding.code)
        guard unit.isRate else { return named }
        named.text += text.string(unit.denominators)
        var position = unit.denominators.lowerBound
        while position < unit.denominators.upperBound, let (denominator, end) = denominator(at: position) {
            named.code += "/" + denominator.coding.code
            position = end
        }
        return named
    }

    private func denominator(at offset: Int) -> (ReadUnit, end: Int)? {
        let (scalar, length) = text.scalar(at: offset)
        let isSlash = scalar == 0x2F || scalar == 0xFF0F
        let isEach = scalar == 0x6BCF  // 每
        guard isSlash || isEach else { return nil }
        let start = offset + length
        guard let unit = longestUnit(at: start, where: { _ in true }) else { return nil }
        let end = unit.range.upperBound
        if isEach, unit.kind == .count || text.value(at: end).digit != nil { return nil }
        return (unit, end)
    }

    /// `每平方米3万元`: the unit between 每 and the number that begins at `offset`, and where 每 stands.
    func denominator(before offset: Int, floor: Int) -> (unit: ReadUnit, start: Int)? {
        guard text.mayHoldEach(before: offset) else { return nil }
        var position = offset
        for _ in 0..<6 {
            let (scalar, start) = text.scalar(before: position)
            guard start >= floor, start < position else { return nil }
            position = start
            guard scalar == 0x6BCF else { continue }
            let begin = position + 3
            guard begin < offset, let unit = longestUnit(at: begin, where: { _ in true }),
                unit.range.upperBound == offset
            else { return nil }
            return (unit, position)
        }
        return nil
    }
}
