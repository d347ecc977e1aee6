#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif
internal import Synchronization

/// Signals that end the process wait for a write to a file, which they would else cut at the end of a page of memory.
///
/// Writes to a pipe are cut all the same: whoever should read it may never do so.
enum Interruption {
    private static let isWriting = Atomic(false)
    private static let awaited = Atomic<Int32>(0)

    /// Takes over the signals, except those that the caller of the tool ignores, as `nohup` does.
    static func watch() {
        isWriting.store(false, ordering: .sequentiallyConsistent)
        awaited.store(0, ordering: .sequentiallyConsistent)
        for number in [SIGHUP, SIGINT, SIGTERM] where !isIgnored(number) {
            signal(number) { number in
                if Interruption.isWriting.load(ordering: .sequentiallyConsistent) {
                    Interruption.awaited.store(number, ordering: .sequentiallyConsistent)
                } else {
                    Interruption.end(number)
                }
            }
        }
    }

    /// Does something that no signal cuts.
    static func holdingOff<Result>(_ body: () -> Result) -> Result {
        isWriting.store(true, ordering: .sequentiallyConsistent)
        let result = body()
        isWriting.store(false, ordering: .sequentiallyConsistent)
        let number = awaited.load(ordering: .sequentiallyConsistent)
        if number != 0 { end(number) }
        return result
    }

    /// Ends the process as the signal would have.
    private static func end(_ number: Int32) {
        signal(number, SIG_DFL)
        raise(number)
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        guard sigaction(number, nil, &action) == 0 else { return false }
        #if canImport(Darwin)
            let handler = action.__sigaction_u.__sa_handler
        #else
            let handler = action.__sigaction_handler.sa_handler
        #endif
        // SIG_IGN is the address 1.
        return unsafeBitCast(handler, to: Int.self) == 1
    }
}
