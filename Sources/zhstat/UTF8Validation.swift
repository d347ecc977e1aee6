extension UnsafeBufferPointer<UInt8> {
    /// Where the first sequence at or behind `start` begins that is not well-formed UTF-8; the end where all are.
    ///
    /// The standard library's check goes byte by byte and for every string that is made. This one goes by blocks of 64
    /// bytes, nearly all of which hold nothing but Han and ASCII, and once for all lines that were read together.
    ///
    /// - Precondition: A sequence begins at `start`.
    func endOfWellFormedUTF8(from start: Int) -> Int {
        var position = start
        while position < count {
            // The beginning, and where something is rare.
            let end = Swift.min(position + Self.blockSize, count)
            while position < end {
                let length = lengthOfScalar(at: position)
                guard length > 0 else { return position }
                position += length
            }
            position = endOfCommonBlocks(from: position)
        }
        return position
    }

    private static var blockSize: Int { 64 }

    /// The start of the first scalar that is not wholly in blocks of common bytes.
    ///
    /// - Precondition: A block of bytes or more are before `start`, or fewer than one behind it.
    private func endOfCommonBlocks(from start: Int) -> Int {
        guard let baseAddress, start + Self.blockSize <= count else { return start }
        var end = start
        while end + Self.blockSize <= count, Self.isCommonBlock(baseAddress + end) { end += Self.blockSize }
        // The last scalar may go on behind them.
        return self[end - 1] >= 0xE0 ? end - 1 : self[end - 2] >= 0xE0 ? end - 2 : end
    }

    /// Whether a block, seen with the two bytes before it, goes on with ASCII and scalars of three bytes, none of which
    /// begins with E0 or ED, behind which not every byte may follow.
    ///
    /// The loop is simple, so that it is made one of vectors.
    @inline(__always)
    private static func isCommonBlock(_ bytes: UnsafePointer<UInt8>) -> Bool {
        var errors: UInt8 = 0
        for index in 0..<blockSize {
            let byte = bytes[index]
            let continues: UInt8 = byte & 0xC0 == 0x80 ? 1 : 0
            let isWithin: UInt8 = (bytes[index - 1] >= 0xE0 ? 1 : 0) | (bytes[index - 2] >= 0xE0 ? 1 : 0)
            let isRare: UInt8 = (byte &- 0xC0 <= 0x20 ? 1 : 0) | (byte == 0xED ? 1 : 0) | (byte >= 0xF0 ? 1 : 0)
            errors |= continues ^ isWithin | isRare
        }
        return errors == 0
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
