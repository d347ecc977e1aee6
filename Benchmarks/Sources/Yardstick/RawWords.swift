import CICUWords

/// ICU's words of a text, counted by a loop of C: what every throughput of this package is a multiple of.
public final class RawWords {
    private let iterator: UnsafeMutableRawPointer
    private var units: UnsafeMutableBufferPointer<UInt16>

    /// Opens ICU's word iterator.
    public init() {
        var status: Int32 = 0
        guard let iterator = raw_words_open(&status), status <= 0 else {
            fatalError("ICU cannot open its word data: error \(status)")
        }
        self.iterator = iterator
        units = .allocate(capacity: 0)
    }

    deinit {
        raw_words_close(iterator)
        units.deallocate()
    }

    /// The number of words, without spaces and marks.
    ///
    /// The text goes to ICU in pieces of about 64 KB that end with a line, as the tokenizer hands it over.
    public func count(in text: String) -> Int {
        var copy = text
        return copy.withUTF8 { bytes in
            var words = 0
            var start = 0
            while start < bytes.count {
                var end = min(start + 1 << 16, bytes.count)
                while end < bytes.count, bytes[end - 1] != 0x0A { end += 1 }
                words += count(in: UnsafeBufferPointer(rebasing: bytes[start..<end]))
                start = end
            }
            return words
        }
    }

    private func count(in piece: UnsafeBufferPointer<UInt8>) -> Int {
        if units.count < piece.count {
            units.deallocate()
            units = .allocate(capacity: piece.count)
        }
        var status: Int32 = 0
        let count = piece.withMemoryRebound(to: CChar.self) {
            raw_words_count(iterator, units.baseAddress, $0.baseAddress, Int32($0.count), &status)
        }
        precondition(status <= 0, "ICU cannot read the text: error \(status)")
        return Int(count)
    }
}
