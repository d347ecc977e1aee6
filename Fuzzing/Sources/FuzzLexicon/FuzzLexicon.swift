import Checks
import Driver

/// Any table as a lexicon.
@main struct FuzzLexicon {
    static func main() {
        fuzz { start, count in
            checkLexicon(text(start, count))
            return 0
        }
    }
}
