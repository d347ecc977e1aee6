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

    /// What was read and not yet handed out, and where it begins in the input.
    private var pending: [UInt8] = []
    private var offset = 0
    private var line = 1
    private var isAtStart = true
    private var isAtEnd = false

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

    /// The next lines, or all that there is; nil at the end.
    ///
    /// A byte order mark at the start is left out.
    mutating func chunk(byLine: Bool) throws(Failure) -> Chunk? {
        while !isAtEnd {
            let bytes = try read()
            isAtEnd = bytes.isEmpty
            let searched = pending.count
            pending += bytes
            guard pending.count <= Self.largestDocument else { throw .tooLarge(name) }
            if isAtStart, pending.count >= 3 || isAtEnd { skipByteOrderMark() }
            guard byLine, !isAtStart, !isAtEnd else { continue }
            // What was read before has no end of a line; without its mark it is shorter.
            if let end = pending[min(searched, pending.count)...].lastIndex(of: 0x0A) { return chunk(upTo: end + 1) }
        }
        return pending.isEmpty ? nil : chunk(upTo: pending.count, byLine: byLine)
    }

    private mutating func skipByteOrderMark() {
        isAtStart = false
        guard pending.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
        pending.removeFirst(3)
        offset = 3
    }

    private mutating func chunk(upTo end: Int, byLine: Bool = true) -> Chunk {
        var bytes = Array(pending[end...])
        pending.removeLast(bytes.count)
        swap(&bytes, &pending)
        let chunk = Chunk(bytes: bytes, name: name, offset: offset, firstLine: byLine ? line : nil)
        offset += end
        if byLine { line += bytes.withUnsafeBufferPointer(\.lineCount) }
        return chunk
    }
}

/// Several inputs, one after the other.
struct Inputs: ~Copyable {
    private var paths: ArraySlice<String>
    private let byLine: Bool
    private var input: Input?

    init(paths: [String], byLine: Bool) {
        self.paths = paths[...]
        self.byLine = byLine
    }

    /// The next documents of the input, or of the one after it; nil at the end of all.
    mutating func next() throws(Failure) -> Chunk? {
        while true {
            if let chunk = try input?.chunk(byLine: byLine) { return chunk }
            guard let path = paths.popFirst() else { return nil }
            input = try Input(path: path)
        }
    }
}
