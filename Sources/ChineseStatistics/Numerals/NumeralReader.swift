/// Reads one numeral of any notation: `1,234.56`, `1亿2000万`, `三万五`, `二〇二三`, `十七八万`, `几十`, `三点一四`.
///
/// A numeral is a series of digits and magnitudes in which 千, 百 and 十 descend within a group and 万 and 亿 close
/// groups. Digits side by side are read by position (`二〇二三`), unless they are two neighbours, which name a
/// range (`七八`). The reading is greedy and stops before whatever would make it impossible: `一百二百` is two
/// numerals. It looks ahead a bounded number of scalars and costs time linear in what it reads.
struct NumeralReader {
    let text: UTF8Text
    private let start: Int
    private var position: Int
    private var low = HanAccumulator()
    /// The upper end of a vague numeral, of which ``low`` is the lower end; nil while there is one number.
    private var high: HanAccumulator?
    private var numeral: Numeral

    /// The last 十, 百 or 千 of the group, as a power of ten; the next must be smaller.
    private var lastSmall = 4
    /// The power that the last closed group stands at, zero where none is closed.
    private var lastBig = 0
    /// The power of the magnitude directly before the position, zero where a digit stands there.
    private var directScale = 0
    /// The end of the last 万, 亿 or 兆.
    private var groupEnd = 0
    /// Whether the ends of a vague numeral are left out: `十几`.
    private var isLowOpen = false
    private var isHighOpen = false

    private init(_ text: UTF8Text, _ start: Int) {
        self.text = text
        self.start = start
        position = start
        numeral = Numeral(range: start..<start)
    }

    /// The numeral that begins at `start`, nil where none does.
    static func match(in text: UTF8Text, at start: Int) -> Numeral? {
        var numeral = Numeral()
        return read(&numeral, in: text, at: start) ? numeral : nil
    }

    /// The end of the numeral that begins at `start`, nil where none does.
    static func end(in text: UTF8Text, at start: Int) -> Int? {
        var numeral = Numeral()
        return read(&numeral, in: text, at: start) ? numeral.range.upperBound : nil
    }

    /// Reads the numeral that begins at `start`; false where none does, and `numeral` then holds nothing of use.
    static func read(_ numeral: inout Numeral, in text: UTF8Text, at start: Int) -> Bool {
        plain(&numeral, in: text, at: start) || whole(&numeral, in: text, at: start)
    }

    /// The same, read by the whole grammar.
    static func whole(_ numeral: inout Numeral, in text: UTF8Text, at start: Int) -> Bool {
        guard mayBegin(with: text.value(at: start)) else { return false }
        var reader = NumeralReader(text, start)
        guard reader.read() else { return false }
        numeral = reader.numeral
        return true
    }

    /// Whether a numeral may begin with a scalar; `.5` begins with its point, and a measure word or a space never does.
    private static func mayBegin(with scalar: UInt32) -> Bool {
        scalar.digit != nil || scalar == 0x2E || NumeralCharacter(scalar) != nil
    }

    private var isEmpty: Bool { position == start }
    private var hasPending: Bool { low.pending != nil }

    private mutating func read() -> Bool {
        while readElement() {}
        guard !isEmpty else { return false }
        readPoint()
        finish()
        readHedgedScale()
        return true
    }

    /// Reads one digit run or magnitude; false where the numeral ends.
    private mutating func readElement() -> Bool {
        let next = elementStart()
        let (scalar, length) = text.scalar(at: next)
        let isPoint = isEmpty && scalar == 0x2E && text.value(at: next + 1).digit != nil
        if scalar.digit != nil || isPoint { return readEuropean(at: next) }
        guard let character = NumeralCharacter(scalar) else { return false }
        switch character {
        case .digit: return readDigits(at: next)
        case .tens(let tens): return readTens(tens, end: next + length)
        case .small(let exponent): return readSmall(exponent, at: next, end: next + length)
        case .big(let exponent): return readBig(exponent, at: next, end: next + length)
        case .several: return readSeveral(scalar, end: next + length)
        }
    }

