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
        var currenciesBefore: WordTrie<UnitMatch> { _read { yield tables.pointee.currenciesBefore } }
        var hedgesBefore: WordTrie<Hedge> { _read { yield tables.pointee.hedgesBefore } }
        var hedgesInside: WordTrie<Hedge> { _read { yield tables.pointee.hedgesInside } }
        var hedgesAfter: WordTrie<Hedge> { _read { yield tables.pointee.hedgesAfter } }
        var bridges: WordTrie<Bool> { _read { yield tables.pointee.bridges } }
        var labels: WordTrie<Bool> { _read { yield tables.pointee.labels } }
        var connectors: ScalarSet { _read { yield tables.pointee.connectors } }
        var exclusions: WordTrie<Bool> { _read { yield tables.pointee.exclusions } }
        var exclusionsBefore: WordTrie<Bool> { _read { yield tables.pointee.exclusionsBefore } }
        var periods: WordTrie<PeriodEntry> { _read { yield tables.pointee.periods } }
        var marks: WordTrie<Mark> { _read { yield tables.pointee.marks } }
        var rates: WordTrie<Bool> { _read { yield tables.pointee.rates } }
        var leads: LeadScanner { _read { yield tables.pointee.leads } }
        var unchangedLeads: ScalarSet { _read { yield tables.pointee.unchangedLeads } }
        var exclusionOffsets: [(offset: Int, leads: ScalarSet)] { _read { yield tables.pointee.exclusionOffsets } }
        var exclusionPairs: ScalarPairSet { _read { yield tables.pointee.exclusionPairs } }
        var markStarts: WordStarts { _read { yield tables.pointee.markStarts } }
        var endingStarts: WordStarts { _read { yield tables.pointee.endingStarts } }
        var datingMarks: WordTrie<Bool> { _read { yield tables.pointee.datingMarks } }
        var datingStarts: WordStarts { _read { yield tables.pointee.datingStarts } }

        /// Keeps the tables.
        final class Owner: Sendable {
            let index: Index

            init(_ entries: [Entry]) {
                let tables = UnsafeMutablePointer<Tables>.allocate(capacity: 1)
                tables.initialize(to: Tables(entries))
                index = Index(tables: UnsafePointer(tables))
            }

            deinit { UnsafeMutablePointer(mutating: index.tables).deinitialize(count: 1).deallocate() }
        }
    }
}
