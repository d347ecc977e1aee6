/// A run of Han and kana, which is divided into the words of a dictionary whose costs have the least sum.
///
/// It does what `CjkBreakEngine::divideUpDictionaryRange` of ICU 72's `dictbe.cpp` does for characters that
/// normalisation leaves alone, with the same words of the same costs in the same order, so that equal sums are
/// decided alike. Other than there, words can be given out as soon as no longer word can join them, and the memory is
/// used again for the next run.
struct DictionaryRun: ~Copyable {
    /// The best way to divide what stands before a place: its cost and, in the lower half, where the last word begins.
    ///
    /// The lesser costs less, or as much with a longer word at the end, as ICU prefers.
    private struct Best: Comparable {
        private let bits: UInt64

        private init(bits: UInt64) { self.bits = bits }
        init(cost: UInt32, start: Int) { bits = UInt64(cost) << 32 | UInt64(UInt32(truncatingIfNeeded: start)) }

        /// No way.
        static var none: Best { Best(bits: .max) }

        @inline(__always) var cost: UInt32 { UInt32(truncatingIfNeeded: bits >> 32) }
        @inline(__always) var start: Int { Int(bits & 0xFFFF_FFFF) }

        /// The same with another start of the last word.
        @inline(__always)
        func from(_ start: Int) -> Best {
            Best(bits: bits & ~0xFFFF_FFFF | UInt64(UInt32(truncatingIfNeeded: start)))
        }

        @inline(__always)
        static func + (way: Best, cost: UInt32) -> Best { Best(bits: way.bits &+ UInt64(cost) &<< 32) }

        @inline(__always)
        static func < (lhs: Best, rhs: Best) -> Bool { lhs.bits < rhs.bits }
    }

    /// The characters, where they stand in the text.
    private var units = HanUnits(UTF8Text.empty.base)
    /// What is best before each character and at the end, as far as words were found to reach; no memory before the
    /// first run.
    private var best: UnsafeMutablePointer<Best>?
    private var capacity = 0
    private let classes = WordClass.table

    /// The number of characters.
    private(set) var count = 0

    /// Up to where words were given out.
    private(set) var divided = 0

    deinit { best?.deallocate() }

    /// Goes over to the characters from `start` on, of which those before `known` are some, and returns where others
    /// begin.
    mutating func read(_ text: UTF8Text, from start: Int, known: Int, to limit: Int) -> Int {
        // Where less than three bytes are left, none of them begins.
        let end = text.base + limit - 2
        var bytes = text.base + known
        while bytes < end {
            guard HanUnits.isCommon(bytes) || bytes[0] & 0xF0 == 0xE0 && isInDictionary(bytes) else { break }
            bytes += 3
        }
        units = HanUnits(text.base + start)
        count = (bytes - text.base - start) / 3
        divided = 0
        if count + 1 + WordDictionary.longest >= capacity { grow() }
        return bytes - text.base
    }

    /// Whether a scalar of three bytes is one of the characters.
    private func isInDictionary(_ bytes: UnsafePointer<UInt8>) -> Bool {
        WordClass(UInt32(HanUnits(bytes)[0]), in: classes) == .dictionary
    }

    @inline(never)
    private mutating func grow() {
        capacity = max(128, 2 * (count + 1 + WordDictionary.longest))
        best?.deallocate()
        best = .allocate(capacity: capacity)
    }

    /// Calls `body` with the end of each word, in characters from the start of the run.
    ///
    /// - Complexity: Linear in the length of the run. A word has at most 20 characters.
    @inline(__always)
    mutating func forEachWord(in dictionary: WordDictionary, _ body: (Int) -> Void) {
        divide(by: dictionary, through: count)
        guard let best else { return }
        // From the last word to the first, each start is told the end of its word, where its cost stood.
        var end = count
        while end > 0 {
            let start = best[end].start
            best[start] = Best(cost: UInt32(truncatingIfNeeded: end), start: best[start].start)
            end = start
        }
        while end < count {
            end = Int(best[end].cost)
            body(end)
        }
    }

    /// Calls `body` with the end of each word that was not given out, the last one first, up to the first place from
    /// `last` on where every way to divide the run ends a word: what follows does not change what stands before.
    ///
    /// - Precondition: The run does not end before `last`.
    @inline(__always)
    mutating func forEachEnd(in dictionary: WordDictionary, through last: Int, _ body: (Int) -> Void) {
        let start = divided
        divide(by: dictionary, through: last)
        guard let best else { return }
        var end = divided
        while end > start {
            body(end)
            end = best[end].start
        }
    }

