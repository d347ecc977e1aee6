extension UTF8Buffer {
    /// A number as its description writes it, without quotes.
    mutating func append(number: Quantity.Number) {
        var json = room(for: number.room)
        json.append(number: number)
        fill(to: json)
    }
}

extension UTF8Cursor {
    /// A number as its description writes it, without quotes.
    mutating func append(number: Quantity.Number) {
        if number.isNegative, number.isRatio || number.exponent < 0 || number.coefficient != 0 { append("-") }
        if number.isRatio {
            append(decimal: number.coefficient)
            append("/")
            append(decimal: number.denominator)
        } else if number.exponent >= 0 {
            append(decimal: number.coefficient)
            if number.coefficient != 0 { appendZeros(number.exponent) }
        } else {
            let places = -number.exponent
            appendZeros(max(0, places + 1 - number.significantDigits))
            append(decimal: number.coefficient)
            insertPoint(before: places)
        }
    }

    /// An interval as its description writes it, without quotes.
    mutating func append(interval: Quantity.Interval) {
        if interval.lower?.isIncluded == true { append("[") } else { append("(") }
        if let lower = interval.lower { append(number: lower.value) } else { append("-inf") }
        append(",")
        if let upper = interval.upper { append(number: upper.value) } else { append("inf") }
        if interval.upper?.isIncluded == true { append("]") } else { append(")") }
    }

    /// A day as ISO 8601 writes it.
    mutating func append(day: Period.Day) {
        append(fourDigits: day.year)
        append("-")
        append(twoDigits: day.month)
        append("-")
        append(twoDigits: day.day)
    }

    private mutating func append(decimal value: UInt128) {
        if let small = UInt64(exactly: value) {
            append(decimal: small)
        } else {
            var digits = value.description
            digits.withUTF8 { append($0) }
        }
    }

    @inline(__always)
    private mutating func appendZeros(_ count: Int) {
        for _ in 0..<count { append(0x30) }
    }
}

extension UTF8Buffer {
    /// Words of a text, told by their bytes.
    struct Words: JSONValue {
        let bytes: UnsafeBufferPointer<UInt8>
        /// Whether nothing in the whole text has to be escaped.
        let isPlain: Bool

        @inline(__always)
        var room: Int { isPlain ? bytes.count + 2 : UTF8Cursor.longestString(of: bytes.count) }

        @inline(__always)
        func write(to json: inout UTF8Cursor) {
            if isPlain { json.append(quotedPlain: bytes) } else { json.append(quoted: bytes) }
        }
    }

    /// A name of the vocabulary, which needs no escapes.
    struct Name<Value: RawRepresentable<String>>: JSONValue {
        let value: Value

        @inline(__always)
        init(_ value: Value) { self.value = value }

        /// More than any of them has.
        @inline(__always)
        var room: Int { 32 }

        @inline(__always)
        func write(to json: inout UTF8Cursor) {
            var name = value.rawValue
            assert(name.utf8.count + 2 <= room)
            name.withUTF8 { json.append(quotedPlain: $0) }
        }
    }
}

extension Quantity.Number: JSONValue {
    /// Two integers of 64 bits or one of 128, a sign, a point and zeros.
    @inline(__always)
    var room: Int { 48 + abs(exponent) }

    func write(to json: inout UTF8Cursor) {
        json.append("\"")
        json.append(number: self)
        json.append("\"")
    }
}

extension Quantity.Interval: JSONValue {
    @inline(__always)
    var room: Int { 16 + (lower?.value.room ?? 0) + (upper?.value.room ?? 0) }

    func write(to json: inout UTF8Cursor) {
        json.append("\"")
        json.append(interval: self)
        json.append("\"")
    }
}

extension Period.Interval: JSONValue {
    @inline(__always)
    var room: Int { 24 }

    func write(to json: inout UTF8Cursor) {
        json.append("\"")
        json.append(day: start)
        json.append("/")
        if let end { json.append(day: end) } else { json.append("..") }
        json.append("\"")
    }
}

extension Quantity.Unit: JSONValue {
    @inline(__always)
    var room: Int { 24 + text.room + code.room }

    @inline(__always)
    func write(to json: inout UTF8Cursor) {
        json.append(#"{"text":"#)
        json.append(value: text)
        json.append(#","code":"#)
        json.append(value: code)
        json.append("}")
    }
}
