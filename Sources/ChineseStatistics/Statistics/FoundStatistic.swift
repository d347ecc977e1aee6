/// A statistic as it was found, in byte offsets and indices of quantities and periods.
struct FoundStatistic: Equatable {
    var relation: Statistic.Relation
    var quantity: Int?
    var from: Int?
    var direction: Statistic.Direction?
    var basis: Basis?
    var whole: Range<Int>?
    var subject: Range<Int>?
    var period: Int?
    var status = Statistic.Status.actual
    /// The phrase that states it.
    var range: Range<Int>

    /// What a change is measured against, with the words for it.
    struct Basis: Equatable {
        var kind: Statistic.Basis
        /// The words of the reference; only where the kind is a reference.
        var words: Range<Int>?
    }
}
