/// What was found in a text, in byte offsets.
///
/// It is an object that the readers of a text share, so that none of them has lists of its own.
final class Findings {
    @exclusivity(unchecked) var quantities = GrowingMemory<FoundQuantity>(capacity: 4)
    @exclusivity(unchecked) var periods = GrowingMemory<FoundPeriod>(capacity: 4)
    /// The places of words for a change of nothing (持平), which make a row without a quantity.
    @exclusivity(unchecked) var unchanged: [Int] = []
    @exclusivity(unchecked) var rows = GrowingMemory<FoundStatistic>(capacity: 4)

    /// Whether there is nothing to tell.
    var isEmpty: Bool { quantities.isEmpty && periods.isEmpty && rows.isEmpty }

    /// Forgets everything but the memory that it took.
    func removeAll() {
        quantities.removeAll()
        periods.removeAll()
        unchanged.empty()
        rows.removeAll()
    }
}

extension Array {
    /// Makes room for more elements, and for those that are then to be expected of all of a text.
    ///
    /// By doubling, a list would be copied as often, and all of the memory that it had be touched for the first time,
    /// while memory that is not filled costs nothing. What has been read may say little of the rest: a list takes no more
    /// than 64 elements first, and then no more than eight times what it has, unless that is less than an element for 64
    /// bytes of text.
    ///
    /// - Parameters:
    ///   - place: Up to where the text has been read for what is there and the elements to be added.
    ///   - length: The length of the text.
    @inline(__always)
    mutating func makeRoom(for more: Int, having place: Int, of length: Int) {
        if isUnlikely(count + more > capacity) { grow(to: count + more, having: place, of: length) }
    }

    @inline(never)
    private mutating func grow(to count: Int, having place: Int, of length: Int) {
        let expected = count * length / Swift.max(place, 1)
        let limit = count < 64 ? 64 : Swift.max(8 * count, length / 64)
        reserveCapacity(Swift.min(expected + expected / 2, limit))
    }

    /// Asks the processor for the memory that the element after the next one is to be written to.
    @inline(__always)
    func prefetchEnd() {
        withUnsafeBufferPointer {
            guard let base = $0.baseAddress else { return }
            let address = UnsafeRawPointer(base + (count &+ 2))
            for offset in stride(from: 0, to: MemoryLayout<Element>.stride, by: 64) {
                prefetchMemory(at: address + offset)
            }
        }
    }

    /// Removes all elements and keeps the memory, which costs nothing where there are none.
    @inline(__always)
    mutating func empty() {
        if !isEmpty { removeAll(keepingCapacity: true) }
    }
}
