extension StatisticReader {
    /// `同比增长70.12%`, `比上年高0.3个百分点`, `增加资本金1000亿元`.
    func change(_ phrase: Phrase, _ governor: Governor) -> FoundStatistic? {
        let direction: Statistic.Direction?
        var governor = governor
        var object: Range<Int>?
        if case .change(let stated) = governor.kind {
            // 连跌3个月 is no change of three months, nor is 提升三年行动 one of three years.
            guard kind(of: phrase) != .duration || changesLength(governor.start) && governor.length > 3,
                !isOfObject(phrase, governor)
            else { return nil }
            direction = stated
        } else if governor.kind == .none || governor.kind == .verb,
            let (stated, start, noun) = changedObject(phrase)
        {
            direction = stated
            object = noun
            governor.start = start
        } else {
            return nil
        }
        var row = row(.change, phrase, from: governor.start, isFuture: governor.isFuture)
        row.direction = sign(of: phrase) ?? direction
        let comparison = comparison(before: governor.start, in: phrase)
        row.basis = comparison?.basis ?? carriedBasis(phrase)
        let start = comparison?.start ?? governor.start
        // 将比上年增加8%
        if row.status == .actual, text.skip(back: "将", from: start) != nil { row.status = .forecast }
        row.range = min(start, row.range.lowerBound)..<row.range.upperBound
        let following = object == nil ? countedObject(phrase) : nil
        let isTaken = kind(of: phrase) != .measure || takesObject(governor)
        row.subject =
            object ?? describedObject(phrase) ?? (isTaken ? following : nil)
            ?? leadingSubject(phrase, before: start)
            ?? comparison.flatMap { leadingSubject(phrase, from: $0.end, before: governor.start) } ?? following
        if let following, row.subject == following { row.range = row.range.lowerBound..<following.upperBound }
        if row.subject == nil, let start = phrase.previous, startsTransition(start) {
            row.subject = subject(ofTransitionFrom: start)
        }
        return carrying(row)
    }

    /// Whether a verb of change at a place may be said of a length of time: 延长 and 缩短, but not 加快.
    private func changesLength(_ start: Int) -> Bool {
        text.holds(
            anyOf: ["延长", "缩短", "增加", "增长", "减少", "压缩", "压减", "缩减", "节省", "节约", "降低", "提高"], at: start)
    }

    /// The noun behind what is counted: 沼气用户 of 增加500万沼气用户.
    private func countedObject(_ phrase: Phrase) -> Range<Int>? {
        switch kind(of: phrase) {
        case .number, .count, .money, .measure: followingSubject(phrase).flatMap { placesFigure($0) ? nil : $0 }
        default: nil
        }
    }

    /// Whether a verb of change is said of what somebody holds, and not of what changes by itself: 增持, 裁减.
    private func takesObject(_ governor: Governor) -> Bool {
        text.holds(anyOf: ["增持", "减持", "裁减", "精简", "缩减"], at: governor.start)
    }

    /// 提高1200万教师待遇: whether what is counted only says whose it is that changes.
    private func isOfObject(_ phrase: Phrase, _ governor: Governor) -> Bool {
        kind(of: phrase) == .number && text.holds(anyOf: ["提高", "提升", "改善", "降低"], at: governor.start)
            && followingSubject(phrase) != nil
    }

    /// The verb and the noun of `增加资本金1000亿元`, where nothing else governs the number; not of 增强信心等三个.
    private func changedObject(
        _ phrase: Phrase
    ) -> (direction: Statistic.Direction?, start: Int, noun: Range<Int>)? {
        guard phrase.clause.mayHold(.change) else { return nil }
        // Before money the noun may be a joint one: 减轻企业和居民负担3亿元.
        let mayBeJoint = kind(of: phrase) == .money
        guard
            let last = phrase.left.last(where: {
                !$0.isAny(of: [.verb, .predicate, .act, .adverb]) && !(mayBeJoint && isConjunction($0))
            }),
            case .change(let direction)? = last.mark, text.skip("的", at: last.range.upperBound) == nil,
            followingSubject(phrase) == nil, let noun = trimmed(last.range.upperBound..<phrase.range.lowerBound),
            text.skip(back: "等", from: noun.upperBound) == nil,
            kind(of: phrase) != .duration || changesLength(last.range.lowerBound)
        else { return nil }
        return (direction, last.range.lowerBound, noun)
    }

