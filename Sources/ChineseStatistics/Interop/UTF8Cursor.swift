/// Where the next byte goes, in memory that is known to have room for all that is to come.
///
/// The greatest length of a record is known before it is written, so that all of its fields need one look for room.
struct UTF8Cursor {
    private(set) var next: UnsafeMutablePointer<UInt8>

    @inline(__always)
    init(at start: UnsafeMutablePointer<UInt8>) { next = start }

    // MARK: - Bytes

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        next.pointee = byte
        next += 1
    }

    /// Its length is known when this is compiled, so that it is a few moves.
    @inline(__always)
    mutating func append(_ literal: StaticString) {
        UnsafeMutableRawPointer(next).copyMemory(from: literal.utf8Start, byteCount: literal.utf8CodeUnitCount)
        next += literal.utf8CodeUnitCount
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        UnsafeMutableRawPointer(next).copyMemory(from: start, byteCount: bytes.count)
        next += bytes.count
    }

    /// Adds the bytes that `body` writes, which says how many they are.
    @inline(__always)
    mutating func append(_ body: (UnsafeMutablePointer<UInt8>) -> Int) -> Int {
        let written = body(next)
        next += written
        return written
    }

    /// Puts a point before the last bytes.
    mutating func insertPoint(before places: Int) {
        next += 1
        (next - places).update(from: next - places - 1, count: places)
        next[-places - 1] = 0x2E
    }

    // MARK: - Digits

    /// How many digits an integer has at most.
    static var longestDecimal: Int { 20 }

    /// The decimal digits of an integer.
    @inline(__always)
    mutating func append(decimal value: UInt64) { next = Self.write(decimal: value, to: next) }

    /// - Returns: Where the digits end.
    private static func write(decimal value: UInt64, to target: UnsafeMutablePointer<UInt8>)
        -> UnsafeMutablePointer<UInt8>
    {
        var cursor = UTF8Cursor(at: target)
        // Most numbers are offsets of a line.
        if value >= 10_000 {
            cursor.append(decimal: value / 10_000)
            cursor.append(fourDigits: Int(truncatingIfNeeded: value % 10_000))
            return cursor.next
        }
        let small = Int(truncatingIfNeeded: value)
        if small < 10 {
            cursor.append(0x30 + UInt8(truncatingIfNeeded: small))
        } else if small < 100 {
            cursor.append(twoDigits: small)
        } else if small < 1000 {
            cursor.append(0x30 + UInt8(truncatingIfNeeded: small / 100))
            cursor.append(twoDigits: small % 100)
        } else {
            cursor.append(fourDigits: small)
        }
        return cursor.next
    }

    /// The digits of a number below 10,000 with zeros in front.
    @inline(__always)
    mutating func append(fourDigits value: Int) {
        append(twoDigits: value / 100)
        append(twoDigits: value % 100)
    }

    /// The digits of a number below a hundred, with a zero in front of one.
    @inline(__always)
    mutating func append(twoDigits value: Int) {
        let digits = Self.pairs.utf8Start + 2 * value
        next[0] = digits[0]
        next[1] = digits[1]
        next += 2
    }

    /// The two digits of each number below a hundred.
    private static var pairs: StaticString {
        """
        00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354\
        555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899
        """
    }
}
