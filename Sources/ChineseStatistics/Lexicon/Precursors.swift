/// What may stand directly before a number and belong to it, as far as one scalar tells.
struct Precursors: OptionSet {
    let rawValue: UInt8

    /// 第, and 前 behind a word of rank.
    static let ordinal = Precursors(rawValue: 1)
    /// 负, 零下 or a minus sign.
    static let sign = Precursors(rawValue: 2)
    /// A currency or a scale of temperature.
    static let unit = Precursors(rawValue: 4)
    static let hedge = Precursors(rawValue: 8)
    /// A word between a hedge and the number, or the 的 of a share.
    static let bridge = Precursors(rawValue: 16)
    /// A unit that 每 may stand before: `每平方米3万元`.
    static let rate = Precursors(rawValue: 32)
    /// 上 and 每.
    static let other = Precursors(rawValue: 64)
    /// What may divide a numeral, of which the number is then a piece: see ``QuantityReader/isTorn(before:)``.
    static let divider = Precursors(rawValue: 128)
    static let all = Precursors(rawValue: 255)
}

/// The precursors that end with a scalar; with most none does, and nothing is looked for before a number.
struct PrecursorTable: ~Copyable, @unchecked Sendable {
    /// One for each scalar of the Basic Multilingual Plane.
    private let entries: UnsafeMutablePointer<Precursors>

    private static let count = 0x10000

    /// The table of the grammar itself.
    init() {
        entries = .allocate(capacity: Self.count)
        entries.initialize(repeating: .divider, count: Self.count)
        // A number is whole behind Han, as most are, or a mark, but for the 之 and the stroke of a fraction.
        for scalar in 0..<UInt32(Self.count)
        where (0x4E00...0x9FFF).contains(scalar) || scalar.isCommon && !scalar.isSlash {
            entries[Int(scalar)] = []
        }
        insert(.divider, endingWith: "之")
        // A space may stand before a number whatever is before it.
        insert(.all, endingWith: " ")
        insert(.ordinal, endingWith: "第前")
        insert(.sign, endingWith: "下的负負-－−")
        insert(.other, endingWith: "上每")
        insert(.bridge, endingWith: "的")
    }

    deinit { entries.deallocate() }

    /// Adds what ends with one of some scalars.
    private func insert(_ precursors: Precursors, endingWith scalars: String) {
        for scalar in scalars.unicodeScalars { insert(precursors, endingWith: scalar.value) }
    }

    private func insert(_ precursors: Precursors, endingWith scalar: UInt32) {
        if scalar < 0x10000 { entries[Int(scalar)].formUnion(precursors) }
    }

    /// Adds a word of the lexicon.
    func insert(_ precursors: Precursors, _ word: UTF8Text) {
        insert(precursors, endingWith: word.value(before: word.count))
    }

    /// What may end with a scalar: anything beyond the Basic Multilingual Plane, which only the tries know.
    @inline(__always)
    subscript(scalar: UInt32) -> Precursors {
        scalar < 0x10000 ? entries[Int(scalar)] : .all
    }
}
