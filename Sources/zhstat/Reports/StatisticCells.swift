internal import ChineseStatistics

/// What people read of a statistic, in three cells.
struct StatisticCells {
    /// The indicator; empty where the text names none.
    var indicator: String

    /// The days of the period, or its words where they are not known; empty where there is none.
    var period: String

    /// The figure with what it is measured against, and its status where it is no fact: a target that looks like a
    /// fact would be a wrong figure.
    var figure: String

    init(_ match: StatisticMatch, in recognition: Recognition) {
        let statistic = match.statistic
        indicator = Columns.printable(statistic.subject ?? "")
        period =
            statistic.period?.interval?.shortened
            ?? Columns.printable(match.period.map(recognition.phrase(ofPeriod:)) ?? "")
        figure = Columns.printable(statistic.figure)
        if let quantity = statistic.quantity, quantity.number == nil, quantity.interval == nil {
            // A numeral of too many digits has no value to show.
            figure = Columns.printable(recognition.text[match.range])
        }
        if statistic.status != .actual { figure += " (\(statistic.status.rawValue))" }
    }
}

extension Recognition {
    /// The words of the period with an index.
    func phrase(ofPeriod index: Int) -> String { String(text[periods[index].range]) }
}
