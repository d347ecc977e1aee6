/// The hedge of a quantity, and where it stands.
struct PlacedHedge {
    var hedge: Hedge?
    /// Whether it stands before the number, where 超过 bounds without an upper end.
    var isLeading = false

    /// Takes another hedge instead where there is none yet, or only 约 where the other bounds.
    mutating func yield(to hedge: Hedge, isLeading: Bool = false) {
        guard self.hedge == nil || self.hedge == .about && hedge != .about else { return }
        self.hedge = hedge
        self.isLeading = isLeading
    }

    /// The interval that the hedge says about a number. `step` is what 余 and 多 may add.
    func interval(around number: Quantity.Number, step: Quantity.Number?) -> Quantity.Interval? {
        typealias Bound = Quantity.Interval.Bound
        switch hedge {
        case nil, .about:
            return nil
        case .over:
            if isLeading { return Quantity.Interval(lower: Bound(number, isIncluded: false), upper: nil) }
            guard let step, let magnitude = (number.isNegative ? number.negated : number).adding(step) else {
                return nil
            }
            return number.isNegative ? .open(magnitude.negated, number) : .open(number, magnitude)
        case .nearly, .under:
            return Quantity.Interval(lower: nil, upper: Bound(number, isIncluded: false))
        case .atLeast:
            return Quantity.Interval(lower: Bound(number, isIncluded: true), upper: nil)
        case .atMost:
            return Quantity.Interval(lower: nil, upper: Bound(number, isIncluded: true))
        }
    }
}

extension QuantityReader {
    /// The hedge of a part, and the range of the part with the hedges that touch it.
    ///
    /// With two hedges a bound wins over 约, and the trailing one over the leading one.
    @inline(__always)
    func hedge(around part: QuantityPart, prefix: Prefix, floor: Int) -> (hedge: PlacedHedge, range: Range<Int>) {
        var range = part.range
        var chosen = PlacedHedge()
        if part.mayGoOn, let (hedge, end) = trailingHedge(of: part) {
            chosen.yield(to: hedge)
            range = range.lowerBound..<end
        }
        if let hedge = part.hedge { chosen.yield(to: hedge) }
        if prefix.isAtLeast { chosen.yield(to: .atLeast, isLeading: true) }
        if prefix.before.contains(.hedge),
            let (hedge, start) = leadingHedge(before: part.range.lowerBound, floor: floor)
        {
            chosen.yield(to: hedge, isLeading: true)
            range = start..<range.upperBound
        } else if prefix.before.contains(.bridge),
            let hedge = distantHedge(before: part.range.lowerBound, floor: floor)
        {
            chosen.yield(to: hedge, isLeading: true)
        }
        return (chosen, range)
    }

    /// A hedge that ends where the number begins: `约`, `超过`, `不到`.
    private func leadingHedge(before offset: Int, floor: Int) -> (Hedge, start: Int)? {
        var end = offset
        if end > floor, text[end - 1] == 0x20 { end -= 1 }
        guard let (hedge, start) = lexicon.hedgesBefore.longestMatch(in: text, endingAt: end), start >= floor else {
            return nil
        }
        // 附近, 签约 and 圆满 end like a hedge.
        if let word = lexicon.exclusionsBefore.longestMatch(in: text, endingAt: end), word.start < start { return nil }
        return (hedge, start)
    }

    /// A hedge a little before the number: `超过了15000人`, `至少降低30%`, `约占全市整体规模的32.96%`.
    private func distantHedge(before offset: Int, floor: Int) -> Hedge? {
        var end = offset
        var before = precursors(before: offset)
        for _ in 0..<2 where before.contains(.bridge) {
            guard let (_, start) = lexicon.bridges.longestMatch(in: text, endingAt: end), start >= floor else { break }
            end = start
            before = precursors(before: end)
            if before.contains(.hedge), let (hedge, _) = leadingHedge(before: end, floor: floor) { return hedge }
        }
        return shareHedge(before: offset, floor: floor)
    }

    /// `约占…的32.96%`, `不低于总额的93%`: a hedge before 占, or a bound before the whole, when the number stands behind
    /// 的 in the same clause.
    private func shareHedge(before offset: Int, floor: Int) -> Hedge? {
        guard var position = text.skip(back: "的", from: offset) else { return nil }
        for _ in 0..<40 {
            let (scalar, start) = text.scalar(before: position)
            guard start >= floor, start < position, scalar != 0xFF0C, scalar != 0x2C, scalar != 0x3002 else {
                return nil
            }
            position = start
            if scalar == 0x5360 || scalar == 0x4F54 { return leadingHedge(before: position, floor: floor)?.0 }  // 占 佔
            if scalar == 0x4E0D, let bound = bound(at: position) { return bound }  // 不
        }
        return nil
    }

    /// 不低于, 不超过 or 不足 at a place.
    @inline(never)
    private func bound(at start: Int) -> Hedge? {
        let bounds: [(StaticString, Hedge)] = [
            ("不低于", .atLeast), ("不少于", .atLeast), ("不超过", .atMost), ("不高于", .atMost), ("不足", .under),
        ]
        return bounds.first { text.skip($0.0, at: start) != nil }?.1
    }

    /// A hedge behind the unit: `以上`, `左右`, `多`, `内`.
    private func trailingHedge(of part: QuantityPart) -> (Hedge, end: Int)? {
        let start = text.skipSpaces(at: part.range.upperBound, limit: 1)
        guard let (hedge, end) = lexicon.hedgesAfter.longestMatch(in: text, at: start) else { return nil }
        if let word = lexicon.exclusions.longestMatch(in: text, at: start), word.end > end { return nil }
        guard end - start == 3 else {
            // 不到 and 不足 more often begin what comes next.
            let isNegation = text.skip("不", at: start) != nil
            return isNegation && text.value(at: end).isHan ? nil : (hedge, end)
        }
        // A single character: 一年多, 3个月内, 99元起, and never behind what is merely counted.
        switch part.kind {
        case .duration, .measure, .multiple, .age: break
        case .money, .percent: if hedge == .atMost { return nil }
        default: return nil
        }
        if hedge == .atLeast, part.kind != .money { return nil }
        if hedge == .over, part.hedge != nil || part.unit == nil { return nil }
        // 余额, 多云 and 内部 begin words; 年内 is one.
        guard text.value(at: end).isHan else { return (hedge, end) }
        let isWord = words.isBoundary(end) && (hedge == .atMost || words.isBoundary(start))
        return isWord ? (hedge, end) : nil
    }
}