    /// Where the next digit run or magnitude begins, were it one.
    private func elementStart() -> Int {
        // With ?? all of the reader would be copied for the right side.
        if let next = offsetPastMeasureWord() { return next }
        return offsetPastSpaces()
    }

    /// `3个亿` and `十个亿` are spoken for 3亿 and 十亿: the magnitude behind a 个. 亿万富翁 begins a word.
    private func offsetPastMeasureWord() -> Int? {
        guard low.hasOpenSection, let end = text.skip("个", at: position) ?? text.skip("個", at: position),
            let next = text.skip("亿", at: end) ?? text.skip("億", at: end),
            text.skip("万", at: next) == nil, text.skip("萬", at: next) == nil
        else { return nil }
        return end
    }

    /// Spaces may stand before a magnitude, and between a magnitude and digits that another magnitude follows.
    private func offsetPastSpaces() -> Int {
        guard !isEmpty, text[position] == 0x20 else { return position }
        let next = text.skipSpaces(at: position)
        let (scalar, length) = text.scalar(at: next)
        if case .small? = NumeralCharacter(scalar), hasPending { return next }
        if case .big? = NumeralCharacter(scalar) { return next }
        if directScale > 0, scalar.digit != nil || scalar.hanDigit != nil {
            var end = next + length
            while text.value(at: end).digit != nil { end += text.scalar(at: end).length }
            if NumeralCharacter.isMagnitude(text.value(at: text.skipSpaces(at: end))) { return next }
        }
        return position
    }

    // MARK: - Digits

    private mutating func readEuropean(at next: Int) -> Bool {
        guard let digits = EuropeanNumeral.match(in: text, at: next) else { return false }
        if isEmpty {
            numeral.notation = .european
            numeral.hasFraction = digits.hasFraction
        } else {
            // 3万4000, 十3: an integer below the magnitude before it; 1亿2351.3万: a fraction of a smaller one.
            guard directScale > 0, !digits.hasFraction || isTenThousands(text.value(at: digits.end)), !digits.hasSuffix,
                !digits.isGrouped,
                digits.integerDigits > 1 || directScale == 1 || followsZero
                    || NumeralCharacter.isMagnitude(text.value(at: text.skipSpaces(at: digits.end))),
                digits.integerDigits <= directScale, !isCalendarUnit(text.value(at: digits.end))
            else { return false }
            if case .small(let exponent)? = NumeralCharacter(text.value(at: digits.end)), exponent >= lastSmall {
                return false
            }
        }
        numeral.digitCount += digits.integerDigits
        setPending(digits.number)
        position = digits.end
        return true
    }

    /// Whether 万 behind 亿 follows, which may be told in decimals.
    private func isTenThousands(_ scalar: UInt32) -> Bool {
        directScale == 8 && NumeralCharacter(scalar) == .big(exponent: 4)
    }

    private func isCalendarUnit(_ scalar: UInt32) -> Bool {
        scalar == 0x5E74 || scalar == 0x6708 || scalar == 0x65E5  // 年 月 日
    }

    /// Whether a spelt-out zero stands before the position: `1千零1`.
    private var followsZero: Bool { text.value(before: position).hanDigit == 0 }

    /// A run of Han digits: one digit, two neighbours, or digits read by position.
    private mutating func readDigits(at next: Int) -> Bool {
        guard !hasPending else { return false }
        if !isEmpty { return readDigitsAfterScale(at: next) }
        var digits = EuropeanNumeral.Digits()
        var end = next
        var first: UInt8 = 0
        var last: UInt8 = 0
        while let digit = text.value(at: end).hanDigit {
            // 两 begins a numeral or ends 一两; behind other digits it is a weight: 八两.
            if digits.count > 0, NumeralCharacter.isTwo(text.value(at: end)), digits.count > 1 || first != 1 { break }
            // 一一 is two words: 唯一一个.
            if digits.count == 1, text.value(at: end) == 0x4E00, first == 1, text.value(at: next) == 0x4E00,
                text.value(at: end + 3).hanDigit == nil, text.value(at: end + 3).isHan
            {
                break
            }
            if digits.count == 0 { first = digit }
            last = digit
            digits.append(digit)
            end += text.scalar(at: end).length
        }
        numeral.digitCount = digits.count
        if digits.count == 2, areNeighbours(first, last, before: end) {
            setVague(first, last)
        } else {
            setPending(digits.number)
        }
        position = end
        return true
    }

