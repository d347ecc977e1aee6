internal import ChineseStatistics

/// One statistic a row, as comma-separated values: RFC 4180 in UTF-8.
///
/// It is made to be opened in a spreadsheet. Hence the byte order mark, without which Excel takes UTF-8 for the
/// system's old encoding and shows no Han character right. It is there in a pipe too, so that the same command always
/// gives the same bytes; Python reads it as `utf-8-sig`. Programs that want the text exactly have ndjson.
struct CSVReport: Report {
    let offsets: Recognition.OffsetUnit

    private static let columns = [
        "indicator", "period", "value", "unit", "relation", "direction", "basis", "reference", "whole", "status",
        "phrase", "file", "offset", "from", "hedge", "interval",
    ]

    var header: String { "\u{FEFF}" + Self.row(Self.columns) }

    func write(_ recognition: Recognition, of document: Document, to output: inout UTF8Buffer) {
        let starts = recognition.startsOfStatistics(offsets: offsets)
        for (match, start) in zip(recognition.statistics, starts) {
            let statistic = match.statistic
            let quantity = statistic.quantity
            let row = Self.row([
                Self.words(statistic.subject),
                statistic.period?.interval?.description ?? Self.words(match.period.map(recognition.phrase(ofPeriod:))),
                quantity?.number?.description,
                Self.words(quantity?.unit?.name),
                statistic.relation.rawValue,
                statistic.direction?.rawValue,
                statistic.basis?.rawValue,
                Self.words(statistic.reference),
                Self.words(statistic.whole),
                statistic.status.rawValue,
                Self.words(String(recognition.text[match.range])),
                Self.words(document.source),
                start.description,
                statistic.from.map { Self.start($0, unit: quantity?.unit) },
                quantity?.hedge?.rawValue,
                (quantity?.interval).map(Self.bounds),
            ])
            output.append(part: row)
        }
    }

    /// The value that a transition starts from; with its unit only where that is another one than the column has.
    private static func start(_ quantity: Quantity, unit: Quantity.Unit?) -> String {
        let value = quantity.number?.description ?? quantity.interval.map(bounds) ?? ""
        guard let own = quantity.unit, own.code != unit?.code else { return value }
        return "\(value) \(own.name)"
    }

    /// The interval with a space in it: a spreadsheet takes `(100,200)` for the number -100200.
    private static func bounds(_ interval: Quantity.Interval) -> String {
        interval.description.replacing(",", with: ", ")
    }

    /// Words of the text, or of the command line, that no spreadsheet takes for a formula.
    ///
    /// The text can be a stranger's, and `=`, `+`, `-` or `@` at the start of a cell make a spreadsheet calculate it,
    /// quoted or not; where Han is written, the full-width ones do too. An apostrophe in front keeps it a text.
    /// Numbers are none of this: `-2.63` stays one.
    private static func words(_ text: String?) -> String? {
        guard let text, let first = text.unicodeScalars.first else { return nil }
        return "=+-@\t\r＝＋－＠".unicodeScalars.contains(first) ? "'" + text : text
    }

    private static func row(_ fields: [String?]) -> String {
        fields.map { quoted($0 ?? "") }.joined(separator: ",") + "\r\n"
    }

    /// The field in quotation marks where it needs them, those in it doubled.
    private static func quoted(_ field: String) -> String {
        let needsQuotes = field.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        guard needsQuotes || field.hasPrefix(" ") || field.hasSuffix(" ") else { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
    }
}
