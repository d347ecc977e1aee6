#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The bytes of a file or of standard input, read piece by piece.
struct Input: ~Copyable {
    let name: String
    private let descriptor: Int32
    private let ownsDescriptor: Bool

    /// How many bytes a document may have: recognition keeps all of it, and what it finds, in memory.
    static let largestDocument = 256 << 20

    /// What a file is called in messages and results.
    static func name(ofPath path: String) -> String { path == "-" ? "standard input" : path }

    /// Opens a file; `-` is standard input.
    init(path: String) throws(Failure) {
        name = Input.name(ofPath: path)
        if path == "-" {
            descriptor = STDIN_FILENO
            ownsDescriptor = false
        } else {
            ownsDescriptor = true
            descriptor = open(path, O_RDONLY)
            guard descriptor >= 0 else { throw .unreadable(path, errorNumber: errno) }
        }
    }

    deinit {
        if ownsDescriptor { close(descriptor) }
    }

    /// The next bytes, none at the end.
    func read(upTo limit: Int = 1 << 16) throws(Failure) -> [UInt8] {
        var errorNumber: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            var result = -1
            repeat {
                #if canImport(Darwin)
                    result = Darwin.read(descriptor, buffer.baseAddress, limit)
                #elseif canImport(Musl)
                    result = Musl.read(descriptor, buffer.baseAddress, limit)
                #else
                    result = Glibc.read(descriptor, buffer.baseAddress, limit)
                #endif
            } while result < 0 && errno == EINTR
            if result < 0 { errorNumber = errno }
            count = max(result, 0)
        }
        guard errorNumber == 0 else { throw .unreadable(name, errorNumber: errorNumber) }
        return bytes
    }

    /// Calls `body` with each document, the byte at which it begins and the number of its line: every line, or the
    /// whole input.
    ///
    /// A line ends with LF or CR LF, which are not part of it. A byte order mark at the start is left out. The bytes
    /// are handed over, so that those of a large document can go as soon as its text is there.
    func forEachDocument(byLine: Bool, _ body: (consuming [UInt8], Int, Int) throws -> Void) throws {
        var pending: [UInt8] = []
        var offset = 0
        var line = 1
        var searched = 0
        var isAtStart = true
        while true {
            let bytes = try read()
            pending += bytes
            guard pending.count <= Self.largestDocument else { throw Failure.tooLarge(name) }
            if isAtStart, pending.count >= 3 || bytes.isEmpty {
                isAtStart = false
                if pending.starts(with: [0xEF, 0xBB, 0xBF]) {
                    pending.removeFirst(3)
                    offset = 3
                }
            }
            if byLine, !isAtStart {
                var start = 0
                while let end = pending[max(start, searched)...].firstIndex(of: 0x0A) {
                    let isCRLF = end > start && pending[end - 1] == 0x0D
                    try body(Array(pending[start..<(isCRLF ? end - 1 : end)]), offset + start, line)
                    line += 1
                    start = end + 1
                    searched = start
                }
                pending.removeFirst(start)
                offset += start
                searched = pending.count
            }
            if bytes.isEmpty { break }
        }
        if !pending.isEmpty { try body(consume pending, offset, line) }
    }
}
