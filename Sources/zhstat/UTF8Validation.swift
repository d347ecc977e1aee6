extension UnsafeBufferPointer<UInt8> {
    /// Where the first sequence at or behind `start` begins that is not well-formed UTF-8; the end where all are.
    ///
    /// The standard library's check goes byte by byte and for every string that is made. This one reads eight bytes at
    /// a time, most of which are two Han characters, and once for all lines of a block.
    func endOfWellFormedUTF8(from start: Int) -> Int {
        guard let baseAddress else { return start }
        var position = start
        while position + 8 <= count {
            let word = UInt64(littleEndian: UnsafeRawPointer(baseAddress + position).loadUnaligned(as: UInt64.self))
            if word.beginsWithThreeByteScalar {
                position += (word >> 24).beginsWithThreeByteScalar ? 6 : 3
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

extension UInt64 {
    /// Whether the lowest three bytes are a scalar, the first of them the lowest.
    @inline(__always)
    fileprivate var beginsWithThreeByteScalar: Bool {
        guard self & 0xC0_C0F0 == 0x80_80E0 else { return false }
        // Behind E0 the sixth bit tells overlong forms, behind ED surrogates.
        let lead = self & 0x200F
        return lead != 0 && lead != 0x200D
    }
}
