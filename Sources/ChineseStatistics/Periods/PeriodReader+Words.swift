extension PeriodReader {
    /// The word for a period that begins at `offset`: 今年, 上月, 同期.
    func word(at offset: Int) -> FoundPeriod? {
        guard let (entry, end) = lexicon.periods.longestMatch(in: text, at: offset) else { return nil }
        if entry.isWord {
            guard isBehindParticle(offset) || words.isBoundary(offset), words.isBoundary(end) else { return nil }
        }
        return FoundPeriod(offset..<end, entry.expression)
    }

    /// 比上月: behind these the word begins, though ICU may join 比上.
    private func isBehindParticle(_ offset: Int) -> Bool {
        for word in ["比", "较", "較", "与", "自", "在", "于", "至", "从"] as [StaticString]
        where text.skip(back: word, from: offset) != nil {
            return true
        }
        return false
    }
}
