extension QuantityReader {
    // A numeral can be only a piece of what is written, so that its value would be a wrong figure. Something that is not
    // seen or not readable divides it: U+200B in `12<U+200B>34元`, U+FFFD for a lost byte, the letter in `二O二三`. Or a digit
    // that numerals are not read with touches it: `5²`, `5½`, a radical that looks like 十. Or it belongs to a fraction
    // without a value: `1/0`, `0分之5`.

    /// Whether the numeral that begins at a place goes on before it.
    @inline(__always)
    func isTorn(before lead: Lead) -> Bool {
        lexicon.precursors[lead.before].contains(.divider) && isDivided(before: lead.start)
    }

    @inline(never)
    private func isDivided(before start: Int) -> Bool {
        let (scalar, offset) = text.scalar(before: start)
        if scalar.isSlash { return text.value(before: offset).digit != nil && isZero(at: start) }
        if scalar == 0x4E4B, let bar = text.skip(back: "分之", from: start) { return isNumeral(before: bar) }
        if scalar.isCommon || scalar.isComma && !text.value(before: offset).isObscure { return false }
        if scalar.isForeignDigit { return true }
        let mark = scalar.isDecimalMark ? offset : start
        var end = mark
        while end > 0, text.value(before: end).isObscure { end = text.scalar(before: end).start }
        guard end < mark else {
            return scalar.isPoint && isSecondPoint(offset)
                || scalar.isLetterZero && isHan(at: start) && isHan(before: offset)
        }
        if text.value(before: end).isDecimalMark { end = text.scalar(before: end).start }
        return isNumeral(before: end)
    }

    /// 6 in `1,234.5.6`: whether the point that begins at `point` follows a decimal.
    private func isSecondPoint(_ point: Int) -> Bool {
        var start = point
        while text.value(before: start).digit != nil { start = text.scalar(before: start).start }
        return start < point && text.value(before: start).isPoint
    }

    /// Whether the numeral that ends at `end` goes on behind it; never where something else ends there.
    @inline(__always)
    func isTorn(behind end: Int) -> Bool {
        !(0xE4...0xE9).contains(text[end]) && isNumeral(before: end) && isDivided(behind: end)
    }

    @inline(never)
    private func isDivided(behind end: Int) -> Bool {
        let (scalar, length) = text.scalar(at: end)
        if scalar.isCommon && !scalar.isSlash || scalar.isComma && !text.value(at: end + length).isObscure {
            return false
        }
        if scalar.isSlash { return isZero(at: end + length) }
        if scalar.isForeignDigit || scalar.isRaisedOrFraction || scalar == .keycap { return true }
        let mark = scalar.isDecimalMark ? end + length : end
        var start = mark
        while start < text.count, text.value(at: start).isObscure { start += text.scalar(at: start).length }
        guard start > mark else {
            // A point that could be read would be part of the numeral; behind 两百万 one ends a sentence.
            return scalar.isPoint && text.value(at: mark).digit != nil && text.value(before: end).digit != nil
                || scalar.isLetterZero && isHan(at: end + length) && isHan(before: end)
        }
        if text.value(at: start).isDecimalMark { start += text.scalar(at: start).length }
        let next = text.value(at: start)
        return next == .keycap || next.digit != nil || isHan(at: start)
    }

    /// Whether what stands at `start` is a zero and no more: the denominator of no number.
    private func isZero(at start: Int) -> Bool {
        EuropeanNumeral.match(in: text, at: start)?.number?.coefficient == 0
    }

    @inline(__always)
    private func isNumeral(before end: Int) -> Bool {
        let last = text.value(before: end)
        return last.digit != nil || NumeralCharacter(last) != nil
    }

    private func isHan(before end: Int) -> Bool { NumeralCharacter(text.value(before: end)) != nil }

    private func isHan(at start: Int) -> Bool { NumeralCharacter(text.value(at: start)) != nil }
}