    /// Digits behind a magnitude: `一百零五`, `三万五`, `十七八万`, `一百二三十`.
    private mutating func readDigitsAfterScale(at next: Int) -> Bool {
        let scale = directScale
        var end = next
        var sawZero = false
        while text.value(at: end).hanDigit == 0 {
            sawZero = true
            end += text.scalar(at: end).length
        }
        let (scalar, length) = text.scalar(at: end)
        if sawZero, isReadableAfterZero(scalar) {
            directScale = directScale == 0 ? 1 : directScale
            return continueAfterZero(at: end)
        }
        guard let digit = scalar.hanDigit else { return false }
        end += length
        let following = text.value(at: end)
        if let second = following.hanDigit, areNeighbours(digit, second, before: end + text.scalar(at: end).length) {
            end += text.scalar(at: end).length
            guard fits(text.value(at: end)) else { return false }
            numeral.digitCount += 2
            setVague(digit, second)
            if !sawZero { shortenIfTrailing(below: scale, before: end) }
        } else {
            guard fits(following) else { return false }
            // 三万两 is weight, and 一 before a noun is more often a word of its own.
            if !NumeralCharacter.isMagnitude(following) {
                if NumeralCharacter.isTwo(scalar) { return false }
                if digit == 1, !sawZero, scale > 1, following.isHan, !isPoint(following) { return false }
            }
            numeral.digitCount += 1
            setPending(Quantity.Number(coefficient: UInt128(digit)))
            if !sawZero { shortenIfTrailing(below: scale, before: end) }
        }
        position = end
        return true
    }

    private func isPoint(_ scalar: UInt32) -> Bool {
        scalar == NumeralCharacter.point || scalar == NumeralCharacter.traditionalPoint
    }

    private func isReadableAfterZero(_ scalar: UInt32) -> Bool {
        if scalar.digit != nil { return true }
        switch NumeralCharacter(scalar) {
        case .small, .tens: return true
        default: return false
        }
    }

    /// `1千零20`, `一千零十`: what follows a zero that is not a Han digit.
    private mutating func continueAfterZero(at end: Int) -> Bool {
        let saved = position
        position = end
        let (scalar, length) = text.scalar(at: end)
        if scalar.digit != nil {
            if readEuropean(at: end) { return true }
        } else if case .small(let exponent)? = NumeralCharacter(scalar) {
            if readSmall(exponent, at: end, end: end + length) { return true }
        } else if case .tens(let tens)? = NumeralCharacter(scalar) {
            if readTens(tens, end: end + length) { return true }
        }
        position = saved
        return false
    }

    /// Whether the digit before `next` may be followed by it: magnitudes of a group descend.
    private func fits(_ next: UInt32) -> Bool {
        if case .small(let exponent)? = NumeralCharacter(next) { return exponent < lastSmall }
        return true
    }

    /// 三万五 is 35000 and 两千三 is 2300: a last digit without 零 stands one place below the magnitude before it.
    private mutating func shortenIfTrailing(below scale: Int, before end: Int) {
        guard scale > 1, NumeralCharacter(text.value(at: text.skipSpaces(at: end))) == nil else { return }
        let power = scale - 1
        let lower = low.pending?.scaled(by: power)
        if let high { setPending(lower, high.pending?.scaled(by: power)) } else { setPending(lower) }
    }

    /// Whether two digits side by side are an estimate: 三四, 七八, and the idiomatic 三五.
    private func areNeighbours(_ first: UInt8, _ second: UInt8, before end: Int) -> Bool {
        guard first > 0, text.value(at: end).hanDigit == nil else { return false }
        return second == first + 1 || (first == 3 && second == 5 && text.value(at: end).isHan)
    }

    private mutating func setPending(_ number: Quantity.Number?) {
        low.pending = number ?? .one
        if number == nil { low.markTooLong() }
        directScale = 0
        // The ends differ in other places.
        high?.pending = low.pending
    }

