extension StatisticReader {
    /// The subject before a verb or a value: the last noun phrase of the text that leads to it.
    func leadingSubject(_ phrase: Phrase, from start: Int? = nil, before end: Int) -> Range<Int>? {
        let start = start ?? phrase.start
        guard start < end else { return nil }
        if let whole = composed(start..<end, in: phrase) { return whole }
        guard let noun = nounPhrase(start..<end, in: phrase.left) else { return bareName(start..<end, in: phrase) }
        // An age or a length that nothing is said of is part of the name: 60岁以上人口.
        if phrase.mayFollowQuantity,
            let before = phrase.left.last(where: { $0.range.upperBound == noun.lowerBound }), before.quantity != nil
        {
            // What stands before it belongs to the name as well: 英国10年期国债.
            let outer = nounPhrase(start..<before.range.lowerBound, in: phrase.left)
            let isJoined = outer?.upperBound == before.range.lowerBound
            let begin = isJoined ? outer?.lowerBound : nil
            return (begin ?? before.range.lowerBound)..<noun.upperBound
        }
        return noun
    }

    /// A subject without the verb at its head: 高标准农田 of 新建高标准农田15万亩.
    func withoutAct(_ subject: Range<Int>, in phrase: Phrase) -> Range<Int> {
        guard let act = phrase.left.first(where: { $0.range.lowerBound == subject.lowerBound }), act.isAny(of: .act),
            let rest = trimmed(act.range.upperBound..<subject.upperBound)
        else { return subject }
        return rest
    }

    /// Names that hold words of their own: 每百户家庭拥有汽车, 服务业占生产总值比重.
    private func composed(_ range: Range<Int>, in phrase: Phrase) -> Range<Int>? {
        let isEach = text.value(at: range.lowerBound) == Self.each
        let mayHoldShare = phrase.clause.mayHold(.share) && phrase.clause.mayHold(.proportion)
        guard isEach || phrase.mayFollowQuantity || mayHoldShare else { return nil }
        let inside = phrase.left.prefix { $0.range.upperBound <= range.upperBound }
        if isEach, inside.first?.range.lowerBound != range.lowerBound {
            return trimmed(range)
        }
        if let base = inside.last(where: { $0.quantity != nil }),
            let each = text.skip(back: "每", from: base.range.lowerBound)
        {
            return trimmed(each..<range.upperBound).flatMap { $0.upperBound > base.range.upperBound ? $0 : nil }
        }
        guard mayHoldShare, let share = inside.first(where: { $0.isAny(of: .share) }),
            inside.contains(where: { $0.isAny(of: .proportion) }),
            let owner = nounPhrase(range.lowerBound..<share.range.lowerBound, in: phrase.left)
        else { return nil }
        return trimmed(owner.lowerBound..<range.upperBound)
    }

    /// What stands for a noun where there is none: 占比 in 占比提升1.4个百分点, 45岁以下 in 45岁以下的占29.2%.
    private func bareName(_ range: Range<Int>, in phrase: Phrase) -> Range<Int>? {
        guard let piece = phrase.left.last(where: { $0.range.upperBound <= range.upperBound && !$0.isAny(of: .adverb) })
        else {
            return nil
        }
        if piece.isAny(of: .proportion) { return piece.range }
        // 出口 in 出口增长5%: a verb that stands alone is the noun.
        if piece.isAny(of: [.verb, .predicate]), piece.range == trimmed(range) { return piece.range }
        let isNamed = piece.quantity != nil && text.skip("的", at: piece.range.upperBound) == range.upperBound
        return isNamed ? piece.range : nil
    }

    /// The subject behind a quantity: the counted noun of 158名干部, or the noun of 26.5亿美元的贷款.
    ///
    /// - Parameter behindOf: Whether only a noun behind 的 counts.
    func followingSubject(_ phrase: Phrase, behindOf: Bool = false) -> Range<Int>? {
        var start = phrase.range.upperBound
        if text.value(at: start) == Self.of { start += 3 } else if behindOf { return nil }
        // 27项和专项整治4项: the next of a list.
        if start == phrase.range.upperBound, isConjunction(at: start) { return nil }
        var end = start
        let limit = phrase.clause.range.upperBound
        // 全市 and 其中 do not end a noun.
        var pieces = phrase.right.drop { $0.isAny(of: .frame) }
        // A verb first is the beginning of a clause that describes the noun: 违反规定的案件.
        if let first = pieces.first, first.range.lowerBound == start {
            guard isVerbal(first) else { return nil }
            if let noun = describedNoun(from: first.range.upperBound, in: pieces, limit) {
                return trimmed((first.isAny(of: .from) ? first.range.upperBound : start)..<noun)
            }
            if first.isAny(of: .adverb) {
                start = first.range.upperBound
                end = start
            } else if !needsNoun(phrase) {
                return nil
            }
            // A bare number needs a noun: 465万建档人口.
            pieces = pieces.dropFirst().drop { $0.isAny(of: .frame) }
        }
        let furthest = min(limit, start + Self.longestSubject, pieces.first?.range.lowerBound ?? limit)
        while end < furthest {
            let (scalar, length) = text.scalar(at: end)
            if lexicon.nounEnds.contains(scalar) {
                // 新 of 新的任务 is no noun yet.
                if scalar != Self.of || trimmed(start..<end) != nil { break }
                start = end + length
            }
            end += length
        }
        return trimmed(start..<end) ?? countedPlace(start..<end, of: phrase)
    }

