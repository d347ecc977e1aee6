/// A place at which a numeral may begin, with the characters around it, which most rules look at first.
struct Lead {
    /// Where it begins and ends, in bytes.
    let start: Int
    let end: Int
    let before: UInt32
    let scalar: UInt32
    let next: UInt32
    /// Whether a European digit stands there.
    let isDigit: Bool
    /// The end of the European digits of one byte that begin there; the start where none does.
    let digitsEnd: Int
    /// What the scalar is in a Han numeral.
    let character: NumeralCharacter?

    @inline(__always)
    init(in text: UTF8Text, at start: Int) {
        let bytes = text.word(at: start)
        let (scalar, length) = bytes.commonScalar ?? text.scalar(at: start)
        self.start = start
        self.scalar = scalar
        end = start &+ length
        before = text.value(before: start)
        next = (bytes &>> UInt64(8 &* length)).commonScalar?.value ?? text.value(at: end)
        // At most one of them is true; of || and of ranges branches would be made.
        isDigit = (scalar &- 0x30 < 10) != (scalar &- 0xFF10 < 10)
        digitsEnd = text.digitsEnd(at: start)
        character = NumeralCharacter(scalar)
    }

    /// The end of a row of European digits of one byte, or of a Han character that is one of a numeral; the start where
    /// neither stands there.
    @inline(__always)
    var numeralEnd: Int { max(digitsEnd, character == nil ? start : end) }

    /// Whether a numeral may begin there, or an ordinal without one: 首位.
    @inline(__always)
    var mayBeginNumber: Bool {
        isDigit || character != nil || scalar == NumeralCharacter.half || scalar == 0x2E
            || scalar == QuantityReader.first
    }
}
