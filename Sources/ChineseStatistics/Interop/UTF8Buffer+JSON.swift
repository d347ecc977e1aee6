/// What can stand in JSON behind a key.
protocol JSONValue {
    func write(to json: inout UTF8Buffer)
}

extension UTF8Buffer {
    /// What `body` writes, as a string.
    static func string(_ body: (inout UTF8Buffer) -> Void) -> String {
        var buffer = UTF8Buffer(capacity: 48)
        body(&buffer)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }

    @inline(__always)
    mutating func append(value: (some JSONValue)?) {
        if let value { value.write(to: &self) } else { append("null") }
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

    // MARK: - Strings

    /// A string of JSON with what must be escaped in it.
    ///
    /// - Returns: Whether nothing had to be.
    @discardableResult
    mutating func append(quoted bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        append("\"")
        let copied = appendPlainBeginning(of: bytes)
        let isPlain = copied == bytes.count || append(escaping: UnsafeBufferPointer(rebasing: bytes[copied...]))
        append("\"")
        return isPlain
    }

    /// A string of JSON in which nothing must be escaped.
    mutating func append(quotedPlain bytes: UnsafeBufferPointer<UInt8>) {
        let size = bytes.count + 2
        _ = append(atMost: size) { target in
            target[0] = 0x22
            if let start = bytes.baseAddress { (target + 1).update(from: start, count: bytes.count) }
            target[size - 1] = 0x22
            return size
        }
    }

    /// What is left of a string that is long, or has something to escape where this begins.
    ///
    /// - Returns: Whether it was only long.
    private mutating func append(escaping bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var rest = bytes
        var isPlain = true
        while let byte = rest.first {
            // A long string does not have to be in memory a second time.
            flush(atLeast: partSize)
            if !byte.isPlain {
                append(escaped: byte)
                isPlain = false
            }
            rest = UnsafeBufferPointer(rebasing: rest[(byte.isPlain ? 0 : 1)...])
            rest = UnsafeBufferPointer(rebasing: rest[appendPlainBeginning(of: rest)...])
        }
        return isPlain
    }

    /// Copies bytes up to the first that needs an escape, at most a block of them.
    ///
    /// - Returns: How many they are.
    @inline(__always)
    private mutating func appendPlainBeginning(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let start = bytes.baseAddress else { return 0 }
        let count = min(bytes.count, Self.blockSize)
        return append(atMost: count) { target in
            // What is copied in excess is overwritten by what comes next.
            func copy<Word: FixedWidthInteger & UnsignedInteger>(_: Word.Type, at index: Int) -> Word {
                let word = UnsafeRawPointer(start + index).loadUnaligned(as: Word.self)
                UnsafeMutableRawPointer(target + index).storeBytes(of: word, as: Word.self)
                return word.escapeMarks
            }
            var index = 0
            while index + 32 <= count, Self.isPlainBlock(start + index) {
                UnsafeMutableRawPointer(target + index).copyMemory(from: start + index, byteCount: 32)
                index += 32
            }
            while index + 8 <= count, copy(UInt64.self, at: index) == 0 { index += 8 }
            // The last word may begin in the one before it.
            if count >= 8 {
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

    /// Whether none of 32 bytes needs an escape. The loop is simple, so that it is made one of vectors.
    @inline(__always)
    private static func isPlainBlock(_ bytes: UnsafePointer<UInt8>) -> Bool {
        var escapes: UInt8 = 0
        for index in 0..<32 {
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

extension String: JSONValue {
    func write(to json: inout UTF8Buffer) {
        if utf8.withContiguousStorageIfAvailable({ json.append(quoted: $0) }) == nil {
            var copy = self
            _ = copy.withUTF8 { json.append(quoted: $0) }
        }
    }
}

extension Int: JSONValue {
    @inline(__always)
    func write(to json: inout UTF8Buffer) {
        if self < 0 { json.append("-") }
        json.append(decimal: UInt64(magnitude))
    }
}

extension [Int]: JSONValue {
    func write(to json: inout UTF8Buffer) {
        json.list(self) { $1.write(to: &$0) }
    }
}

extension Range<Int>: JSONValue {
    func write(to json: inout UTF8Buffer) {
        json.append(decimals: UInt64(lowerBound), UInt64(upperBound))
    }
}
