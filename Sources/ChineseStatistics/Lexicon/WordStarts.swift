/// Where words may begin, by the first two scalars of a place, which exclude them at nearly all.
///
/// It is asked of each character of a clause, so that it reads the bytes of the text and holds bits and nothing else.
struct WordStarts: ~Copyable, @unchecked Sendable {
    /// A bit for each scalar of the Basic Multilingual Plane that begins a word, and then one for each that is a word.
    private let bits: UnsafeMutablePointer<UInt64>
    /// The first two scalars of the words.
    private let pairs = ScalarPairSet()

    private static let count = 1 << 10

    init() {
        bits = .allocate(capacity: 2 * Self.count)
        bits.initialize(repeating: 0, count: 2 * Self.count)
    }

    func insert(_ word: WordBeginning) {
        guard word.first < 0x10000 else { return }
        insert(Int(word.first))
        if word.second == 0 { insert(0x10000 + Int(word.first)) } else { pairs.insert(word.first, word.second) }
    }

    deinit { bits.deallocate() }

    private func insert(_ place: Int) { bits[place >> 6] |= 1 << UInt64(place & 63) }

    @inline(__always)
    private func contains(_ place: Int) -> Bool { bits[place >> 6] >> UInt64(place & 63) & 1 == 1 }

    /// Whether one of the words may begin with two scalars, or be the first of them.
    @inline(__always)
    func mayBegin(with first: UInt32, _ second: UInt32) -> Bool {
        // Words that begin beyond the Basic Multilingual Plane are not told apart.
        guard first < 0x10000 else { return true }
        return contains(Int(first)) && mayGoOn(behind: first, with: second)
    }

    /// Whether a word that begins with a scalar may be that alone, or go on with another.
    @inline(__always)
    private func mayGoOn(behind first: UInt32, with second: UInt32) -> Bool {
        contains(0x10000 + Int(first)) || pairs.mayContain(first, second)
    }

    /// Whether one of the words may begin at `offset`.
    @inline(__always)
    func mayBegin(in text: UTF8Text, at offset: Int) -> Bool {
        let (scalar, length) = text.scalar(at: offset)
        return mayBegin(with: scalar, text.value(at: offset + length))
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
                if mayGoOn(behind: scalar, with: text.value(at: position)) { return position &- 3 }
            } else {
                let (scalar, length) = text.scalar(at: position)
                if mayBegin(with: scalar, text.value(at: position + length)) { return position }
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

extension UTF8Text {
    /// What a word begins with.
    var beginning: WordBeginning {
        let (first, length) = scalar(at: 0)
        return WordBeginning(first: first, second: value(at: length))
    }
}
