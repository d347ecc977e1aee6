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
        // Most scalars that are asked about are outside, or are other Han characters.
        guard (Self.first...Self.last).contains(scalar), Self.pages >> UInt64(scalar >> 8 & 63) & 1 == 1,
            let character = Self.listed(scalar)
        else { return nil }
        self = character
    }

    /// The pages of 256 scalars that hold any of the list, as bits of their number modulo 64.
    private static let pages: UInt64 = 0x0049_00AC_C14B_F011

    /// The first scalar of the list and the last one.
    private static let first: UInt32 = circle
    private static let last: UInt32 = 0x96F6

    private static func listed(_ scalar: UInt32) -> NumeralCharacter? {
        switch scalar {
        case 0x96F6, 0x3007, circle: .digit(0)  // 零 〇 ○
        case 0x4E00, 0x58F9, 0x58F1, 0x5F0C: .digit(1)  // 一 壹 壱 弌
        case 0x4E8C, 0x8D30, 0x8CB3, 0x5F0D, 0x4E24, 0x5169, 0x4FE9, 0x5006: .digit(2)  // 二 贰 貳 弍 两 兩 俩 倆
        case 0x4E09, 0x53C1, 0x53C3, 0x53C4, 0x5F0E: .digit(3)  // 三 叁 參 叄 弎
        case 0x56DB, 0x8086: .digit(4)  // 四 肆
        case 0x4E94, 0x4F0D: .digit(5)  // 五 伍
        case 0x516D, 0x9646, 0x9678: .digit(6)  // 六 陆 陸
        case 0x4E03, 0x67D2: .digit(7)  // 七 柒
        case 0x516B, 0x634C: .digit(8)  // 八 捌
        case 0x4E5D, 0x7396: .digit(9)  // 九 玖
        case 0x5EFF: .tens(2)  // 廿
        case 0x5345: .tens(3)  // 卅
        case 0x534C: .tens(4)  // 卌
        case 0x5341, 0x62FE: .small(exponent: 1)  // 十 拾
        case 0x767E, 0x4F70: .small(exponent: 2)  // 百 佰
        case 0x5343, 0x4EDF: .small(exponent: 3)  // 千 仟
        case 0x4E07, 0x842C: .big(exponent: 4)  // 万 萬
        case 0x4EBF, 0x5104: .big(exponent: 8)  // 亿 億
        case 0x5146: .big(exponent: 12)  // 兆
        case 0x51E0, 0x5E7E, 0x6570, 0x6578: .several  // 几 幾 数 數
        default: nil
        }
    }

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
        Array(0x30...0x39) + Array(0xFF10...0xFF19) + (first...last).filter { $0 != circle && Self($0) != nil }
        + [half]

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
