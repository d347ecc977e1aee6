/// The serialised trie of an ICU dictionary, from UTF-16 code units to the cost of a word.
///
/// The layout of the data is documented in ICU's `dictionarydata.h`, that of the trie in `ucharstrie.h`. A node is
/// a lead unit, with a value in front of it where a word ends there; below `0x30` it branches to as many units and
/// one more, from `0x30` on it is followed by one to sixteen units that have to match.
struct DictionaryTrie: @unchecked Sendable {
    /// A place in the trie behind the first two characters of a word, in 32 bits.
    ///
    /// Bit 31 says that a word ends and none goes on, with its cost in the lower bits. Otherwise bits 0 to 23 are
    /// the offset where reading goes on, and bits 24 to 28 the number of units there that have to match before a node.
    struct Place {
        let bits: UInt32

        init(bits: UInt32) { self.bits = bits }
        init(final cost: UInt32) { bits = 1 << 31 | cost }
        init(offset: Int, pending: Int = 0) { bits = UInt32(offset) | UInt32(pending) << 24 }

        @inline(__always) var isFinal: Bool { bits >> 31 == 1 }
        @inline(__always) var cost: UInt32 { bits & 0xFF_FFFF }
        @inline(__always) var offset: Int { Int(bits & 0xFF_FFFF) }
        @inline(__always) var pending: Int { Int(bits >> 24 & 0x1F) }
    }

    private let base: UnsafePointer<UInt16>

    /// - Parameter memory: The data behind their header, nil where they are no trie of units with values.
    init?(_ memory: UnsafeRawPointer) {
        let indexes = memory.assumingMemoryBound(to: Int32.self)
        let start = Int(indexes[0])
        let end = Int(indexes[1])
        let hasUnitsAndValues = indexes[4] & 0xF == 0x9
        guard start >= 32, start % 4 == 0, end > start, end - start < 1 << 25, hasUnitsAndValues else { return nil }
        base = (memory + start).assumingMemoryBound(to: UInt16.self)
    }

    /// The place behind `unit` at the root, which is a branch.
    func place(of unit: UInt16) -> Place? {
        var cursor = base
        let lead = UInt32(cursor.take())
        guard lead < 0x30 else { return nil }
        return branch(&cursor, lead, unit)
    }

    /// The cost of a word that ends at a place, where one does.
    func cost(at place: Place) -> UInt32? {
        if place.isFinal { return place.cost }
        if place.pending > 0 { return nil }
        var cursor = base + place.offset
        let lead = UInt32(cursor.take())
        if lead >= 0x8000 { return Self.value(lead & 0x7FFF, &cursor) }
        return lead >= 0x40 ? Self.nodeValue(lead, &cursor) : nil
    }

    /// The number of units that may follow a place.
    func countOfChildren(of place: Place) -> Int {
        guard let (lead, cursor) = node(at: place) else { return 0 }
        if lead >= 0x30 { return 1 }
        return Int(lead == 0 ? UInt32(cursor.pointee) : lead) + 1
    }

    /// Calls `body` with each unit that may follow a place and the place behind it.
    func forEachChild(of place: Place, _ body: (UInt16, Place) -> Void) {
        guard let (lead, start) = node(at: place) else { return }
        var cursor = start
        if lead >= 0x30 {
            let unit = cursor.take()
            body(unit, Place(offset: cursor - base, pending: Int(lead) - 0x30))
        } else {
            let count = (lead == 0 ? Int(cursor.take()) : Int(lead)) + 1
            forEachChild(inBranch: cursor, count, body)
        }
    }

    /// Inserts each two units that stand side by side in a word, as often as words begin alike or go on so.
    ///
    /// - Complexity: Linear in the size of the dictionary: each unit of the data is read once.
    func addPairs(to pairs: some UnitPairs) { addPairs(to: pairs, behind: HanUnits.none, at: base) }

    /// The same in what goes on from a unit, whose node or units that have to match are at `start`.
    private func addPairs(
        to pairs: some UnitPairs, behind unit: UInt16, at start: UnsafePointer<UInt16>
    ) {
        var (last, cursor) = (unit, start)
        while true {
            var lead = UInt32(cursor.take())
            if lead >= 0x8000 { return }
            if lead >= 0x40 {
                _ = Self.nodeValue(lead, &cursor)
                lead &= 0x3F
            }
            guard lead >= 0x30 else {
                let count = (lead == 0 ? Int(cursor.take()) : Int(lead)) + 1
                return addPairs(to: pairs, behind: last, inBranch: cursor, count)
            }
            for _ in 0x30...lead {
                let next = cursor.take()
                pairs.insert(last, next)
                last = next
            }
        }
    }

    /// The same in a branch behind a unit.
    private func addPairs(
        to pairs: some UnitPairs, behind last: UInt16, inBranch start: UnsafePointer<UInt16>, _ count: Int
    ) {
        var (cursor, count) = (start, count)
        while count > 5 {
            _ = cursor.take()
            addPairs(to: pairs, behind: last, inBranch: Self.jump(cursor), count >> 1)
            count -= count >> 1
            Self.skipJump(&cursor)
        }
        for _ in 1..<count {
            let next = cursor.take()
            pairs.insert(last, next)
            let place = entry(&cursor)
            if !place.isFinal { addPairs(to: pairs, behind: next, at: base + place.offset) }
        }
        let next = cursor.take()
        pairs.insert(last, next)
        addPairs(to: pairs, behind: next, at: cursor)
    }

