extension QuantityReader {
    /// `第一批`, `第3位`, `第二`: the numeral at `lead` with 第 before it. 首位 and 首个 are read from 首.
    func readOrdinal(_ reading: QuantityReading, at lead: Int, floor: Int) -> Bool {
        if text.value(at: lead) == Self.first { return readFirst(reading, at: lead) }
        guard let start = ordinalMarker(before: lead, floor: floor),
            NumeralReader.read(&reading.part.numeral, in: text, at: lead),
            !reading.part.numeral.hasFraction || reading.part.numeral.hasScale
        else { return false }
        var end = reading.part.numeral.range.upperBound
        guard text.skip("分之", at: end) == nil else { return false }
        reading.part.become(reading.part.numeral.amount, at: reading.part.numeral.range)
        if let unit = longestUnit(at: text.skipSpaces(at: end), where: { _ in true }),
            unit.kind == .count || unit.kind == .duration
        {
            reading.part.unit = unit
            end = unit.range.upperBound
        }
        finishOrdinal(reading, start..<end)
        return true
    }

    private func finishOrdinal(_ reading: QuantityReading, _ range: Range<Int>) {
        reading.part.kind = .ordinal
        reading.part.range = range
        reading.range = range
        reading.hedge = PlacedHedge()
        reading.denominator = nil
        reading.isIndefinite = false
    }

    private func ordinalMarker(before lead: Int, floor: Int) -> Int? {
        var end = lead
        if end > floor, text[end - 1] == 0x20 { end -= 1 }
        let (scalar, start) = text.scalar(before: end)
        switch scalar {
        case 0x7B2C: return start >= floor ? start : nil  // 第
        case 0x524D: return topMarker(before: lead, floor: floor)  // 前
        default: return nil
        }
    }

    /// `排名前三`: 前 behind a word of rank.
    private func topMarker(before lead: Int, floor: Int) -> Int? {
        guard let start = text.skip(back: "前", from: lead), start >= floor else { return nil }
        for word in ["排名", "位列", "位居", "名列", "排行", "跻身", "进入", "居", "列", "榜"] as [StaticString]
        where text.skip(back: word, from: start) != nil {
            return start
        }
        return nil
    }

    /// 首位 and 首个.
    private func readFirst(_ reading: QuantityReading, at lead: Int) -> Bool {
        let unit = lead + 3
        guard let place = Self.firstUnits.firstIndex(of: text.value(at: unit)) else { return false }
        let name = ReadUnit(Self.firstUnitMatches[place], range: unit..<unit + 3)
        reading.part.become(.exact(.one), unit: name, at: lead..<unit + 3)
        finishOrdinal(reading, lead..<unit + 3)
        return true
    }

    /// 位, 个 and 個: the units behind 首.
    static var firstUnits: [UInt32] { [0x4F4D, 0x4E2A, 0x500B] }

    private static let firstUnitMatches = ["位", "个", "個"].map {
        Lexicon.UnitMatch(name: $0, code: "{\($0)}", kind: .count)
    }
}
