/// Ends the process where something does not hold, with a sentence about it.
public func check(_ holds: Bool, _ what: @autoclosure () -> String) {
    if !holds { fatalError(what()) }
}

extension String {
    /// The place of an index in bytes, which must be where a scalar begins or the text ends.
    func offset(of index: Index) -> Int {
        let offset = utf8.distance(from: startIndex, to: index)
        check(
            index == endIndex || index < endIndex && utf8[index] & 0xC0 != 0x80,
            "an index is within a scalar: byte \(offset) of \(debugDescription)")
        return offset
    }

    /// The places of the ends of a range in bytes, each at an end of a scalar.
    func offsets(of range: Range<Index>) -> Range<Int> {
        check(range.lowerBound >= startIndex && range.upperBound <= endIndex, "a range is outside of its text")
        return offset(of: range.lowerBound)..<offset(of: range.upperBound)
    }
}
