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
        let (scalar, length) = text.scalar(at: start)
        self.start = start
        self.scalar = scalar
        end = start &+ length
        before = text.value(before: start)
        next = text.value(at: end)
        isDigit = scalar.digit != nil
        digitsEnd = text.digitsEnd(at: start)
        character = NumeralCharacter(scalar)
    }

    /// Whether a numeral may begin there, or an ordinal without one: 首位.
    @inline(__always)
    var mayBeginNumber: Bool {
        isDigit || character != nil || scalar == NumeralCharacter.half || scalar == 0x2E
            || scalar == QuantityReader.first
    }
}
