/// The scalars with which some words begin, looked up in the bytes of a text.
struct LeadTable: ~Copyable, @unchecked Sendable {
    /// A bit for each scalar of the Basic Multilingual Plane; scalars beyond it count as in the set.
    private let bits: UnsafeMutablePointer<UInt64>

    init(firstOf words: some Sequence<String>) {
        bits = .allocate(capacity: 1 << 10)
        bits.initialize(repeating: 0, count: 1 << 10)
        for word in words {
            guard let first = word.unicodeScalars.first?.value, first < 0x10000 else { continue }
            bits[Int(first >> 6)] |= 1 << UInt64(first & 63)
        }
    }

    deinit { bits.deallocate() }

    /// Where the first of the scalars begins within a range, or else the end of the range.
    ///
    /// - Precondition: A scalar begins at the start of the range.
    /// - Complexity: Linear in the distance, some ten instructions a character.
    @inline(__always)
    func firstPlace(in text: UTF8Text, _ range: Range<Int>) -> Int {
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = text.base[position]
            if byte & 0xF0 == 0xE0 {
                // The six bits of the last byte are the place in the word that the others name.
                let word = bits[Int(byte & 0xF) << 6 | Int(text.base[position + 1] & 0x3F)]
                if word >> UInt64(text.base[position + 2] & 0x3F) & 1 == 1 { return position }
                position += 3
            } else if byte < 0x80 {
                if bits[Int(byte >> 6)] >> UInt64(byte & 0x3F) & 1 == 1 { return position }
                position += 1
            } else {
                let (scalar, length) = text.scalar(at: position)
                if scalar >= 0x10000 || bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1 { return position }
                position += length
            }
        }
        return range.upperBound
    }

    /// Whether one of the scalars begins at `offset`.
    @inline(__always)
    func mayBegin(in text: UTF8Text, at offset: Int) -> Bool {
        let scalar = text.value(at: offset)
        return scalar >= 0x10000 || bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1
    }
}
