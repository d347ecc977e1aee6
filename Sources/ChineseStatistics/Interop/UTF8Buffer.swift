/// UTF-8 as it is written, in memory of its own that grows by doubling, or that is handed on block by block.
///
/// Everything that is written goes here straight from where it is known, so that a byte is copied once.
package struct UTF8Buffer: ~Copyable {
    /// Takes what has been written. The bytes are there during the call only.
    package typealias Drain = (UnsafeBufferPointer<UInt8>) -> Void

    private var base: UnsafeMutablePointer<UInt8>
    /// Where the next byte goes, and where the memory ends. What is written is mostly short, so that a number to be
    /// added to an address each time would cost as much again.
    private var next: UnsafeMutablePointer<UInt8>
    private var end: UnsafeMutablePointer<UInt8>
    private let drain: Drain?

    /// How many bytes there are when part of a document is handed on.
    let partSize: Int

    /// How many bytes are gathered before they are handed on.
    package static let blockSize = 1 << 16

    /// - Parameters:
    ///   - partSize: How many bytes there are when part of a document is handed on. One that is no longer than a block
    ///     stays whole unless told otherwise, though others are gathered before it.
    ///   - drain: Where the bytes go; without it they stay until somebody takes them.
    package init(capacity: Int = 1024, partSize: Int = 2 * blockSize, drain: Drain? = nil) {
        self.drain = drain
        self.partSize = partSize
        base = .allocate(capacity: capacity)
        next = base
        end = base + capacity
    }

    deinit { base.deallocate() }

    /// The number of bytes that have been written and are still here.
    package var count: Int { next - base }

    /// What has been written so far and is still here.
    package var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

    /// Hands on what has been written, if it is so many bytes and there is somebody to take it.
    package mutating func flush(atLeast size: Int = 1) {
        guard let drain, count >= size else { return }
        drain(bytes)
        next = base
    }

    /// Forgets what is still here, and keeps the memory.
    package mutating func removeAll() { next = base }

    // MARK: - Bytes

    package mutating func append(contentsOf text: String) {
        if text.utf8.withContiguousStorageIfAvailable({ append($0) }) == nil {
            var copy = text
            copy.withUTF8 { append($0) }
        }
    }

    package mutating func append(contentsOf text: Substring) {
        var copy = text
        copy.withUTF8 { append($0) }
    }

    /// Adds a part of a document, and hands on what there is where it is a lot.
    package mutating func append(part: String) {
        append(contentsOf: part)
        flush(atLeast: partSize)
    }

    package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        if let drain, bytes.count >= Self.blockSize {
            flush()
            return drain(bytes)
        }
        reserve(bytes.count).update(from: start, count: bytes.count)
        next += bytes.count
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1).pointee = byte
        next += 1
    }

    /// Its length is known when this is compiled, so that it is a few moves.
    @inline(__always)
    mutating func append(_ literal: StaticString) {
        let length = literal.utf8CodeUnitCount
        reserve(length).update(from: literal.utf8Start, count: length)
        next += length
    }

    /// Adds the bytes that `body` writes, which says how many they are and may use all that it asked for.
    @inline(__always)
    mutating func append(atMost size: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) -> Int {
        let written = body(reserve(size))
        next += written
        return written
    }

    /// Puts a point before the last bytes.
    mutating func insertPoint(before places: Int) {
        append(0)
        (next - places).update(from: next - places - 1, count: places)
        next[-places - 1] = 0x2E
    }

    /// The decimal digits of an integer.
    mutating func append(decimal value: UInt64) {
        next = Self.write(decimal: value, to: reserve(Self.longestDecimal))
    }

    /// Two numbers as a list, as JSON writes it.
    mutating func append(decimals first: UInt64, _ second: UInt64) {
        let target = reserve(2 * Self.longestDecimal + 3)
        target[0] = 0x5B
        let comma = Self.write(decimal: first, to: target + 1)
        comma[0] = 0x2C
        let bracket = Self.write(decimal: second, to: comma + 1)
        bracket[0] = 0x5D
        next = bracket + 1
    }

    private static var longestDecimal: Int { 20 }

    /// - Returns: Where the digits end.
    private static func write(decimal value: UInt64, to target: UnsafeMutablePointer<UInt8>)
        -> UnsafeMutablePointer<UInt8>
    {
        // Most numbers are offsets of a line.
        if value >= 10_000 {
            let end = write(decimal: value / 10_000, to: target)
            write(fourDigits: Int(truncatingIfNeeded: value % 10_000), to: end)
            return end + 4
        }
        let small = Int(truncatingIfNeeded: value)
        if small < 10 {
            target[0] = 0x30 + UInt8(truncatingIfNeeded: small)
            return target + 1
        }
        if small < 100 {
            write(twoDigits: small, to: target)
            return target + 2
        }
        if small < 1000 {
            target[0] = 0x30 + UInt8(truncatingIfNeeded: small / 100)
            write(twoDigits: small % 100, to: target + 1)
            return target + 3
        }
        write(fourDigits: small, to: target)
        return target + 4
    }

    /// The digits of a number below 10,000 with zeros in front.
    @inline(__always)
    mutating func append(fourDigits value: Int) {
        Self.write(fourDigits: value, to: reserve(4))
        next += 4
    }

    /// The digits of a number below a hundred, with a zero in front of one.
    @inline(__always)
    mutating func append(twoDigits value: Int) {
        Self.write(twoDigits: value, to: reserve(2))
        next += 2
    }

    @inline(__always)
    private static func write(fourDigits value: Int, to target: UnsafeMutablePointer<UInt8>) {
        write(twoDigits: value / 100, to: target)
        write(twoDigits: value % 100, to: target + 2)
    }

    @inline(__always)
    private static func write(twoDigits value: Int, to target: UnsafeMutablePointer<UInt8>) {
        let digits = pairs.utf8Start + 2 * value
        target[0] = digits[0]
        target[1] = digits[1]
    }

    /// The two digits of each number below a hundred.
    private static var pairs: StaticString {
        """
        00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354\
        555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899
        """
    }

    // MARK: - Memory

    /// Where so many bytes can be written.
    @inline(__always)
    private mutating func reserve(_ more: Int) -> UnsafeMutablePointer<UInt8> {
        if more > end - next { grow(by: more) }
        return next
    }

    @inline(never)
    private mutating func grow(by more: Int) {
        let count = count
        let capacity = max(2 * (end - base), count + more)
        let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        grown.update(from: base, count: count)
        base.deallocate()
        base = grown
        next = grown + count
        end = grown + capacity
    }
}