    /// 县 of 35个县: a noun of one character that is itself a unit.
    private func countedPlace(_ noun: Range<Int>, of phrase: Phrase) -> Range<Int>? {
        guard noun.count == 3, phrase.range.upperBound == noun.lowerBound, kind(of: phrase) == .count,
            let (unit, end) = lexicon.units.longestMatch(in: text, at: noun.lowerBound),
            end == noun.upperBound, unit.flags.contains(.noun), text.skip("（", at: end) == nil
        else { return nil }
        return noun
    }

    /// Whether a quantity says nothing without a noun behind it: 465万, and 选派126名, but not 756人.
    private func needsNoun(_ phrase: Phrase) -> Bool {
        guard let quantity = phrase.quantity else { return false }
        if quantities[quantity].quantity.kind == .number { return true }
        guard quantities[quantity].quantity.kind == .count else { return false }
        if let unit = unit(of: quantity)?.text, unit == "人" || unit == "人次" { return false }
        return governor(of: phrase).kind == .verb
    }

    /// 和 of 企业和居民.
    func isConjunction(_ piece: Clause.Piece) -> Bool {
        piece.isAny(of: .frame) && isConjunction(at: piece.range.lowerBound)
    }

    private func isConjunction(at position: Int) -> Bool {
        let scalar = text.value(at: position)
        guard lexicon.conjunctions.contains(scalar) else { return false }
        if scalar != Self.alongWith { return words.isBoundary(position + 3) }
        return text.skip("以及", at: position).map(words.isBoundary) ?? false
    }

    /// 和 与 及 或 并, and 以 of 以及.
    static var conjunctions: [UInt32] { [0x548C, 0x4E0E, 0x53CA, 0x6216, 0x5E76, alongWith] }

    /// 以.
    private static let alongWith: UInt32 = 0x4EE5

    private func isVerbal(_ piece: Clause.Piece) -> Bool {
        piece.isAny(of: [.verb, .predicate, .preposition, .from, .change, .adverb])
    }

    /// The end of the noun behind 的 that a clause describes, before the next verb.
    private func describedNoun(from start: Int, in pieces: Pieces, _ limit: Int) -> Int? {
        var position = start
        // What follows 提升到5.7%的 is of that figure.
        let isReached = pieces.prefix(2).contains { $0.isAny(of: [.change, .become]) }
        let next = isReached ? pieces.first { $0.quantity != nil }?.range.lowerBound : nil
        let limit = min(limit, next ?? limit)
        let furthest = min(limit, start + Self.longestSubject)
        while position < furthest {
            let (scalar, length) = text.scalar(at: position)
            if scalar == Self.of { break }
            if isBreak(scalar) { return nil }
            position += length
        }
        guard position < furthest else { return nil }
        var end = position + 3
        // A verb right behind 的 is a noun: 出具的证明.
        while end < min(limit, furthest + Self.longestSubject), !isBreak(text.value(at: end)),
            text.value(at: end) != Self.of,
            end == position + 3 || !pieces.contains(where: { $0.range.lowerBound == end && !$0.isAny(of: .frame) })
        {
            end += text.scalar(at: end).length
        }
        return end > position + 3 ? end : nil
    }

    /// The noun phrase that a text ends with: behind its last verb or preposition, without the words around it.
    func nounPhrase(_ range: Range<Int>, in pieces: Pieces) -> Range<Int>? {
        let inside = pieces.inside(range)
        var end = range.upperBound
        for piece in inside.reversed() where isCut(piece, in: inside, before: end) {
            // What stands behind the last cut, or before it where nothing does; 中国在榜单上 is about 中国.
            let isPlace = piece.isAny(of: .preposition) && isLocative(end)
            if !isPlace, let phrase = bare(piece.range.upperBound..<end, in: inside) { return phrase }
            end = piece.range.lowerBound
        }
        return bare(range.lowerBound..<end, in: inside)
    }

