/// A borrowed view of a string's UTF-8, in which every read is total.
///
/// Positions are byte offsets. Reading at or beyond the end, or before the start, gives zero, so that a grammar
/// can look one scalar further without a bounds check of its own. The bytes must be valid UTF-8: a `String`
/// guarantees it.
struct UTF8Text {
    let base: UnsafePointer<UInt8>
    let count: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        // An empty buffer may have no address; its bytes are never read.
        base = bytes.baseAddress ?? UTF8Text.nowhere
        count = bytes.count
    }

    private init(base: UnsafePointer<UInt8>, count: Int) {
        self.base = base
        self.count = count
    }

    /// No text.
    static var empty: UTF8Text { UTF8Text(base: nowhere, count: 0) }

    /// The text up to an offset.
    func prefix(_ end: Int) -> UTF8Text { UTF8Text(base: base, count: end) }

    private nonisolated(unsafe) static let nowhere: UnsafePointer<UInt8> = {
        let byte = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
        byte.initialize(to: 0)
        return UnsafePointer(byte)
    }()

    /// The byte at `offset`, zero outside the text.
    @inline(__always)
    subscript(offset: Int) -> UInt8 {
        isLikely(UInt(bitPattern: offset) < UInt(bitPattern: count)) ? base[offset] : 0
    }

    /// The scalar that begins at `offset` and the number of its bytes; a zero of no bytes at the end.
    @inline(__always)
    func scalar(at offset: Int) -> (value: UInt32, length: Int) {
        guard isLikely(UInt(bitPattern: offset) < UInt(bitPattern: count)) else { return (0, 0) }
        let first = UInt32(base[offset])
        // Most are Han. Where a scalar begins, the whole of it is there.
        if first & 0xF0 == 0xE0 { return (threeBytes(at: offset), 3) }
        if isLikely(first < 0x80) { return (first, 1) }
        return rareScalar(at: offset)
    }

    /// The scalar of three bytes that begins at `offset`, as nearly all do that are no ASCII.
    @inline(__always)
    private func threeBytes(at offset: Int) -> UInt32 {
        let start = base + offset
        return (UInt32(start[0]) & 0x0F) << 12 | (UInt32(start[1]) & 0x3F) << 6 | UInt32(start[2]) & 0x3F
    }

    /// The scalar of two bytes or four that begins at `offset`.
    @inline(never)
    private func rareScalar(at offset: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(base[offset])
        // At a byte within a scalar the text may end behind it.
        let second = UInt32(self[offset + 1]) & 0x3F
        if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
        let third = UInt32(base[offset + 2]) & 0x3F
        let fourth = UInt32(base[offset + 3]) & 0x3F
        return ((first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
    }

    /// The scalar that begins at `offset`, zero at the end.
    @inline(__always)
    func value(at offset: Int) -> UInt32 {
        scalar(at: offset).value
    }

    /// The scalar that ends at `offset` and where it begins; a zero at `offset` itself at the start.
    @inline(__always)
    func scalar(before offset: Int) -> (value: UInt32, start: Int) {
        if isLikely(offset >= 3), isLikely(offset <= count) {
            // Most are Han, of three bytes.
            let start = offset &- 3
            if base[start] & 0xF0 == 0xE0, base[start &+ 1] & 0xC0 == 0x80, base[start &+ 2] & 0xC0 == 0x80 {
                return (threeBytes(at: start), start)
            }
        }
        return rareScalar(before: offset)
    }

    @inline(never)
    private func rareScalar(before offset: Int) -> (value: UInt32, start: Int) {
        guard offset > 0 else { return (0, offset) }
        var start = offset - 1
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        return (scalar(at: start).value, start)
    }

    /// The next scalar in some direction, and where the one after it is; nil at the end.
    @inline(__always)
    func step(from position: Int, backwards: Bool) -> (scalar: UInt32, next: Int)? {
        if backwards {
            let (scalar, start) = scalar(before: position)
            return start < position ? (scalar, start) : nil
        }
        let (scalar, length) = scalar(at: position)
        return length > 0 ? (scalar, position + length) : nil
    }

    /// The scalar that ends at `offset`, zero at the start.
    @inline(__always)
    func value(before offset: Int) -> UInt32 {
        scalar(before: offset).value
    }

    /// Where the text goes on after `literal` if it stands at `offset`.
    @inline(__always)
    func skip(_ literal: StaticString, at offset: Int) -> Int? {
        let length = literal.utf8CodeUnitCount
        guard isLikely(offset >= 0), isLikely(offset + length <= count) else { return nil }
        return holds(literal.utf8Start, length, at: base + offset) ? offset + length : nil
    }

    /// Whether bytes are those of a literal. They are compared together, in words of which the last may overlap another,
    /// since which of them would be the first to differ is not foreseen.
    @inline(__always)
    private func holds(_ literal: UnsafePointer<UInt8>, _ length: Int, at place: UnsafePointer<UInt8>) -> Bool {
        func difference<Word: FixedWidthInteger>(_ type: Word.Type, _ index: Int) -> Word {
            UnsafeRawPointer(literal).loadUnaligned(fromByteOffset: index, as: type)
                ^ UnsafeRawPointer(place).loadUnaligned(fromByteOffset: index, as: type)
        }
        if length < 2 { return length == 0 || literal[0] == place[0] }
        if length < 4 { return difference(UInt16.self, 0) | difference(UInt16.self, length &- 2) == 0 }
        var all = difference(UInt32.self, length &- 4)
        var index = 0
        while index &+ 4 < length {
            all |= difference(UInt32.self, index)
            index &+= 4
        }
        return all == 0
    }

    /// Whether one of some words begins at `offset`.
    func holds(anyOf words: [StaticString], at offset: Int) -> Bool {
        words.contains { skip($0, at: offset) != nil }
    }

    /// Where `literal` begins if it ends at `offset`.
    @inline(__always)
    func skip(back literal: StaticString, from offset: Int) -> Int? {
        let start = offset - literal.utf8CodeUnitCount
        return start >= 0 && skip(literal, at: start) != nil ? start : nil
    }

    /// The end of a run of plain spaces, at most `limit` of them, that begins at `offset`.
    @inline(__always)
    func skipSpaces(at offset: Int, limit: Int = 2) -> Int {
        var end = offset
        while end - offset < limit, isUnlikely(self[end] == 0x20) { end += 1 }
        return end
    }

    /// The text of a range of byte offsets.
    ///
    /// - Precondition: Scalars begin at both ends of the range.
    func string(_ range: Range<Int>) -> String {
        let bytes = UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
        guard #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        // What is known to be UTF-8 is not checked again.
        return String(copying: UTF8Span(unchecked: bytes.span))
    }
}

extension UInt32 {
    /// Whether the scalar is a Han ideograph, wherever it is encoded.
    @inline(__always)
    var isHan: Bool {
        (0x4E00...0x9FFF).contains(self) || (0x3400...0x4DBF).contains(self) || (0xF900...0xFAFF).contains(self)
            || (0x20000...0x323AF).contains(self)
    }

    /// Whether the scalar is one of a few, told without a branch for each.
    @inline(__always)
    func isOne(of scalars: [UInt32]) -> Bool {
        var difference = UInt32.max
        for scalar in scalars { difference = Swift.min(difference, self ^ scalar) }
        return difference == 0
    }

    /// Whether the scalar is a basic Latin letter, half-width or full-width.
    @inline(__always)
    var isLatinLetter: Bool {
        (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || (0xFF21...0xFF3A).contains(self)
            || (0xFF41...0xFF5A).contains(self)
    }

    /// The UTF-8 of a scalar of three bytes, the first byte lowest.
    var threeBytes: UInt32 { (0x80 | self & 0x3F) << 16 | (0x80 | self >> 6 & 0x3F) << 8 | 0xE0 | self >> 12 }

    /// The value of a European digit, half-width or full-width.
    @inline(__always)
    var digit: UInt8? {
        if (0x30...0x39).contains(self) { return UInt8(self - 0x30) }
        if (0xFF10...0xFF19).contains(self) { return UInt8(self - 0xFF10) }
        return nil
    }
}
