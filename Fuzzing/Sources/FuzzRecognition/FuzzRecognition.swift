import Checks
import Driver

/// Any text for its quantities, periods and rows.
@main struct FuzzRecognition {
    static func main() {
        fuzz { start, count in
            checkRecognition(text(start, count))
            return 0
        }
    }
}
