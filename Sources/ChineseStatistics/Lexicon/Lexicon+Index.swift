extension Lexicon {
    /// The tables of a lexicon, by their address.
    ///
    /// Every reader has it, and readers are made for each document: to hand on an address counts no references, which
    /// tasks that share a lexicon would wait for each other to do. It is good for as long as its owner is, which
    /// ``Lexicon/withIndex(_:)`` sees to.
    struct Index: @unchecked Sendable {
        private let tables: UnsafePointer<Tables>

        var units: WordTrie<UnitMatch> { _read { yield tables.pointee.units } }
        var compoundUnits: WordTrie<[UnitMatch]> { _read { yield tables.pointee.compoundUnits } }
        var currenciesBefore: ReversedWordTrie<UnitMatch> { _read { yield tables.pointee.currenciesBefore } }
        var hedgesBefore: ReversedWordTrie<Hedge> { _read { yield tables.pointee.hedgesBefore } }
        var hedgesInside: WordTrie<Hedge> { _read { yield tables.pointee.hedgesInside } }
        var hedgesAfter: WordTrie<Hedge> { _read { yield tables.pointee.hedgesAfter } }
        var bridges: ReversedWordTrie<Bool> { _read { yield tables.pointee.bridges } }
        var labels: ReversedWordTrie<Bool> { _read { yield tables.pointee.labels } }
        var precursors: PrecursorTable { _read { yield tables.pointee.precursors } }
        var continuations: ScalarSet { _read { yield tables.pointee.continuations } }
        var digitContinuations: ScalarSet { _read { yield tables.pointee.digitContinuations } }
        var exclusions: WordTrie<Bool> { _read { yield tables.pointee.exclusions } }
        var exclusionsBefore: ReversedWordTrie<Bool> { _read { yield tables.pointee.exclusionsBefore } }
        var periods: WordTrie<PeriodEntry> { _read { yield tables.pointee.periods } }
        var calendarContinuations: ScalarSet { _read { yield tables.pointee.calendarContinuations } }
        var calendarNumerals: ScalarSet { _read { yield tables.pointee.calendarNumerals } }
        var looseStarts: ScalarSet { _read { yield tables.pointee.looseStarts } }
        var looseEnds: ScalarSet { _read { yield tables.pointee.looseEnds } }
        var nounEnds: ScalarSet { _read { yield tables.pointee.nounEnds } }
        var comparisons: ScalarSet { _read { yield tables.pointee.comparisons } }
        var conjunctions: ScalarSet { _read { yield tables.pointee.conjunctions } }
        var marks: WordTrie<MarkWord> { _read { yield tables.pointee.marks } }
        var shortMarks: ShortWords { _read { yield tables.pointee.shortMarks } }
        var rates: ReversedWordTrie<Bool> { _read { yield tables.pointee.rates } }
        var leads: LeadScanner { _read { yield tables.pointee.leads } }
        var wordLeads: ScalarSet { _read { yield tables.pointee.wordLeads } }
        var unchangedLeads: ScalarSet { _read { yield tables.pointee.unchangedLeads } }
        var exclusionBeginnings: ReversedWordTrie<Bool> { _read { yield tables.pointee.exclusionBeginnings } }
        var exclusionPairs: ScalarPairSet { _read { yield tables.pointee.exclusionPairs } }
        var exclusionStarts: ExclusionStarts { _read { yield tables.pointee.exclusionStarts } }
        var markStarts: WordScanner { _read { yield tables.pointee.markStarts } }
        var endingLeads: ScalarSet { _read { yield tables.pointee.endingLeads } }
        var datingStarts: WordScanner { _read { yield tables.pointee.datingStarts } }
        var dependentStarts: WordScanner { _read { yield tables.pointee.dependentStarts } }

        /// Where the scan for quantities and periods stops first; nil where nothing of a text can be one.
        ///
        /// Many lines are such, and what recognition allocates is not made for them.
        @inline(__always)
        func start(of text: UTF8Text) -> Int? {
            guard let lead = leads.next(in: text, from: 0) else { return nil }
            // `.5` begins with its point.
            return text[lead - 1] == 0x2E ? lead - 1 : lead
        }

        /// Keeps the tables.
        final class Owner: Sendable {
            let index: Index

            init(_ tables: consuming Tables) {
                let memory = UnsafeMutablePointer<Tables>.allocate(capacity: 1)
                memory.initialize(to: tables)
                index = Index(tables: UnsafePointer(memory))
            }

            deinit { UnsafeMutablePointer(mutating: index.tables).deinitialize(count: 1).deallocate() }
        }
    }
}
