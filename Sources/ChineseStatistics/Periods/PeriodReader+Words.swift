extension PeriodReader {
    /// The word for a period that begins at `offset`: 今年, 上月, 同期.
    func word(at offset: Int) -> FoundPeriod? {
        guard let (entry, end) = lexicon.periods.longestMatch(in: text, at: offset) else { return nil }
        if entry.isWord {
            guard words.isBoundary(offset), words.isBoundary(end) else { return nil }
        }
        return FoundPeriod(offset..<end, entry.expression)
    }
}
