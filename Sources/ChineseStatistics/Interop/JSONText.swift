/// JSON as it is written: compact, the keys in the order of the calls.
///
/// The bytes are in memory of its own, which grows by doubling, so that a field costs a copy and no more.
struct JSONText: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0
    private var needsComma = false

    init(capacity: Int = 1024) {
        self.capacity = capacity
        base = .allocate(capacity: capacity)
    }

    deinit { base.deallocate() }

    /// What has been written so far.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

    /// Moves what has been written to `output`, once it is so many bytes.
    mutating func drain(to output: inout [UInt8], atLeast size: Int = 0) {
        guard count >= size else { return }
        output.append(contentsOf: bytes)
        count = 0
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    // MARK: - Structure

    @inline(__always)
    mutating func object(_ body: (inout JSONText) -> Void) {
        append(0x7B)  // {
        needsComma = false
        body(&self)
        append(0x7D)
        needsComma = true
    }

    @inline(__always)
    mutating func list<Element>(
        _ key: StaticString, _ elements: some Sequence<Element>, _ body: (inout JSONText, Element) -> Void
    ) {
        begin(key)
        append(0x5B)  // [
        needsComma = false
        for element in elements {
            if needsComma { append(0x2C) }
            body(&self, element)
            needsComma = true
        }
        append(0x5D)
        needsComma = true
    }

    @inline(__always)
    mutating func field(_ key: StaticString, _ value: (some JSONValue)?) {
        begin(key)
        if let value { value.write(to: &self) } else { append("null") }
        needsComma = true
    }

    private mutating func begin(_ key: StaticString) {
        let length = key.utf8CodeUnitCount
        reserve(length + 4)
        var end = base + count
        if needsComma {
            end.pointee = 0x2C
            end += 1
        }
        end.pointee = 0x22
        (end + 1).update(from: key.utf8Start, count: length)
        end[length + 1] = 0x22
        end[length + 2] = 0x3A
        count = end + length + 3 - base
    }

    // MARK: - Bytes

    /// Puts a point before the last bytes.
    mutating func insertPoint(before places: Int) {
        append(0)
        (base + count - places).update(from: base + count - places - 1, count: places)
        base[count - places - 1] = 0x2E
    }

    private mutating func reserve(_ more: Int) {
        guard count + more > capacity else { return }
        capacity = max(capacity * 2, count + more)
        let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        grown.update(from: base, count: count)
        base.deallocate()
        base = grown
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        base[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        reserve(bytes.count)
        (base + count).update(from: start, count: bytes.count)
        count += bytes.count
    }

    /// A string of JSON with what must be escaped in it.
    mutating func append(quoted bytes: UnsafeBufferPointer<UInt8>) {
        guard let first = bytes.baseAddress else { return append("\"\"") }
        reserve(bytes.count + 2)
        append(0x22)
        var start = 0
        var index = 0
        while index < bytes.count {
            if index + 8 <= bytes.count, Self.isPlain(first + index) {
                index += 8
                continue
            }
            if bytes[index] < 0x20 || bytes[index] == 0x22 || bytes[index] == 0x5C {
                append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
                append(escaped: bytes[index])
                start = index + 1
            }
            index += 1
        }
        append(UnsafeBufferPointer(rebasing: bytes[start...]))
        append(0x22)
    }

    /// Whether none of eight bytes needs an escape.
    private static func isPlain(_ start: UnsafePointer<UInt8>) -> Bool {
        let word = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let high: UInt64 = 0x8080_8080_8080_8080
        // A byte below n gets its high bit in (word - n) & ~word; one that is zero, below 1.
        let quotes = word ^ ones &* 0x22
        let backslashes = word ^ ones &* 0x5C
        let marked =
            (word &- ones &* 0x20) & ~word | (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes
        return marked & high == 0
    }

    private mutating func append(escaped byte: UInt8) {
        switch byte {
        case 0x22: append("\\\"")
        case 0x5C: append("\\\\")
        case 0x0A: append("\\n")
        case 0x0D: append("\\r")
        case 0x09: append("\\t")
        default:
            append(byte < 0x10 ? "\\u000" : "\\u001")
            append(byte & 0xF < 10 ? 0x30 + byte & 0xF : 0x57 + byte & 0xF)
        }
    }

    /// The decimal digits of an integer, with zeros in front up to a width.
    mutating func append(decimal value: UInt64, width: Int = 1) {
        reserve(20 + width)
        var rest = value
        var digits = 0
        // Written from the last digit backwards behind the end, then moved to it.
        let end = base + count + 20
        repeat {
            digits += 1
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            end[-digits] = 0x30 + UInt8(truncatingIfNeeded: digit)
            rest = quotient
        } while rest > 0
        for _ in 0..<max(0, width - digits) { append(0x30) }
        (base + count).update(from: end - digits, count: digits)
        count += digits
    }
}

/// What can stand behind a key.
protocol JSONValue {
    func write(to json: inout JSONText)
}

extension String: JSONValue {
    func write(to json: inout JSONText) {
        var copy = self
        copy.withUTF8 { json.append(quoted: $0) }
    }
}

extension Int: JSONValue {
    func write(to json: inout JSONText) {
        if self < 0 { json.append(0x2D) }
        json.append(decimal: UInt64(magnitude))
    }
}

extension [Int]: JSONValue {
    func write(to json: inout JSONText) {
        json.append(0x5B)
        for (index, value) in enumerated() {
            if index > 0 { json.append(0x2C) }
            value.write(to: &json)
        }
        json.append(0x5D)
    }
}

extension Range<Int>: JSONValue {
    func write(to json: inout JSONText) {
        json.append(0x5B)
        lowerBound.write(to: &json)
        json.append(0x2C)
        upperBound.write(to: &json)
        json.append(0x5D)
    }
}