    /// Finds the best way to divide what stands behind ``divided``, and moves that on.
    ///
    /// Only longer words are a branch that depends on the text: a word of two characters that is none has a cost that
    /// never wins.
    @inline(never)
    private mutating func divide(by dictionary: WordDictionary, through last: Int) {
        guard divided < last, let best else { return }
        var index = divided
        var end = last
        // The best ways to this character and to the next one.
        var (here, next) = (Best(cost: 0, start: 0), Best.none)
        (best + index + 2).update(repeating: .none, count: WordDictionary.longest - 1)
        var (unit, second) = (unit(at: index), unit(at: index + 1))
        repeat {
            let third = self.unit(at: index &+ 2)
            best[index &+ 1 &+ WordDictionary.longest] = .none
            here = here.from(index)
            let followers = dictionary.followers(of: unit)
            let follower = followers[second]
            if follower.mayGoOn(with: third) || unit < Self.firstHan {
                end = max(end, addWords(in: dictionary, at: index, here))
            }
            next = min(next, here + followers.cost)
            best[index &+ 1] = next
            (here, next) = (next, min(best[index &+ 2], here + follower.cost))
            index &+= 1
            end = max(end, index &+ follower.countOfWords)
            (unit, second) = (second, third)
        } while index < end
        divided = end
    }

    /// The character at a place, and none at the end.
    @inline(__always)
    private func unit(at index: Int) -> UInt16 {
        let unit = units[min(index, count &- 1)]
        return index < count ? unit : HanUnits.none
    }

    /// Takes up the words at a place that have more than a character, and returns where the longest ends.
    ///
    /// - Parameter here: The best way to the place, with it as the start of the next word.
    @inline(never)
    private mutating func addWords(in dictionary: WordDictionary, at index: Int, _ here: Best) -> Int {
        let best = best.unsafelyUnwrapped
        var end = index
        dictionary.forEachWord(units.dropFirst(index), count: count &- index) { length, cost in
            end = index &+ length
            best[end] = min(best[end], here + cost)
        }
        if let (length, cost) = katakana(at: index) {
            best[index &+ length] = min(best[index &+ length], here + cost)
            end = max(end, index &+ length)
        }
        return end
    }

    /// The first Han character but for 〇: kana stand before it.
    private static var firstHan: UInt16 { 0x3400 }

    /// The block of katakana, with a middle dot that is none.
    private static var katakana: ClosedRange<UInt16> { 0x30A1...0x30FE }

    private func isKatakana(at index: Int) -> Bool { Self.katakana.contains(units[index]) && units[index] != 0x30FB }

    /// The length and cost of the katakana that begin at a place as one word, nil from 20 characters on.
    @inline(never)
    private func katakana(at index: Int) -> (Int, UInt32)? {
        guard isKatakana(at: index), index == 0 || !isKatakana(at: index - 1) else { return nil }
        var length = 1
        while length < min(20, count - index), isKatakana(at: index + length) { length += 1 }
        if length == 20 { return nil }
        switch length {
        case 1: return (length, 984)
        case 2: return (length, 408)
        case 3: return (length, 240)
        case 4: return (length, 204)
        case 5: return (length, 252)
        case 6: return (length, 300)
        case 7: return (length, 372)
        case 8: return (length, 480)
        default: return (length, 8192)
        }
    }
}

/// Han and kana of three bytes each as UTF-16, decoded where they stand in a text when they are asked for.
struct HanUnits {
    private let bytes: UnsafePointer<UInt8>

    /// What is no such unit.
    static var none: UInt16 { 0x2000 }

    init(_ bytes: UnsafePointer<UInt8>) { self.bytes = bytes }

    /// Whether a character from U+4E00 to U+9FFF begins at two bytes, as nearly all do that the dictionary divides.
    @inline(__always)
    static func isCommon(_ bytes: UnsafePointer<UInt8>) -> Bool {
        (0xE4B8...0xE9BF).contains(UInt16(bytes[0]) << 8 | UInt16(bytes[1]))
    }

    /// The same of a character.
    @inline(__always)
    static func isCommon(_ unit: UInt16) -> Bool { (0x4E00...0x9FFF).contains(unit) }

    /// The same of two characters and the first six of eight bytes, of which the first is lowest.
    @inline(__always)
    static func areCommon(_ bytes: UInt64) -> Bool {
        let swapped = bytes.byteSwapped
        let first = UInt32(truncatingIfNeeded: swapped &>> 48) &- 0xE4B8
        let second = UInt32(truncatingIfNeeded: swapped &>> 24) & 0xFFFF &- 0xE4B8
        return max(first, second) <= 0xE9BF - 0xE4B8
    }

    @inline(__always)
    subscript(index: Int) -> UInt16 {
        let unit = bytes + 3 &* index
        return UInt16(unit[0]) &<< 12 | UInt16(unit[1] & 0x3F) &<< 6 | UInt16(unit[2] & 0x3F)
    }

    /// The same behind some characters.
    @inline(__always)
    func dropFirst(_ count: Int) -> HanUnits { HanUnits(bytes + 3 &* count) }
}
