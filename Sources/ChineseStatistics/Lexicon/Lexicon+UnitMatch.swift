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
            let record = Record(name: name, entry: UnitEntry(kind: kind, code: code))
            self.init(UnsafePointer(Record.allocate(1).initializeMemory(as: Record.self, to: record)))
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

            /// The size of a line of the caches.
            static var lineSize: Int { 64 }

            /// The room for a record that begins with a line.
            static var room: Int { (MemoryLayout<Record>.stride + lineSize - 1) / lineSize * lineSize }

            /// Room for some records.
            static func allocate(_ count: Int) -> UnsafeMutableRawPointer {
                .allocate(byteCount: count * room, alignment: lineSize)
            }
        }
    }

    /// The memory of the units of a lexicon, in blocks, so that they stay where they are.
    struct UnitStore: ~Copyable, @unchecked Sendable {
        private var blocks: [UnsafeMutableRawPointer] = []
        private var count = 0

        /// How many units a block has room for.
        private static var blockSize: Int { 64 }

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
            if count % Self.blockSize == 0 { blocks.append(UnitMatch.Record.allocate(Self.blockSize)) }
            count += 1
            return UnsafePointer(room(for: count - 1).initializeMemory(as: UnitMatch.Record.self, to: record))
        }

        private func room(for index: Int) -> UnsafeMutableRawPointer {
            blocks[index / Self.blockSize] + index % Self.blockSize * UnitMatch.Record.room
        }

        deinit {
            for index in 0..<count {
                room(for: index).assumingMemoryBound(to: UnitMatch.Record.self).deinitialize(count: 1)
            }
            for block in blocks { block.deallocate() }
        }
    }
}
