extension StatisticReader {
    /// `是平日的3倍`, `相当于音速的40多倍`, `为平原的45%`: so many times something else.
    func ratio(_ phrase: Phrase) -> FoundStatistic? {
        guard let of = text.skip(back: "的", from: phrase.range.lowerBound),
            let index = phrase.last(.level),
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
        guard let quantity = phrase.quantity, isReportable(quantities[quantity].quantity.kind, phrase, governor) else {
            return nil
        }
        var row = row(.level, phrase, from: governor.start, isFuture: governor.isFuture)
        if prefersFollowing(phrase, governor), let following = followingSubject(phrase), !placesFigure(following) {
            row.subject = following
            row.range = row.range.lowerBound..<max(row.range.upperBound, following.upperBound)
            return row
        }
        if governor.kind == .outcome {
            row.subject = governor.start..<governor.start + governor.length
            return row
        }
        if let outcome = outcome(of: phrase) {
            row.subject = outcome
            row.range = row.range.lowerBound..<outcome.upperBound
            return row
        }
        if governor.kind == .verb, let shared = sharedSubject(phrase) {
            row.subject = shared
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
        // 其中上半年2.1万吨: the period alone tells it from the row before.
        case .none where isPeriod(before: phrase): return carrying(row)
        case .none where isConversion(quantity): return carrying(row)
        case .verb: return row
        case .none where isRateAlone(phrase): return row
        default:
            row.subject = context.topic
            return row.subject == nil ? nil : row
        }
    }

    /// Whether a noun behind a figure only says where that stands or when it does: 较低水平 of 5%左右的较低水平.
    func placesFigure(_ noun: Range<Int>) -> Bool {
        switch text.value(before: noun.upperBound) {
        case 0x5E73, 0x95F4, 0x4F4D, 0x91CF, 0x7B49, 0x4E0A, 0x4E0B: break  // 平 间 位 量 等 上 下
        default: return false
        }
        let isShort = noun.count <= Self.longestPlace && text.skip(back: "的", from: noun.lowerBound) != nil
        return (["水平", "区间", "高位", "低位", "增量", "不等", "基础上", "情况下", "背景下"] as [StaticString]).contains {
            let start = text.skip(back: $0, from: noun.upperBound)
            return start == noun.lowerBound || isShort && start != nil
        }
    }

    /// The longest such noun in bytes: four Han characters.
    private static let longestPlace = 12

    /// 死亡 of 2人死亡, which says what is counted.
    private func outcome(of phrase: Phrase) -> Range<Int>? {
        phrase.right.first.flatMap {
            $0.isAny(of: .outcome) && $0.range.lowerBound == phrase.range.upperBound ? $0.range : nil
        }
    }

    /// The noun behind the next quantity of a list: 取消10项、下放1项审批事项.
    private func sharedSubject(_ phrase: Phrase) -> Range<Int>? {
        guard text.skip("、", at: phrase.range.upperBound) != nil, let next = phrase.next, let a = phrase.quantity,
            let b = next.quantity,
            quantities[a].quantity.kind == .money || unit(of: a) == unit(of: b),
            isAlike(a, b)
        else { return nil }
        return followingSubject(next)
    }

    private func isPeriod(before phrase: Phrase) -> Bool {
        guard let last = phrase.left.last, last.period != nil else { return false }
        return last.range.upperBound == phrase.range.lowerBound
    }

    /// Whether a clause begins with 每 and its amount: 发放补助，每人每年1500元.
    private func isRateAlone(_ phrase: Phrase) -> Bool {
        phrase.range.lowerBound == phrase.clause.range.lowerBound && text.skip("每", at: phrase.range.lowerBound) != nil
    }

    /// Whether an amount tells the one before it in another currency: 4000万韩元，约合23万元.
    private func isConversion(_ quantity: Int) -> Bool {
        guard let last = lastRow, last.relation == .level, last.quantity == quantity - 1 else { return false }
        return quantities[quantity - 1].quantity.kind == .money && quantities[quantity].quantity.kind == .money
            && unit(of: quantity - 1)?.code != unit(of: quantity)?.code
    }

