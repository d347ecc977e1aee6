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
    mutating func list<Element>(_ elements: some Sequence<Element>, _ body: (inout UTF8Buffer, Element) -> Void) {
        append("[")
        var isFirst = true
        for element in elements {
            if !isFirst { append(",") }
            isFirst = false
            body(&self, element)
        }
        append("]")
    }

    // MARK: - Strings

    /// A string of JSON with what must be escaped in it.
    mutating func append(quoted bytes: UnsafeBufferPointer<UInt8>) {
        append("\"")
        let copied = appendPlainBeginning(of: bytes)
        if copied < bytes.count { append(escaping: UnsafeBufferPointer(rebasing: bytes[copied...])) }
        append("\"")
    }

    /// What is left of a string that is long, or has something to escape where this begins.
    private mutating func append(escaping bytes: UnsafeBufferPointer<UInt8>) {
        var rest = bytes
        while let byte = rest.first {
            // A long string does not have to be in memory a second time.
            flush(atLeast: Self.partSize)
            if !byte.isPlain { append(escaped: byte) }
            rest = UnsafeBufferPointer(rebasing: rest[(byte.isPlain ? 0 : 1)...])
            rest = UnsafeBufferPointer(rebasing: rest[appendPlainBeginning(of: rest)...])
        }
    }

    /// Copies bytes up to the first that needs an escape, at most a block of them.
    ///
    /// - Returns: How many they are.
    private mutating func appendPlainBeginning(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let start = bytes.baseAddress else { return 0 }
        let count = min(bytes.count, Self.blockSize)
        return append(atMost: count) { target in
            // What is copied in excess is overwritten by what comes next.
            func copyWord(at index: Int) -> Bool {
                let word = UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self)
                UnsafeMutableRawPointer(target + index).storeBytes(of: word, as: UInt64.self)
                return word.isPlain
            }
            let last = count - 8
            var index = 0
            while index < last, copyWord(at: index) { index += 8 }
            if last >= 0, index >= last, copyWord(at: last) { return count }
            while index < count, start[index].isPlain {
                target[index] = start[index]
                index += 1
            }
            return index
        }
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
    /// Whether none of the bytes needs an escape.
    @inline(__always)
    fileprivate var isPlain: Bool {
        let ones = Self.max / 0xFF
        // A byte below n, which is none of Han, gets its high bit in what is left of it without n.
        // With its second bit turned, a quotation mark comes next to the control characters.
        let controls = (self ^ ones &* 0x02) &- ones &* 0x21
        let backslashes = (self ^ ones &* 0x5C) &- ones
        return (controls | backslashes) & ~self & (ones &* 0x80) == 0
    }
}

// MARK: - Values

extension String: JSONValue {
    func write(to json: inout UTF8Buffer) {
        if utf8.withContiguousStorageIfAvailable({ json.append(quoted: $0) }) == nil {
            var copy = self
            copy.withUTF8 { json.append(quoted: $0) }
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
        json.append("[")
        lowerBound.write(to: &json)
        json.append(",")
        upperBound.write(to: &json)
        json.append("]")
    }
}
