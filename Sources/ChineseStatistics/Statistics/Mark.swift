/// What a word of the lexicon does in the sentence that reports a figure.
enum Mark: Hashable, Sendable {
    /// A verb of change: 增长, 下降; nil where it does not say which way (变动).
    case change(Statistic.Direction?)
    /// A verb that leads to the value reached: 增至, 降到.
    case become(Statistic.Direction?)
    /// An adjective of comparison, a verb of change only beside 比, 较 or 同比: 高, 快.
    case degree(Statistic.Direction)
    /// A word that compares with what follows it: 高于, 快于, 超出.
    case exceed(Statistic.Direction)
    /// A noun that names a change: 涨幅, 降幅.
    case extent(Statistic.Direction)
    /// 比, 较, 与: what follows is the reference of a change.
    case against
    /// 同比, 环比, 年均, and 上一交易日 as the words of a reference.
    case basis(Statistic.Basis)
    /// 占.
    case share
    /// 用于, 投向: a share goes to what follows.
    case destination
    /// 占比, 比重.
    case proportion
    /// 比例, 份额: the last word of what 占 says, and otherwise part of a name.
    case portion
    /// 位居, 排名.
    case rank
    /// 预计, 力争, 前值; 目标 and 计划 are nouns as often and count only before a verb or a value.
    case status(Statistic.Status, isNoun: Bool)
    /// 分别.
    case respectively
    /// 从, 由, 将: the first value of a transition follows.
    case from
    /// 至, 到: the value reached follows.
    case to
    /// 为, 达, 是, 有: the value follows.
    case level
    /// A verb of saying, whose date is not that of what is said: 宣布, 表示.
    case saying
    /// What happened to the people counted, and so what is counted: 死亡, 受伤.
    case outcome
    /// A verb, which is no part of a subject: 实现, 接待.
    case verb
    /// A word between a subject and its verb or value: 已, 累计, 仅.
    case adverb
    /// A word at the head of a clause that is no part of a subject: 其中, 全市, 我国.
    case frame
    /// A preposition that ends a noun phrase: 对, 在.
    case preposition
    /// A verb at the head of a level, and part of names elsewhere: 新建, 培训.
    case act
    /// 相比: the reference stands before it.
    case compared
    /// A noun that names a length of time: 期限, 寿命.
    case length
    /// A verb that ends a noun before it and is otherwise part of names: 参展, 脱贫.
    case predicate
    /// An ending that makes a noun of the verb before it: 率 of 增长率.
    case suffix
    /// A noun that would be cut by a word within it: 增加值, 增长率.
    case noun
}

extension Mark {
    /// Kinds of marks, a bit each, so that several are asked about at once, and whether any is there at all.
    struct Kinds: OptionSet {
        let rawValue: UInt32

        static let change = Kinds(rawValue: 1 << 0)
        /// A change of nothing, which is of both kinds.
        static let unchanged = Kinds(rawValue: 1 << 1)
        static let become = Kinds(rawValue: 1 << 2)
        static let degree = Kinds(rawValue: 1 << 3)
        static let exceed = Kinds(rawValue: 1 << 4)
        static let extent = Kinds(rawValue: 1 << 5)
        static let against = Kinds(rawValue: 1 << 6)
        static let basis = Kinds(rawValue: 1 << 7)
        static let share = Kinds(rawValue: 1 << 8)
        static let destination = Kinds(rawValue: 1 << 9)
        static let proportion = Kinds(rawValue: 1 << 10)
        static let portion = Kinds(rawValue: 1 << 11)
        static let rank = Kinds(rawValue: 1 << 12)
        static let status = Kinds(rawValue: 1 << 13)
        static let respectively = Kinds(rawValue: 1 << 14)
        static let from = Kinds(rawValue: 1 << 15)
        static let to = Kinds(rawValue: 1 << 16)
        static let level = Kinds(rawValue: 1 << 17)
        static let saying = Kinds(rawValue: 1 << 18)
        static let outcome = Kinds(rawValue: 1 << 19)
        static let verb = Kinds(rawValue: 1 << 20)
        static let adverb = Kinds(rawValue: 1 << 21)
        static let frame = Kinds(rawValue: 1 << 22)
        static let preposition = Kinds(rawValue: 1 << 23)
        static let act = Kinds(rawValue: 1 << 24)
        static let compared = Kinds(rawValue: 1 << 25)
        static let length = Kinds(rawValue: 1 << 26)
        static let predicate = Kinds(rawValue: 1 << 27)
        static let suffix = Kinds(rawValue: 1 << 28)
        static let noun = Kinds(rawValue: 1 << 29)
        /// A status that is a noun as often, which is of both kinds.
        static let statusNoun = Kinds(rawValue: 1 << 30)

        /// Whether one of them is among others.
        @inline(__always)
        func isAny(of others: Kinds) -> Bool { rawValue & others.rawValue != 0 }
    }

    /// What it is, as a set.
    var kinds: Kinds {
        switch self {
        case .change(.unchanged): [.change, .unchanged]
        case .change: .change
        case .become: .become
        case .degree: .degree
        case .exceed: .exceed
        case .extent: .extent
        case .against: .against
        case .basis: .basis
        case .share: .share
        case .destination: .destination
        case .proportion: .proportion
        case .portion: .portion
        case .rank: .rank
        case .status(_, isNoun: true): [.status, .statusNoun]
        case .status: .status
        case .respectively: .respectively
        case .from: .from
        case .to: .to
        case .level: .level
        case .saying: .saying
        case .outcome: .outcome
        case .verb: .verb
        case .adverb: .adverb
        case .frame: .frame
        case .preposition: .preposition
        case .act: .act
        case .compared: .compared
        case .length: .length
        case .predicate: .predicate
        case .suffix: .suffix
        case .noun: .noun
        }
    }
}

extension Mark.Kinds {
    /// What makes a noun of the verb before it: 率 of 增长率, 时间 of 办理时间.
    static var endings: Self { [.suffix, .length] }

    /// What tells when or how far a figure holds, for which it need not stand in the clause of one.
    static var mattersToPeriods: Self { [.status, .saying, .against, .exceed, .share, .compared, .unchanged] }

    /// What matters to periods, or may make a row of a figure that is none alone.
    static var mattersToDependents: Self {
        [.mattersToPeriods, .change, .become, .degree, .extent, .to, .length, .rank]
    }

    /// Whose words of several characters are often parts of others: 实现, 目前.
    static var oftenParts: Self { [.verb, .predicate, .adverb, .frame, .preposition, .saying] }

    /// What an ending may make a noun of.
    static var takesEnding: Self { [.verb, .predicate, .adverb, .change] }

    /// What is passed over, since it only keeps others from being found in it.
    static var passed: Self { [.noun, .suffix] }
}

/// A word of the lexicon that is a mark, with what is asked of it first.
struct MarkWord: Sendable {
    let mark: Mark
    /// Whether it is a word wherever it stands, as most of several characters are.
    let isCertain: Bool
    /// How many pieces it makes of a clause: none of what is passed over.
    let pieceCount: UInt8
    let kinds: Mark.Kinds
    /// The same of a word of one character, which is one only in some places, and none for others.
    let shortKinds: Mark.Kinds

    init(_ mark: Mark, isShort: Bool) {
        self.mark = mark
        kinds = mark.kinds
        shortKinds = isShort ? kinds : []
        pieceCount = kinds.isAny(of: .passed) ? 0 : 1
        isCertain = isShort ? kinds.isAny(of: .passed) : !kinds.isAny(of: .oftenParts)
    }
}
