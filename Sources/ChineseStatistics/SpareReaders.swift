internal import Synchronization

/// Readers of a recognizer that wait for the next text: to make one takes longer than to read a sentence.
///
/// Tasks take them out and put them back without a lock. A task that finds none makes one, and one for which there is no
/// place is given up.
final class SpareReaders: @unchecked Sendable {
    private typealias Place = Atomic<Unmanaged<DocumentReader>?>

    private let places: UnsafeMutablePointer<Place>

    /// As many tasks can go on without making a reader for each text.
    private static var count: Int { 8 }

    /// The length of a text, in bytes, up to which its reader waits for another: it keeps the memory that it took.
    private static var longestText: Int { 1 << 16 }

    init() {
        places = .allocate(capacity: Self.count)
        for index in 0..<Self.count { (places + index).initialize(to: Place(nil)) }
    }

    deinit {
        while take() != nil {}
        places.deinitialize(count: Self.count)
        places.deallocate()
    }

    /// Takes a reader out, nil where none waits.
    func take() -> DocumentReader? {
        for index in 0..<Self.count where places[index].load(ordering: .relaxed) != nil {
            if let reader = places[index].exchange(nil, ordering: .acquiring) { return reader.takeRetainedValue() }
        }
        return nil
    }

    /// Puts back a reader that has read a text of some length, unless it is better given up.
    func put(_ reader: DocumentReader, after length: Int) {
        guard length <= Self.longestText else { return }
        let kept = Unmanaged.passRetained(reader)
        for index in 0..<Self.count where places[index].load(ordering: .relaxed) == nil {
            let (isPut, _) = places[index].compareExchange(expected: nil, desired: kept, ordering: .releasing)
            if isPut { return }
        }
        kept.release()
    }
}
