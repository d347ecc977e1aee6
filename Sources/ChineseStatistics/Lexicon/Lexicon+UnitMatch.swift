extension Lexicon {
    /// A unit as matching sees it: where a lexicon keeps it, so that copies of what was read count no references.
    ///
    /// It is good for as long as the lexicon's index is; the units of the grammar itself are never freed.
    struct UnitMatch: @unchecked Sendable {
        /// The address of the record as a number: `Optional.map` without optimization (Swift 6.3) takes a nil for a
        /// value where a structure holds two pointers.
        private let address: UInt

        @inline(__always)
        private var record: UnsafePointer<Record> { UnsafePointer(bitPattern: address).unsafelyUnwrapped }

        fileprivate init(_ record: UnsafePointer<Record>) { address = UInt(bitPattern: record) }

        /// A unit that the grammar knows without a lexicon.
        init(name: String, code: String, kind: Quantity.Kind) {
            let record = UnsafeMutablePointer<Record>.allocate(capacity: 1)
            record.initialize(to: Record(name: name, entry: UnitEntry(kind: kind, code: code)))
            self.init(UnsafePointer(record))
        }

        /// The unit as the lexicon writes it.
        var name: String { record.pointee.name }
        var code: String { record.pointee.entry.code }
        var kind: Quantity.Kind { record.pointee.entry.kind }
        var flags: UnitFlags { record.pointee.entry.flags }
        /// How it relates to others of its dimension.
        var size: Size? { record.pointee.entry.size }
        var hasSize: Bool { record.pointee.entry.size != nil }
        /// What it is where a noun follows, for ``UnitFlags/orCount``: 块 in 八块井盖.
        var counting: UnitMatch? { record.pointee.counting.map(UnitMatch.init) }

        fileprivate struct Record {
            var name: String
            var entry: UnitEntry
            var counting: UnsafePointer<Record>?
        }
    }

    /// The memory of the units of a lexicon.
    struct UnitStore: ~Copyable, @unchecked Sendable {
        private var records: [UnsafeMutablePointer<UnitMatch.Record>] = []

        /// Keeps a unit.
        mutating func add(_ name: String, _ entry: UnitEntry) -> UnitMatch {
            var record = UnitMatch.Record(name: name, entry: entry)
            if entry.flags.contains(.orCount) {
                record.counting = keep(
                    UnitMatch.Record(name: name, entry: UnitEntry(kind: .count, code: "{\(name)}")))
            }
            return UnitMatch(keep(record))
        }

        private mutating func keep(_ record: UnitMatch.Record) -> UnsafePointer<UnitMatch.Record> {
            let memory = UnsafeMutablePointer<UnitMatch.Record>.allocate(capacity: 1)
            memory.initialize(to: record)
            records.append(memory)
            return UnsafePointer(memory)
        }

        deinit {
            for record in records {
                record.deinitialize(count: 1)
                record.deallocate()
            }
        }
    }
}