    /// The noun of 缩减5%的行政经费, which comes before the one who does so.
    private func describedObject(_ phrase: Phrase) -> Range<Int>? {
        guard let noun = followingSubject(phrase, behindOf: true), !placesFigure(noun),
            lexicon.rates.longestMatch(in: text, endingAt: noun.upperBound) == nil,
            !phrase.right.contains(where: { $0.range.lowerBound == noun.upperBound && namesRate($0) })
        else { return nil }
        return noun
    }

    /// `7%的经济增长`, `保持8%以上的增长`: a change that is named behind its figure.
    func namedChange(_ phrase: Phrase, _ governor: Governor) -> FoundStatistic? {
        guard let start = text.skip("的", at: phrase.range.upperBound), let verb = phrase.right.first,
            case .change(let direction?)? = verb.mark, direction != .unchanged, verb.range.lowerBound >= start,
            verb.range.lowerBound - start <= Self.longestNamed
        else { return nil }
        let end = text.skip("目标", at: verb.range.upperBound) ?? verb.range.upperBound
        guard end == phrase.clause.range.upperBound else { return nil }
        var row = row(.change, phrase, from: phrase.range.lowerBound)
        row.direction = direction
        row.basis = comparison(before: phrase.range.lowerBound, in: phrase)?.basis
        row.range = row.range.lowerBound..<verb.range.upperBound
        row.subject = trimmed(start..<verb.range.lowerBound) ?? leadingSubject(phrase, before: governor.start)
        return carrying(row)
    }

    /// The longest name of what changes there, in bytes.
    private static let longestNamed = 30

    private func sign(of phrase: Phrase) -> Statistic.Direction? {
        guard let number = phrase.quantity.flatMap({ quantities[$0].quantity.number }) else { return nil }
        return number.isNegative ? .decrease : nil
    }

    /// `高于全部规模以上工业1.9个百分点`: what the word compares with stands between it and the number.
    func excess(_ phrase: Phrase, _ kind: Quantity.Kind) -> FoundStatistic? {
        switch kind {
        case .percent, .points, .multiple, .count, .money, .measure, .duration: break
        default: return nil
        }
        guard
            let index = phrase.last(.exceed),
            case .exceed(let direction)? = phrase.clause.pieces[index].mark
        else { return nil }
        let mark = phrase.clause.pieces[index].range
        // 不得超过净资产5倍 is a bound, and 高于去年的2.8% names what 2.8% is.
        guard text.skip(back: "不", from: mark.lowerBound) == nil, text.skip(back: "不得", from: mark.lowerBound) == nil,
            text.skip(back: "的", from: phrase.range.lowerBound) == nil,
            let reference = trimmed(mark.upperBound..<phrase.range.lowerBound)
        else { return nil }
        var row = row(.change, phrase, from: mark.lowerBound)
        row.direction = direction
        row.basis = basis(of: reference, in: phrase.left)
        row.subject = leadingSubject(phrase, before: mark.lowerBound)
        row.basis?.isShared = false
        return carrying(row)
    }

    /// `同比持平`, `与上年持平`: a change without a quantity.
    func unchanged(_ phrase: Phrase) -> FoundStatistic? {
        let mark = phrase.range
        guard phrase.right.first?.quantity == nil, text.skip("于", at: mark.upperBound) == nil else { return nil }
        let comparison =
            comparison(before: mark.lowerBound, in: phrase)
            ?? self.comparison(with: mark, after: phrase.start, phrase.left)
        let start = comparison?.start ?? mark.lowerBound
        var row = FoundStatistic(relation: .change, direction: .unchanged, range: start..<mark.upperBound)
        row.basis = comparison?.basis
        row.period = context.period
        row.status = context.status
        row.subject = leadingSubject(phrase, before: start)
        guard row.subject != nil || context.subject != nil else { return nil }
        return carrying(row)
    }
}
