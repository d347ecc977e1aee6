/// The digits of a numeral between two magnitudes, or alone.
struct ReferenceDigits {
    var signs: ArraySlice<Character>
    /// The power of ten of the magnitude before them, zero where they come first.
    var scale: Int
    /// Whether a 零 stands before them.
    var hasZero: Bool
    var place: ReferenceNumeral.Place

    /// What they say where no 千, 百 or 十 follows.
    var reading: ReferenceNumeral? {
        if let number = european { return scale > 0 && place == .inner ? nil : number }
        if hasZero, signs.contains("几") { return nil }
        if signs.elementsEqual("几") {
            // 十几 is between ten and twenty.
            if scale == 1 { return several(from: "0", isLowOpen: true) }
            return scale == 0 || place == .multiplier ? several(from: "2") : nil
        }
        if signs.elementsEqual("数") { return place == .multiplier ? several(from: "2") : nil }
        if let pair = neighbours { return place == .last ? shortened(pair) : pair }
        if scale == 0 { return positional }
        guard signs.count == 1, let sign = signs.first else { return nil }
        if place == .multiplier, let digit = digit(sign), digit > 0 {
            return ReferenceNumeral(ReferenceDecimal("\(digit)"))
        }
        // 三万两 is weight.
        guard let digit = ReferenceCharacter.han.firstIndex(of: sign), digit > 0 else { return nil }
        guard hasZero || scale == 1 || place == .last else { return nil }
        return shortened(ReferenceNumeral(ReferenceDecimal("\(digit)")))
    }

    /// What they say before 千, 百 or 十.
    var multiplier: ReferenceNumeral? {
        if let number = european { return number }
        if hasZero, signs.contains("几") || signs.contains("数") { return nil }
        if signs.elementsEqual("几") || signs.elementsEqual("数") { return several(from: "2") }
        if let pair = neighbours { return pair }
        guard signs.count == 1, let digit = signs.first.flatMap(digit), digit > 0 else { return nil }
        return ReferenceNumeral(ReferenceDecimal("\(digit)"))
    }

    private func digit(_ sign: Character) -> Int? { sign == "两" ? 2 : ReferenceCharacter.digit(sign) }

    private func several(from low: String, isLowOpen: Bool = false) -> ReferenceNumeral {
        ReferenceNumeral(
            low: ReferenceDecimal(low), high: ReferenceDecimal("10"), isLowOpen: isLowOpen, isHighOpen: true,
            isVague: true)
    }

    /// 三万五 is 35000: a last digit stands one place below the magnitude before it.
    private func shortened(_ number: ReferenceNumeral) -> ReferenceNumeral {
        place == .last && !hasZero && scale > 1 ? number.shifted(by: scale - 1) : number
    }

    /// 七八 is an estimate, and so is 三五 before a magnitude.
    private var neighbours: ReferenceNumeral? {
        let digits = signs.compactMap(digit)
        guard signs.count == 2, digits.count == 2, !signs.contains(where: \.isASCII), digits[0] > 0,
            digits[1] == digits[0] + 1 || digits == [3, 5] && place != .last
        else { return nil }
        return ReferenceNumeral(
            low: ReferenceDecimal("\(digits[0])"), high: ReferenceDecimal("\(digits[1])"), isVague: true)
    }

    /// 二〇二三: digits one by one. 两 is read alone.
    private var positional: ReferenceNumeral? {
        if signs.elementsEqual("两") { return ReferenceNumeral(ReferenceDecimal("2")) }
        let digits = signs.map { ReferenceCharacter.han.firstIndex(of: $0)?.description }
        // 一一 is two words before a third: 唯一一万.
        guard !digits.isEmpty, !digits.contains(nil), !signs.elementsEqual("一一") else { return nil }
        return ReferenceNumeral(ReferenceDecimal(digits.compactMap(\.self).joined()))
    }

    /// `1,234.5`, `.5`: behind a magnitude only whole numbers that fit below it, but for 万 behind 亿.
    private var european: ReferenceNumeral? {
        let parts = signs.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.count <= 2, signs.allSatisfy({ $0.isASCII }),
            parts.count == 1 || Self.areDigits(parts[1])
        else { return nil }
        let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.allSatisfy(Self.areDigits) || whole.isEmpty && parts.count == 2 && scale == 0 else { return nil }
        if groups.count > 1 {
            guard groups[0].count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        }
        if scale > 0 {
            let isFractionOfTenThousands = scale == 8 && place == .multiplier
            guard groups.count == 1, parts.count == 1 || isFractionOfTenThousands, whole.count <= scale,
                whole.count > 1 || scale == 1 || hasZero || place != .last
            else { return nil }
        }
        let number = ReferenceDecimal(String(signs.filter { $0 != "," }))
        return scale > 0 && number.isZero ? nil : ReferenceNumeral(number)
    }

    private static func areDigits(_ signs: ArraySlice<Character>) -> Bool {
        !signs.isEmpty && signs.allSatisfy { ReferenceCharacter.european($0) != nil }
    }
}
