#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Standard output: what is written is kept until there is a block of it or somebody is watching.
final class Output {
    /// Whether a person is watching.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    private var buffer: [UInt8] = []
    private let isTerminal = Output.isTerminal

    /// Writes a text as it is.
    func write(_ text: String) throws {
        try write { $0.append(contentsOf: text.utf8) }
    }

    /// Writes the bytes that `body` adds.
    func write(_ body: (inout [UInt8]) -> Void) throws {
        body(&buffer)
        if isTerminal || buffer.count >= 1 << 15 { try flush() }
    }

    /// Writes a line.
    func line(_ text: String) throws {
        try write(text + "\n")
    }

    /// Hands everything written so far to the system.
    func flush() throws {
        var start = 0
        defer { buffer.removeAll(keepingCapacity: true) }
        while start < buffer.count {
            let written = buffer[start...].withUnsafeBytes {
                #if canImport(Darwin)
                    Darwin.write(STDOUT_FILENO, $0.baseAddress, $0.count)
                #elseif canImport(Musl)
                    Musl.write(STDOUT_FILENO, $0.baseAddress, $0.count)
                #else
                    Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
                #endif
            }
            if written >= 0 {
                start += written
            } else if errno == EPIPE {
                endProcess(0)
            } else if errno != EINTR {
                throw Failure.unwritable(errorNumber: errno)
            }
        }
    }
}