    /// Whether 上, 中 or 下 ends there, as in 在…上.
    private func isLocative(_ end: Int) -> Bool {
        switch text.value(before: end) {
        case 0x4E0A, 0x4E2D, 0x4E0B, 0x5185, 0x91CC: words.isBoundary(end - 3)  // 上 中 下 内 里
        default: false
        }
    }

    /// A range without adverbs and words of the frame at its ends.
    private func bare(_ range: Range<Int>, in pieces: Pieces) -> Range<Int>? {
        guard var range = trimmed(range) else { return nil }
        guard pieces.contains(where: isOuter) else { return range }
        while let piece = pieces.first(where: { isOuter($0) && $0.range.lowerBound == range.lowerBound }) {
            guard piece.range.upperBound <= range.upperBound,
                let rest = trimmed(piece.range.upperBound..<range.upperBound)
            else { return nil }
            range = rest
        }
        while let piece = pieces.last(where: { isOuter($0) && !$0.isName && $0.range.upperBound == range.upperBound }) {
            guard piece.range.lowerBound >= range.lowerBound,
                let rest = trimmed(range.lowerBound..<piece.range.lowerBound)
            else { return nil }
            range = rest
        }
        return range
    }

    private func isOuter(_ piece: Clause.Piece) -> Bool {
        piece.isAny(of: [.adverb, .frame, .statusNoun])
    }

    /// Whether a noun phrase ends at a piece.
    private func isCut(_ piece: Clause.Piece, in pieces: Pieces, before end: Int) -> Bool {
        switch piece.kind {
        case .period: return true
        // “新三样”产品 is one noun.
        case .quantity(let quantity): return !isNamePart(quantity)
        case .mark where piece.isAny(of: .partsOfNouns): return false
        case .mark(let mark):
            switch mark {
            case .destination: return piece.range.upperBound < end
            // 外需对增长的贡献率 is one noun phrase.
            case .preposition: return !isInner(piece, in: pieces, before: end)
            case .change, .against, .degree:
                // 同比上涨的城市个数 is one noun phrase, and so is 增长目标.
                return text.skip("的", at: piece.range.upperBound) == nil && !namesStatus(behind: piece, in: pieces)
            // 的出现频率: a verb behind 的 is part of a noun.
            case .verb where text.skip(back: "的", from: piece.range.lowerBound) != nil: return false
            case .basis:
                // 年均气温 is one noun, 同比 before a verb is none.
                return pieces.contains { $0.range.lowerBound == piece.range.upperBound }
                    || piece.range.upperBound >= end
            default: return true
            }
        }
    }

    /// Whether 对 and what follows only describe the noun that they stand in.
    private func isInner(_ piece: Clause.Piece, in pieces: Pieces, before end: Int) -> Bool {
        guard text.skip("对", at: piece.range.lowerBound) == piece.range.upperBound else { return false }
        let before = pieces.last { $0.range.upperBound <= piece.range.lowerBound }
        guard text.value(before: piece.range.lowerBound).isHan, before?.range.upperBound != piece.range.lowerBound
        else {
            return false
        }
        var position = piece.range.upperBound
        while position < end {
            if text.skip("的", at: position) != nil { return true }
            position += text.scalar(at: position).length
        }
        return false
    }

    private func namesStatus(behind piece: Clause.Piece, in pieces: Pieces) -> Bool {
        pieces.contains { $0.isAny(of: .statusNoun) && $0.range.lowerBound == piece.range.upperBound }
    }

