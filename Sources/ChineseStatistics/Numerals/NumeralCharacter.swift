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
        let entry = Self.list[Int(Self.slots[Self.slot(of: scalar)])]
        guard entry >> 8 == scalar else { return nil }
        let value = entry & 0xF
        switch entry >> 4 & 0xF {
        case 0: self = .digit(UInt8(truncatingIfNeeded: value))
        case 1: self = .tens(UInt8(truncatingIfNeeded: value))
        case 2: self = .small(exponent: Int(value))
        case 3: self = .big(exponent: Int(value))
        default: self = .several
        }
    }

    /// The scalars, each with what it is in two digits: the place of the case, and its value.
    ///
    /// Nearly every character beside a numeral is looked up. A switch over so many scalars would be a search whose
    /// branches are seldom foreseen.
    static let list: [UInt32] = [
        .max,  // none
        0x96F6_00, 0x3007_00, circle << 8,  // 零 〇 ○
        0x4E00_01, 0x58F9_01, 0x58F1_01, 0x5F0C_01,  // 一 壹 壱 弌
        0x4E8C_02, 0x8D30_02, 0x8CB3_02, 0x5F0D_02,  // 二 贰 貳 弍
        0x4E24_02, 0x5169_02, 0x4FE9_02, 0x5006_02,  // 两 兩 俩 倆
        0x4E09_03, 0x53C1_03, 0x53C3_03, 0x53C4_03, 0x5F0E_03,  // 三 叁 參 叄 弎
        0x56DB_04, 0x8086_04,  // 四 肆
        0x4E94_05, 0x4F0D_05,  // 五 伍
        0x516D_06, 0x9646_06, 0x9678_06,  // 六 陆 陸
        0x4E03_07, 0x67D2_07,  // 七 柒
        0x516B_08, 0x634C_08,  // 八 捌
        0x4E5D_09, 0x7396_09,  // 九 玖
        0x5EFF_12, 0x5345_13, 0x534C_14,  // 廿 卅 卌
        0x5341_21, 0x62FE_21, 0x767E_22, 0x4F70_22, 0x5343_23, 0x4EDF_23,  // 十 拾 百 佰 千 仟
        0x4E07_34, 0x842C_34, 0x4EBF_38, 0x5104_38, 0x5146_3C,  // 万 萬 亿 億 兆
        0x51E0_40, 0x5E7E_40, 0x6570_40, 0x6578_40,  // 几 幾 数 數
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
        Array(0x30...0x39) + Array(0xFF10...0xFF19) + list.dropFirst().map { $0 >> 8 }.filter { $0 != circle } + [half]

    static let circle: UInt32 = 0x25CB  // ○

    /// Whether a scalar is 两 or 兩, which behind a magnitude is a weight: 十两.
    static func isTwo(_ scalar: UInt32) -> Bool { scalar == two || scalar == traditionalTwo }

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