    /// Whether a noun behind the quantity is its subject before one that stands before it.
    private func prefersFollowing(_ phrase: Phrase, _ governor: Governor) -> Bool {
        guard let quantity = phrase.quantity else { return false }
        switch quantities[quantity].quantity.kind {
        case .count, .number:
            // 产能为4万片晶圆: what stands before 为 is what is measured; but 为30万用户提供.
            guard governor.kind == .level, let following = followingSubject(phrase) else { return true }
            return leadingSubject(phrase, before: governor.start) == nil
                || phrase.right.contains { $0.isAny(of: .verb) && $0.range.lowerBound == following.upperBound }
        case .money, .measure:
            // 销售额不超过3万元的企业: the bound is told of what stands before it.
            return [.none, .verb, .outcome].contains(governor.kind) && !(governor.kind == .none && isBounded(quantity))
        case .multiple: return false
        default: return [.none, .verb, .outcome].contains(governor.kind)
        }
    }

    /// Whether a bound leads from what is measured to a quantity: 面积超500平方米的.
    private func isBounded(_ quantity: Int) -> Bool {
        let found = quantities[quantity]
        let (start, end) = (found.range.lowerBound, found.range.upperBound)
        guard start < found.core.lowerBound, text.skip("的", at: end) != nil else { return false }
        return switch found.quantity.hedge {
        case .over, .under, .atLeast, .atMost: text.value(before: start).isOne(of: Self.measured)
        default: false
        }
    }

    /// What the name of something measured ends with: 额 量 积 值 费 价 资 产 入 本 金 度 径 深 长 高 宽 重 模.
    private static let measured = "额量积值费价资产入本金度径深长高宽重模".unicodeScalars.map(\.value)

    /// Lengths, ages, ordinals and counts in names are no figures of their own.
    private func isReportable(_ kind: Quantity.Kind, _ phrase: Phrase, _ governor: Governor) -> Bool {
        switch kind {
        case .duration, .age:
            guard let length = phrase.last(.length) else { return false }
            return governor.kind == .level
                || phrase.clause.pieces[length].range.upperBound == phrase.range.lowerBound
        case .ordinal: return false
        case .count: return governor.kind == .verb || governor.kind == .level || !isNaming(phrase)
        // 市盈率22.98倍: a ratio that is named.
        case .multiple: return governor.kind == .level || endsRatio(phrase.range.lowerBound)
        case .points, .fraction: return governor.kind == .level
        default: return true
        }
    }

    /// Whether the name of a ratio ends at a place: 市盈率, 认购倍数.
    private func endsRatio(_ place: Int) -> Bool {
        text.skip(back: "率", from: place) ?? text.skip(back: "倍数", from: place) != nil
    }

    /// Whether a few of a noun are named and not counted: 三省, 9省区.
    private func isNaming(_ phrase: Phrase) -> Bool {
        guard let quantity = phrase.quantity, let value = quantities[quantity].quantity.number?.integer, value < 10
        else { return false }
        return unitFlags(of: quantity).contains(.noun)
    }

    /// Whether two are those that were named, whatever is said of them: 两国, 两岸.
    func isPair(_ phrase: Phrase) -> Bool {
        guard let quantity = phrase.quantity else { return false }
        let first = text.value(at: quantities[quantity].core.lowerBound)
        guard first == 0x4E24 || first == 0x5169 else { return false }  // 两 兩
        return quantities[quantity].quantity.number == Quantity.Number(coefficient: 2)
            && unitFlags(of: quantity).contains(.pair)
    }

    private func unitFlags(of quantity: Int) -> Lexicon.UnitFlags {
        guard var name = unit(of: quantity)?.text else { return [] }
        return name.withUTF8 { lexicon.units.longestMatch(in: UTF8Text($0), at: 0)?.value.flags } ?? []
    }
}
