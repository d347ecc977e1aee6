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

    /// The characters, and what is best before each and at the end; no memory before the first run.
    private var units: UnsafeMutablePointer<UInt16>?
    private var best: UnsafeMutablePointer<Best>?
    private var capacity = 0

    /// The number of characters.
    private(set) var count = 0

    /// Up to where words were given out.
    private(set) var divided = 0

    deinit {
        units?.deallocate()
        best?.deallocate()
    }

    /// Reads the characters at the start of a range in place of those before, and returns where others begin.
    mutating func read(_ text: UTF8Text, _ range: Range<Int>) -> Int {
        let (end, classes) = (text.base + range.upperBound, WordClass.table)
        var (bytes, index) = (text.base + range.lowerBound, 0)
        var (units, room) = (units, capacity)
        // All of them have three bytes, so that the first tells where decoding is worth it.
        while bytes < end, bytes[0] & 0xF0 == 0xE0 {
            let scalar = UInt32(bytes[0] & 0xF) &<< 12 | UInt32(bytes[1] & 0x3F) &<< 6 | UInt32(bytes[2] & 0x3F)
            // Nearly all are of the block that is asked about first.
            guard scalar &- 0x4E00 < 0x5200 || WordClass(scalar, in: classes) == .dictionary else { break }
            if index == room {
                count = index
                grow()
                (units, room) = (self.units, capacity)
            }
            units.unsafelyUnwrapped[index] = UInt16(truncatingIfNeeded: scalar)
            index &+= 1
            bytes += 3
        }
        count = index
        divided = 0
        // No place is reached so far.
        best?.initialize(repeating: Best(cost: .max, start: -1), count: index + 1)
        return range.lowerBound + 3 * index
    }

    @inline(never)
    private mutating func grow() {
        capacity = max(128, 2 * capacity)
        let larger = UnsafeMutablePointer<UInt16>.allocate(capacity: capacity)
        if let units {
            larger.moveInitialize(from: units, count: count)
            units.deallocate()
        }
        units = larger
        best?.deallocate()
        best = .allocate(capacity: capacity + 1)
    }

    /// Calls `body` with the end of each word, in characters from the start of the run.
    ///
    /// - Complexity: Linear in the length of the run. A word has at most 20 characters.
    @inline(__always)
    mutating func forEachWord(in dictionary: WordDictionary, _ body: (Int) -> Void) {
        forEachWord(in: dictionary, through: count, body)
    }

    /// Calls `body` with the end of each word that was not given out, up to the first place from `last` on, or the end
    /// of the run, where every way to divide it ends a word: what follows does not change what stands before.
    @inline(__always)
    mutating func forEachWord(in dictionary: WordDictionary, through last: Int, _ body: (Int) -> Void) {
        guard let units, let best else { return }
        let count = count
        let first = divided
        var start = first
        // The furthest end of a word so far.
        var reach = first
        var followsKatakana = first > 0 && Self.isKatakana(units[first - 1])
        best[first] = Best(cost: 0, start: 0)
        @inline(__always) func add(_ from: Int, _ length: Int, _ cost: UInt32) {
            let end = from &+ length
            reach = max(reach, end)
            if cost < best[end].cost { best[end] = Best(cost: cost, start: Int32(truncatingIfNeeded: from)) }
        }
        for index in first..<count {
            let isCertain = index == reach
            if isCertain, index > first {
                Self.giveOut(best, start..<index, body)
                start = index
                if index >= last {
                    divided = index
                    return
                }
                best[index].cost = 0
            }
            let isKatakana = Self.isKatakana(units[index])
            let followers = dictionary.followers(of: units[index])
            let second = index &+ 1 < count ? followers.next(units[index &+ 1]) : nil
            if isCertain, second == nil, !isKatakana {
                // Nothing but a word of one character can begin here, behind which all is certain again.
                body(index &+ 1)
                reach = index &+ 1
                start = reach
                followsKatakana = false
                continue
            }
            let before = best[index].cost
            if let second {
                dictionary.forEachWord(after: second, units + index, count: count &- index) { length, cost in
                    add(index, length, before &+ cost)
                }
            }
            add(index, 1, before &+ followers.cost)
            if isKatakana, !followsKatakana, let (length, cost) = Self.katakana(units + index, count - index) {
                add(index, length, before &+ cost)
            }
            followsKatakana = isKatakana
        }
        if start < count { Self.giveOut(best, start..<count, body) }
        divided = count
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

    @inline(__always)
    private static func isKatakana(_ unit: UInt16) -> Bool {
        unit >= 0x30A1 && unit <= 0x30FE && unit != 0x30FB
    }

    /// The length and cost of the katakana at the start of `units` as one word, nil from 20 characters on.
    @inline(never)
    private static func katakana(_ units: UnsafePointer<UInt16>, _ count: Int) -> (Int, UInt32)? {
        var length = 1
        while length < count, length < 20, isKatakana(units[length]) { length += 1 }
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
