/// A set of scalars of the Basic Multilingual Plane, as one bit each.
struct ScalarSet: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1 << 10)

    /// The scalars that begin one of some words.
    init(firstOf words: [String] = []) {
        for word in words {
            if let first = word.unicodeScalars.first?.value { insert(first) }
        }
    }

    mutating func insert(_ scalar: UInt32) {
        if scalar < 0x10000 { bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
    }

    /// Where the first scalar of the set, or the first European digit, begins at `start` or behind it; nil where
    /// none does.
    ///
    /// - Complexity: Linear in the distance, some ten instructions a character.
    func firstMemberOrDigit(in text: UTF8Text, from start: Int) -> Int? {
        bits.withUnsafeBufferPointer { bits in
            var position = start
            while position < text.count {
                let byte = text.base[position]
                if byte < 0x80 {
                    if byte &- 0x30 < 10 { return position }
                    position += 1
                } else if byte & 0xF0 == 0xE0 {
                    // The six bits of the last byte are the place in the word that the others name.
                    let word = Int(byte & 0xF) << 6 | Int(text.base[position + 1] & 0x3F)
                    if bits[word] >> UInt64(text.base[position + 2] & 0x3F) & 1 == 1 { return position }
                    position += 3
                } else {
                    let (scalar, length) = text.scalar(at: position)
                    if contains(scalar) { return position }
                    position += length
                }
            }
            return nil
        }
    }

    @inline(__always)
    func contains(_ scalar: UInt32) -> Bool {
        scalar < 0x10000 && bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1
    }
}
