/// A word that blurs or bounds a number: 约, 超过, 近, 不到, 以上, 以内.
///
/// 以上, 以下 and 以内 include the number and 超过 excludes it, as article 1259 of the Civil Code of the People's
/// Republic of China defines them.
public enum Hedge: String, Hashable, Sendable, Codable, CaseIterable {
    /// 约 大约 左右 上下: the number is the centre.
    case about
    /// 超过 逾 突破 余 多: more than the number.
    case over
    /// 近 将近 接近: less than the number and close to it.
    case nearly
    /// 不到 不足 低于: less than the number.
    case under
    /// 至少 不低于 以上: the number or more.
    case atLeast
    /// 至多 不超过 以下 以内: the number or less.
    case atMost
}
