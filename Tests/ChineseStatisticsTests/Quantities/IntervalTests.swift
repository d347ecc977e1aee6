import Testing

@testable import ChineseStatistics

@Suite struct IntervalTests {
    typealias Interval = Quantity.Interval

    @Test(arguments: [
        "(19000,20000)", "[30000,50000]", "[2,10)", "(97,inf)", "[100,inf)", "(-inf,60)", "(-inf,30]", "(-inf,inf)",
        "[-5,-3]",
        "[1/3,1/2]", "[3.20,3.50]",
    ])
    func descriptionIsReadBack(_ text: String) throws {
        #expect(try #require(Interval(text)).description == text)
    }

    @Test(arguments: [
        "", "(", "()", "(1)", "1,2", "(1,2", "1,2)", "{1,2}", "(1,2,3)", "(a,b)", "(inf,1)", "(1,-inf)", "( 1,2)",
        "(,)",
    ])
    func otherTextIsRefused(_ text: String) {
        #expect(Interval(text) == nil)
    }

    @Test func endsAreInsideOrNot() throws {
        let halfOpen = try #require(Interval("[2,10)"))
        for (number, isInside) in [("1.99", false), ("2", true), ("9.99", true), ("10", false), ("19/2", true)] {
            #expect(halfOpen.contains(try #require(Quantity.Number(number))) == isInside, "\(number)")
        }
        let open = try #require(Interval("(-inf,60)"))
        #expect(open.contains(try #require(Quantity.Number("-1000000"))))
        #expect(!open.contains(try #require(Quantity.Number("60"))))
        let above = try #require(Interval("(97,inf)"))
        #expect(!above.contains(try #require(Quantity.Number("97.00"))))
        #expect(above.contains(try #require(Quantity.Number("97.01"))))
    }

    @Test func negationMirrors() throws {
        #expect(try #require(Interval("[3,5)")).negated.description == "(-5,-3]")
        #expect(try #require(Interval("(97,inf)")).negated.description == "(-inf,-97)")
    }

    @Test func equalityIsOfValues() {
        #expect(Interval("[3.0,5]") == Interval("[3,5.00]"))
        #expect(Interval("[3,5]") != Interval("[3,5)"))
    }

    /// An unbounded side is open however it is built, so that equal intervals read alike.
    @Test func unboundedSidesAreOpen() {
        #expect(Interval(lower: nil, upper: nil).description == "(-inf,inf)")
    }

    /// Every hedge with its interval for one value, as the documentation lists them.
    @Test(arguments: [
        ("约50家", nil, Hedge.about), ("50家左右", nil, .about), ("超过50家", "(50,inf)", .over), ("50多家", "(50,60)", .over),
        ("50余家", "(50,60)", .over), ("近50家", "(-inf,50)", .nearly), ("将近50家", "(-inf,50)", .nearly),
        ("不到50家", "(-inf,50)", .under), ("至少50家", "[50,inf)", .atLeast), ("50家以上", "[50,inf)", .atLeast),
        ("至多50家", "(-inf,50]", .atMost), ("不超过50家", "(-inf,50]", .atMost), ("50家以内", "(-inf,50]", .atMost),
    ])
    func hedges(_ text: String, interval: String?, hedge: Hedge) throws {
        let quantity = try #require(Quantity(text))
        #expect(quantity.hedge == hedge)
        #expect(quantity.interval?.description == interval)
        #expect(quantity.number?.description == "50")
    }
}
