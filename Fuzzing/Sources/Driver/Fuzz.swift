import CFuzzer

/// Gives texts to `test` until the options of the command line say that it is enough.
///
/// The package manager gives every program a `main` of its own, so that libFuzzer's cannot be the one.
///
/// - Parameter test: It gets bytes, which need not be UTF-8, and ends the process where it finds a fault.
public func fuzz(_ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt) {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &arguments, test)
}

/// The text of bytes in which whatever is no UTF-8 is replaced.
public func text(_ start: UnsafePointer<UInt8>?, _ count: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
}
