extension JSONText {
    /// A number as its description writes it, without quotes.
    mutating func append(number: Quantity.Number) {
        if number.isNegative, number.isRatio || number.exponent < 0 || number.coefficient != 0 { append(0x2D) }
        if number.isRatio {
            append(decimal: number.coefficient)
            append(0x2F)
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
        append(interval.lower?.isIncluded == true ? 0x5B : 0x28)
        if let lower = interval.lower { append(number: lower.value) } else { append("-inf") }
        append(0x2C)
        if let upper = interval.upper { append(number: upper.value) } else { append("inf") }
        append(interval.upper?.isIncluded == true ? 0x5D : 0x29)
    }

    /// A day as ISO 8601 writes it.
    mutating func append(day: Period.Day) {
        append(decimal: UInt64(day.year), width: 4)
        append(0x2D)
        append(decimal: UInt64(day.month), width: 2)
        append(0x2D)
        append(decimal: UInt64(day.day), width: 2)
    }

    /// What `body` writes, as a string.
    static func string(_ body: (inout JSONText) -> Void) -> String {
        var text = JSONText(capacity: 48)
        body(&text)
        return text.text
    }

    private mutating func append(decimal value: UInt128) {
        if let small = UInt64(exactly: value) {
            append(decimal: small)
        } else {
            var digits = value.description
            digits.withUTF8 { append($0) }
        }
    }

    private mutating func appendZeros(_ count: Int) {
        for _ in 0..<count { append(0x30) }
    }
}

extension JSONText {
    /// Words of a text, told by their bytes.
    struct Words: JSONValue {
        let text: UTF8Text
        let range: Range<Int>

        func write(to json: inout JSONText) {
            json.append(quoted: UnsafeBufferPointer(start: text.base + range.lowerBound, count: range.count))
        }
    }

    /// A name that needs no escapes.
    struct Name: JSONValue {
        let name: String

        func write(to json: inout JSONText) {
            json.append(0x22)
            var copy = name
            copy.withUTF8 { json.append($0) }
            json.append(0x22)
        }
    }
}

extension Quantity.Number: JSONValue {
    func write(to json: inout JSONText) {
        json.append(0x22)
        json.append(number: self)
        json.append(0x22)
    }
}

extension Quantity.Interval: JSONValue {
    func write(to json: inout JSONText) {
        json.append(0x22)
        json.append(interval: self)
        json.append(0x22)
    }
}

extension Period.Interval: JSONValue {
    func write(to json: inout JSONText) {
        json.append(0x22)
        json.append(day: start)
        json.append(0x2F)
        if let end { json.append(day: end) } else { json.append("..") }
        json.append(0x22)
    }
}

extension Quantity.Unit: JSONValue {
    func write(to json: inout JSONText) {
        json.object {
            $0.field("text", text)
            $0.field("code", code)
        }
    }
}
