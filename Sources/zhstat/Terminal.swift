#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The window that standard output is shown in.
enum Terminal {
    /// How many columns a line has: those of the terminal, or of `COLUMNS` where there is none, or 80.
    static var width: Int {
        var size = winsize()
        #if canImport(Darwin)
            let result = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size)
        #else
            let result = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size)
        #endif
        if result == 0, size.ws_col > 0 { return Int(size.ws_col) }
        if let columns = getenv("COLUMNS"), let width = Int(String(cString: columns)), width > 0 { return width }
        return 80
    }
}
