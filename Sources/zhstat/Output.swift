#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif
internal import ChineseStatistics

/// Standard output: what is written is kept until there is a block of it or somebody is watching.
final class Output {
    /// Whether a person is watching.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    private let system: SystemOutput
    private var buffer: UTF8Buffer
    private let leastBlock = Output.isTerminal ? 1 : UTF8Buffer.blockSize

    init() {
        let system = SystemOutput()
        self.system = system
        buffer = UTF8Buffer(capacity: 2 * UTF8Buffer.blockSize) { system.write($0) }
    }

    /// Writes the bytes that `body` adds.
    func write(_ body: (inout UTF8Buffer) -> Void) throws(Failure) {
        body(&buffer)
        buffer.flush(atLeast: leastBlock)
        try system.check()
    }

    /// Writes a text as it is.
    func write(_ text: String) throws(Failure) {
        try write { $0.append(contentsOf: text) }
    }

    /// Writes a line.
    func line(_ text: String) throws(Failure) {
        try write(text + "\n")
    }

    /// Writes a block, without keeping it.
    func write(_ block: UnsafeBufferPointer<UInt8>) throws(Failure) {
        buffer.flush()
        if !block.isEmpty { system.write(block) }
        try system.check()
    }

    /// Hands everything written so far to the system.
    func flush() throws(Failure) {
        buffer.flush()
        try system.check()
    }
}

/// What the system makes of standard output.
private final class SystemOutput {
    private var errorNumber: Int32 = 0
    private let isFile: Bool = {
        var status = stat()
        return fstat(STDOUT_FILENO, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }()

    /// Hands over all of the bytes. Behind an error nothing is written any more; a closed pipe ends the process.
    func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isFile { Interruption.holdingOff { writeAll(bytes) } } else { writeAll(bytes) }
    }

    private func writeAll(_ bytes: UnsafeBufferPointer<UInt8>) {
        var rest = UnsafeRawBufferPointer(bytes)
        while !rest.isEmpty, errorNumber == 0 {
            #if canImport(Darwin)
                let written = Darwin.write(STDOUT_FILENO, rest.baseAddress, rest.count)
            #elseif canImport(Musl)
                let written = Musl.write(STDOUT_FILENO, rest.baseAddress, rest.count)
            #else
                let written = Glibc.write(STDOUT_FILENO, rest.baseAddress, rest.count)
            #endif
            if written >= 0 {
                rest = UnsafeRawBufferPointer(rebasing: rest[written...])
            } else if errno == EPIPE {
                endProcessAtOnce(0)
            } else if errno != EINTR {
                errorNumber = errno
            }
        }
    }

    /// Throws the error that there was, if any.
    func check() throws(Failure) {
        guard errorNumber == 0 else { throw .unwritable(errorNumber: errorNumber) }
    }
}
