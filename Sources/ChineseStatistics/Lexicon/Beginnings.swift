/// The characters of three bytes that words begin with, and what may follow each.
///
/// What is asked about is the character in the lowest three bytes of a word, the first of them lowest. Few others have
/// the slot of one of these.
struct Beginnings {
    /// The number of the character that has a slot, zero where none has.
    private let numbers: UnsafeMutablePointer<UInt16>
    /// The characters behind each, by the last six bits of their third byte.
    private let followers: UnsafeMutablePointer<UInt64>
    private var count: UInt16 = 0

    private static let slotBits: UInt32 = 13
    /// More first characters share the last number.
    private static let lastNumber: UInt16 = 2047

    init() {
        numbers = .allocate(capacity: 1 << Int(Self.slotBits))
        numbers.initialize(repeating: 0, count: 1 << Int(Self.slotBits))
        let capacity = Int(Self.lastNumber) + 1
        followers = .allocate(capacity: capacity)
        followers.initialize(repeating: 0, count: capacity)
    }

    func deallocate() {
        numbers.deallocate()
        followers.deallocate()
    }

    /// Adds the beginning of a word, whose first character has three bytes.
    mutating func insert(_ word: WordBeginning) {
        let slot = Self.slot(of: word.first.threeBytes)
        if numbers[slot] == 0 {
            if count < Self.lastNumber { count += 1 }
            numbers[slot] = count
        }
        let number = Int(numbers[slot])
        followers[number] |= (0x800..<0x10000).contains(word.second) ? 1 << UInt64(word.second & 0x3F) : .max
    }

    /// The last six bits of the characters before which a character may be a beginning, as a bit each.
    @inline(__always)
    private func followers(of bytes: UInt64) -> UInt64 {
        followers[Int(numbers[Self.slot(of: UInt32(truncatingIfNeeded: bytes))])]
    }

    /// Whether the first of eight bytes' characters may be a beginning, as the lowest bit, if it has three bytes.
    @inline(__always)
    func bit(of bytes: UInt64) -> UInt64 { followers(of: bytes) &>> (bytes &>> 40) }

    /// Whether two characters of three bytes stand at a place and neither is a beginning.
    @inline(__always)
    func excludesTwo(at place: UnsafePointer<UInt8>) -> Bool {
        guard let (first, second) = bitsOfTwo(at: place) else { return false }
        return (first | second) & 1 == 0
    }

    /// Whether each of the two characters at a place may be a beginning, as the lowest bit; nil where they are not both
    /// of three bytes.
    @inline(__always)
    func bitsOfTwo(at place: UnsafePointer<UInt8>) -> (first: UInt64, second: UInt64)? {
        let bytes = place.word
        // 1110xxxx 10xxxxxx 10xxxxxx, as most are: behind such a first byte there are two more.
        guard UInt32(truncatingIfNeeded: bytes) & 0xF000_00F0 == 0xE000_00E0 else { return nil }
        let first = followers(of: bytes) &>> UInt64(place[5])
        let second = followers(of: bytes &>> 24) &>> UInt64(place[8])
        return (first, second)
    }

    /// Writes down the places at which characters of three bytes may be beginnings, two a step, up to one that has not
    /// three. Each is written and then kept or not, since it is not foreseen which are.
    ///
    /// It is a function of its own, so that the loop has all registers.
    ///
    /// - Parameters:
    ///   - last: The last place at which a step may begin: behind it are nine bytes.
    ///   - places: Room for all places, with so many in it.
    /// - Returns: How many there are then, and the place behind the last step.
    @inline(never)
    func writePlaces(
        in text: UnsafePointer<UInt8>, from start: Int, to last: Int,
        _ places: UnsafeMutablePointer<Int>, _ earlier: Int
    ) -> (count: Int, end: Int) {
        var count = earlier
        var position = start
        while position <= last, let (first, second) = bitsOfTwo(at: text + position) {
            places[count] = position
            count &+= Int(first & 1)
            places[count] = position &+ 3
            count &+= Int(second & 1)
            position &+= 6
        }
        return (count, position)
    }

    /// The slot of a character. The factor leaves out the fourth byte, and is one with which characters that are frequent
    /// in news seldom have the slot of one that begins a numeral, a period or a mark.
    @inline(__always)
    private static func slot(of bytes: UInt32) -> Int { Int((bytes &* 0xC784_A100) >> (32 - slotBits)) }
}
