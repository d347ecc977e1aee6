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
        switch text.value(before: offset) {
        case 0x6BD4, 0x8F83, 0x8F03, 0x4E0E, 0x81EA, 0x5728, 0x4E8E, 0x81F3, 0x4ECE: true  // 比较較与自在于至从
        default: false
        }
    }
}
