extension StatisticReader {
    // MARK: - Shares

    /// `占全市整体规模的32.96%`, `占比超过97%`, `三分之二的地区`.
    func share(_ phrase: Phrase, _ governor: Governor) -> FoundStatistic? {
        if let (whole, start) = shareOf(phrase, governor) {
            var row = row(.share, phrase, from: start)
            row.whole = whole
            row.subject = leadingSubject(phrase, before: start) ?? followingSubject(phrase, behindOf: true)
            return carrying(row)
        }
        if isEquated(phrase) { return nil }
        if let row = holding(phrase) ?? portion(phrase) { return row }
        guard governor.kind != .level || kind(of: phrase) == .fraction else { return nil }
        return partitive(phrase)
    }

    /// `岚海科技35%的股份`: of which company the shares are.
    @inline(never)
    private func holding(_ phrase: Phrase) -> FoundStatistic? {
        let start = text.skip("的", at: phrase.range.upperBound) ?? phrase.range.upperBound
        guard
            let end = text.skip("股权", at: start) ?? text.skip("股份", at: start) ?? text.skip("产权", at: start),
            let whole = leadingSubject(phrase, before: phrase.range.lowerBound),
            whole.upperBound == phrase.range.lowerBound
        else { return nil }
        var row = row(.share, phrase, from: whole.lowerBound)
        row.whole = whole
        row.subject = start..<end
        row.range = row.range.lowerBound..<end
        return row
    }

    /// `完成全年任务的62%`, `是总产量的三成`: of which whole, between a verb and 的.
    @inline(never)
    private func portion(_ phrase: Phrase) -> FoundStatistic? {
        guard let of = text.skip(back: "的", from: phrase.range.lowerBound),
            let verb = phrase.left.last(where: { !$0.isAny(of: [.frame, .statusNoun]) && $0.period == nil }),
            verb.isAny(of: [.verb, .level]), let whole = trimmed(verb.range.upperBound..<of)
        else { return nil }
        // 为平原的45% compares two things, unless a total or a fraction shows that one is in the other.
        guard verb.isAny(of: .verb) || kind(of: phrase) == .fraction || namesTotal(whole) else { return nil }
        var row = row(.share, phrase, from: verb.range.lowerBound)
        row.whole = whole
        row.subject = leadingSubject(phrase, before: verb.range.lowerBound)
        return carrying(row)
    }

    /// Whether 总 stands in a noun: 总人数, 新车总销量.
    private func namesTotal(_ noun: Range<Int>) -> Bool {
        var position = noun.lowerBound
        while position < noun.upperBound {
            let (scalar, length) = text.scalar(at: position)
            if scalar == 0x603B || scalar == 0x7E3D { return true }  // 总 總
            position += length
        }
        return false
    }

    /// 相当于海运的1/3: so much of something else, which it is no part of.
    private func isEquated(_ phrase: Phrase) -> Bool {
        guard let index = phrase.last(.level), text.skip(back: "的", from: phrase.range.lowerBound) != nil else {
            return false
        }
        let mark = phrase.clause.pieces[index].range
        return text.skip("相当于", at: mark.lowerBound) != nil
    }

    /// What 占 or 占比 says: the whole, and where the words begin.
    private func shareOf(_ phrase: Phrase, _ governor: Governor) -> (whole: Range<Int>?, start: Int)? {
        if let index = phrase.last(.share) {
            let mark = phrase.clause.pieces[index].range
            let portion = phrase.last([.proportion, .portion])
            let end = portion.map { phrase.clause.pieces[$0].range.lowerBound } ?? wholeEnd(phrase) ?? governor.start
            return (end > mark.upperBound ? trimmed(mark.upperBound..<end) : nil, mark.lowerBound)
        }
        return governor.kind == .proportion ? (nil, governor.start) : nil
    }

    /// Where the name of a whole ends whose own figure stands behind it: 占总股本500万股的10%.
    private func wholeEnd(_ phrase: Phrase) -> Int? {
        guard let of = text.skip(back: "的", from: phrase.range.lowerBound), phrase.hasPrevious,
            let figure = phrase.previous?.range, figure.upperBound == of
        else { return nil }
        return figure.lowerBound
    }

    /// `逾九成转债上涨`, `4%的国土面积`, `三分之二是课堂记录`.
    private func partitive(_ phrase: Phrase) -> FoundStatistic? {
        var row = row(.share, phrase, from: phrase.range.lowerBound)
        if let whole = followingSubject(phrase) {
            // 5%的增速 is no share of it.
            if lexicon.rates.longestMatch(in: text, endingAt: whole.upperBound) != nil { return nil }
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
        guard kind(of: phrase) == .fraction else { return nil }
        if text.skip(back: "的", from: phrase.range.lowerBound) != nil {
            row.whole = leadingSubject(phrase, before: phrase.range.lowerBound - 3)
        }
        row.whole = row.whole ?? context.subject
        if let next = phrase.right.first, next.isAny(of: .level), next.range.lowerBound == phrase.range.upperBound {
            row.subject = trimmed(next.range.upperBound..<phrase.clause.range.upperBound)
        }
        return row.subject == nil && row.whole == nil ? nil : row
    }

    /// Whether a noun with a word behind it names a percentage: 5%的通胀目标.
    func namesRate(_ piece: Clause.Piece) -> Bool {
        if piece.isAny(of: .extent) { return true }
        guard piece.isAny(of: .statusNoun) else { return false }
        let next = text.value(at: piece.range.upperBound)
        return !next.isHan || next == Self.of
    }

    /// 民生领域 in 将80%以上资金投向民生领域.
    private func destination(at offset: Int, in phrase: Phrase) -> Range<Int>? {
        guard let mark = phrase.right.first(where: { $0.range.lowerBound == offset }),
            mark.isAny(of: .destination)
        else { return nil }
        let rest = phrase.right.drop { $0.range.lowerBound <= mark.range.lowerBound }
        let end = rest.first { !$0.isAny(of: .frame) }?.range.lowerBound ?? phrase.clause.range.upperBound
        return nounPhrase(mark.range.upperBound..<end, in: rest)
    }

    // MARK: - Ranks

    /// `位居世界第二`, `综合考评第1位`, `为全省第二大港口`.
    func rank(_ phrase: Phrase) -> FoundStatistic? {
        guard let quantity = phrase.quantity else { return nil }
        let mark =
            phrase.last(.rank).map { phrase.clause.pieces[$0].range.lowerBound }
            ?? (unit(of: quantity) == nil ? sizeStart(phrase) : nil)
        guard mark != nil || quantities[quantity].quantity.isPlace else { return nil }
        var row = row(.rank, phrase, from: mark ?? phrase.range.lowerBound)
        row.subject = leadingSubject(phrase, before: row.range.lowerBound)
        return carrying(row)
    }

    /// Where 为 or 是 begins before an ordinal that says how large something is among others: 为全省第二大港口.
    private func sizeStart(_ phrase: Phrase) -> Int? {
        guard text.skip("大", at: phrase.range.upperBound) != nil, text.skip("大规模", at: phrase.range.upperBound) == nil
        else { return nil }
        return phrase.last(.level).map { phrase.clause.pieces[$0].range.lowerBound }
    }
}
