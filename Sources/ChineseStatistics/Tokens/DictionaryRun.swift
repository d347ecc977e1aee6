/// A run of Han and kana, which is divided into the words of a dictionary whose costs have the least sum.
///
/// It does what `CjkBreakEngine::divideUpDictionaryRange` of ICU 72's `dictbe.cpp` does for characters that
/// normalisation leaves alone, with the same words of the same costs in the same order, so that equal sums are
/// decided alike. Other than there, words are given out as soon as no longer word can join them, and the memory is used
/// again for the next run.
struct DictionaryRun: ~Copyable {
    /// The best way to divide what stands before a place: its cost, and where the last word begins.
    private struct Best {
        var cost: UInt32
        var start: Int32
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
        if count >= capacity { grow() }
        return bytes - text.base
    }

    /// Whether a scalar of three bytes is one of the characters.
    private func isInDictionary(_ bytes: UnsafePointer<UInt8>) -> Bool {
        WordClass(UInt32(HanUnits(bytes)[0]), in: classes) == .dictionary
    }

    @inline(never)
    private mutating func grow() {
        capacity = max(128, 2 * count)
        best?.deallocate()
        best = .allocate(capacity: capacity)
    }

    /// Calls `body` with the end of each word, in characters from the start of the run.
    ///
    /// - Complexity: Linear in the length of the run. A word has at most 20 characters.
    @inline(__always)
    mutating func forEachWord(in dictionary: WordDictionary, _ body: (Int) -> Void) {
        forEachWord(in: dictionary, through: count, body)
    }

    /// Calls `body` with the end of each word that was not given out, up to the first place from `last` on where every
    /// way to divide the run ends a word: what follows does not change what stands before.
    ///
    /// - Precondition: The run does not end before `last`.
    @inline(__always)
    mutating func forEachWord(in dictionary: WordDictionary, through last: Int, _ body: (Int) -> Void) {
        guard divided < last, let best else { return }
        let (units, count) = (units, count)
        var start = divided
        var next = units[start]
        repeat {
            // The furthest end of a word so far.
            var reach = start
            best[start] = Best(cost: 0, start: 0)
            var index = start
            repeat {
                let unit = next
                next = index &+ 1 < count ? units[index &+ 1] : 0
                let followers = dictionary.followers(of: unit)
                add(1, followers.cost, at: index, &reach)
                if next != 0, let second = followers.next(next) {
                    if second.isFinal {
                        add(2, second.cost, at: index, &reach)
                    } else {
                        reach = addWords(after: second, in: dictionary, at: index, reach)
                    }
                }
                if Self.katakana.contains(unit), let (length, cost) = katakana(at: index) {
                    reach = addWord(length, cost, at: index, reach)
                }
                index &+= 1
            } while index < reach
            Self.giveOut(best, start..<reach, body)
            start = reach
        } while start < last
        divided = start
    }

    /// Takes up a word as the way to what stands behind it, where no other costs as little.
    ///
    /// - Precondition: It ends no more than a character behind `reach`.
    @inline(__always)
    private func add(_ length: Int, _ cost: UInt32, at index: Int, _ reach: inout Int) {
        let best = best.unsafelyUnwrapped
        let end = index &+ length
        let cost = best[index].cost &+ cost
        if reach < end { reach = end } else if best[end].cost <= cost { return }
        best[end] = Best(cost: cost, start: Int32(truncatingIfNeeded: index))
    }

    /// Takes up a word of any length, and returns how far any word reaches.
    private func addWord(_ length: Int, _ cost: UInt32, at index: Int, _ reach: Int) -> Int {
        var reach = reach
        // No way is known so far to what lies between.
        while reach &+ 1 < index &+ length {
            reach &+= 1
            best.unsafelyUnwrapped[reach] = Best(cost: .max, start: 0)
        }
        add(length, cost, at: index, &reach)
        return reach
    }

    /// Takes up the words at a place that go on behind their first two characters, and returns how far any word reaches.
    @inline(never)
    private mutating func addWords(
        after second: DictionaryTrie.Place, in dictionary: WordDictionary, at index: Int, _ reach: Int
    ) -> Int {
        var reach = reach
        dictionary.forEachWord(after: second, units.dropFirst(index), count: count &- index) { length, cost in
            reach = addWord(length, cost, at: index, reach)
        }
        return reach
    }

    /// Hands out the words between two places that every way to divide the run has in common.
    @inline(__always)
    private static func giveOut(_ best: UnsafeMutablePointer<Best>, _ range: Range<Int>, _ body: (Int) -> Void) {
        var end = range.upperBound
        // From the last word to the first, each start is told the end of its word.
        while end > range.lowerBound {
            let start = Int(best[end].start)
            best[start].cost = UInt32(truncatingIfNeeded: end)
            end = start
        }
        while end < range.upperBound {
            end = Int(best[end].cost)
            body(end)
        }
    }

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

    init(_ bytes: UnsafePointer<UInt8>) { self.bytes = bytes }

    /// Whether a character from U+4E00 to U+9FFF begins at two bytes, as nearly all do that the dictionary divides.
    @inline(__always)
    static func isCommon(_ bytes: UnsafePointer<UInt8>) -> Bool {
        (0xE4B8...0xE9BF).contains(UInt16(bytes[0]) << 8 | UInt16(bytes[1]))
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
