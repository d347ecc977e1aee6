/// Where words may begin, by the first two scalars of a place, which exclude them at nearly all.
///
/// It is asked of each character of a clause, so that it reads the bytes of the text and holds bits and nothing else.
struct WordStarts: ~Copyable, @unchecked Sendable {
    /// A bit for each scalar of the Basic Multilingual Plane that begins a word, then one for each that is a word, and
    /// then those of pairs of scalars with a hash in common.
    private let bits: UnsafeMutablePointer<UInt64>

    private static let count = 1 << 10

    init() {
        bits = .allocate(capacity: 3 * Self.count)
        bits.initialize(repeating: 0, count: 3 * Self.count)
    }

    func insert(_ word: WordBeginning) {
        guard word.first < 0x10000 else { return }
        insert(Int(word.first))
        insert(word.second == 0 ? 0x10000 + Int(word.first) : Self.pair(word.first, word.second))
    }

    deinit { bits.deallocate() }

    private func insert(_ place: Int) { bits[place >> 6] |= 1 << UInt64(place & 63) }

    @inline(__always)
    private func contains(_ place: Int) -> Bool { bits[place >> 6] >> UInt64(place & 63) & 1 == 1 }

    @inline(__always)
    private static func pair(_ first: UInt32, _ second: UInt32) -> Int {
        0x20000 + Int((first &* 0x9E37_79B1 ^ second &* 0x85EB_CA6B) >> 16)
    }

    /// Whether one of the words may begin with a scalar that stands before `next`.
    @inline(__always)
    func mayBegin(_ scalar: UInt32, in text: UTF8Text, before next: Int) -> Bool {
        // Words that begin beyond the Basic Multilingual Plane are not told apart.
        guard scalar < 0x10000 else { return true }
        return contains(Int(scalar)) && mayFollow(scalar, in: text, at: next)
    }

    /// Whether a word that begins with a scalar may be that alone, or go on with what stands at `next`.
    @inline(__always)
    private func mayFollow(_ scalar: UInt32, in text: UTF8Text, at next: Int) -> Bool {
        if contains(0x10000 + Int(scalar)) { return true }
        // Most often it is Han of three bytes.
        let byte = text[next]
        guard byte & 0xF0 == 0xE0 else { return contains(Self.pair(scalar, text.value(at: next))) }
        let (second, third) = (UInt32(text.base[next + 1] & 0x3F), UInt32(text.base[next + 2] & 0x3F))
        return contains(Self.pair(scalar, UInt32(byte & 0xF) << 12 | second << 6 | third))
    }

    /// Whether one of the words may begin with two scalars, or be the first of them.
    @inline(__always)
    func mayBegin(with first: UInt32, _ second: UInt32) -> Bool {
        guard first < 0x10000 else { return true }
        return contains(Int(first)) && (contains(0x10000 + Int(first)) || contains(Self.pair(first, second)))
    }

    /// Whether one of the words may begin at `offset`.
    @inline(__always)
    func mayBegin(in text: UTF8Text, at offset: Int) -> Bool {
        let (scalar, length) = text.scalar(at: offset)
        return mayBegin(scalar, in: text, before: offset + length)
    }

    /// The first place within a range at which one of the words may begin, or else the end of the range.
    ///
    /// - Precondition: A scalar begins at the start of the range.
    /// - Complexity: Linear in the distance, some ten instructions a character.
    @inline(__always)
    func firstPlace(in text: UTF8Text, _ range: Range<Int>) -> Int {
        var position = range.lowerBound
        while position < range.upperBound {
            let bytes = text.base + position
            if bytes[0] & 0xF0 == 0xE0 {
                // The six bits of the last byte are the place in the word that the others name.
                let word = Int(bytes[0] & 0xF) &<< 6 | Int(bytes[1] & 0x3F)
                let bit = bytes[2] & 0x3F
                position &+= 3
                guard bits[word] &>> UInt64(bit) & 1 == 1 else { continue }
                let scalar = UInt32(truncatingIfNeeded: word << 6 | Int(bit))
                if mayFollow(scalar, in: text, at: position) { return position &- 3 }
            } else {
                let (scalar, length) = text.scalar(at: position)
                if mayBegin(scalar, in: text, before: position + length) { return position }
                position += length
            }
        }
        return range.upperBound
    }
}

/// The scalars that a word begins with; the second is zero where there is none.
struct WordBeginning {
    let first: UInt32
    let second: UInt32
}

extension String {
    /// What a word begins with.
    var beginning: WordBeginning {
        var copy = self
        return copy.withUTF8 { bytes in
            let text = UTF8Text(bytes)
            let (first, length) = text.scalar(at: 0)
            return WordBeginning(first: first, second: text.value(at: length))
        }
    }
}