    /// The same of numbers that are the ends of a vague one.
    private mutating func setPending(_ lower: Quantity.Number?, _ upper: Quantity.Number?) {
        if high == nil { high = low }
        setPending(upper == nil ? nil : lower)
        if lower != nil, let upper { high?.pending = upper }
    }

    private mutating func setVague(_ first: UInt8, _ second: UInt8) {
        setPending(Quantity.Number(coefficient: UInt128(first)), Quantity.Number(coefficient: UInt128(second)))
    }

    // MARK: - Magnitudes

    private mutating func readTens(_ tens: UInt8, end: Int) -> Bool {
        guard !hasPending, lastSmall > 1 else { return false }
        low.addTens(tens)
        high?.addTens(tens)
        numeral.digitCount += 1
        numeral.hasScale = true
        lastSmall = 1
        directScale = 1
        position = end
        return true
    }

    private mutating func readSmall(_ exponent: Int, at next: Int, end: Int) -> Bool {
        guard exponent < lastSmall else { return false }
        if !hasPending {
            // 百 and 千 need a digit before them unless they begin the numeral or follow a zero.
            guard isEmpty || exponent == 1 || position == next && text.value(before: next).hanDigit == 0 else {
                return false
            }
            numeral.isBareScale = numeral.isBareScale || (isEmpty && exponent > 1)
        }
        keepShortened(before: next)
        low.closeSmall(exponent: exponent, fallback: .one)
        high?.closeSmall(exponent: exponent, fallback: .one)
        numeral.hasScale = true
        numeral.smallExponent = exponent > 1 ? exponent : 0
        numeral.bigExponent = 0
        lastSmall = exponent
        directScale = exponent
        position = end
        return true
    }

    private mutating func readBig(_ exponent: Int, at next: Int, end: Int) -> Bool {
        if isEmpty {
            numeral.isBareScale = true
            setPending(.one)
        } else if lastBig > 0, low.hasOpenSection, exponent == lastBig {
            // 三十万三十万: the second group is a numeral of its own.
            return rewindToLastGroup()
        }
        keepShortened(before: next)
        let isDirect = directScale > 0 && !low.hasOpenSection
        low.closeBig(exponent: exponent)
        high?.closeBig(exponent: exponent)
        numeral.bigExponent = isDirect ? numeral.bigExponent + exponent : exponent
        if directScale == 0 { numeral.smallExponent = 0 }
        lastBig = isDirect ? lastBig + exponent : exponent
        lastSmall = 4
        directScale = exponent
        numeral.hasScale = true
        numeral.hasBigScale = true
        position = end
        groupEnd = end
        return true
    }

    /// Reads the text up to the last 万 or 亿 again, which few numerals need.
    private mutating func rewindToLastGroup() -> Bool {
        var again = NumeralReader(text.prefix(groupEnd), start)
        while again.readElement() {}
        position = again.position
        low = again.low
        high = again.high
        isLowOpen = again.isLowOpen
        isHighOpen = again.isHighOpen
        numeral = again.numeral
        return false
    }

    private mutating func keepShortened(before next: Int) {
        guard !isEmpty else { return }
        numeral.withoutLastScale = Numeral.Shortened(end: position, amount: amount)
    }

    /// 几 and 数: `几十`, `数百`, `十几`, `一百几十`, `几个`.
    private mutating func readSeveral(_ scalar: UInt32, end: Int) -> Bool {
        guard !hasPending else { return false }
        let next = text.value(at: end)
        if directScale == 1 {
            // 十几 is more than ten and less than twenty.
            setPending(.zero, Quantity.Number(coefficient: 1, exponent: 1))
            isLowOpen = true
        } else if isEmpty || NumeralCharacter.isMagnitude(next) {
            // 数 counts only before a magnitude; 几 alone is the caller's to accept.
            guard NumeralCharacter.isMagnitude(next) || NumeralCharacter.isFew(scalar), fits(next) else { return false }
            setPending(Quantity.Number(coefficient: 2), Quantity.Number(coefficient: 1, exponent: 1))
        } else {
            return false
        }
        isHighOpen = true
        numeral.digitCount += 1
        position = end
        return true
    }

