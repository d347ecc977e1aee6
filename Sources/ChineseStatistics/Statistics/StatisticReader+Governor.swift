/// The words that a quantity depends on.
struct Governor {
    enum Kind: Equatable {
        case change(Statistic.Direction?)
        case become(Statistic.Direction?)
        case proportion
        case share
        /// 达, 为, 是: the value follows its subject.
        case level
        /// A verb with the quantity as its object: 建成500万套.
        case verb
        /// What happened to those who are counted: 死亡23人.
        case outcome
        /// 至 and 到 without a verb of change.
        case to
        case none
    }

    var kind: Kind
    /// Where these words begin.
    var start: Int
    /// The length of the word that the kind is from, in bytes.
    var length = 0
    /// Whether 将 says that it is yet to come.
    var isFuture = false

    /// Whether the words lead to the value that a transition reaches: 增至, and 至 alone.
    var leadsToValue: Bool {
        switch kind {
        case .become, .to: true
        default: false
        }
    }
}

extension StatisticReader {
    /// What stands directly before the quantity, over adverbs: the verb of 同比增长了约5%.
    func governor(of phrase: Phrase) -> Governor {
        var governor = Governor(kind: .none, start: phrase.range.lowerBound)
        var isReached = false
        for piece in phrase.left.reversed() {
            let gap = piece.range.upperBound..<governor.start
            guard isFiller(gap, period: piece.period != nil) else { break }
            // 提高到今年的610元: the period belongs to the value.
            if piece.period != nil, governor.kind != .none || gap.isEmpty && !followsVerb(piece, in: phrase) { break }
            let start = piece.range.lowerBound
            switch piece.mark {
            // 持平报3.55%: the figure is that of the second verb.
            case .change(.unchanged): return governor
            case .change(let direction):
                return Governor(
                    kind: isReached ? .become(direction) : .change(direction), start: start, length: piece.range.count,
                    isFuture: isFuture(start))
            case .become(let direction):
                return Governor(kind: .become(direction), start: start, isFuture: isFuture(start))
            case .degree(let direction):
                // 长约153公里: the dimension of something.
                guard isCompared(phrase) else { return Governor(kind: .level, start: start) }
                return Governor(kind: isReached ? .become(direction) : .change(direction), start: start)
            // 多出两倍 is a change; 超过了5万人 is a level.
            case .exceed(let direction):
                guard isCompared(phrase) || text.skip(back: "出", from: piece.range.upperBound) != nil else {
                    return governor
                }
                return Governor(kind: .change(direction), start: start)
            case .extent(let direction):
                return Governor(kind: .change(direction), start: start, length: piece.range.count)
            case .proportion: return Governor(kind: .proportion, start: start)
            case .share: return Governor(kind: .share, start: start)
            case .to: (governor.kind, isReached) = (.to, true)
            case .level:
                // 调整为 leads to a value as 调整到 does.
                isReached = isReached || text.skip("为", at: start) == governor.start
                if governor.kind == .none { governor.kind = .level }
            case .verb: if governor.kind == .none { governor.kind = .verb }
            case .outcome where governor.kind == .none:
                return Governor(kind: .outcome, start: start, length: piece.range.count)
            case .status(_, let isNoun):
                // 预期4.2% is a level; the 目标 of 增长目标为5% and 增长预期目标5% is part of a name.
                if isNoun, governor.kind != .none || namesChange(piece, in: phrase) {
                    return governor.kind == .none ? Governor(kind: .level, start: governor.start) : governor
                }
                if governor.kind == .none { governor.kind = .level }
            case .basis(let basis):
                // 同比0.8%: the change is in the sign.
                if governor.kind == .none, basis == .yearOnYear || basis == .periodOnPeriod,
                    kind(of: phrase) == .percent
                {
                    return Governor(kind: .change(.increase), start: piece.range.upperBound)
                }
            // 将达126万人; 将 before a noun is another word.
            case .from:
                guard text.skip("将", at: start) != nil, governor.kind != .none else { return governor }
                governor.isFuture = true
            case .adverb, .frame, .respectively: break
            case nil where piece.period != nil: break
            default: return governor
            }
            governor.start = start
        }
        return governor
    }

    /// Whether a noun such as 目标 stands behind a verb of change, which describes it: 增长目标, 增长预期目标.
    private func namesChange(_ noun: Clause.Piece, in phrase: Phrase) -> Bool {
        var start = noun.range.lowerBound
        for piece in phrase.left.reversed() where piece.range.upperBound == start {
            if piece.isAny(of: .change) { return true }
            guard piece.isAny(of: .statusNoun) else { return false }
            start = piece.range.lowerBound
        }
        return false
    }

    /// Whether 将 ends where a verb begins.
    private func isFuture(_ start: Int) -> Bool { text.skip(back: "将", from: start) != nil }

    /// Whether a verb that leads to a value ends where a period begins: 增加到2007年13786元.
    private func followsVerb(_ period: Clause.Piece, in phrase: Phrase) -> Bool {
        phrase.clause.mayHold([.become, .to])
            && phrase.left.contains {
                $0.isAny(of: [.become, .to]) && $0.range.upperBound == period.range.lowerBound
            }
    }

    /// The kind of the phrase's quantity.
    func kind(of phrase: Phrase) -> Quantity.Kind? { phrase.quantity.map { quantities[$0].quantity.kind } }

    /// Whether the text between a word and what it governs adds nothing: 了, spaces, quotation marks.
    private func isFiller(_ range: Range<Int>, period: Bool) -> Bool {
        // 提高到人均1196元
        if range.count == 6, text.skip("人均", at: range.lowerBound) != nil { return true }
        var position = range.lowerBound
        while position < range.upperBound {
            let (scalar, length) = text.scalar(at: position)
            switch scalar {
            case 0x20, 0x4E86, 0x8FC7, 0x7740, 0x201C, 0x201D: break  // 了 过 着 “ ”
            case 0x7684 where period: break  // 的
            default: return false
            }
            position += length
        }
        return true
    }

    /// Whether 比, 较 or 同比 stands before the quantity, which makes 高 and 快 verbs of change.
    private func isCompared(_ phrase: Phrase) -> Bool {
        phrase.last([.against, .basis]) != nil
    }

    /// Whether a quantity is told only for another: the 10股 of 每10股转增4股, the 五批 of 五批共158名, and 前三名.
    func isAuxiliary(_ phrase: Phrase) -> Bool {
        let before = text.value(before: phrase.range.lowerBound)
        if before == 0x6BCF || before == 0x524D { return true }  // 每 前
        guard phrase.hasNext, let next = phrase.next else { return false }
        if let end = text.skip("共", at: phrase.range.upperBound), next.range.lowerBound == end { return true }
        if isReferenceValue(phrase) { return true }
        // 占总量500万股的10%: the whole of a share.
        return text.skip("的", at: phrase.range.upperBound) == next.range.lowerBound && kind(of: next) == .percent
            && phrase.last(.share) != nil
    }

    /// Whether a quantity is only what a change is measured against: 较去年同期的3.2亿元增长12%.
    private func isReferenceValue(_ phrase: Phrase) -> Bool {
        guard let of = text.skip(back: "的", from: phrase.range.lowerBound),
            let period = phrase.left.last, period.period != nil, period.range.upperBound == of,
            let against = phrase.left.dropLast().last, against.mark == .against,
            let next = phrase.next, case .change = governor(of: next).kind
        else { return false }
        return against.range.upperBound == period.range.lowerBound
            && governor(of: next).start == phrase.range.upperBound
    }
}
