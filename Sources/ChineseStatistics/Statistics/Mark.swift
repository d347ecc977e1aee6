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
