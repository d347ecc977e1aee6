#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Why the tool stops: a message for a person and an exit code for a program.
///
/// The codes are those of `sysexits.h` where it has one.
struct Failure: Error {
    var code: Int32
    var message: String

    /// `value` found no quantity.
    static func noQuantity(_ text: String) -> Failure {
        Failure(code: 1, message: "not a quantity: \(text)")
    }

    static func invalidUTF8(_ file: String, offset: Int) -> Failure {
        Failure(code: 65, message: "\(file): invalid UTF-8 at byte \(offset); --lossy replaces it")
    }

    static func unreadable(_ file: String, errorNumber: Int32) -> Failure {
        Failure(code: 66, message: "\(file): \(String(cString: strerror(errorNumber)))")
    }

    static func tooLarge(_ file: String) -> Failure {
        let limit = Input.largestDocument >> 20
        return Failure(
            code: 66, message: "\(file): a document is larger than \(limit) MiB; --lines makes one of every line")
    }

    static func lexicon(_ file: String, _ reason: String) -> Failure {
        Failure(code: 65, message: "\(file): \(reason)")
    }

    static func unwritable(errorNumber: Int32) -> Failure {
        Failure(code: 74, message: "standard output: \(String(cString: strerror(errorNumber)))")
    }
}

/// Writes a line to standard error.
func standardError(_ message: String) {
    var line = message + "\n"
    line.withUTF8 { bytes in
        _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
}

/// Ends the process.
func endProcess(_ code: Int32) -> Never {
    exit(code)
}

/// Ends the process while other threads may be at work, whose memory must stay as it is.
func endProcessAtOnce(_ code: Int32) -> Never {
    _exit(code)
}

/// A closed pipe is reported by `write` and not by a signal, so that the tool ends quietly, and so is a file that may not
/// grow any more.
func ignoreBrokenPipeSignal() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
}
