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
    @inline(__always)
    package mutating func flush(atLeast size: Int = 1) {
        if count >= size { handOn() }
    }

    private mutating func handOn() {
        guard let drain else { return }
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

    /// The same of bytes.
    package mutating func append(part: UnsafeBufferPointer<UInt8>) {
        append(part)
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
    mutating func append(_ literal: StaticString) {
        var cursor = room(for: literal.utf8CodeUnitCount)
        cursor.append(literal)
        fill(to: cursor)
    }

    /// Where so many bytes can be written.
    @inline(__always)
    mutating func room(for size: Int) -> UTF8Cursor { UTF8Cursor(at: reserve(size)) }

    /// Takes up what has been written into the room that there was.
    @inline(__always)
    mutating func fill(to cursor: UTF8Cursor) {
        assert(cursor.next <= end, "more was written than there was room for")
        next = cursor.next
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
