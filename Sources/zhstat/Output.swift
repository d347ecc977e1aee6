#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Standard output: whole lines, kept until there is a block of them or somebody is watching.
final class Output {
    /// Whether a person is watching.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    private var buffer: [UInt8] = []
    private let isTerminal = Output.isTerminal

    /// Writes a line.
    func line(_ text: String) throws {
        buffer.append(contentsOf: text.utf8)
        buffer.append(0x0A)
        if isTerminal || buffer.count >= 1 << 15 { try flush() }
    }

    /// Hands everything written so far to the system.
    func flush() throws {
        var start = 0
        defer { buffer.removeAll(keepingCapacity: true) }
        while start < buffer.count {
            let written = buffer[start...].withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
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
