import Checks
import Driver

/// Any text in words, and with its quantities merged.
@main struct FuzzTokens {
    static func main() {
        fuzz { start, count in
            checkTokens(text(start, count))
            return 0
        }
    }
}
