import Testing

@testable import ChineseStatistics

@Suite struct NumeralCharacterTests {
    /// Where a character is added, this says what the slots have to be, or that the factor needs another value.
    @Test func eachHasASlotOfItsOwn() {
        var slots = [UInt8](repeating: 0, count: 128)
        for (place, entry) in NumeralCharacter.list.enumerated().dropFirst() {
            let slot = NumeralCharacter.slot(of: entry.scalar)
            #expect(slots[slot] == 0, "two characters share slot \(slot)")
            slots[slot] = UInt8(place)
        }
        #expect(NumeralCharacter.slots == slots)
    }

    @Test(
        arguments: [
            ("〇", .digit(0)), ("两", .digit(2)), ("廿", .tens(2)), ("拾", .small(exponent: 1)), ("萬", .big(exponent: 4)),
            ("兆", .big(exponent: 12)), ("幾", .several),
        ] as [(Unicode.Scalar, NumeralCharacter)])
    func isWhatItCounts(_ scalar: Unicode.Scalar, _ character: NumeralCharacter) {
        #expect(NumeralCharacter(scalar.value) == character)
    }

    @Test func noOtherScalarIsOne() {
        let listed = Set(NumeralCharacter.list.dropFirst().map(\.scalar))
        #expect((0...0x10FFFF).allSatisfy { (NumeralCharacter($0) != nil) == listed.contains($0) })
    }
}
