extension StatisticReader {
    // MARK: - Transitions

    /// `由47项精简至3项`, `增至360个`, `降30%至2亿元`.
    func transition(_ phrase: Phrase, _ governor: Governor) -> FoundStatistic? {
        guard let quantity = phrase.quantity else { return nil }
        let start = transitionStart(before: phrase)
        let direction: Statistic.Direction?
        switch governor.kind {
        case .become(let stated): direction = stated ?? start.flatMap { self.direction(from: $0, to: phrase) }
        case .to:
            if let start {
                direction = self.direction(from: start, to: phrase)
            } else if let last = context.rows.last, last.relation == .change, last.quantity == quantity - 1,
                governor.start == quantities[quantity - 1].range.upperBound
            {
                direction = last.direction
            } else {
                return nil
            }
        default: return nil
        }
        var row = row(.transition, phrase, from: governor.start)
        if governor.isFuture, row.status == .actual { row.status = .forecast }
        row.direction = direction
        if let start {
            row.from = start.quantity
            row.subject = subject(ofTransitionFrom: start)
            row.range = (fromMark(start)?.range.lowerBound ?? start.range.lowerBound)..<phrase.range.upperBound
        } else {
            row.subject = leadingSubject(phrase, before: governor.start)
        }
        return carrying(row)
    }

    /// Whether the quantity is the first value of a transition, which a later quantity ends.
    func startsTransition(_ phrase: Phrase) -> Bool {
        guard let next = phrase.next else { return false }
        if isTransition(from: phrase, to: next) { return true }
        // 由89亿元增长44.2%至128亿元: the change stands between the two.
        guard case .change = governor(of: next).kind, fromMark(phrase) != nil, let end = next.next else { return false }
        return isTransition(from: phrase, to: end, over: next)
    }

    /// The first value of a transition that ends with the quantity.
    private func transitionStart(before phrase: Phrase) -> Phrase? {
        guard let earlier = phrase.previous else { return nil }
        if isTransition(from: earlier, to: phrase) { return earlier }
        guard let start = earlier.previous, case .change = governor(of: earlier).kind, fromMark(start) != nil,
            isTransition(from: start, to: phrase, over: earlier)
        else { return nil }
        return start
    }

    /// Whether one quantity leads to another, directly or over the change between them.
    private func isTransition(from start: Phrase, to end: Phrase, over change: Phrase? = nil) -> Bool {
        guard let a = start.quantity, let b = end.quantity, isAlike(quantities[a].quantity, quantities[b].quantity)
        else { return false }
        let governor = governor(of: end)
        let isDirect = governor.start == (change ?? start).range.upperBound
        switch governor.kind {
        case .become:
            if fromMark(start) != nil { return true }
            if case .change = self.governor(of: start).kind { return false }
            return isDirect
        case .to: return isDirect && fromMark(start) != nil && quantities[a].quantity.kind != .age
        default: return false
        }
    }

    /// The 从, 由 or 将 before the first value of a transition.
    private func fromMark(_ phrase: Phrase) -> Clause.Piece? {
        phrase.last { $0 == .from }.map { phrase.clause.pieces[$0] }
    }

    private func subject(ofTransitionFrom start: Phrase) -> Range<Int>? {
        let end = fromMark(start)?.range.lowerBound ?? start.range.lowerBound
        return leadingSubject(start, before: end) ?? followingSubject(start)
    }

    private func direction(from start: Phrase, to end: Phrase) -> Statistic.Direction? {
        guard let a = start.quantity, let b = end.quantity, let from = quantities[a].quantity.number,
            let to = quantities[b].quantity.number
        else { return nil }
        return from == to ? .unchanged : from < to ? .increase : .decrease
    }

    private func isAlike(_ a: Quantity, _ b: Quantity) -> Bool {
        a.kind == b.kind || a.unit == b.unit
    }

    // MARK: - Changes

