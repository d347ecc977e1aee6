extension Lexicon {
    /// The tables that matching uses.
    final class Index: Sendable {
        /// A unit as matching sees it.
        final class UnitMatch: Sendable {
            let entry: UnitEntry
            let name: String

            init(entry: UnitEntry, name: String) {
                self.entry = entry
                self.name = name
            }
        }

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
        let exclusions: WordTrie<Bool>
        /// The same, matched by their end.
        let exclusionsBefore: WordTrie<Bool>
        let periods: WordTrie<PeriodEntry>
        let marks: WordTrie<Mark>
        /// Words that name a percentage, matched by their end.
        let rates: WordTrie<Bool>
        /// The scalars that begin a numeral, a word for a period or one for a change of nothing.
        let leads: ScalarSet
        /// The scalars that begin a word for a change of nothing.
        let unchangedLeads: ScalarSet
        /// How many bytes before its first numeral an exclusion may begin, in ascending order.
        let exclusionOffsets: [Int]

        init(_ entries: [Entry]) {
            var units: [(String, UnitMatch)] = []
            var compounds: [String: [UnitMatch]] = [:]
            var before: [(String, UnitMatch)] = []
            var hedges: [HedgePlace: [(String, Hedge)]] = [:]
            var bridges: [(String, Bool)] = []
            var labels: [(String, Bool)] = []
            var exclusions: [(String, Bool)] = []
            var periods: [(String, PeriodEntry)] = []
            var marks: [(String, Mark)] = []
            var rates: [(String, Bool)] = []
            for entry in entries {
                for name in entry.names {
                    switch entry.role {
                    case .unit(let unit):
                        let match = UnitMatch(entry: unit, name: name)
                        if unit.flags.contains(.compound) {
                            compounds[name, default: []].append(match)
                        } else {
                            if !unit.flags.contains(.before) { units.append((name, match)) }
                            if unit.flags.contains(.before) || unit.flags.contains(.both) {
                                before.append((name, match))
                            }
                        }
                    case .hedge(let hedge, let places):
                        for place in places { hedges[place, default: []].append((name, hedge)) }
                    case .bridge: bridges.append((name, true))
                    case .label: labels.append((name, true))
                    case .exclusion: exclusions.append((name, true))
                    case .period(let period): periods.append((name, period))
                    case .rate: rates.append((name, true))
                    case .mark(let mark): marks.append((name, mark))
                    }
                }
            }
            self.units = WordTrie(units)
            compoundUnits = WordTrie(compounds.map { ($0.key, $0.value) })
            currenciesBefore = WordTrie(before, isReversed: true)
            hedgesBefore = WordTrie(hedges[.before] ?? [], isReversed: true)
            hedgesInside = WordTrie(hedges[.inside] ?? [])
            hedgesAfter = WordTrie(hedges[.after] ?? [])
            self.bridges = WordTrie(bridges, isReversed: true)
            self.labels = WordTrie(labels, isReversed: true)
            self.exclusions = WordTrie(exclusions)
            self.periods = WordTrie(periods)
            self.marks = WordTrie(marks)
            self.rates = WordTrie(rates, isReversed: true)
            let unchanged = marks.filter { $0.1 == .change(.unchanged) }.map(\.0)
            leads = ScalarSet(firstOf: periods.map(\.0) + unchanged) { $0 == 0x9996 || NumeralCharacter.isLead($0) }  // 首
            unchangedLeads = ScalarSet(firstOf: unchanged)
            exclusionsBefore = WordTrie(
                exclusions.filter { Self.numeralOffsets($0.0).isEmpty }, isReversed: true)
            exclusionOffsets = Set(exclusions.flatMap { Self.numeralOffsets($0.0) }).sorted()
        }

        /// The offsets in bytes at which runs of numeral characters begin in a word.
        private static func numeralOffsets(_ word: String) -> [Int] {
            var offsets: [Int] = []
            var offset = 0
            var wasNumeral = false
            for scalar in word.unicodeScalars {
                let isNumeral = NumeralCharacter.isLead(scalar.value)
                if isNumeral, !wasNumeral { offsets.append(offset) }
                wasNumeral = isNumeral
                offset += UTF8.width(scalar)
            }
            return offsets
        }
    }
}
