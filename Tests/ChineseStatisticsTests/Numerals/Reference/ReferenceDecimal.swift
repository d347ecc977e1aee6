/// A decimal of any length, as the digits that are written on paper.
///
/// Adding and moving the point are all that numerals need: no package for large integers is fetched for it.
struct ReferenceDecimal: Equatable, CustomStringConvertible {
    /// From the last place to the first, none of them before the first that counts.
    private var digits: [UInt8]
    /// The power of ten of the last place.
    private var exponent: Int

    /// Reads plain digits with a point or without one.
    init(_ plain: some StringProtocol) {
        let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
        digits = parts.joined().utf8.reversed().map { $0 - 0x30 }
        exponent = parts.count > 1 ? -parts[1].utf8.count : 0
        tidy()
    }

    func shifted(by power: Int) -> Self {
        var result = self
        if !digits.isEmpty { result.exponent += power }
        return result
    }

    func isBelow(powerOfTen power: Int) -> Bool { digits.count + exponent <= power }

    var isZero: Bool { digits.isEmpty }

    static func + (left: Self, right: Self) -> Self {
        let last = min(left.exponent, right.exponent)
        let one = [UInt8](repeating: 0, count: left.exponent - last) + left.digits
        let other = [UInt8](repeating: 0, count: right.exponent - last) + right.digits
        var sum = left
        (sum.digits, sum.exponent) = ([], last)
        var carry: UInt8 = 0
        for place in 0...max(one.count, other.count) {
            let digit = carry + (place < one.count ? one[place] : 0) + (place < other.count ? other[place] : 0)
            sum.digits.append(digit % 10)
            carry = digit / 10
        }
        sum.tidy()
        return sum
    }

    /// Zeros on either end say nothing, so that equal values are written alike.
    private mutating func tidy() {
        while digits.last == 0 { digits.removeLast() }
        let zeros = digits.prefix { $0 == 0 }.count
        digits.removeFirst(zeros)
        exponent = digits.isEmpty ? 0 : exponent + zeros
    }

    var description: String { digits.reversed().map(\.description).joined() + "e\(exponent)" }
}
