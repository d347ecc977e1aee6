/// What a scalar can be in a Han numeral.
///
/// Simplified, traditional and accounting (大写) forms are read alike, as are the old single characters for
/// twenty, thirty and forty.
enum NumeralCharacter: Equatable {
    /// 零 〇 一 … 九, 两 and their variants.
    case digit(UInt8)
    /// 廿 卅 卌: 2, 3 or 4 tens.
    case tens(UInt8)
    /// 十 百 千: a power of ten below 万.
    case small(exponent: Int)
    /// 万 亿 兆: a power of ten that closes a group of four digits.
    case big(exponent: Int)
    /// 几 and 数: some number from two to nine.
    case several

    @inline(__always)
    init?(_ scalar: UInt32) {
        let (listed, character) = Self.list[Int(Self.slots[Self.slot(of: scalar)])]
        guard listed == scalar else { return nil }
        self = character
    }

    /// Whether a scalar is one of them.
    @inline(__always)
    static func contains(_ scalar: UInt32) -> Bool { list[Int(slots[slot(of: scalar)])].scalar == scalar }

    /// The scalars, each with what it is; the first stands for none.
    ///
    /// Nearly every character beside a numeral is looked up. A switch over so many scalars would be a search, whose
    /// branches are seldom foreseen.
    static let list: [(scalar: UInt32, character: NumeralCharacter)] = [
        (.max, .several),
        (0x96F6, .digit(0)), (0x3007, .digit(0)), (circle, .digit(0)),  // 零 〇 ○
        (0x4E00, .digit(1)), (0x58F9, .digit(1)), (0x58F1, .digit(1)), (0x5F0C, .digit(1)),  // 一 壹 壱 弌
        (0x4E8C, .digit(2)), (0x8D30, .digit(2)), (0x8CB3, .digit(2)), (0x5F0D, .digit(2)),  // 二 贰 貳 弍
        (0x4E24, .digit(2)), (0x5169, .digit(2)), (0x4FE9, .digit(2)), (0x5006, .digit(2)),  // 两 兩 俩 倆
        (0x4E09, .digit(3)), (0x53C1, .digit(3)), (0x53C3, .digit(3)), (0x53C4, .digit(3)),  // 三 叁 參 叄
        (0x5F0E, .digit(3)),  // 弎
        (0x56DB, .digit(4)), (0x8086, .digit(4)),  // 四 肆
        (0x4E94, .digit(5)), (0x4F0D, .digit(5)),  // 五 伍
        (0x516D, .digit(6)), (0x9646, .digit(6)), (0x9678, .digit(6)),  // 六 陆 陸
        (0x4E03, .digit(7)), (0x67D2, .digit(7)),  // 七 柒
        (0x516B, .digit(8)), (0x634C, .digit(8)),  // 八 捌
        (0x4E5D, .digit(9)), (0x7396, .digit(9)),  // 九 玖
        (0x5EFF, .tens(2)), (0x5345, .tens(3)), (0x534C, .tens(4)),  // 廿 卅 卌
        (0x5341, .small(exponent: 1)), (0x62FE, .small(exponent: 1)), (0x767E, .small(exponent: 2)),  // 十 拾 百
        (0x4F70, .small(exponent: 2)), (0x5343, .small(exponent: 3)), (0x4EDF, .small(exponent: 3)),  // 佰 千 仟
        (0x4E07, .big(exponent: 4)), (0x842C, .big(exponent: 4)), (0x4EBF, .big(exponent: 8)),  // 万 萬 亿
        (0x5104, .big(exponent: 8)), (0x5146, .big(exponent: 12)),  // 億 兆
        (0x51E0, .several), (0x5E7E, .several), (0x6570, .several), (0x6578, .several),  // 几 幾 数 數
    ]

    /// The slot of a scalar in the table below. The factor is one that gives those of the list different slots.
    @inline(__always)
    static func slot(of scalar: UInt32) -> Int { Int((scalar &* 0x2C8B_D257) >> 25) }

    /// Where in the list the scalar of each slot stands, zero for those that none has.
    static let slots: [UInt8] = [
        0, 0, 0, 0, 0, 51, 0, 0, 0, 0, 21, 0, 0, 26, 0, 28, 0, 0, 0, 11, 0, 16, 0, 0,
        0, 0, 25, 48, 0, 22, 0, 0, 0, 18, 49, 0, 0, 31, 0, 0, 0, 20, 0, 35, 0, 23, 9, 39,
        0, 0, 5, 42, 24, 47, 0, 2, 19, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 3, 0, 0, 36,
        0, 0, 0, 0, 0, 4, 10, 0, 0, 40, 37, 50, 0, 0, 0, 0, 14, 0, 0, 34, 38, 1, 15, 0,
        44, 0, 0, 0, 32, 0, 29, 27, 43, 0, 0, 45, 0, 30, 12, 0, 0, 0, 0, 0, 33, 17, 0, 46,
        0, 0, 0, 8, 7, 0, 41, 6,
    ]

    /// Whether the scalar can begin a numeral: a European digit or a Han numeral character, or 半.
    @inline(__always)
    static func isLead(_ scalar: UInt32) -> Bool {
        scalar.digit != nil || NumeralCharacter(scalar) != nil || scalar == half
    }

    /// Whether the scalar is 十, 百, 千, 万, 亿 or one of their variants.
    static func isMagnitude(_ scalar: UInt32) -> Bool {
        switch NumeralCharacter(scalar) {
        case .small, .big: true
        default: false
        }
    }

    /// The scalars for which ``isLead(_:)`` holds.
    /// A circle is a zero within a numeral (二○二三) and a bullet before one.
    static let leads =
        Array(0x30...0x39) + Array(0xFF10...0xFF19) + list.dropFirst().map(\.scalar).filter { $0 != circle } + [half]

    static let circle: UInt32 = 0x25CB  // ○

    /// Whether a scalar is 两 or 兩, which behind a magnitude is a weight: 十两.
    static func isTwo(_ scalar: UInt32) -> Bool { scalar == two || scalar == traditionalTwo }

    /// Whether a scalar is 几 or 幾, which counts alone, as 数 does not.
    static func isFew(_ scalar: UInt32) -> Bool { scalar == 0x51E0 || scalar == 0x5E7E }

    static let half: UInt32 = 0x534A  // 半
    static let two: UInt32 = 0x4E24  // 两
    static let traditionalTwo: UInt32 = 0x5169  // 兩
    static let point: UInt32 = 0x70B9  // 点
    static let traditionalPoint: UInt32 = 0x9EDE  // 點
}

extension UInt32 {
    /// The value of a Han digit.
    @inline(__always)
    var hanDigit: UInt8? {
        if case .digit(let value)? = NumeralCharacter(self) { return value }
        return nil
    }

    /// Whether the scalar is one of 余 餘 多 来 來, which stand between a numeral and its unit.
    var isInnerHedge: Bool {
        switch self {
        case 0x4F59, 0x9918, 0x591A, 0x6765, 0x4F86: true
        default: false
        }
    }
}
