import Checks
import Driver

/// Any string as one quantity.
@main struct FuzzQuantity {
    static func main() {
        fuzz { start, count in
            checkWholeQuantity(text(start, count))
            return 0
        }
    }
}
