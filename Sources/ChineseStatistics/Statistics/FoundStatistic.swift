/// A statistic as it was found, in byte offsets and indices of quantities and periods.
///
/// Rows go by value from rule to rule, so that what may be missing takes no more room than what is there.
struct FoundStatistic {
    var relation: Statistic.Relation
    var direction: Statistic.Direction?
    var status = Statistic.Status.actual
    @PackedIndex var quantity: Int?
    @PackedIndex var from: Int?
    @PackedIndex var period: Int?
    var basis: Basis?
    @PackedRange var whole: Range<Int>?
    @PackedRange var subject: Range<Int>?
    /// The phrase that states it.
    var range: Range<Int>

    init(relation: Statistic.Relation, direction: Statistic.Direction? = nil, range: Range<Int>) {
        self.relation = relation
        self.direction = direction
        self.range = range
    }

    /// What a change is measured against, with the words for it.
    struct Basis {
        var kind: Statistic.Basis
        /// The words of the reference; only where the kind is a reference.
        @PackedRange var words: Range<Int>?
        /// Whether the changes behind it may share it; what is 高于 something has that for itself.
        var isShared = true

        init(kind: Statistic.Basis, words: Range<Int>? = nil) {
            self.kind = kind
            self.words = words
        }
    }
}

/// An index that may be missing, in one word.
@propertyWrapper
struct PackedIndex {
    private var index = -1

    var wrappedValue: Int? {
        @inline(__always) get { index < 0 ? nil : index }
        @inline(__always) set { index = newValue ?? -1 }
    }
}

/// A range of byte offsets that may be missing, in two words.
@propertyWrapper
struct PackedRange {
    private var start = -1
    private var end = -1

    var wrappedValue: Range<Int>? {
        @inline(__always) get { start < 0 ? nil : Range(uncheckedBounds: (start, end)) }
        @inline(__always) set { (start, end) = newValue.map { ($0.lowerBound, $0.upperBound) } ?? (-1, -1) }
    }
}
