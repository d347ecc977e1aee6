/// What can stand in JSON behind a key.
protocol JSONValue {
    /// How many bytes are written at most.
    var room: Int { get }

    func write(to json: inout UTF8Cursor)
}

extension UTF8Buffer {
    /// What `body` writes, as a string.
    static func string(_ body: (inout UTF8Buffer) -> Void) -> String {
        var buffer = UTF8Buffer(capacity: 48)
        body(&buffer)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }

    mutating func append(value: some JSONValue) {
        var json = room(for: value.room)
        json.append(value: value)
        fill(to: json)
    }

    /// A list of what `body` writes for each element.
    @inline(__always)
    mutating func list<Element>(
        _ elements: some RandomAccessCollection<Element>, _ body: (inout UTF8Buffer, borrowing Element) -> Void
    ) {
        append("[")
        var isFirst = true
        for element in elements {
            if !isFirst { append(",") }
            isFirst = false
            flush(atLeast: partSize)
            body(&self, element)
        }
        append("]")
    }

    /// A string of JSON with what must be escaped in it, which may be the text of a long document.
    ///
    /// - Returns: Whether nothing had to be.
    mutating func append(quoted bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        append("\"")
        var isPlain = true
        for start in stride(from: 0, to: bytes.count, by: Self.stringPartSize) {
            // It does not have to be in memory a second time.
            if start > 0 { flush(atLeast: partSize) }
            let part = UnsafeBufferPointer(rebasing: bytes[start...].prefix(Self.stringPartSize))
            var json = room(for: UTF8Cursor.longestString(of: part.count))
            if !json.append(escaping: part) { isPlain = false }
            fill(to: json)
        }
        append("\"")
        return isPlain
    }

    /// Of how many bytes there is to be room for escapes.
    private static var stringPartSize: Int { blockSize / 8 }
}

extension UTF8Cursor {
    @inline(__always)
    mutating func append(value: some JSONValue) { value.write(to: &self) }

    // MARK: - Strings

    /// How long a string of so many bytes is with its quotation marks, if all must be escaped.
    @inline(__always)
    static func longestString(of count: Int) -> Int { 6 * count + 2 }

    /// A string of JSON with what must be escaped in it.
    mutating func append(quoted bytes: UnsafeBufferPointer<UInt8>) {
        append(0x22)
        _ = append(escaping: bytes)
        append(0x22)
    }

    /// A string of JSON in which nothing must be escaped.
    @inline(__always)
    mutating func append(quotedPlain bytes: UnsafeBufferPointer<UInt8>) {
        append(0x22)
        append(bytes)
        append(0x22)
    }

    /// The inside of a string.
    ///
    /// - Returns: Whether nothing had to be escaped.
    @inline(__always)
    mutating func append(escaping bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let copied = appendPlainBeginning(of: bytes)
        if copied == bytes.count { return true }
        append(escaped: UnsafeBufferPointer(rebasing: bytes[copied...]))
        return false
    }

    /// What is left of a string, which begins with something to escape.
    private mutating func append(escaped bytes: UnsafeBufferPointer<UInt8>) {
        var rest = bytes
        while let byte = rest.first {
            append(escaped: byte)
            rest = UnsafeBufferPointer(rebasing: rest[1...])
            rest = UnsafeBufferPointer(rebasing: rest[appendPlainBeginning(of: rest)...])
        }
    }

    /// Copies bytes up to the first that needs an escape.
    ///
    /// - Returns: How many they are.
    @inline(__always)
    private mutating func appendPlainBeginning(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let start = bytes.baseAddress else { return 0 }
        let count = bytes.count
        return append { target in
            // What is copied in excess is overwritten by what comes next.
            func copy<Word: FixedWidthInteger & UnsignedInteger>(_: Word.Type, at index: Int) -> Word {
                let word = UnsafeRawPointer(start + index).loadUnaligned(as: Word.self)
                UnsafeMutableRawPointer(target + index).storeBytes(of: word, as: Word.self)
                return word.escapeMarks
            }
            func copyPlainBlock(at index: Int) -> Bool {
                guard Self.isPlainBlock(start + index) else { return false }
                UnsafeMutableRawPointer(target + index).copyMemory(
                    from: start + index, byteCount: Self.plainBlockSize)
                return true
            }
            var index = 0
            if count >= 8 {
                let block = Self.plainBlockSize
                while index + block <= count, copyPlainBlock(at: index) { index += block }
                // The last block, or word, may begin in the one before it.
                if count >= block, index + block > count, copyPlainBlock(at: count - block) { return count }
                while index + 8 <= count, copy(UInt64.self, at: index) == 0 { index += 8 }
                if index + 8 >= count, copy(UInt64.self, at: count - 8) == 0 { return count }
            } else if count >= 4, copy(UInt32.self, at: 0) | copy(UInt32.self, at: count - 4) == 0 {
                return count
            }
            while index < count, start[index].isPlain {
                target[index] = start[index]
                index += 1
            }
            return index
        }
    }

