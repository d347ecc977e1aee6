/// What was found in a text, in byte offsets.
///
/// It is an object that the readers of a text share, so that none of them has lists of its own.
final class Findings {
    @exclusivity(unchecked) var quantities: [FoundQuantity] = []
    @exclusivity(unchecked) var periods: [FoundPeriod] = []
    /// The places of words for a change of nothing (持平), which make a row without a quantity.
    @exclusivity(unchecked) var unchanged: [Int] = []
    @exclusivity(unchecked) var rows: [FoundStatistic] = []

    /// Whether there is nothing to tell.
    var isEmpty: Bool { quantities.isEmpty && periods.isEmpty && rows.isEmpty }

    /// Forgets everything but the memory that it took.
    func removeAll() {
        quantities.empty()
        periods.empty()
        unchanged.empty()
        rows.empty()
    }
}

extension Array {
    /// Removes all elements and keeps the memory, which costs nothing where there are none.
    @inline(__always)
    mutating func empty() {
        if !isEmpty { removeAll(keepingCapacity: true) }
    }
}
