import Checks
import Driver

/// Any text as a line of JSON.
@main struct FuzzNDJSON {
    static func main() {
        fuzz { start, count in
            checkNDJSON(text(start, count))
            return 0
        }
    }
}