    private static var plainBlockSize: Int { 64 }

    /// Whether no byte of a block needs an escape. The loop is simple, so that it is made one of vectors.
    @inline(__always)
    private static func isPlainBlock(_ bytes: UnsafePointer<UInt8>) -> Bool {
        var escapes: UInt8 = 0
        for index in 0..<plainBlockSize {
            let byte = bytes[index]
            escapes |= (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x5C ? 1 : 0)
        }
        return escapes == 0
    }

    private mutating func append(escaped byte: UInt8) {
        switch byte {
        case 0x22: append(#"\""#)
        case 0x5C: append(#"\\"#)
        case 0x0A: append(#"\n"#)
        case 0x0D: append(#"\r"#)
        case 0x09: append(#"\t"#)
        default:
            if byte < 0x10 { append(#"\u000"#) } else { append(#"\u001"#) }
            append(byte & 0xF < 10 ? 0x30 + byte & 0xF : 0x57 + byte & 0xF)
        }
    }
}

extension FixedWidthInteger where Self: UnsignedInteger {
    /// The high bit of each byte that needs an escape; of those above one, perhaps, that need none.
    @inline(__always)
    fileprivate var escapeMarks: Self {
        let ones = Self.max / 0xFF
        // A byte below n, which is none of Han, gets its high bit in what is left of it without n.
        // With its second bit turned, a quotation mark comes next to the control characters.
        let controls = (self ^ ones &* 0x02) &- ones &* 0x21
        let backslashes = (self ^ ones &* 0x5C) &- ones
        return (controls | backslashes) & ~self & (ones &* 0x80)
    }

    /// Whether none of the bytes needs an escape.
    @inline(__always)
    fileprivate var isPlain: Bool { escapeMarks == 0 }
}

// MARK: - Values

extension Optional: JSONValue where Wrapped: JSONValue {
    @inline(__always)
    var room: Int { self?.room ?? 4 }

    @inline(__always)
    func write(to json: inout UTF8Cursor) {
        if let self { self.write(to: &json) } else { json.append("null") }
    }
}

extension String: JSONValue {
    @inline(__always)
    var room: Int { UTF8Cursor.longestString(of: utf8.count) }

    func write(to json: inout UTF8Cursor) {
        if utf8.withContiguousStorageIfAvailable({ json.append(quoted: $0) }) == nil {
            var copy = self
            copy.withUTF8 { json.append(quoted: $0) }
        }
    }
}

extension Int: JSONValue {
    @inline(__always)
    var room: Int { 1 + UTF8Cursor.longestDecimal }

    @inline(__always)
    func write(to json: inout UTF8Cursor) {
        if self < 0 { json.append("-") }
        json.append(decimal: UInt64(magnitude))
    }
}

extension [Int]: JSONValue {
    var room: Int { 2 + reduce(0) { $0 + $1.room + 1 } }

    func write(to json: inout UTF8Cursor) {
        json.append("[")
        for (index, element) in enumerated() {
            if index > 0 { json.append(",") }
            json.append(value: element)
        }
        json.append("]")
    }
}

extension Range<Int>: JSONValue {
    @inline(__always)
    var room: Int { 3 + 2 * UTF8Cursor.longestDecimal }

    @inline(__always)
    func write(to json: inout UTF8Cursor) {
        json.append("[")
        json.append(decimal: UInt64(lowerBound))
        json.append(",")
        json.append(decimal: UInt64(upperBound))
        json.append("]")
    }
}
