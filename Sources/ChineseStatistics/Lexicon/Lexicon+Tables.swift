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
        let calendarContinuations = PeriodReader.continuations
        let marks: WordTrie<Mark>
        /// Words that name a percentage, matched by their end.
        let rates: ReversedWordTrie<Bool>
        /// Where a numeral, a word for a period or one for a change of nothing may begin.
        let leads: LeadScanner
        /// The scalars that begin a word for a period or for a change of nothing.
        let wordLeads: ScalarSet
        /// The beginnings of exclusions up to a scalar at which the scan stops, matched by that.
        let exclusionBeginnings: ReversedWordTrie<Bool>
        /// The last two scalars of those.
        let exclusionPairs: ScalarPairSet
        /// Where exclusions begin.
        let exclusionStarts: WordStarts
        /// Where marks begin.
        let markStarts: WordStarts
        /// Where marks begin that make a noun of the verb before them.
        let endingStarts: WordStarts
        /// Where marks begin that matter where nothing but a period stands.
        let datingStarts: WordStarts
        /// Where marks begin that matter where no figure stands that makes a row alone.
        let dependentStarts: WordStarts

        init(_ entries: [Entry]) {
            var store = UnitStore()
            var compounds: [String: [UnitMatch]] = [:]
            var units = WordTrieBuilder<UnitMatch>()
            var currenciesBefore = WordTrieBuilder<UnitMatch>(isReversed: true)
            var hedgesBefore = WordTrieBuilder<Hedge>(isReversed: true)
            var hedgesInside = WordTrieBuilder<Hedge>()
            var hedgesAfter = WordTrieBuilder<Hedge>()
            var bridges = WordTrieBuilder<Bool>(isReversed: true)
            var labels = WordTrieBuilder<Bool>(isReversed: true)
            var exclusions = WordTrieBuilder<Bool>()
            var exclusionsBefore = WordTrieBuilder<Bool>(isReversed: true)
            var periods = WordTrieBuilder<PeriodEntry>()
            var marks = WordTrieBuilder<Mark>()
            var rates = WordTrieBuilder<Bool>(isReversed: true)
            let precursors = PrecursorTable()
            var continuations = QuantityReader.continuations
            var digitContinuations = QuantityReader.digitContinuations
            var leads = LeadScanner(leads: NumeralCharacter.leads + [QuantityReader.first])
            var wordLeads = ScalarSet()
            let markStarts = WordStarts()
            let endingStarts = WordStarts()
            let datingStarts = WordStarts()
            let exclusionStarts = WordStarts()
            let dependentStarts = WordStarts()
            var places = ExclusionPlaces()
            // The words go into the tables as they come: gathered first, they would be copied a second time.
            for entry in entries {
                switch entry.role {
                case .unit(let unit):
                    for name in entry.names {
                        let match = store.add(name, unit)
                        if unit.flags.contains(.compound) {
                            compounds[name, default: []].append(match)
                            continue
                        }
                        if !unit.flags.contains(.before) {
                            units.add(name, match)
                            digitContinuations.insert(name.beginning.first)
                            precursors.insert(.rate, name)
                        }
                        if unit.flags.contains(.before) || unit.flags.contains(.both) {
                            currenciesBefore.add(name, match)
                            precursors.insert(.unit, name)
                        }
                    }
                case .hedge(let hedge, let places):
                    for name in entry.names {
                        if places.contains(.before) {
                            hedgesBefore.add(name, hedge)
                            precursors.insert(.hedge, name)
                        }
                        if places.contains(.inside) {
                            hedgesInside.add(name, hedge)
                            digitContinuations.insert(name.beginning.first)
                        }
                        if places.contains(.after) {
                            hedgesAfter.add(name, hedge)
                            continuations.insert(name.beginning.first)
                        }
                    }
                case .bridge:
                    for name in entry.names {
                        bridges.add(name, true)
                        precursors.insert(.bridge, name)
                    }
                case .label:
                    for name in entry.names { labels.add(name, true) }
                case .exclusion:
                    for name in entry.names {
                        exclusions.add(name, true)
                        exclusionStarts.insert(name.beginning)
                        if !places.add(name) { exclusionsBefore.add(name, true) }
                    }
                case .period(let period):
                    for name in entry.names {
                        let beginning = name.beginning
                        periods.add(name, period)
                        leads.insert(beginning)
                        wordLeads.insert(beginning.first)
                    }
                case .rate:
                    for name in entry.names { rates.add(name, true) }
                case .mark(let mark):
                    let (isEnding, isUnchanged) = (mark.isEnding, mark == .change(.unchanged))
                    let (isDating, isLeading) = (mark.mattersToPeriods, mark.mattersToDependents)
                    for name in entry.names {
                        let beginning = name.beginning
                        marks.add(name, mark)
                        // An ending of one character is passed over, as what is no mark.
                        if mark != .suffix || beginning.second != 0 { markStarts.insert(beginning) }
                        if isEnding { endingStarts.insert(beginning) }
                        if isDating { datingStarts.insert(beginning) }
                        if isLeading { dependentStarts.insert(beginning) }
                        if isUnchanged {
                            leads.insert(beginning)
                            wordLeads.insert(beginning.first)
                        }
                    }
                }
            }
            var compoundUnits = WordTrieBuilder<[UnitMatch]>()
            for (name, units) in compounds { compoundUnits.add(name, units) }
            self.store = store
            self.units = WordTrie(units)
            self.compoundUnits = WordTrie(compoundUnits)
            self.currenciesBefore = ReversedWordTrie(currenciesBefore)
            self.hedgesBefore = ReversedWordTrie(hedgesBefore)
            self.hedgesInside = WordTrie(hedgesInside)
            self.hedgesAfter = WordTrie(hedgesAfter)
            self.bridges = ReversedWordTrie(bridges)
            self.labels = ReversedWordTrie(labels)
            self.precursors = precursors
            self.continuations = continuations
            self.digitContinuations = digitContinuations
            self.exclusions = WordTrie(exclusions)
            self.exclusionsBefore = ReversedWordTrie(exclusionsBefore)
            self.periods = WordTrie(periods)
            self.marks = WordTrie(marks)
            self.rates = ReversedWordTrie(rates)
            self.leads = leads
            self.wordLeads = wordLeads
            exclusionBeginnings = places.beginnings()
            exclusionPairs = places.pairs()
            self.exclusionStarts = exclusionStarts
            self.markStarts = markStarts
            self.endingStarts = endingStarts
            self.datingStarts = datingStarts
            self.dependentStarts = dependentStarts
        }
    }
}
