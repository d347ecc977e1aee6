/// Characters that are read from eight bytes, which are looked at together.
extension UTF8Text {
    /// The scalar at `offset` and the one behind it, with the end of the first.
    ///
    /// Whether they are ASCII or have three bytes makes no branch, since it is not foreseen beside a number.
    @inline(__always)
    func twoScalars(at offset: Int) -> (first: UInt32, end: Int, second: UInt32) {
        let bytes = word(at: offset)
        guard let (first, length) = bytes.commonScalar,
            let second = (bytes &>> UInt64(truncatingIfNeeded: 8 &* length)).commonScalar?.value
        else { return rareScalars(at: offset) }
        return (first, offset &+ length, second)
    }

    @inline(never)
    private func rareScalars(at offset: Int) -> (first: UInt32, end: Int, second: UInt32) {
        let (first, length) = scalar(at: offset)
        return (first, offset + length, value(at: offset + length))
    }

    /// The end of the digits in a row that begin at `offset`.
    @inline(__always)
    func digitsEnd(at offset: Int) -> Int {
        let count = word(at: offset).digitCount
        return count < 8 ? offset &+ count : longDigitsEnd(at: offset &+ 8)
    }

    @inline(never)
    private func longDigitsEnd(at offset: Int) -> Int {
        var end = offset
        while true {
            let count = word(at: end).digitCount
            end &+= count
            if count < 8 { return end }
        }
    }
}

/// Eight bytes of a text, the first of them lowest. Some of them are marked by their highest bits.
extension UInt64 {
    /// The character of ASCII or of three bytes at the start, and its length; nil where another stands there.
    @inline(__always)
    var commonScalar: (value: UInt32, length: Int)? {
        let bytes = UInt32(truncatingIfNeeded: self)
        // By the upper half of the first byte: 0xxx or 1110.
        guard 0b0100_0000_1111_1111 &>> (bytes &>> 4 & 0xF) & 1 == 1 else { return nil }
        let isThree = bytes &>> 7 & 1
        let threeBytes = bytes &<< 12 & 0xF000 | bytes &>> 2 & 0x0FC0 | bytes &>> 16 & 0x3F
        return (bytes & 0x7F &+ (0 &- isThree) & (threeBytes &- bytes & 0x7F), Int(1 &+ 2 &* isThree))
    }

    /// One where the first of them is a byte, else zero.
    @inline(__always)
    func begins(with byte: UInt8) -> Int { UInt8(truncatingIfNeeded: self) == byte ? 1 : 0 }

    /// Where the first byte stands that is marked; eight where none is.
    @inline(__always)
    var firstMark: Int { trailingZeroBitCount / 8 }

    /// How many bytes are ASCII before one that is not.
    @inline(__always)
    var asciiCount: Int { (self & Self.marks).firstMark }

    /// How many bytes are digits before one that is not.
    @inline(__always)
    var digitCount: Int { others.firstMark }

    /// Marks the first digit of each row of digits, as far as the bytes are ASCII.
    @inline(__always)
    var asciiNumbers: UInt64 {
        let beyond = self & Self.marks
        let digits = ~others & Self.marks & ((beyond & (0 &- beyond)) &- 1)
        return digits & ~(digits &<< 8)
    }

    /// How many of a number of digits at the start, fewer than eight, are zeros behind all others.
    @inline(__always)
    func zeroCount(ofDigits count: Int) -> Int { Swift.min(digitValues(count).leadingZeroBitCount / 8, count) }

    /// The value of a number of digits at the start, fewer than eight: pairs are made of them, fours of these, and so on
    /// (Lemire, "Quickly parsing eight digits").
    @inline(__always)
    func value(ofDigits count: Int) -> UInt64 {
        let digits = digitValues(count)
        let pairs = (digits &* 10 &+ digits &>> 8) & 0x00FF_00FF_00FF_00FF
        let fours = (pairs &* 100 &+ pairs &>> 16) & 0x0000_FFFF_0000_FFFF
        return (fours &* 10_000 &+ fours &>> 32) & 0xFFFF_FFFF
    }

    /// The values of the first bytes, moved to the end, so that what stood behind them is gone and zeros before them.
    @inline(__always)
    private func digitValues(_ count: Int) -> UInt64 {
        ((self &<< UInt64(truncatingIfNeeded: 56 &- 8 &* count)) &<< 8) & 0x0F0F_0F0F_0F0F_0F0F
    }

    /// Marks the bytes that are no digits.
    @inline(__always)
    private var others: UInt64 {
        let differences = self ^ 0x3030_3030_3030_3030
        return ((differences & ~Self.marks &+ 0x7676_7676_7676_7676) | differences) & Self.marks
    }

    private static var marks: UInt64 { 0x8080_8080_8080_8080 }
}
