private import CProcessor

/// Where the clauses and sentences of a text may end, as bits of its spans of 64 bytes.
///
/// A span is looked through once for all that is asked about it: a sentence is looked for backwards from a figure and then
/// read forwards, and most spans hold the ends of two clauses. A few other characters pass for marks.
struct ClauseMarks: ~Copyable {
    /// A bit for each byte of a span with which a mark may begin, the first of them lowest.
    private struct Span {
        /// The number of the span, and above it that of the text.
        var key: Int
        var clauses: UInt64
        var sentences: UInt64
    }

    /// The spans that were looked through last, each at the place that its number has in them.
    private let spans: UnsafeMutablePointer<Span>
    private var text = UTF8Text.empty
    /// Tells the spans of this text from those of others.
    private var textKey = 0
    /// Whether to look through spans by instructions that not all processors have.
    private let usesShuffles: Bool

    /// How many spans are kept, two kilobytes of text, for which a sentence is seldom too long.
    private static var keptCount: Int { 32 }
    /// More spans than any text has.
    private static var spansOfText: Int { 1 << 40 }
    private static var spanSize: Int { UTF8Text.spanSize }

    /// - Parameter usesShuffles: Whether to use those instructions where the processor has them.
    init(usesShuffles: Bool = true) {
        self.usesShuffles = usesShuffles && cprocessor_has_shuffles()
        spans = .allocate(capacity: Self.keptCount)
        forgetSpans()
    }

    private func forgetSpans() {
        spans.initialize(repeating: Span(key: -1, clauses: 0, sentences: 0), count: Self.keptCount)
    }

    deinit { spans.deallocate() }

    /// Goes over to another text.
    mutating func begin(_ text: UTF8Text) {
        self.text = text
        textKey &+= Self.spansOfText
        // Behind some 16 million texts the keys begin again.
        if isUnlikely(textKey == 0) { forgetSpans() }
    }

    /// Where one of ，：；。！？（）, a line end, a tab or a space may stand first from `start` on; the end of the text where
    /// none does.
    ///
    /// - Complexity: Linear in the distance.
    @inline(__always)
    func first(from start: Int) -> Int {
        var base = start & ~(Self.spanSize &- 1)
        var marks = span(at: base).clauses & (.max &<< UInt64(truncatingIfNeeded: start))
        while marks == 0 {
            base &+= Self.spanSize
            if base >= text.count { return text.count }
            marks = span(at: base).clauses
        }
        return base &+ marks.trailingZeroBitCount
    }

    /// Where one of 。！？ or a line end may stand last within a range; nil where none does.
    ///
    /// - Complexity: Linear in the distance.
    @inline(__always)
    func lastSentence(in range: Range<Int>) -> Int? {
        guard range.lowerBound < range.upperBound else { return nil }
        let last = range.upperBound &- 1
        var base = last & ~(Self.spanSize &- 1)
        // Those of the last span up to the last byte.
        var marks = span(at: base).sentences & (.max &>> UInt64(truncatingIfNeeded: ~last))
        while marks == 0 {
            if base <= range.lowerBound { return nil }
            base &-= Self.spanSize
            marks = span(at: base).sentences
        }
        let place = base &+ Self.spanSize &- 1 &- marks.leadingZeroBitCount
        return place >= range.lowerBound ? place : nil
    }

    /// The marks of a span; at the end of the text there are none.
    @inline(__always)
    private func span(at base: Int) -> Span {
        let number = base / Self.spanSize
        let place = spans + number & (Self.keptCount &- 1)
        if place.pointee.key != textKey | number { lookThrough(base, for: place) }
        return place.pointee
    }

    @inline(never)
    private func lookThrough(_ base: Int, for place: UnsafeMutablePointer<Span>) {
        let (clauses, sentences) = text.withSpan(at: base) { bytes in
            guard usesShuffles else { return Self.marks(of: bytes) }
            let marks = cprocessor_find_marks(bytes)
            return (marks.clauses, marks.sentences)
        }
        place.pointee = Span(key: textKey | base / Self.spanSize, clauses: clauses, sentences: sentences)
    }

    // MARK: - Without such instructions

    private static func marks(of span: UnsafePointer<UInt8>) -> (clauses: UInt64, sentences: UInt64) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * spanSize) { bytes in
            guard let clauses = bytes.baseAddress else { return (0, 0) }
            let sentences = clauses + spanSize
            for index in 0..<spanSize {
                let tests = test(span + index)
                // One where there is none: with a comparison the loop is not made one of vectors.
                (clauses[index], sentences[index]) = (min(tests.clause, 1), min(tests.sentence, 1))
            }
            return (~bits(clauses), ~bits(sentences))
        }
    }

    /// Zero where a mark may begin at a byte, and where one may that ends a sentence.
    @inline(__always)
    private static func test(_ place: UnsafePointer<UInt8>) -> (clause: UInt8, sentence: UInt8) {
        let (first, third) = (place[0], place[2])
        let (wide, circle, control) = (first ^ 0xEF, first ^ 0xE3, (first & 0xF8) ^ 0x08)
        // ， and its like, 。 and a wide space. Two bits tell a space, !, ( and ) apart, as they do :, ;, > and ?.
        let wideMark = min(wide, circle | ((third & 0xFD) ^ 0x80))
        let narrowMark = min(min((first & 0xF6) ^ 0x20, (first & 0xFA) ^ 0x3A), first ^ 0x2C)
        // 。, ！ and ？
        let wideEnd = min(circle | (third ^ 0x82), wide | min(third ^ 0x81, third ^ 0x9F))
        let narrowEnd = min(first ^ 0x21, first ^ 0x3F)
        return (min(min(wideMark, narrowMark), control), min(min(wideEnd, narrowEnd), control))
    }

    /// The bits of 64 bytes that are zero or one.
    @inline(__always)
    private static func bits(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
        var bits: UInt64 = 0
        for index in 0..<8 {
            // The factor moves the bit of each byte to a place of its own in the highest one.
            let eight = ((bytes + 8 &* index).word &* 0x0102_0408_1020_4080) &>> 56
            bits |= eight &<< UInt64(8 &* index)
        }
        return bits
    }
}