    /// A range without spaces, particles and punctuation at its ends; nil where no noun is left.
    func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var (start, end) = (range.lowerBound, range.upperBound)
        var first = text.scalar(at: start)
        if first.value.digit != nil {
            start = min(listNumberEnd(at: start), end)
            first = text.scalar(at: start)
        }
        while start < end, lexicon.looseStarts.contains(first.value) {
            start += first.length
            first = text.scalar(at: start)
        }
        var last = text.scalar(before: end)
        while start < end,
            lexicon.looseEnds.contains(last.value) || last.value == Self.within && words.isBoundary(last.start)
        {
            end = last.start
            last = text.scalar(before: end)
        }
        guard start < end else { return nil }
        if isClosingBracket(last.value) { end = withoutAside(start..<end) }
        guard start < end, end - start <= Self.longestSubject else { return nil }
        if first.value == 0xFF08 || first.value == 0x28 { return trimmed(behindAside(start..<end)) }
        if let rate = rateStart(start..<end) { end = rate }
        guard start < end else { return nil }
        return hasName(start..<end) ? start..<end : nil
    }

    @inline(__always)
    private func isClosingBracket(_ scalar: UInt32) -> Bool { scalar == 0xFF09 || scalar == 0x29 }

    /// The end of a name without the brackets that close behind it: 生产总值（GDP）.
    private func withoutAside(_ range: Range<Int>) -> Int {
        let end = range.upperBound
        guard range.count <= Self.longestSubject else { return end }
        var start = end
        while start >= range.lowerBound {
            if text.skip("（", at: start) != nil || text[start] == 0x28 { return start }
            start -= 1
        }
        return end
    }

    /// The rest of a range that begins with a bracket: 海川股份 of （600000）、海川股份.
    @inline(never)
    private func behindAside(_ range: Range<Int>) -> Range<Int> {
        var position = range.lowerBound
        while position < range.upperBound {
            let (scalar, length) = text.scalar(at: position)
            position += length
            if isClosingBracket(scalar) { return min(position, range.upperBound)..<range.upperBound }
        }
        return range.upperBound..<range.upperBound
    }

    /// Where 每 and a unit begin at the end of a name: 每斤 of 小麦每斤.
    @inline(__always)
    private func rateStart(_ range: Range<Int>) -> Int? {
        // Only 每 has these bytes, so that no scalar need be decoded.
        for length in [6, 9, 12] {
            let start = range.upperBound - length
            guard start >= range.lowerBound else { return nil }
            if text[start + 2] == 0x8F, text[start + 1] == 0xAF, text[start] == 0xE6 {
                return lexicon.units.longestMatch(in: text, at: start + 3)?.end == range.upperBound ? start : nil
            }
        }
        return nil
    }

    /// The end of the number of a list, `8、` or `3.`, that begins with a digit at `offset`; `offset` where it is none.
    private func listNumberEnd(at offset: Int) -> Int {
        var end = offset
        while end - offset < 3, text.value(at: end).digit != nil { end += text.scalar(at: end).length }
        return text.skip("、", at: end) ?? text.skip(". ", at: end) ?? text.skip("．", at: end) ?? offset
    }

    /// The longest subject in bytes: 60 Han characters.
    private static let longestSubject = 180

    /// 的.
    static let of: UInt32 = 0x7684

    /// 每.
    private static let each: UInt32 = 0x6BCF

    /// 中, of 企业中.
    private static let within: UInt32 = 0x4E2D

    private func hasName(_ range: Range<Int>) -> Bool {
        // Most begin with two Han characters.
        if range.count >= 6, HanUnits.areCommon(text.word(at: range.lowerBound)) { return true }
        var position = range.lowerBound
        var characters = 0
        while position < range.upperBound {
            let (scalar, length) = text.scalar(at: position)
            if scalar.isHan || scalar.digit != nil { characters += 1 } else if scalar.isLatinLetter { return true }
            // One character is a measure or a particle: 周, 宽.
            if characters > 1 { return true }
            position += length
        }
        return false
    }

    private func isBreak(_ scalar: UInt32) -> Bool { scalar != Self.of && lexicon.nounEnds.contains(scalar) }

    /// What stands loose on either side of a name: spaces, 、 - — … · and 的 了 着.
    private static var loose: [UInt32] {
        [0x20, 0x3000, 0x09, 0x3001, 0x2D, 0x2014, 0x2026, 0xB7, of, 0x4E86, 0x7740]
    }

    /// The same before it, with ” and 》.
    static var looseStarts: [UInt32] { loose + [0x201D, 0x300B] }

    /// The same behind it, with 和 与 及 每 “ and 《.
    static var looseEnds: [UInt32] { loose + [0x548C, 0x4E0E, 0x53CA, each, 0x201C, 0x300A] }

    /// Where a noun may end: at a space, a bracket, 、 - — and 的.
    static var nounEnds: [UInt32] { [0x3001, 0xFF08, 0x28, 0xFF09, 0x29, 0x20, 0x2D, 0x2014, of] }
}

extension Clause.Piece {
    /// Whether it may end the name of an indicator: the 目标 of 增长目标.
    fileprivate var isName: Bool { isAny(of: .statusNoun) }
}

extension Mark.Kinds {
    /// What ends no noun phrase.
    fileprivate static var partsOfNouns: Self {
        [.length, .portion, .proportion, .extent, .rank, .act, .predicate, .adverb, .frame, .to, .statusNoun]
    }
}
