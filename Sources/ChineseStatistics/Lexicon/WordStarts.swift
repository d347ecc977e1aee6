/// Where words may begin, by the first two scalars of a place, which exclude them at nearly all.
///
/// It holds bits and nothing else.
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
        return contains(Int(first)) && (contains(0x10000 + Int(first)) || pairs.mayContain(first, second))
    }

    /// Whether one of the words may begin at `offset`.
    @inline(__always)
    func mayBegin(in text: UTF8Text, at offset: Int) -> Bool {
        let (scalar, length) = text.scalar(at: offset)
        return mayBegin(with: scalar, text.value(at: offset + length))
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
