extension UnsafeBufferPointer<UInt8> {
    /// Where the first sequence at or behind `start` begins that is not well-formed UTF-8; the end where all are.
    ///
    /// The standard library's check goes byte by byte and for every string that is made. This one reads eight bytes at
    /// a time, most of which are two Han characters, and once for all lines of a block.
    func endOfWellFormedUTF8(from start: Int) -> Int {
        guard let baseAddress else { return start }
        func word(at position: Int) -> UInt64 {
            UInt64(littleEndian: UnsafeRawPointer(baseAddress + position).loadUnaligned(as: UInt64.self))
        }
        let last = count - 8
        var position = start
        while position <= last {
            while position &+ 6 <= last, word(at: position).beginsWithTwoOfThreeBytes(beside: word(at: position &+ 6)) {
                position &+= 12
            }
            guard position <= last else { break }
            if word(at: position).beginsWithTwoOfThreeBytes {
                position &+= 6
                continue
            }
            let word = word(at: position)
            if word.beginsWithOneOfThreeBytes {
                position &+= 3
            } else if word & 0x80 == 0 {
                position += (word & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
            } else {
                let length = lengthOfScalar(at: position)
                guard length > 0 else { return position }
                position += length
            }
        }
        while position < count {
            let length = lengthOfScalar(at: position)
            guard length > 0 else { return position }
            position += length
        }
        return position
    }

    /// The number of bytes of the scalar at a place, as in table 3-7 of the Unicode Standard; zero where none begins.
    private func lengthOfScalar(at position: Int) -> Int {
        let first = self[position]
        switch first {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: return isContinued(at: position + 1) ? 2 : 0
        case 0xE0...0xEF:
            let second: ClosedRange<UInt8> = first == 0xE0 ? 0xA0...0xBF : first == 0xED ? 0x80...0x9F : 0x80...0xBF
            return isContinued(at: position + 1, by: second) && isContinued(at: position + 2) ? 3 : 0
        case 0xF0...0xF4:
            let second: ClosedRange<UInt8> = first == 0xF0 ? 0x90...0xBF : first == 0xF4 ? 0x80...0x8F : 0x80...0xBF
            return isContinued(at: position + 1, by: second) && isContinued(at: position + 2)
                && isContinued(at: position + 3) ? 4 : 0
        default: return 0
        }
    }

    private func isContinued(at position: Int, by range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
        position < count && range.contains(self[position])
    }
}

/// The bytes as a word, the first of them the lowest.
///
/// Behind E0 and ED not every byte may follow, so that they are looked at more closely.
extension UInt64 {
    /// Whether two scalars of three bytes begin the bytes, none of them with E0 or ED.
    @inline(__always)
    fileprivate var beginsWithTwoOfThreeBytes: Bool { beginsWithTwoOfThreeBytes(beside: self) }

    /// Whether such scalars begin the bytes and those of another word.
    @inline(__always)
    fileprivate func beginsWithTwoOfThreeBytes(beside other: UInt64) -> Bool {
        let (marks, scalars): (UInt64, UInt64) = (0xC0C0_F0C0_C0F0, 0x8080_E080_80E0)
        guard ((self ^ scalars) | (other ^ scalars)) & marks == 0 else { return false }
        let leads = self & 0x0F00_000F | (other & 0x0F00_000F) &<< 8
        // With 15 more, every number of four bits but zero has a fifth.
        let isNotE0 = leads &+ 0x0F_0F00_0F0F
        let isNotED = (leads ^ 0x0D_0D00_0D0D) &+ 0x0F_0F00_0F0F
        return isNotE0 & isNotED & 0x10_1000_1010 == 0x10_1000_1010
    }

    /// Whether a scalar of three bytes begins the bytes, not with E0 or ED.
    @inline(__always)
    fileprivate var beginsWithOneOfThreeBytes: Bool {
        self & 0xC0_C0F0 == 0x80_80E0 && self & 0x0F != 0 && self & 0x0F != 0x0D
    }
}
