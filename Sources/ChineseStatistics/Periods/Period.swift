/// When something holds: a year, a month, a range of days, a stretch such as 十年来.
///
/// ```swift
/// let text = "2023年上半年新签合同120份。"
/// text.periods()[0].period.interval!.description    // "2023-01-01/2023-06-30"
/// ```
///
/// A period is resolved to days only where the text, or a reference date, says which: 上半年 without a year stays
/// unresolved, and so do 近三年, 目前 and times of day.
public struct Period: Hashable, Sendable {
    /// Its first and last day; nil where the text does not say which.
    public var interval: Interval?

    /// What the period is named by.
    public var kind: Kind

    /// Creates a period.
    public init(kind: Kind, interval: Interval? = nil) {
        self.kind = kind
        self.interval = interval
    }

    /// What a period is named by.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// 2023年, 今年, 全年, 2023年度.
        case year
        /// 上半年.
        case half
        /// 一季度, 前三季度.
        case quarter
        /// 5月份, 1-5月, 上月.
        case month
        /// 8月上旬.
        case tenDays
        /// 本周.
        case week
        /// 9月6日, 9月6日至8日, 昨天, 6月末.
        case day
        /// 8时30分, 下午三点.
        case timeOfDay
        /// 21世纪.
        case century
        /// 90年代.
        case decade
        /// 十四五时期.
        case plan
        /// From one period to another: 2020年3月至2021年2月.
        case range
        /// 2012年以来, 改革开放以来.
        case since
        /// 近三年, 过去五年, 十年来.
        case recent
        /// 同期, 去年同期.
        case samePeriod
        /// 目前, 近年来, 当天.
        case indefinite
    }
}

extension Period: CustomStringConvertible {
    /// The interval, or the kind of a period that is not resolved.
    public var description: String { interval?.description ?? kind.rawValue }
}
