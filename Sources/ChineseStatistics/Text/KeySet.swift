/// A set of keys of 64 bits that may hold some that were never put in: one bit for those with a hash in common.
struct KeySet: ~Copyable, @unchecked Sendable {
    private let words = KeyBits(logOfCount: KeySet.logOfCount).words

    /// By a size that is known to the compiler.
    @inline(__always)
    private var keys: KeyBits { KeyBits(words, logOfCount: Self.logOfCount) }

    private static var logOfCount: Int { 16 }

    deinit { words.deallocate() }

    func insert(_ key: UInt64) { keys.insert(key) }

    /// A word whose lowest bit tells whether a key may be in the set.
    @inline(__always)
    func bit(of key: UInt64) -> UInt64 { keys.bit(of: key) }
}

/// The bits of such a set, in memory that belongs to whoever made it.
struct KeyBits: @unchecked Sendable {
    let words: UnsafeMutablePointer<UInt64>
    /// How many bits of a hash are left out.
    private let shift: UInt64

    /// The bits of some words.
    ///
    /// - Parameter logOfCount: The binary logarithm of how many bits there are: at least 6.
    @inline(__always)
    init(_ words: UnsafeMutablePointer<UInt64>, logOfCount: Int) {
        self.words = words
        shift = UInt64(truncatingIfNeeded: UInt64.bitWidth &- logOfCount)
    }

    /// No keys.
    init(logOfCount: Int) {
        let wordCount = 1 << (logOfCount - 6)
        self.init(.allocate(capacity: wordCount), logOfCount: logOfCount)
        words.initialize(repeating: 0, count: wordCount)
    }

    func insert(_ key: UInt64) {
        let place = place(of: key)
        words[Int(place >> 6)] |= 1 << (place & 63)
    }

    /// The same by a second bit, too, which stands in the same word: fewer keys that were not put in have both.
    @inline(__always)
    func insertTwice(_ key: UInt64) {
        let place = place(of: key)
        words[Int(place >> 6)] |= 1 << (place & 63) | 1 << (secondPlace(of: key) & 63)
    }

    /// A word whose lowest bit tells whether a key may be in the set.
    @inline(__always)
    func bit(of key: UInt64) -> UInt64 {
        let place = place(of: key)
        return words[Int(truncatingIfNeeded: place >> 6)] &>> place
    }

    /// The same of a key that was put in twice.
    @inline(__always)
    func bothBits(of key: UInt64) -> UInt64 {
        let place = place(of: key)
        let word = words[Int(truncatingIfNeeded: place >> 6)]
        return (word &>> place) & (word &>> secondPlace(of: key))
    }

    /// Asks the processor for what ``bit(of:)`` and ``bothBits(of:)`` look at.
    @inline(__always)
    func prefetch(_ key: UInt64) { prefetchMemory(at: words + Int(truncatingIfNeeded: place(of: key) >> 6)) }

    /// The upper bits are the word, the lowest six the bit in it.
    @inline(__always)
    private func place(of key: UInt64) -> UInt64 { Self.hash(key) &>> shift }

    /// The same with the next six bits of the hash.
    @inline(__always)
    private func secondPlace(of key: UInt64) -> UInt64 { Self.hash(key) &>> (shift &- 6) }

    /// The factor is the golden ratio (Knuth, volume 3, section 6.4).
    @inline(__always)
    private static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }
}
