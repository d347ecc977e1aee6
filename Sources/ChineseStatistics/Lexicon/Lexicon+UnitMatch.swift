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
            self.init(UnsafePointer(Record(name: name, entry: UnitEntry(kind: kind, code: code)).keep()))
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

        /// In this order all but the size stand in one line of the processor's caches.
        fileprivate struct Record {
            var counting: UnsafePointer<Record>?
            var name: String
            var entry: UnitEntry

            /// Puts it into memory of its own, at the start of a line of the caches.
            func keep() -> UnsafeMutablePointer<Record> {
                UnsafeMutableRawPointer.allocate(byteCount: MemoryLayout<Record>.stride, alignment: 64)
                    .initializeMemory(as: Record.self, to: self)
            }
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
            let kept = record.keep()
            records.append(kept)
            return UnsafePointer(kept)
        }

        deinit {
            for record in records {
                record.deinitialize(count: 1)
                record.deallocate()
            }
        }
    }
}
