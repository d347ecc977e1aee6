internal import ChineseStatistics

/// One statistic a row, in columns that fit a line of the terminal.
///
/// The columns depend on that line alone and not on what was found. So the rows of all documents stand below one
/// header, and each is written at once. The figure is the last cell and is never cut, since a cut figure is a wrong
/// one: where it is long, the indicator before it is cut shorter, and at last the line is longer than the terminal's.
struct TableReport: Report {
    private let lineWidth: Int
    private let placeWidth: Int
    private let indicatorWidth: Int
    private let namesFiles: Bool

    private static let gap = "  "
    /// As wide as `2023-01/2023-06`.
    private static let periodWidth = 15
    /// As wide as `about 32.96 % of 全市整体规模`, which is more than most figures need.
    private static let figureWidth = 29
    /// An indicator is not cut shorter than six characters.
    private static let leastIndicator = 12
    private static let mostIndicator = 48
    private static let mostName = 24
    private static let lineNumberWidth = 5

    /// - Parameter files: The files that are read. As with `grep`, they are named where there are several.
    init(width: Int, files: [String]) {
        lineWidth = width
        namesFiles = files.count > 1
        let nameWidth = files.map { Columns.width(of: Input.name(ofPath: $0)) }.max() ?? 0
        placeWidth = (namesFiles ? min(nameWidth, Self.mostName) + 1 : 0) + Self.lineNumberWidth
        let rest = width - placeWidth - Self.periodWidth - Self.figureWidth - 3 * Self.gap.utf8.count
        indicatorWidth = min(max(rest, Self.leastIndicator), Self.mostIndicator)
    }

    var header: String {
        row(place: namesFiles ? "FILE" : "LINE", indicator: "INDICATOR", period: "PERIOD", figure: "FIGURE")
    }

    func write(_ recognition: Recognition, of document: Document, to output: inout UTF8Buffer) {
        let lines = LineNumbers(recognition.text)
        for match in recognition.statistics {
            let cells = StatisticCells(match, in: recognition)
            let line = String(document.line ?? lines.number(of: match.range.lowerBound))
            let name = Columns.shortenedAtStart(Columns.printable(document.name), to: Self.mostName)
            // An interval is not cut either.
            let isResolved = match.statistic.period?.interval != nil
            output.append(
                part: row(
                    place: namesFiles ? "\(name):\(line)" : line, indicator: cells.indicator,
                    period: isResolved ? cells.period : Columns.shortened(cells.period, to: Self.periodWidth),
                    figure: cells.figure))
        }
    }

    private func row(place: String, indicator: String, period: String, figure: String) -> String {
        let place = Columns.padded(place, to: placeWidth)
        let period = Columns.padded(period, to: Self.periodWidth)
        let others = [place, period, figure].map { Columns.width(of: $0) + Self.gap.utf8.count }.reduce(0, +)
        let room = min(max(lineWidth - others, Self.leastIndicator), indicatorWidth)
        let indicator = Columns.padded(Columns.shortened(indicator, to: room), to: room)
        return [place, indicator, period, figure].joined(separator: Self.gap) + "\n"
    }
}
