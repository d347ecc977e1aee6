extension UInt32 {
    /// U+20E3, which makes a key of a digit: it numbers something.
    static let keycap: UInt32 = 0x20E3

    /// Whether the scalar is one of those that stand beside most numerals, and neither obscure nor a digit or a mark in one.
    @inline(__always)
    var isCommon: Bool {
        switch self {
        case 0x2C, 0x2E, 0x4F, 0x6F, 0xFF0C, 0xFF0E, 0xFF2F, 0xFF4F, 0x3099, 0x309A: false  // , . O o
        case 0x20...0x7E, 0x09, 0x0A, 0x0D, 0x2010...0x2027, 0x3000...0x3020, 0x3040...0x9FFF, 0xFF01...0xFF60: true
        default: false
        }
    }

    /// Whether the scalar divides the digits of a number, or groups them: a point or a comma.
    @inline(__always)
    var isDecimalMark: Bool {
        isComma || isPoint
    }

    @inline(__always)
    var isComma: Bool { self == 0x2C || self == 0xFF0C }

    @inline(__always)
    var isPoint: Bool { self == 0x2E || self == 0xFF0E }

    @inline(__always)
    var isSlash: Bool { self == 0x2F || self == 0xFF0F }

    /// Whether the scalar is the letter O, which is typed for 〇.
    var isLetterZero: Bool { self == 0x4F || self == 0x6F || self == 0xFF2F || self == 0xFF4F }

    /// Whether nobody sees the scalar, or nobody knows what it was: controls, format characters, combining marks,
    /// thin spaces, private use, and what replaces lost bytes.
    var isObscure: Bool {
        if isCommon { return false }
        switch self {
        case 0x0B, 0x0C, 0x85: return false
        case 0x2005, 0x2006, 0x2008...0x200A, 0x202F, 0xFFFC, 0xFFFD: return true
        default: break
        }
        switch Unicode.Scalar(self)?.properties.generalCategory {
        case .control, .format, .nonspacingMark, .privateUse, .unassigned: return true
        default: return false
        }
    }

    /// Whether the scalar is a digit for a reader, but none that numerals are read with: those of other scripts, and
    /// the doubles of Han numerals among radicals and compatibility ideographs.
    var isForeignDigit: Bool {
        switch self {
        case 0..<0x660, 0xFF10...0xFF19: false
        case 0x2F00, 0x2F06, 0x2F0B, 0x2F17: true  // 一 二 八 十
        case 0x3021...0x3029, 0x3038...0x303A: true  // Suzhou numerals
        case 0xF96B, 0xF973, 0xF978, 0xF9B2, 0xF9D1, 0xF9D3: true  // 參 拾 兩 零 六 陸
        default: Unicode.Scalar(self)?.properties.generalCategory == .decimalNumber
        }
    }

    /// Whether the scalar is a digit or a sign above or below the line, or a fraction in one character.
    var isRaisedOrFraction: Bool {
        switch self {
        case 0xB2, 0xB3, 0xB9, 0xBC...0xBE, 0x2070...0x208E, 0x2150...0x215F, 0x2189: true
        default: false
        }
    }
}
