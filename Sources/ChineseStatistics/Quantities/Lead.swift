/// A place at which a numeral may begin, with the characters around it, which most rules look at first.
struct Lead {
    /// Where it begins and ends, in bytes.
    let start: Int
    let end: Int
    let before: UInt32
    let scalar: UInt32
    /// The character behind it; zero behind an ASCII digit, where no rule asks for it.
    let next: UInt32
    /// Whether a European digit stands there.
    let isDigit: Bool
    /// Whether the scalar is one of a Han numeral.
    let isHan: Bool

    @inline(__always)
    init(in text: UTF8Text, _ range: Range<Int>, _ scalar: UInt32, _ next: UInt32) {
        (start, end) = (range.lowerBound, range.upperBound)
        (self.scalar, self.next) = (scalar, next)
        before = text.value(before: start)
        // At most one of them is true; of || and of ranges branches would be made.
        isDigit = (scalar &- 0x30 < 10) != (scalar &- 0xFF10 < 10)
        isHan = NumeralCharacter.contains(scalar)
    }

    /// An ASCII digit.
    @inline(__always)
    init(digit: UInt8, in text: UTF8Text, at start: Int) {
        (self.start, end) = (start, start &+ 1)
        (scalar, next) = (UInt32(digit), 0)
        before = text.value(before: start)
        (isDigit, isHan) = (true, false)
    }

    /// What the scalar is in a Han numeral.
    @inline(__always)
    var character: NumeralCharacter? { NumeralCharacter(scalar) }

    /// Whether a numeral may begin there, or an ordinal without one: 首位. A circle is only a zero within one.
    @inline(__always)
    var mayBeginNumber: Bool {
        isDigit || isHan && scalar != NumeralCharacter.circle || scalar == NumeralCharacter.half || scalar == 0x2E
            || scalar == QuantityReader.first
    }
}
