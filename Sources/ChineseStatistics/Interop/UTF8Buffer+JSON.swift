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
        var rest = bytes[...]
        // A long one does not have to be in memory a second time.
        while rest.count > Self.blockSize {
            append(escaping: UnsafeBufferPointer(rebasing: rest.prefix(Self.blockSize)))
            rest = rest.dropFirst(Self.blockSize)
            flush(atLeast: Self.blockSize)
        }
        append(escaping: UnsafeBufferPointer(rebasing: rest))
        append("\"")
    }

    /// Copies the bytes in pieces, as large as they come, where none needs an escape.
    private mutating func append(escaping bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        var next = UnsafeRawPointer(base)
        let end = next + bytes.count
        while end - next >= 8 { append(escapingPieceAt: &next, as: UInt64.self) }
        if end - next >= 4 { append(escapingPieceAt: &next, as: UInt32.self) }
        while next < end { append(escapingPieceAt: &next, as: UInt8.self) }
    }

    @inline(__always)
    private mutating func append<Piece: FixedWidthInteger & UnsignedInteger>(
        escapingPieceAt next: inout UnsafeRawPointer, as _: Piece.Type
    ) {
        let piece = next.loadUnaligned(as: Piece.self)
        if piece.isPlain {
            append(piece: piece)
        } else {
            for offset in 0..<MemoryLayout<Piece>.size {
                append(escaping: next.load(fromByteOffset: offset, as: UInt8.self))
            }
        }
        next += MemoryLayout<Piece>.size
    }

    @inline(__always)
    private mutating func append(escaping byte: UInt8) {
        if byte.isPlain { append(byte) } else { append(escaped: byte) }
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
        var copy = self
        copy.withUTF8 { json.append(quoted: $0) }
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
