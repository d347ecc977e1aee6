/// What a whole string means as a numeral, read from the largest magnitude down.
///
/// It shares neither code nor method with the scanner, which goes from left to right, and knows only what is well
/// formed: nil says no more than that it has no opinion.
struct ReferenceNumeral: Equatable, CustomStringConvertible {
    var low: ReferenceDecimal
    var high: ReferenceDecimal
    var isLowOpen = false
    var isHighOpen = false
    var isVague = false

    static func read(_ text: String) -> Self? {
        let plain = ReferenceCharacter.plain(text)
        // One decimal point, which is no full-width one where a numeral begins.
        let points = plain.count { "点.".contains($0) }
        if points > 1 && plain.contains("点") || text.first == "．" { return nil }
        if let hedge = plain.firstIndex(where: { "余多来".contains($0) }) {
            // 200多万: the magnitudes behind the hedge take all that stands before it.
            let scales = plain[(hedge + 1)...].map { ReferenceCharacter.bigs[$0] }
            let earlier = plain[..<hedge].compactMap { ReferenceCharacter.bigs[$0] }.max() ?? 0
            guard let scale = scales.first, scale ?? 0 > earlier, !scales.contains(nil),
                let number = groups(plain[..<hedge], after: 0, .inner),
                !number.isVague
            else { return nil }
            return number.shifted(by: scales.compactMap(\.self).reduce(0, +))
        }
        return groups(plain[...], after: 0, .last)
    }

    /// Where the digits without a magnitude stand that are read.
    enum Place {
        /// At the end of the numeral, where a digit may be short for more.
        case last
        /// Directly before 万, 亿 or 兆.
        case multiplier
        /// Before a magnitude, behind another one.
        case inner
    }

    typealias Signs = ArraySlice<Character>

    /// 万, 亿 and 兆: what stands before the largest is multiplied, and what stands behind is added.
    private static func groups(_ signs: Signs, after scale: Int, _ place: Place) -> Self? {
        guard let power = signs.compactMap({ ReferenceCharacter.bigs[$0] }).max(),
            let index = signs.lastIndex(where: { ReferenceCharacter.bigs[$0] == power })
        else { return section(signs, after: scale, place) }
        let (left, right) = (signs[..<index], signs[(index + 1)...])
        // 万万 is a magnitude of its own, and 三万三万 is none; what stands before 兆 and 亿 is told in 万.
        if left.contains(signs[index]), scale > 0 || ReferenceCharacter.bigs[left.last ?? "零"] == nil { return nil }
        if power > 8 && left.contains("亿") || left.isEmpty && scale > 0 { return nil }
        let multiplier = left.isEmpty ? Self(ReferenceDecimal("1")) : groups(left, after: scale, .multiplier)
        guard let value = multiplier?.shifted(by: power) else { return nil }
        if right.isEmpty { return value }
        guard !left.contains("点"), !left.contains(signs[index]), let rest = groups(right, after: power, place),
            rest.low.isBelow(powerOfTen: power)
        else { return nil }
        return value + rest
    }

    /// 千, 百 and 十, each once and in this order, and a decimal point.
    private static func section(_ signs: Signs, after scale: Int, _ place: Place) -> Self? {
        if let point = signs.firstIndex(of: "点") {
            let digits = signs[(point + 1)...].map { ReferenceCharacter.digit($0) }
            let before = signs[..<point]
            let isMixed = before.contains(where: \.isASCII) && !(scale == 0 && before.allSatisfy(\.isASCII))
            guard !digits.isEmpty, !digits.contains(nil), !isMixed,
                let whole = section(before, after: scale, scale > 0 ? .inner : .multiplier), !whole.isVague
            else { return nil }
            return whole + Self(ReferenceDecimal("0." + digits.compactMap { $0?.description }.joined()))
        }
        let zeros = scale > 0 ? signs.prefix { $0 == "零" }.count : 0
        let rest = signs.dropFirst(zeros)
        let powers = rest.map { ReferenceCharacter.smalls[$0] ?? 0 }.filter { $0 > 0 }
        guard let power = powers.first, let index = rest.firstIndex(where: { ReferenceCharacter.smalls[$0] != nil })
        else { return ReferenceDigits(signs: rest, scale: scale, hasZero: zeros > 0, place: place).reading }
        guard power < scale || scale == 0 else { return nil }
        var value: Self?
        if let tens = ReferenceCharacter.tens[rest[index]] {
            value = index == rest.startIndex ? Self(ReferenceDecimal(tens)) : nil
        } else if index > rest.startIndex {
            value = ReferenceDigits(signs: rest[..<index], scale: scale, hasZero: zeros > 0, place: .inner).multiplier?
                .shifted(by: power)
        } else if power == 1 || scale == 0 {
            value = Self(ReferenceDecimal("1").shifted(by: power))
        }
        let below = rest[(index + 1)...]
        if below.isEmpty { return value }
        guard let value, let rest = section(below, after: power, place == .last ? .last : .inner) else { return nil }
        return value + rest
    }
}

extension ReferenceNumeral {
    init(_ number: ReferenceDecimal) {
        (low, high) = (number, number)
    }

    func shifted(by power: Int) -> Self {
        var result = self
        (result.low, result.high) = (low.shifted(by: power), high.shifted(by: power))
        return result
    }

    /// An estimate is the last part of a numeral, so that none is added to one.
    static func + (left: Self, right: Self) -> Self? {
        guard !left.isVague else { return nil }
        var sum = right
        (sum.low, sum.high) = (left.low + right.low, left.high + right.high)
        return sum
    }

    var description: String {
        isVague ? "\(isLowOpen ? "(" : "[")\(low),\(high)\(isHighOpen ? ")" : "]")" : "\(low)"
    }
}