    // MARK: - The end of the numeral

    /// `三点一四`, `22点6`: a spelt-out decimal point, and the magnitude that may follow (`十五点八万`).
    private mutating func readPoint() {
        guard high == nil, !numeral.hasFraction, let fraction = fractionRange() else { return }
        var digits = EuropeanNumeral.Digits()
        var offset = fraction.lowerBound
        while offset < fraction.upperBound {
            digits.append(digit(of: text.value(at: offset)) ?? 0)
            offset += text.scalar(at: offset).length
        }
        low.addPending()
        digits.exponent = -digits.count
        setPending(digits.number)
        position = fraction.upperBound
        numeral.hasFraction = true
        numeral.withoutLastScale = nil
        position = offsetPastMeasureWord() ?? position
        while case .big(let exponent)? = NumeralCharacter(text.value(at: position)) {
            keepShortened(before: position)
            low.closeBig(exponent: exponent)
            lastBig += exponent
            numeral.bigExponent = lastBig
            numeral.hasScale = true
            numeral.hasBigScale = true
            position += text.scalar(at: position).length
        }
    }

    private func digit(of scalar: UInt32) -> UInt8? {
        if NumeralCharacter.isTwo(scalar) { return nil }
        return scalar.digit ?? scalar.hanDigit
    }

    /// The digits behind a point; nil where it is a clock time (`三点五十分`, `8点30分`) or no point.
    ///
    /// A space may stand on either side of the point where a share follows: `六 点 五 成`.
    private func fractionRange() -> Range<Int>? {
        let point = text.skipSpaces(at: position, limit: 1)
        let (scalar, length) = text.scalar(at: point)
        guard isPoint(scalar) else { return nil }
        let start = text.skipSpaces(at: point + length, limit: 1)
        guard digit(of: text.value(at: start)) != nil else { return nil }
        var end = start
        while digit(of: text.value(at: end)) != nil { end += text.scalar(at: end).length }
        if start - position > length {
            switch text.value(at: text.skipSpaces(at: end, limit: 1)) {
            case 0, 0x6210, 0x6298, 0x4E2A, 0x500B, 0x25: break  // 成 折 个 個 %
            default: return nil
            }
        }
        if case .small? = NumeralCharacter(text.value(at: end)) { return nil }
        if let minutes = text.skip("分", at: end) {
            let next = text.value(at: minutes)
            if next != 0x4E4B && next != 0x949F && next != 0x9418 { return nil }  // 分之, 分钟
        }
        return text.skip("刻", at: end) == nil ? start..<end : nil
    }

    /// What has been read so far.
    private var amount: Amount {
        guard let lower = low.sum else { return .tooLong }
        guard let high else { return .exact(lower) }
        guard let upper = high.sum else { return .tooLong }
        return .between(
            Quantity.Interval(
                lower: Quantity.Interval.Bound(lower, isIncluded: !isLowOpen),
                upper: Quantity.Interval.Bound(upper, isIncluded: !isHighOpen)))
    }

    private mutating func finish() {
        numeral.amount = amount
        numeral.range = start..<position
        if !NumeralCharacter.isMagnitude(text.value(before: position)) {
            numeral.bigExponent = 0
            numeral.smallExponent = 0
            numeral.withoutLastScale = nil
        }
    }

    /// `200多万`, `三十万多亿`: a hedge inside, and the magnitude behind it.
    private mutating func readHedgedScale() {
        let (hedge, length) = text.scalar(at: position)
        guard hedge.isInnerHedge, case .exact(let number) = numeral.amount else { return }
        var end = position + length
        var power = 0
        while case .big(let exponent)? = NumeralCharacter(text.value(at: end)) {
            numeral.withoutLastScale = nil
            power += exponent
            end += text.scalar(at: end).length
        }
        guard power > 0 else { return }
        numeral.amount = Amount.exact(number).scaled(by: power)
        numeral.innerHedge = .over
        numeral.hasScale = true
        numeral.hasBigScale = true
        numeral.bigExponent = power
        numeral.range = start..<end
    }
}