    /// `同比增长70.12%`, `比上年高0.3个百分点`, `增加资本金1000亿元`.
    func change(_ phrase: Phrase, _ governor: Governor) -> FoundStatistic? {
        let direction: Statistic.Direction?
        var governor = governor
        var object: Range<Int>?
        if case .change(let stated) = governor.kind {
            // 连跌3个月 is no change of three months.
            guard !isDuration(phrase) || governor.length > 3 else { return nil }
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
        var row = row(.change, phrase, from: governor.start)
        if governor.isFuture, row.status == .actual { row.status = .forecast }
        row.direction = sign(of: phrase) ?? direction
        let comparison = comparison(before: governor.start, in: phrase)
        row.basis = comparison?.basis ?? carriedBasis(phrase)
        let start = comparison?.start ?? governor.start
        row.range = min(start, row.range.lowerBound)..<row.range.upperBound
        row.subject =
            object ?? leadingSubject(phrase, before: start)
            ?? comparison.flatMap { leadingSubject(phrase, from: $0.end, before: governor.start) }
            ?? followingSubject(phrase, behindOf: true)
        if row.subject == nil, let start = phrase.previous, startsTransition(start) {
            row.subject = subject(ofTransitionFrom: start)
        }
        return carrying(row)
    }

    /// The verb and the noun of `增加资本金1000亿元`, where nothing else governs the number.
    private func changedObject(
        _ phrase: Phrase
    ) -> (direction: Statistic.Direction?, start: Int, noun: Range<Int>)? {
        let after = phrase.left.reversed().prefix { $0.mark == .verb || $0.mark == .predicate || $0.mark == .adverb }
        guard let last = phrase.left.dropLast(after.count).last, case .change(let direction)? = last.mark,
            text.skip("的", at: last.range.upperBound) == nil, followingSubject(phrase) == nil,
            let noun = nounPhrase(last.range.upperBound..<phrase.range.lowerBound, in: [])
        else { return nil }
        return (direction, last.range.lowerBound, noun)
    }

    private func isDuration(_ phrase: Phrase) -> Bool {
        phrase.quantity.map { quantities[$0].quantity.kind == .duration } ?? false
    }

    private func sign(of phrase: Phrase) -> Statistic.Direction? {
        guard let number = phrase.quantity.flatMap({ quantities[$0].quantity.number }) else { return nil }
        return number.isNegative ? .decrease : nil
    }

    /// `高于全部规模以上工业1.9个百分点`: what the word compares with stands between it and the number.
    func excess(_ phrase: Phrase) -> FoundStatistic? {
        guard let quantity = phrase.quantity else { return nil }
        switch quantities[quantity].quantity.kind {
        case .percent, .points, .multiple, .count, .money, .measure, .duration: break
        default: return nil
        }
        guard
            let index = phrase.last(where: { if case .exceed = $0 { true } else { false } }),
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
        return carrying(row)
    }

    /// `同比持平`, `与上年持平`: a change without a quantity.
    func unchanged(_ phrase: Phrase) -> FoundStatistic? {
        let mark = phrase.range
        guard phrase.right.first?.quantity == nil, text.skip("于", at: mark.upperBound) == nil else { return nil }
        let comparison =
            comparison(before: mark.lowerBound, in: phrase)
            ?? self.comparison(with: mark, after: phrase.left)
        let start = comparison?.start ?? mark.lowerBound
        var row = FoundStatistic(relation: .change, direction: .unchanged, range: start..<mark.upperBound)
        row.basis = comparison?.basis
        row.period = period(of: phrase)
        row.status = context.status
        row.subject = leadingSubject(phrase, before: start)
        guard row.subject != nil || context.subject != nil else { return nil }
        return carrying(row)
    }

    /// The change and the percentage of a quotation: `(10.56,0.11,1.05%)`, whose signs say which way.
    func quotation(_ phrase: Phrase) -> FoundStatistic? {
        guard let quantity = phrase.quantity, let last = context.rows.last, last.quantity == quantity - 1,
            phrase.clause.range == phrase.range, text[phrase.range.lowerBound - 1] == 0x2C,
            quantities[quantity - 1].range.upperBound == phrase.range.lowerBound - 1,
            quantities[quantity - 1].quantity.kind == .number,
            let number = quantities[quantity].quantity.number
        else { return nil }
        var row = row(.change, phrase, from: phrase.range.lowerBound)
        row.direction = number.isNegative ? .decrease : .increase
        row.subject = last.subject
        return row
    }

    // MARK: - Shares

    /// `占全市整体规模的32.96%`, `占比超过97%`, `三分之二的地区`.
    func share(_ phrase: Phrase, _ governor: Governor) -> FoundStatistic? {
        guard let quantity = phrase.quantity else { return nil }
        switch quantities[quantity].quantity.kind {
        case .percent, .fraction: break
        default: return nil
        }
        if let (whole, start) = shareOf(phrase, governor) {
            var row = row(.share, phrase, from: start)
            row.whole = whole
            row.subject = leadingSubject(phrase, before: start) ?? followingSubject(phrase, behindOf: true)
            return carrying(row)
        }
        guard governor.kind != .level || quantities[quantity].quantity.kind == .fraction else { return nil }
        return partitive(phrase)
    }

    /// What 占 or 占比 says: the whole, and where the words begin.
    private func shareOf(_ phrase: Phrase, _ governor: Governor) -> (whole: Range<Int>?, start: Int)? {
        if let index = phrase.last(where: { $0 == .share }) {
            let mark = phrase.clause.pieces[index].range
            let portion = phrase.last { $0 == .proportion || $0 == .portion }
            let end = portion.map { phrase.clause.pieces[$0].range.lowerBound } ?? governor.start
            return (end > mark.upperBound ? trimmed(mark.upperBound..<end) : nil, mark.lowerBound)
        }
        return governor.kind == .proportion ? (nil, governor.start) : nil
    }

    /// `逾九成转债上涨`, `4%的国土面积`, `三分之二是课堂记录`.
    private func partitive(_ phrase: Phrase) -> FoundStatistic? {
        guard let quantity = phrase.quantity else { return nil }
        var row = row(.share, phrase, from: phrase.range.lowerBound)
        if let whole = followingSubject(phrase) {
            // 5%的增速 is no share of it.
            if lexicon.rates.longestMatch(in: text, at: whole.upperBound) != nil { return nil }
            if let next = phrase.right.first(where: { $0.range.lowerBound == whole.upperBound }), namesRate(next) {
                return nil
            }
            row.whole = whole
            row.subject = destination(at: whole.upperBound, in: phrase) ?? whole
            row.range = row.range.lowerBound..<whole.upperBound
            return carrying(row)
        }
        if let goal = destination(at: phrase.range.upperBound, in: phrase) {
            row.whole = leadingSubject(phrase, before: phrase.range.lowerBound)
            row.subject = goal
            return row.whole == nil ? nil : row
        }
        guard quantities[quantity].quantity.kind == .fraction else { return nil }
        if text.skip(back: "的", from: phrase.range.lowerBound) != nil {
            row.whole = leadingSubject(phrase, before: phrase.range.lowerBound - 3)
        }
        row.whole = row.whole ?? context.subject
        if let next = phrase.right.first, next.mark == .level, next.range.lowerBound == phrase.range.upperBound {
            row.subject = nounPhrase(next.range.upperBound..<phrase.clause.range.upperBound, in: [])
        }
        return row.subject == nil && row.whole == nil ? nil : row
    }

    /// Whether a noun with a word behind it names a percentage: 5%的通胀目标.
    private func namesRate(_ piece: Clause.Piece) -> Bool {
        switch piece.mark {
        case .extent: true
        case .status(_, isNoun: true):
            !text.value(at: piece.range.upperBound).isHan || text.skip("的", at: piece.range.upperBound) != nil
        default: false
        }
    }

    /// 民生领域 in 将80%以上资金投向民生领域.
    private func destination(at offset: Int, in phrase: Phrase) -> Range<Int>? {
        guard let mark = phrase.right.first(where: { $0.range.lowerBound == offset }),
            mark.mark == .destination
        else { return nil }
        let rest = phrase.right.drop { $0.range.lowerBound <= mark.range.lowerBound }
        let end = rest.first { $0.mark != .frame }?.range.lowerBound ?? phrase.clause.range.upperBound
        return nounPhrase(mark.range.upperBound..<end, in: rest)
    }

    // MARK: - Ranks

    /// `位居世界第二`, `综合考评第1位`.
    func rank(_ phrase: Phrase) -> FoundStatistic? {
        guard let quantity = phrase.quantity, quantities[quantity].quantity.kind == .ordinal else { return nil }
        let mark = phrase.last { $0 == .rank }.map { phrase.clause.pieces[$0].range }
        let unit = quantities[quantity].quantity.unit?.text
        guard mark != nil || unit == "位" || unit == "名" else { return nil }
        var row = row(.rank, phrase, from: mark?.lowerBound ?? phrase.range.lowerBound)
        row.subject = leadingSubject(phrase, before: row.range.lowerBound)
        return carrying(row)
    }

    // MARK: - Levels

    /// `是平日的3倍`, `相当于音速的40多倍`: so many times something else.
    func ratio(_ phrase: Phrase, _ governor: Governor) -> FoundStatistic? {
        guard let quantity = phrase.quantity, quantities[quantity].quantity.kind == .multiple,
            let of = text.skip(back: "的", from: phrase.range.lowerBound),
            let index = phrase.last(where: { $0 == .level }),
            let reference = trimmed(phrase.clause.pieces[index].range.upperBound..<of)
        else { return nil }
        let start = phrase.clause.pieces[index].range.lowerBound
        var row = row(.level, phrase, from: start)
        row.basis = FoundStatistic.Basis(kind: .reference, words: reference)
        row.subject = leadingSubject(phrase, before: start)
        return carrying(row)
    }

    /// The figure itself, which needs a subject or a verb.
    func level(_ phrase: Phrase, _ governor: Governor) -> FoundStatistic? {
        guard let quantity = phrase.quantity, isReportable(quantities[quantity].quantity, phrase, governor) else {
            return nil
        }
        var row = row(.level, phrase, from: governor.start)
        if governor.isFuture, row.status == .actual { row.status = .forecast }
        if prefersFollowing(phrase, governor), let following = followingSubject(phrase) {
            row.subject = following
            row.range = row.range.lowerBound..<max(row.range.upperBound, following.upperBound)
            return row
        }
        if let outcome = outcome(of: phrase) {
            row.subject = outcome
            row.range = row.range.lowerBound..<outcome.upperBound
            return row
        }
        if let noun = leadingSubject(phrase, before: governor.start) {
            let leading = withoutAct(noun, in: phrase)
            row.subject = leading
            row.range = min(leading.lowerBound, row.range.lowerBound)..<row.range.upperBound
            return row
        }
        if let shared = sharedSubject(phrase) {
            row.subject = shared
            return row
        }
        switch governor.kind {
        case .level: return carrying(row)
        case .none where isConversion(quantity): return carrying(row)
        case .verb: return row
        default:
            row.subject = context.topic
            return row.subject == nil ? nil : row
        }
    }

    /// 死亡 of 2人死亡, which says what is counted.
    private func outcome(of phrase: Phrase) -> Range<Int>? {
        phrase.right.first.flatMap {
            $0.mark == .outcome && $0.range.lowerBound == phrase.range.upperBound ? $0.range : nil
        }
    }

    /// The noun behind the next quantity of a list: 取消10项、下放1项审批事项.
    private func sharedSubject(_ phrase: Phrase) -> Range<Int>? {
        guard let next = phrase.next, let a = phrase.quantity, let b = next.quantity,
            text.skip("、", at: phrase.range.upperBound) != nil,
            quantities[a].quantity.unit == quantities[b].quantity.unit
        else { return nil }
        return followingSubject(next)
    }

    /// Whether an amount tells the one before it in another currency: 4000万韩元，约合23万元.
    private func isConversion(_ quantity: Int) -> Bool {
        guard let last = context.rows.last, last.relation == .level, last.quantity == quantity - 1 else { return false }
        let (a, b) = (quantities[quantity - 1].quantity, quantities[quantity].quantity)
        return a.kind == .money && b.kind == .money && a.unit?.code != b.unit?.code
    }

    /// Whether a noun behind the quantity is its subject before one that stands before it.
    private func prefersFollowing(_ phrase: Phrase, _ governor: Governor) -> Bool {
        guard let quantity = phrase.quantity else { return false }
        switch quantities[quantity].quantity.kind {
        case .count, .number:
            // 产能为4万片晶圆: what stands before 为 is what is measured.
            return governor.kind != .level || leadingSubject(phrase, before: governor.start) == nil
        default: return governor.kind == .none || governor.kind == .verb
        }
    }

    /// Lengths, ages, ordinals and counts in names are no figures of their own.
    private func isReportable(_ quantity: Quantity, _ phrase: Phrase, _ governor: Governor) -> Bool {
        switch quantity.kind {
        case .duration, .age:
            return governor.kind == .level && phrase.left.contains { $0.mark == .length }
        case .ordinal: return false
        case .count where isNaming(phrase): return governor.kind == .verb || governor.kind == .level
        case .multiple, .points, .fraction: return governor.kind == .level
        default: return true
        }
    }

    /// Whether a few of a noun are named and not counted: 两国, 三省, 9省区.
    private func isNaming(_ phrase: Phrase) -> Bool {
        guard let quantity = phrase.quantity, let unit = quantities[quantity].quantity.unit?.text,
            let value = quantities[quantity].quantity.number.flatMap({ Int($0.description) }), value < 10
        else { return false }
        var name = unit
        let flags = name.withUTF8 { lexicon.units.longestMatch(in: UTF8Text($0), at: 0)?.value.entry.flags }
        return flags?.contains(.noun) ?? false
    }
}
