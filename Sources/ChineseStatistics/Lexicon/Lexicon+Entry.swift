extension Lexicon {
    /// One line of a lexicon.
    struct Entry: Sendable {
        var names: [String]
        var role: Role
    }

    /// The entries in the order in which they were written, read anew each time: recognition needs none of them.
    var entries: [Entry] {
        var entries: [Entry] = []
        for source in sources {
            try? LexiconParser.forEachEntry(of: source) { names, role in
                entries.append(Entry(names: names.map(\.string), role: role))
            }
        }
        return entries
    }

    /// What the names of a line are.
    enum Role: Sendable {
        case unit(UnitEntry)
        case hedge(Hedge, HedgePlaces)
        /// A word that may stand between a hedge and its number: 达 in `约达5万人`.
        case bridge
        /// A word with a numeral in it that is no quantity, or one that looks like a unit or a hedge and is none.
        case exclusion
        /// A word whose following number names something: 国道 in `国道318`.
        case label
        /// A word that says when: 今年, 上月, 同期.
        case period(PeriodEntry)
        /// A word that names a percentage, which is no share before it: 增速 in 5%的增速.
        case rate
        /// A word of the sentences that report figures: 增长, 同比, 占比.
        case mark(Mark)
    }

    /// A word for a period.
    struct PeriodEntry: Sendable {
        var expression: CalendarExpression
        /// Whether it must be a word of its own, which ICU decides: 本周 is none in 资本周转.
        var isWord = false
    }

    /// Where a hedge may stand.
    struct HedgePlaces: OptionSet, Sendable {
        let rawValue: UInt8

        /// Directly before the number.
        static let before = HedgePlaces(rawValue: 1 << 0)
        /// Between the numeral and the unit.
        static let inside = HedgePlaces(rawValue: 1 << 1)
        /// Behind the unit.
        static let after = HedgePlaces(rawValue: 1 << 2)

        /// The place that a word of a table stands for.
        static let named: [(StaticString, HedgePlaces)] = [("before", .before), ("inside", .inside), ("after", .after)]
    }

    /// A unit as the lexicon gives it.
    struct UnitEntry: Sendable {
        var kind: Quantity.Kind
        var flags: UnitFlags = []
        var code: String
        /// How it relates to others of its dimension, for compound amounts.
        var size: Size?
    }

    /// A unit as a multiple of another: 1 h is 3600 s.
    struct Size: Sendable {
        var factor: Quantity.Number
        var base: String
    }

    /// What else is to be known of a unit.
    struct UnitFlags: OptionSet, Sendable {
        let rawValue: UInt16

        /// 个 may stand between the number and the unit: `0.3个百分点`.
        static let takesGe = UnitFlags(rawValue: 1 << 0)
        /// 个 must stand there: `5个月` is a duration, `5月` a date.
        static let needsGe = UnitFlags(rawValue: 1 << 1)
        /// A counted noun and not a measure word: 国, 户.
        static let noun = UnitFlags(rawValue: 1 << 2)
        /// A plain number with it says which one: `十三届`.
        static let ordinal = UnitFlags(rawValue: 1 << 3)
        /// A plain number with it only names something: `90号`.
        static let names = UnitFlags(rawValue: 1 << 4)
        /// A unit that stands before the number: HK$, 摄氏.
        static let before = UnitFlags(rawValue: 1 << 5)
        /// A unit that stands before the number or after it.
        static let both = UnitFlags(rawValue: 1 << 6)
        /// A reading only for the later parts of a compound: 分 in `1小时30分`.
        static let compound = UnitFlags(rawValue: 1 << 7)
        /// A classifier where a noun follows: 块 in `八块井盖`.
        static let orCount = UnitFlags(rawValue: 1 << 8)
        /// A digit may follow for the next smaller unit: `三块五`, `一米八`.
        static let short = UnitFlags(rawValue: 1 << 9)
        /// Digits may follow for its decimals: `9秒58`.
        static let decimals = UnitFlags(rawValue: 1 << 10)
        /// Two of it are those that were named, and are not counted: 两国.
        static let pair = UnitFlags(rawValue: 1 << 11)

        /// The flag that a word of a table stands for.
        static let named: [(StaticString, UnitFlags)] = [
            ("takes-ge", .takesGe), ("needs-ge", .needsGe), ("noun", .noun), ("ordinal", .ordinal), ("names", .names),
            ("before", .before), ("both", .both), ("compound", .compound), ("or-count", .orCount), ("short", .short),
            ("decimals", .decimals), ("pair", .pair),
        ]
    }
}
