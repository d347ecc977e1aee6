extension StatisticReader {
    /// The indicator that a bracket or a colon follows: 出口（增长5%）, 处理费：160元.
    func open(_ clause: Clause) {
        let pieces = marks.pieces(of: clause)
        // 主要目标：
        if let last = pieces.last, last.range.upperBound == clause.range.upperBound, clause.opensList,
            case .status(let status, _)? = last.mark
        {
            context.status = status
        }
        let isSaying = pieces.contains { $0.isAny(of: .saying) }
        context.topic = isSaying ? nil : nounPhrase(clause.range, in: pieces.suffix(Phrase.longest))
        if clause.opensAside { context.outer = context.topic }
    }

    /// What a clause without a figure is about: 车流量 in 车流量保持高位，增长10%.
    private func head(of clause: Clause) -> Range<Int>? {
        let range = clause.range
        let pieces = marks.pieces(of: clause)
        guard range.count <= Self.longestHead,
            !pieces.contains(where: { $0.isAny(of: [.saying, .preposition, .from]) })
        else { return nil }
        let inner = pieces.drop { $0.isAny(of: .frame) || $0.period != nil }
        guard let verb = inner.first, verb.range.lowerBound > range.lowerBound else { return nil }
        return nounPhrase(range.lowerBound..<verb.range.lowerBound, in: pieces)
    }

    /// The longest clause in bytes whose head is looked for: 40 Han characters.
    private static let longestHead = 120

    /// The subject of the last row of the sentence, or what its last clause is about, or a subject before it.
    func carriedSubject() -> Range<Int>? {
        if sentenceRows.isEmpty, let clause = context.head, let head = head(of: clause) { return head }
        return context.subject
    }
}
