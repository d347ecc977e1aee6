extension StatisticReader {
    /// What a change is measured against, with the words for it.
    struct Comparison {
        var basis: FoundStatistic.Basis
        /// Where the words begin, and where they end.
        var start: Int
        var end: Int
    }

    /// 同比, or 比 and its reference, before the verb of a change.
    func comparison(before verb: Int, in phrase: Phrase) -> Comparison? {
        guard phrase.clause.mayHold([.basis, .against, .compared]) else { return nil }
        for piece in phrase.left.reversed() where piece.range.upperBound <= verb {
            switch piece.mark {
            case .basis(let basis):
                // 较上一交易日: the words of a reference that is a basis.
                var range = piece.range
                if let against = phrase.last(.against).map({ phrase.clause.pieces[$0].range }),
                    against.upperBound == range.lowerBound
                {
                    range = against.lowerBound..<range.upperBound
                }
                return Comparison(
                    basis: FoundStatistic.Basis(kind: basis), start: range.lowerBound, end: range.upperBound)
            case .against:
                guard let words = reference(behind: piece.range.upperBound, before: verb, in: phrase),
                    let basis = basis(of: words, in: phrase.left)
                else { continue }
                return Comparison(basis: basis, start: piece.range.lowerBound, end: words.upperBound)
            case .compared:
                if let comparison = comparison(with: piece.range, after: phrase.start, phrase.left) {
                    return comparison
                }
                guard let words = reference(behind: piece.range.upperBound, before: verb, in: phrase),
                    let basis = basis(of: words, in: phrase.left)
                else { continue }
                return Comparison(basis: basis, start: piece.range.lowerBound, end: words.upperBound)
            default: continue
            }
        }
        return nil
    }

    /// The reference behind 比: up to the verb, without the adverbs before it.
    private func reference(behind start: Int, before verb: Int, in phrase: Phrase) -> Range<Int>? {
        var end = verb
        for piece in phrase.left.reversed() where piece.range.upperBound == end && piece.range.lowerBound >= start {
            switch piece.mark {
            case .adverb, .respectively, .basis, .verb: end = piece.range.lowerBound
            default: break
            }
        }
        return trimmed(start..<end) ?? trimmed(start..<verb)
    }

    /// `与去年同期相比`, `和2017年相比`, `与上月持平`: the reference stands between 与 and the mark.
    func comparison(with mark: Range<Int>, after start: Int, _ pieces: Pieces) -> Comparison? {
        let limit = max(start, mark.lowerBound - Self.longestReference)
        var start = mark.lowerBound
        while start > limit {
            for word in ["与", "和", "同", "跟", "较", "比"] as [StaticString] {
                guard let begin = text.skip(back: word, from: start), begin >= limit, isWordStart(begin),
                    let words = trimmed(start..<mark.lowerBound), let basis = basis(of: words, in: pieces)
                else { continue }
                return Comparison(basis: basis, start: begin, end: mark.upperBound)
            }
            let (scalar, before) = text.scalar(before: start)
            if scalar == 0xFF0C || scalar == 0x3002 || before == start { return nil }  // ，。
            start = before
        }
        return nil
    }

    /// The longest reference in bytes.
    private static let longestReference = 120

    private func isWordStart(_ offset: Int) -> Bool {
        !text.value(before: offset).isHan || words.isBoundary(offset)
    }

    /// The comparison that a whole clause makes for the next: `与去年同期相比，`.
    func comparison(of clause: Clause) -> FoundStatistic.Basis? {
        guard let last = clause.pieces.last, last.isAny(of: .compared), last.range.upperBound == clause.range.upperBound
        else { return nil }
        return comparison(with: last.range, after: clause.range.lowerBound, clause.pieces.suffix(Phrase.longest))?.basis
    }

    /// The basis that the words of a reference are: last year is 同比, last month 环比, and anything else itself.
    func basis(of words: Range<Int>, in pieces: Pieces) -> FoundStatistic.Basis? {
        let inside = pieces.inside(words)
        for piece in inside {
            if case .basis(let kind)? = piece.mark { return FoundStatistic.Basis(kind: kind) }
        }
        if let piece = inside.first, piece.range.lowerBound == words.lowerBound, let index = piece.period,
            let kind = basis(of: periods[index], rest: piece.range.upperBound..<words.upperBound)
        {
            return FoundStatistic.Basis(kind: kind)
        }
        return FoundStatistic.Basis(kind: .reference, words: words)
    }

    private func basis(of period: FoundPeriod, rest: Range<Int>) -> Statistic.Basis? {
        if case .absolute? = period.first.year { return nil }
        if period.first.part == .other(.samePeriod) {
            return rest.isEmpty || text.skip("的", at: rest.lowerBound) != nil ? .yearOnYear : nil
        }
        guard rest.isEmpty || text.skip("同期", at: rest.lowerBound) == rest.upperBound, period.last == nil else {
            return nil
        }
        if !rest.isEmpty { return .yearOnYear }
        if period.first.isYearOnly, period.first.year == .relative(-1) { return .yearOnYear }
        if period.first.part == .other(.recent), text.skip("前一", at: period.range.lowerBound) != nil {
            return .periodOnPeriod
        }
        if case .offset(_, -1) = period.first.part, period.first.edge == nil { return .periodOnPeriod }
        return nil
    }

    /// The basis of the clauses before, which a percentage without one shares.
    func carriedBasis(_ phrase: Phrase) -> FoundStatistic.Basis? {
        switch kind(of: phrase) {
        case .percent, .multiple: return context.basis
        // A difference of points shares that of points: 比上月上升0.3个百分点，…回落0.2个百分点.
        case .points where context.basisKind == nil || context.basisKind == .points: return context.basis
        default: return nil
        }
    }
}
