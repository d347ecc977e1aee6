extension Lexicon {
    /// The tables of a lexicon while its entries are read: the words go into them as they come.
    struct TableBuilder: ~Copyable {
        /// The number of entries.
        fileprivate(set) var count = 0
        fileprivate(set) var store = UnitStore()
        fileprivate(set) var compounds: [String: [UnitMatch]] = [:]
        fileprivate(set) var units = WordTrieBuilder<UnitMatch>()
        fileprivate(set) var currenciesBefore = WordTrieBuilder<UnitMatch>(isReversed: true)
        fileprivate(set) var hedgesBefore = WordTrieBuilder<Hedge>(isReversed: true)
        fileprivate(set) var hedgesInside = WordTrieBuilder<Hedge>()
        fileprivate(set) var hedgesAfter = WordTrieBuilder<Hedge>()
        fileprivate(set) var bridges = WordTrieBuilder<Bool>(isReversed: true)
        fileprivate(set) var labels = WordTrieBuilder<Bool>(isReversed: true)
        fileprivate(set) var exclusions = WordTrieBuilder<Bool>()
        fileprivate(set) var exclusionsBefore = WordTrieBuilder<Bool>(isReversed: true)
        fileprivate(set) var periods = WordTrieBuilder<PeriodEntry>()
        fileprivate(set) var marks = WordTrieBuilder<MarkWord>()
        let shortMarks = ShortWords()
        fileprivate(set) var rates = WordTrieBuilder<Bool>(isReversed: true)
        let continuations = QuantityReader.continuations
        let digitContinuations = QuantityReader.digitContinuations
        let wordLeads = ScalarSet()
        let unchangedLeads = ScalarSet()
        var places = ExclusionPlaces()
        let precursors = PrecursorTable()
        fileprivate(set) var leads = LeadScanner(leads: NumeralCharacter.leads + [QuantityReader.first])
        fileprivate(set) var markStarts = WordScanner()
        fileprivate(set) var endingLeads = ScalarSet()
        fileprivate(set) var datingStarts = WordScanner()
        let exclusionStarts = ExclusionStarts()
        fileprivate(set) var dependentStarts = WordScanner()
    }
}

extension Lexicon.TableBuilder {
    /// Adds an entry. The names need to be there during the call only.
    mutating func add(_ names: [UTF8Text], _ role: Lexicon.Role) {
        count += 1
        switch role {
        case .unit(let unit): for name in names { add(name, unit) }
        case .hedge(let hedge, let places): for name in names { add(name, hedge, places) }
        case .bridge:
            for name in names {
                bridges.add(name, true)
                precursors.insert(.bridge, name)
            }
        case .label: for name in names { labels.add(name, true) }
        case .exclusion:
            for name in names {
                exclusions.add(name, true)
                exclusionStarts.insert(name)
                if !places.add(name) { exclusionsBefore.add(name, true) }
            }
        case .period(let period):
            for name in names {
                let beginning = name.beginning
                periods.add(name, period)
                leads.insert(beginning)
                wordLeads.insert(beginning.first)
            }
        case .rate: for name in names { rates.add(name, true) }
        case .mark(let mark): add(names, mark)
        }
    }

    private mutating func add(_ name: UTF8Text, _ unit: Lexicon.UnitEntry) {
        let match = store.add(name.string, unit)
        if unit.flags.contains(.compound) {
            compounds[name.string, default: []].append(match)
            return
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

    private mutating func add(_ name: UTF8Text, _ hedge: Hedge, _ places: Lexicon.HedgePlaces) {
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

    private mutating func add(_ names: [UTF8Text], _ mark: Mark) {
        for name in names {
            let beginning = name.beginning
            let word = MarkWord(mark, isShort: beginning.second == 0)
            shortMarks.insert(name, at: marks.add(name, word))
            // An ending of one character is passed over, as what is no mark.
            if !word.shortKinds.isAny(of: .suffix) { markStarts.insert(beginning) }
            if word.kinds.isAny(of: .endings) { endingLeads.insert(beginning.first) }
            if word.kinds.isAny(of: .mattersToPeriods) { datingStarts.insert(beginning) }
            if word.kinds.isAny(of: .mattersToDependents) { dependentStarts.insert(beginning) }
            if word.kinds.isAny(of: .unchanged) {
                leads.insert(beginning)
                wordLeads.insert(beginning.first)
                unchangedLeads.insert(beginning.first)
            }
        }
    }
}
