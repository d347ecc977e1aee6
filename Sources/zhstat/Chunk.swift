#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A piece of an input with whole documents in it: some of its lines, or all of it.
///
/// It is what one job works on at a time. Its bytes are checked once for all of its documents.
struct Chunk: Sendable {
    let bytes: [UInt8]

    /// What the input is called.
    let name: String

    /// The byte of the input at which the chunk begins.
    let offset: Int

    /// The number of its first line; nil where the whole input is one document.
    let firstLine: Int?

    /// Calls `body` with each document.
    ///
    /// A line ends with LF or CR LF, which are not part of it.
    ///
    /// - Parameter lossy: Whether invalid UTF-8 is replaced; else it is an error that names the byte.
    func forEachDocument(lossy: Bool, _ body: (Document) throws(Failure) -> Void) throws(Failure) {
        try bytes.withUnsafeBufferPointer { all throws(Failure) in
            var wellFormedEnd = all.endOfWellFormedUTF8(from: 0)
            var line = firstLine
            var start = 0
            while start < all.count {
                let lineEnd = line == nil ? nil : all.lineFeed(from: start)
                let end = lineEnd ?? all.count
                let isCRLF = lineEnd != nil && end > start && all[end - 1] == 0x0D
                let bytes = UnsafeBufferPointer(rebasing: all[start..<(isCRLF ? end - 1 : end)])
                if start + bytes.count <= wellFormedEnd {
                    try body(Document(bytes: bytes, name: name, line: line))
                } else if lossy {
                    let mended = Array(String(decoding: bytes, as: UTF8.self).utf8)
                    try mended.withUnsafeBufferPointer { bytes throws(Failure) in
                        try body(Document(bytes: bytes, name: name, line: line))
                    }
                    wellFormedEnd = all.endOfWellFormedUTF8(from: end)
                } else {
                    throw .invalidUTF8(name, offset: offset + wellFormedEnd)
                }
                line = line.map { $0 + 1 }
                start = end + 1
            }
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where the first LF at or behind `start` is.
    func lineFeed(from start: Int) -> Int? {
        guard let baseAddress, start < count,
            let found = memchr(baseAddress + start, 0x0A, count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
    }

    /// How many lines begin in the bytes.
    var lineCount: Int {
        var lines = 0
        var start = 0
        while let end = lineFeed(from: start) {
            lines += 1
            start = end + 1
        }
        return start < count ? lines + 1 : lines
    }
}
