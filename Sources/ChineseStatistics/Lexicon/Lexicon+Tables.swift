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
        let currenciesBefore: WordTrie<UnitMatch>
        /// Hedges by place; those before a number are matched by their end.
        let hedgesBefore: WordTrie<Hedge>
        let hedgesInside: WordTrie<Hedge>
        let hedgesAfter: WordTrie<Hedge>
        let bridges: WordTrie<Bool>
        let labels: WordTrie<Bool>
        /// The scalars behind which a number may belong to what stands before it: 第, 约, $, a minus sign. Behind any
        /// other nothing is looked for.
        let connectors: ScalarSet
        let exclusions: WordTrie<Bool>
        /// The same, matched by their end.
        let exclusionsBefore: WordTrie<Bool>
        let periods: WordTrie<PeriodEntry>
        let marks: WordTrie<Mark>
        /// Words that name a percentage, matched by their end.
        let rates: WordTrie<Bool>
        /// Where a numeral, a word for a period or one for a change of nothing may begin.
        let leads: LeadScanner
        /// The scalars that begin a word for a change of nothing.
        let unchangedLeads: ScalarSet
        /// How many bytes before a numeral in it an exclusion may begin, in ascending order, and what stands
        /// at that place in any.
        let exclusionOffsets: [(offset: Int, leads: ScalarSet)]
        /// The pairs of scalars in exclusions of which the second is one at which the scan stops.
        let exclusionPairs: ScalarPairSet
        /// Where marks begin.
        let markStarts: WordStarts
        /// Where marks begin that make a noun of the verb before them.
        let endingStarts: WordStarts
        /// The marks that matter where nothing but a period stands, and where they begin.
        let datingMarks: WordTrie<Bool>
        let datingStarts: WordStarts

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
            var datingMarks = WordTrieBuilder<Bool>()
            var rates = WordTrieBuilder<Bool>(isReversed: true)
            // 第 前 上 下 的 负 負 每 － −
            var connectors = ScalarSet([
                0x7B2C, 0x524D, 0x4E0A, 0x4E0B, 0x7684, 0x8D1F, 0x8CA0, 0x6BCF, 0xFF0D, 0x2212,
            ])
            let leads = LeadScanner(leads: NumeralCharacter.leads + [QuantityReader.first])
            var unchangedLeads = ScalarSet()
            let markStarts = WordStarts()
            let endingStarts = WordStarts()
            let datingStarts = WordStarts()
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
                        if !unit.flags.contains(.before) { units.add(name, match) }
                        if unit.flags.contains(.before) || unit.flags.contains(.both) {
                            currenciesBefore.add(name, match)
                            connectors.insert(lastOf: name)
                        }
                    }
                case .hedge(let hedge, let places):
                    for name in entry.names {
                        if places.contains(.before) {
                            hedgesBefore.add(name, hedge)
                            connectors.insert(lastOf: name)
                        }
                        if places.contains(.inside) { hedgesInside.add(name, hedge) }
                        if places.contains(.after) { hedgesAfter.add(name, hedge) }
                    }
                case .bridge:
                    for name in entry.names {
                        bridges.add(name, true)
                        connectors.insert(lastOf: name)
                    }
                case .label:
                    for name in entry.names { labels.add(name, true) }
                case .exclusion:
                    for name in entry.names {
                        exclusions.add(name, true)
                        if !places.add(name) { exclusionsBefore.add(name, true) }
                    }
                case .period(let period):
                    for name in entry.names {
                        periods.add(name, period)
                        leads.insert(name.beginning)
                    }
                case .rate:
                    for name in entry.names { rates.add(name, true) }
                case .mark(let mark):
                    let (isEnding, matters) = (mark.isEnding, mark.mattersToPeriods)
                    let isUnchanged = mark == .change(.unchanged)
                    for name in entry.names {
                        let beginning = name.beginning
                        marks.add(name, mark)
                        markStarts.insert(beginning)
                        if isEnding { endingStarts.insert(beginning) }
                        if matters {
                            datingMarks.add(name, true)
                            datingStarts.insert(beginning)
                        }
                        if isUnchanged {
                            leads.insert(beginning)
                            unchangedLeads.insert(beginning.first)
                        }
                    }
                }
            }
            var compoundUnits = WordTrieBuilder<[UnitMatch]>()
            for (name, units) in compounds { compoundUnits.add(name, units) }
            self.store = store
            self.units = WordTrie(units)
            self.compoundUnits = WordTrie(compoundUnits)
            self.currenciesBefore = WordTrie(currenciesBefore)
            self.hedgesBefore = WordTrie(hedgesBefore)
            self.hedgesInside = WordTrie(hedgesInside)
            self.hedgesAfter = WordTrie(hedgesAfter)
            self.bridges = WordTrie(bridges)
            self.labels = WordTrie(labels)
            self.connectors = connectors
            self.exclusions = WordTrie(exclusions)
            self.exclusionsBefore = WordTrie(exclusionsBefore)
            self.periods = WordTrie(periods)
            self.marks = WordTrie(marks)
            self.rates = WordTrie(rates)
            self.leads = leads
            self.unchangedLeads = unchangedLeads
            exclusionOffsets = places.offsets
            exclusionPairs = places.pairs()
            self.markStarts = markStarts
            self.endingStarts = endingStarts
            self.datingMarks = WordTrie(datingMarks)
            self.datingStarts = datingStarts
        }
    }
}
