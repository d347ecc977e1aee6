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
        guard let character = numeralCharacters[scalar] else { return nil }
        self = character
    }

    fileprivate init?(listed scalar: Unicode.Scalar) {
        switch scalar {
        case "零", "〇", "○": self = .digit(0)
        case "一", "壹", "壱", "弌": self = .digit(1)
        case "二", "贰", "貳", "弍", "两", "兩", "俩", "倆": self = .digit(2)
        case "三", "叁", "參", "叄", "弎": self = .digit(3)
        case "四", "肆": self = .digit(4)
        case "五", "伍": self = .digit(5)
        case "六", "陆", "陸": self = .digit(6)
        case "七", "柒": self = .digit(7)
        case "八", "捌": self = .digit(8)
        case "九", "玖": self = .digit(9)
        case "廿": self = .tens(2)
        case "卅": self = .tens(3)
        case "卌": self = .tens(4)
        case "十", "拾": self = .small(exponent: 1)
        case "百", "佰": self = .small(exponent: 2)
        case "千", "仟": self = .small(exponent: 3)
        case "万", "萬": self = .big(exponent: 4)
        case "亿", "億": self = .big(exponent: 8)
        case "兆": self = .big(exponent: 12)
        case "几", "幾", "数", "數": self = .several
        default: return nil
        }
    }

    /// Whether the scalar can begin a numeral: a European digit or a Han numeral character, or 半.
    @inline(__always)
    static func isLead(_ scalar: UInt32) -> Bool {
        scalar.digit != nil || NumeralCharacter(scalar) != nil || scalar == half
    }

    /// The scalars for which ``isLead(_:)`` holds.
    /// A circle is a zero within a numeral (二○二三) and a bullet before one.
    static let leads =
        Array(0x30...0x39) + Array(0xFF10...0xFF19) + numeralCharacters.scalars.filter { $0 != circle } + [half]

    static let circle: UInt32 = 0x25CB  // ○

    static let half: UInt32 = 0x534A  // 半
    static let two: UInt32 = 0x4E24  // 两
    static let traditionalTwo: UInt32 = 0x5169  // 兩
    static let point: UInt32 = 0x70B9  // 点
    static let traditionalPoint: UInt32 = 0x9EDE  // 點
}

/// The numeral characters by scalar, from U+2500 to U+9FFF: most scalars that are asked about are none.
struct NumeralCharacterTable: Sendable {
    private static let first: UInt32 = 0x2500
    private static let count = 0x7B00
    private var places = [UInt8](repeating: 0, count: Self.count)
    private var characters: [NumeralCharacter] = []
    /// The scalars of the table.
    private(set) var scalars: [UInt32] = []

    init() {
        for place in 0..<Self.count {
            let scalar = Unicode.Scalar(Self.first + UInt32(place))
            guard let character = scalar.flatMap(NumeralCharacter.init(listed:)) else { continue }
            characters.append(character)
            places[place] = UInt8(characters.count)
            scalars.append(Self.first + UInt32(place))
        }
    }

    @inline(__always)
    subscript(scalar: UInt32) -> NumeralCharacter? {
        let place = Int(scalar) - Int(Self.first)
        guard place >= 0, place < Self.count, places[place] > 0 else { return nil }
        return characters[Int(places[place]) - 1]
    }
}

let numeralCharacters = NumeralCharacterTable()

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