    /// Calls `body` with each unit that may come next at a place, in the middle of units that have to match too.
    func forEachUnit(behind place: Place, _ body: (UInt16) -> Void) {
        if !place.isFinal, place.pending > 0 {
            body(base[place.offset])
        } else {
            forEachChild(of: place) { unit, _ in body(unit) }
        }
    }

    /// The lead of the node at a place, without its value, and what stands behind it; nil where no word goes on.
    private func node(at place: Place) -> (lead: UInt32, behind: UnsafePointer<UInt16>)? {
        if place.isFinal { return nil }
        var cursor = base + place.offset
        let lead = UInt32(cursor.take())
        if lead >= 0x8000 { return nil }
        if lead < 0x40 { return (lead, cursor) }
        _ = Self.nodeValue(lead, &cursor)
        return (lead & 0x3F, cursor)
    }

    private func forEachChild(
        inBranch start: UnsafePointer<UInt16>, _ count: Int, _ body: (UInt16, Place) -> Void
    ) {
        var cursor = start
        var count = count
        while count > 5 {
            _ = cursor.take()
            let less = Self.jump(cursor)
            forEachChild(inBranch: less, count >> 1, body)
            count -= count >> 1
            Self.skipJump(&cursor)
        }
        while count > 1 {
            let unit = cursor.take()
            body(unit, entry(&cursor))
            count -= 1
        }
        let unit = cursor.take()
        body(unit, Place(offset: cursor - base))
    }

    /// Calls `body` with the length and cost of each word of `units` that goes on from a place behind its first two.
    @inline(__always)
    func forEachWord(
        after place: Place, _ units: HanUnits, _ count: Int, _ body: (Int, UInt32) -> Void
    ) {
        if place.isFinal { return body(2, place.cost) }
        var length = 2
        var cursor = base + place.offset
        var pending = place.pending
        while true {
            guard length + pending <= count else { return }
            while pending > 0 {
                guard cursor.take() == units[length] else { return }
                length += 1
                pending -= 1
            }
            var lead = UInt32(cursor.take())
            if lead >= 0x8000 { return body(length, Self.value(lead & 0x7FFF, &cursor)) }
            if lead >= 0x40 {
                body(length, Self.nodeValue(lead, &cursor))
                lead &= 0x3F
            }
            if lead >= 0x30 {
                pending = Int(lead) - 0x2F
            } else {
                guard length < count, let next = branch(&cursor, lead, units[length]) else { return }
                length += 1
                if next.isFinal { return body(length, next.cost) }
                cursor = base + next.offset
            }
        }
    }

    /// The place behind `unit` in the branch whose lead was just read.
    private func branch(_ cursor: inout UnsafePointer<UInt16>, _ lead: UInt32, _ unit: UInt16) -> Place? {
        var count = (lead == 0 ? Int(cursor.take()) : Int(lead)) + 1
        while count > 5 {
            if unit < cursor.take() {
                count >>= 1
                cursor = Self.jump(cursor)
            } else {
                count -= count >> 1
                Self.skipJump(&cursor)
            }
        }
        while count > 1 {
            let found = cursor.take() == unit
            let place = entry(&cursor)
            if found { return place }
            count -= 1
        }
        return cursor.take() == unit ? Place(offset: cursor - base) : nil
    }

    /// Reads what stands behind a unit of a branch other than the last: a cost, or the distance to a node.
    @inline(__always)
    private func entry(_ cursor: inout UnsafePointer<UInt16>) -> Place {
        let lead = UInt32(cursor.take())
        let value = Self.value(lead & 0x7FFF, &cursor)
        return lead >= 0x8000 ? Place(final: value) : Place(offset: cursor - base + Int(value))
    }
}

/// How numbers are written in the trie: in one, two or three units, by their lead.
extension DictionaryTrie {
    @inline(__always)
    private static func value(_ lead: UInt32, _ cursor: inout UnsafePointer<UInt16>) -> UInt32 {
        if lead < 0x4000 { return lead }
        if lead < 0x7FFF { return (lead - 0x4000) << 16 | UInt32(cursor.take()) }
        return UInt32(cursor.take()) << 16 | UInt32(cursor.take())
    }

    /// The value in front of a node's lead.
    @inline(__always)
    private static func nodeValue(_ lead: UInt32, _ cursor: inout UnsafePointer<UInt16>) -> UInt32 {
        if lead < 0x4040 { return lead >> 6 - 1 }
        if lead < 0x7FC0 { return (lead & 0x7FC0 - 0x4040) << 10 | UInt32(cursor.take()) }
        return UInt32(cursor.take()) << 16 | UInt32(cursor.take())
    }

    /// Where the distance at `start` leads.
    @inline(__always)
    private static func jump(_ start: UnsafePointer<UInt16>) -> UnsafePointer<UInt16> {
        var cursor = start
        let lead = UInt32(cursor.take())
        if lead < 0xFC00 { return cursor + Int(lead) }
        let distance: UInt32
        if lead == 0xFFFF {
            distance = UInt32(cursor.take()) << 16 | UInt32(cursor.take())
        } else {
            distance = (lead - 0xFC00) << 16 | UInt32(cursor.take())
        }
        return cursor + Int(distance)
    }

    @inline(__always)
    private static func skipJump(_ cursor: inout UnsafePointer<UInt16>) {
        let lead = cursor.take()
        if lead >= 0xFC00 { cursor += lead == 0xFFFF ? 2 : 1 }
    }
}

extension UnsafePointer<UInt16> {
    /// The unit here; the pointer moves behind it.
    @inline(__always)
    fileprivate mutating func take() -> UInt16 {
        defer { self += 1 }
        return pointee
    }
}

/// A set of units that stand side by side.
protocol UnitPairs {
    func insert(_ first: UInt16, _ second: UInt16)
}
