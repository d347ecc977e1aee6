/// Finds the places of a text at which a numeral or one of some words may begin.
///
/// A word is met by its first character together with the one behind it, since 上 and 中 begin other words much more
/// often. Both are looked at without a branch: at most places it is not foreseen whether the first alone would do.
struct LeadScanner: ~Copyable, @unchecked Sendable {
    private var beginnings = Beginnings()
    /// Whether any character of two bytes begins a word: then each of them is a place to stop at.
    private var stopsAtTwoBytes = false

    /// - Parameter scalars: The scalars at which to stop whatever follows.
    init(leads scalars: some Sequence<UInt32>) {
        for scalar in scalars { insert(WordBeginning(first: scalar, second: 0)) }
    }

    deinit { beginnings.deallocate() }

    /// Adds a word at which to stop. One that begins with ASCII or beyond the Basic Multilingual Plane is not found.
    mutating func insert(_ word: WordBeginning) {
        switch word.first {
        case 0x80..<0x800: stopsAtTwoBytes = true
        case 0x800..<0x10000: beginnings.insert(word)
        default: break
        }
    }

    /// The first such place at `start` or behind it, where a European digit counts too; nil where there is none.
    ///
    /// - Complexity: Linear in the distance, some ten instructions a Han character.
    func next(in text: UTF8Text, from start: Int) -> Int? {
        // A copy, which the loop has in registers.
        let beginnings = beginnings
        // Two characters and the last byte of a third are looked at.
        let last = text.count - 9
        var position = start
        while position < text.count {
            while position <= last, beginnings.excludesTwo(at: text.base + position) { position &+= 6 }
            guard position < text.count else { return nil }
            let step = step(over: text.word(at: position))
            if step == 0 { return position }
            position &+= step
        }
        return nil
    }

    /// The length of the character at a place, zero where it is one to stop at.
    ///
    /// - Parameter bytes: The eight bytes there, the first of them lowest.
    @inline(__always)
    private func step(over bytes: UInt64) -> Int {
        if bytes & 0xF0 == 0xE0 {
            return beginnings.followers(of: bytes) &>> (bytes &>> 40) & 1 == 1 && beginnings.contains(bytes) ? 0 : 3
        }
        let first = UInt8(truncatingIfNeeded: bytes)
        if first < 0x80 { return first &- 0x30 < 10 ? 0 : 1 }
        if first < 0xE0 { return stopsAtTwoBytes ? 0 : 2 }
        return 4
    }
}
