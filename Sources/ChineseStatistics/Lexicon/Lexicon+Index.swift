extension Lexicon {
    /// The tables that matching uses.
    final class Index: Sendable {
        private typealias Words<Value> = [(word: String, value: Value)]

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
            var units: Words<UnitMatch> = []
            var compounds: [String: [UnitMatch]] = [:]
            var before: Words<UnitMatch> = []
            var hedges: [HedgePlace: Words<Hedge>] = [:]
            var bridges: Words<Bool> = []
            var labels: Words<Bool> = []
            var exclusions: Words<Bool> = []
            var periods: Words<PeriodEntry> = []
            var marks: Words<Mark> = []
            var rates: Words<Bool> = []
            for entry in entries {
                for name in entry.names {
                    switch entry.role {
                    case .unit(let unit):
                        let match = store.add(name, unit)
                        if unit.flags.contains(.compound) {
                            compounds[name, default: []].append(match)
                        } else {
                            if !unit.flags.contains(.before) { units.append((word: name, value: match)) }
                            if unit.flags.contains(.before) || unit.flags.contains(.both) {
                                before.append((word: name, value: match))
                            }
                        }
                    case .hedge(let hedge, let places):
                        for place in places { hedges[place, default: []].append((word: name, value: hedge)) }
                    case .bridge: bridges.append((word: name, value: true))
                    case .label: labels.append((word: name, value: true))
                    case .exclusion: exclusions.append((word: name, value: true))
                    case .period(let period): periods.append((word: name, value: period))
                    case .rate: rates.append((word: name, value: true))
                    case .mark(let mark): marks.append((word: name, value: mark))
                    }
                }
            }
            self.store = store
            // 第 前 上 下 的 负 負 每 － −
            var connectors = ScalarSet([
                0x7B2C, 0x524D, 0x4E0A, 0x4E0B, 0x7684, 0x8D1F, 0x8CA0, 0x6BCF, 0xFF0D, 0x2212,
            ])
            let wordsBefore = before.map(\.word) + (hedges[.before] ?? []).map(\.word) + bridges.map(\.word)
            for word in wordsBefore { word.unicodeScalars.last.map { connectors.insert($0.value) } }
            self.connectors = connectors
            self.units = WordTrie(units)
            compoundUnits = WordTrie(compounds.map { (word: $0.key, value: $0.value) })
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
            let unchanged = marks.filter { $0.value == .change(.unchanged) }.map(\.word)
            leads = LeadScanner(
                leads: NumeralCharacter.leads + [0x9996],  // 首
                words: periods.map(\.word) + unchanged)
            unchangedLeads = ScalarSet(firstOf: unchanged)
            var plainExclusions: Words<Bool> = []
            var offsets: [Int: ScalarSet] = [:]
            var characters: [Character] = []
            let pairs = ScalarPairSet()
            for exclusion in exclusions {
                let found = Self.characters(of: exclusion.word)
                if !found.contains(where: \.beginsNumeral) { plainExclusions.append(exclusion) }
                for place in found where place.beginsNumeral && offsets[place.offset] == nil {
                    offsets[place.offset] = ScalarSet()
                }
                characters += found
            }
            for place in characters {
                offsets[place.offset]?.insert(place.scalar)
                if place.offset > 0 { pairs.insert(place.before, place.scalar) }
            }
            exclusionPairs = pairs
            exclusionsBefore = WordTrie(plainExclusions, isReversed: true)
            exclusionOffsets = offsets.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
            let dating = marks.filter { $0.value.mattersToPeriods }
            markStarts = WordStarts(of: marks.lazy.map(\.word))
            endingStarts = WordStarts(of: marks.lazy.filter { $0.value.isEnding }.map(\.word))
            datingMarks = WordTrie(dating.map { (word: $0.word, value: true) })
            datingStarts = WordStarts(of: dating.lazy.map(\.word))
        }

        /// A character of a word at which a scan for numerals may stop: where it stands, in bytes, and whether a run
        /// of numeral characters begins with it.
        private struct Character {
            var offset: Int
            /// The scalar before it in the word, zero at the start.
            var before: UInt32
            var scalar: UInt32
            var beginsNumeral: Bool
        }

        private static func characters(of word: String) -> [Character] {
            var word = word
            return word.withUTF8 { bytes in
                let text = UTF8Text(bytes)
                var found: [Character] = []
                var offset = 0
                var wasNumeral = false
                var before: UInt32 = 0
                while offset < text.count {
                    let (scalar, length) = text.scalar(at: offset)
                    let isNumeral = NumeralCharacter.isLead(scalar)
                    // The scan also stops at 首 and at the point of .5.
                    if isNumeral || scalar == 0x9996 || scalar == 0x2E {
                        found.append(
                            Character(
                                offset: offset, before: before, scalar: scalar,
                                beginsNumeral: isNumeral && !wasNumeral))
                    }
                    wasNumeral = isNumeral
                    before = scalar
                    offset += length
                }
                return found
            }
        }
    }
}
