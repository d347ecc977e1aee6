extension Lexicon {
    /// The tables that matching uses, built once.
    struct Tables: ~Copyable, Sendable {
        /// The units of the tables below.
        private let store: UnitStore
        /// Units behind a number.
        let units: WordTrie<UnitMatch>
        /// Units that are read only as the later parts of a compound.
        let compoundUnits: WordTrie<[UnitMatch]>
        /// Currencies before a number, matched by their end.
        let currenciesBefore: ReversedWordTrie<UnitMatch>
        /// Hedges by place; those before a number are matched by their end.
        let hedgesBefore: ReversedWordTrie<Hedge>
        let hedgesInside: WordTrie<Hedge>
        let hedgesAfter: WordTrie<Hedge>
        let bridges: ReversedWordTrie<Bool>
        let labels: ReversedWordTrie<Bool>
        /// What may stand before a number: 第, 约, $, a minus sign.
        let precursors: PrecursorTable
        /// The scalars that may belong to an amount before them: a hedge, a dash, a smaller part, a letter. Behind any
        /// other an amount has ended.
        let continuations: ScalarSet
        /// The Han characters that may go on behind a Han digit: with any other it is part of a word.
        let digitContinuations: ScalarSet
        let exclusions: WordTrie<Bool>
        /// The same, matched by their end.
        let exclusionsBefore: ReversedWordTrie<Bool>
        let periods: WordTrie<PeriodEntry>
        /// What may stand behind a number of the calendar.
        let calendarContinuations = ScalarSet(PeriodReader.continuations)
        /// What may stand in such a number.
        let calendarNumerals = ScalarSet(PeriodReader.numerals)
        /// What stands loose at the start and at the end of a name, and where the noun behind a figure may end.
        let looseStarts = ScalarSet(StatisticReader.looseStarts)
        let looseEnds = ScalarSet(StatisticReader.looseEnds)
        let nounEnds = ScalarSet(StatisticReader.nounEnds)
        /// What leads to a period that is compared with, and what joins a noun to the one before.
        let comparisons = ScalarSet(StatisticReader.comparisons)
        let conjunctions = ScalarSet(StatisticReader.conjunctions)
        let marks: WordTrie<MarkWord>
        let shortMarks: ShortWords
        /// Words that name a percentage, matched by their end.
        let rates: ReversedWordTrie<Bool>
        /// Where a numeral, a word for a period or one for a change of nothing may begin.
        let leads: LeadScanner
        /// The scalars that begin a word for a period or for a change of nothing.
        let wordLeads: ScalarSet
        /// Those of them that begin a word for a change of nothing.
        let unchangedLeads: ScalarSet
        /// The beginnings of exclusions up to a scalar at which the scan stops, matched by that.
        let exclusionBeginnings: ReversedWordTrie<Bool>
        /// The last two scalars of those.
        let exclusionPairs: ScalarPairSet
        /// Where exclusions begin.
        let exclusionStarts: ExclusionStarts
        /// Where marks begin.
        let markStarts: WordScanner
        /// What marks begin with that make a noun of the verb before them. It is asked behind each mark, so that it is small.
        let endingLeads: ScalarSet
        /// Where marks begin that matter where nothing but a period stands.
        let datingStarts: WordScanner
        /// Where marks begin that matter where no figure stands that makes a row alone.
        let dependentStarts: WordScanner

        init(_ builder: consuming TableBuilder) {
            var compoundUnits = WordTrieBuilder<[UnitMatch]>()
            for (var name, units) in builder.compounds {
                name.withUTF8 { _ = compoundUnits.add(UTF8Text($0), units) }
            }
            store = builder.store
            units = WordTrie(builder.units)
            self.compoundUnits = WordTrie(compoundUnits)
            currenciesBefore = ReversedWordTrie(builder.currenciesBefore)
            hedgesBefore = ReversedWordTrie(builder.hedgesBefore)
            hedgesInside = WordTrie(builder.hedgesInside)
            hedgesAfter = WordTrie(builder.hedgesAfter)
            bridges = ReversedWordTrie(builder.bridges)
            labels = ReversedWordTrie(builder.labels)
            precursors = builder.precursors
            continuations = builder.continuations
            digitContinuations = builder.digitContinuations
            exclusions = WordTrie(builder.exclusions)
            exclusionsBefore = ReversedWordTrie(builder.exclusionsBefore)
            periods = WordTrie(builder.periods)
            marks = WordTrie(builder.marks)
            shortMarks = builder.shortMarks
            rates = ReversedWordTrie(builder.rates)
            leads = builder.leads
            wordLeads = builder.wordLeads
            unchangedLeads = builder.unchangedLeads
            builder.places.finish()
            exclusionBeginnings = ReversedWordTrie(builder.places.beginnings)
            exclusionPairs = builder.places.pairs
            exclusionStarts = builder.exclusionStarts
            markStarts = builder.markStarts
            endingLeads = builder.endingLeads
            datingStarts = builder.datingStarts
            dependentStarts = builder.dependentStarts
        }
    }
}
