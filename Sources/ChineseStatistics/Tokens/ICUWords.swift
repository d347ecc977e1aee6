internal import CICU
internal import Synchronization

/// ICU's word boundaries of a piece of UTF-8, and the kind of each word.
///
/// An iterator belongs to one `ICUWords`, which is not shared between tasks; new ones are cloned from a prototype,
/// since opening one costs many times a clone.
final class ICUWords {
    private let iterator: UnsafeMutableRawPointer
    private var units: UnsafeMutableBufferPointer<UInt16>

    /// - Precondition: ICU's word data can be loaded, as any installation of ICU's library has it.
    init() {
        var status: Int32 = 0
        let clone = prototype.withLock { cicu_words_clone($0.iterator, &status) }
        guard status <= 0, let clone else {
            fatalError("ICU cannot clone a word iterator: error \(status)")
        }
        iterator = clone
        units = .allocate(capacity: 0)
    }

    deinit {
        cicu_words_close(iterator)
        units.deallocate()
    }

    /// Calls `body` with the end of each word, in bytes from the start of the text, and ICU's rule status for it.
    ///
    /// - Complexity: Linear in the length of the range.
    func forEachWord(in text: UTF8Text, _ range: Range<Int>, _ body: (Int, Int32) -> Void) {
        let count = transcode(text, range)
        var status: Int32 = 0
        // ICU counts in 32 bits; beyond that there are no words.
        guard let length = Int32(exactly: count) else { return body(range.upperBound, 0) }
        cicu_words_set_text(iterator, units.baseAddress, length, &status)
        guard status <= 0 else { return body(range.upperBound, 0) }
        var byte = range.lowerBound
        var unit = 0
        while true {
            let next = Int(cicu_words_next(iterator))
            guard next > unit else { return }
            while unit < next {
                let length = text.scalar(at: byte).length
                byte += length
                unit += length == 4 ? 2 : 1
            }
            body(byte, cicu_words_rule_status(iterator))
        }
    }

    /// Writes the range as UTF-16 and returns the number of code units.
    private func transcode(_ text: UTF8Text, _ range: Range<Int>) -> Int {
        if units.count < range.count {
            units.deallocate()
            units = .allocate(capacity: max(range.count, 256))
        }
        var count = 0
        var offset = range.lowerBound
        while offset < range.upperBound {
            let (scalar, length) = text.scalar(at: offset)
            if scalar < 0x10000 {
                units[count] = UInt16(truncatingIfNeeded: scalar)
                count += 1
            } else {
                units[count] = UInt16(truncatingIfNeeded: 0xD7C0 + (scalar >> 10))
                units[count + 1] = UInt16(truncatingIfNeeded: 0xDC00 + (scalar & 0x3FF))
                count += 2
            }
            offset += length
        }
        return count
    }
}

/// The iterator that all others are cloned from.
private struct Prototype: ~Copyable, @unchecked Sendable {
    let iterator: UnsafeMutableRawPointer

    init() {
        var status: Int32 = 0
        guard let iterator = cicu_words_open(&status), status <= 0 else {
            fatalError("ICU cannot open its word data: error \(status)")
        }
        self.iterator = iterator
    }
}

private let prototype = Mutex(Prototype())
