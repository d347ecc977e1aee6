/// The places of a text at which a scan stops, in order: those of a stretch are found together.
///
/// The processor does not foresee where a search ends that is left at each place. A stretch is looked through without a
/// branch on what is found: each place is written down, and counts where the scan stops there.
struct LeadQueue: ~Copyable {
    private let lexicon: Lexicon.Index
    private let places: UnsafeMutablePointer<Int>
    /// The first place that has not been passed. Behind the last stands one that is never reached.
    private var index = 0
    /// Up to where the text has been looked through.
    private var end = 0

    /// How many bytes are looked through together.
    static let stretch = 2048

    init(_ lexicon: Lexicon.Index) {
        self.lexicon = lexicon
        places = .allocate(capacity: Self.stretch + 2 * LeadScanner.longestStep)
        places[0] = .max
    }

    deinit { places.deallocate() }

    /// Goes over to another text.
    mutating func begin() {
        index = 0
        end = 0
        places[0] = .max
    }

    /// The first place at `start` or behind it; nil where there is none.
    ///
    /// - Parameter start: No place before the one that was asked about last.
    @inline(__always)
    mutating func next(in text: UTF8Text, from start: Int) -> Int? {
        // Of the digits of a number the queue has the first only.
        if text[start] &- 0x30 < 10 { return start }
        while true {
            // Most pass no more than two, and how many is not foreseen.
            for _ in 0..<2 { index &+= places[index] < start ? 1 : 0 }
            while places[index] < start { index &+= 1 }
            if places[index] < .max { return places[index] }
            guard max(start, end) < text.count else { return nil }
            look(through: text, from: max(start, end))
        }
    }

    @inline(never)
    private mutating func look(through text: UTF8Text, from start: Int) {
        index = 0
        let count: Int
        (count, end) = lexicon.leads.writePlaces(in: text, start..<min(start + Self.stretch, text.count), to: places)
        places[count] = .max
        // The next stretch, which is looked through once what begins at these places has been read.
        for offset in stride(from: end, to: min(end + Self.stretch, text.count), by: 64) {
            prefetchMemory(at: text.base + offset)
        }
    }
}
