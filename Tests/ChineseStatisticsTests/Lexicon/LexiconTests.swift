import Testing

@testable import ChineseStatistics

@Suite struct LexiconTests {
    @Test func entriesCommentsAndBlankLines() throws {
        let lexicon = try Lexicon(parsing: "# 注释\n\n标书 標書 = classifier\r\n  灵石\t=  currency   {灵石} # 游戏\n好望 = exclude")
        #expect(lexicon.count == 3)
        #expect(lexicon.entries[0].names == ["标书", "標書"])
        #expect(try Lexicon(parsing: "").count == 0)
        #expect(try Lexicon(parsing: "# only\n").count == 0)
    }

    @Test func everyRole() throws {
        let table = """
            灵石 = currency {灵石}
            丈八 = measure {丈八} size 1.8 {丈}
            旬 = duration {旬} takes-ge
            龄 = age a
            巴仙率 = percent %
            点位 = points {点位}
            倍数 = multiple {倍数}
            标书 = classifier
            标函 = classifier {函} noun ordinal
            大略 = hedge about before
            开外许 = hedge over inside after
            共有 = bridge
            国道线 = label
            十里铺 = exclude
            """
        let lexicon = try Lexicon(parsing: table)
        #expect(lexicon.count == 14)
        guard case .unit(let counted) = lexicon.entries[7].role else {
            Issue.record("标书 is no unit")
            return
        }
        #expect(counted.code == "{标书}")
    }

    /// With so many words nearly every character looks like one that begins a word: what it begins is still asked.
    @Test(arguments: ["○个", "第○名", "○三个", "ア个", "，个", "％个", "收到○个包裹，共35个。", "二○三五年有三个"])
    func manyWordsMakeNoFigures(_ text: String) throws {
        // None of the words is in a text.
        let words = (0x4E00...0x9FFF).compactMap(Unicode.Scalar.init).map { "\($0)个龘 = period year 0\n" }
        let lexicon = try Lexicon.standard.merging(Lexicon(parsing: words.joined()))
        #expect(text.quantities(recognizer: Recognizer(lexicon: lexicon)) == text.quantities())
    }

    struct Mistake: CustomTestStringConvertible {
        var table: String
        var line: Int
        var column: Int
        var reason: LexiconError.Reason
        var testDescription: String { String(table.prefix(40)) }

        init(_ table: String, _ line: Int, _ column: Int, _ reason: LexiconError.Reason) {
            (self.table, self.line, self.column, self.reason) = (table, line, column, reason)
        }
    }

    @Test(arguments: [
        Mistake("标书 classifier", 1, 1, .missingEquals),
        Mistake("  标书 classifier", 1, 3, .missingEquals),
        Mistake("= classifier", 1, 1, .missingName),
        Mistake("标书 =", 1, 5, .missingRole),
        Mistake("标书 = colour 红", 1, 6, .unknownRole("colour")),
        Mistake("甲 = classifier\n\n# 注释\n乙 = bogus", 4, 5, .unknownRole("bogus")),
        Mistake("甲 = classifier\r\n乙 = bogus", 2, 5, .unknownRole("bogus")),
        Mistake("标书 = currency", 1, 14, .missingArgument("a code")),
        Mistake("标书 = measure takes-ge", 1, 14, .missingArgument("a code")),
        Mistake("标书 = measure x size", 1, 20, .missingArgument("a number")),
        Mistake("标书 = measure x size 2", 1, 22, .missingArgument("the code of a unit")),
        Mistake("约 = hedge", 1, 10, .missingArgument("a hedge")),
        Mistake("约 = hedge about", 1, 16, .missingArgument("before, inside or after")),
        Mistake("约 = hedge roughly before", 1, 11, .unexpectedWord("roughly")),
        Mistake("约 = hedge about beneath", 1, 17, .unexpectedWord("beneath")),
        Mistake("标书 = classifier {书} bar", 1, 21, .unexpectedWord("bar")),
        Mistake("标书 = exclude now", 1, 14, .unexpectedWord("now")),
        Mistake("𠮷 = exclude now", 1, 13, .unexpectedWord("now")),
        Mistake("标书 = measure x size 0 m", 1, 21, .invalidNumber("0")),
        Mistake("标书 = measure x size -2 m", 1, 21, .invalidNumber("-2")),
        Mistake("标书 = measure x size 1/2 m", 1, 21, .invalidNumber("1/2")),
        Mistake("标书 = measure x size 1e3 m", 1, 21, .invalidNumber("1e3")),
        Mistake("标书 = measure x size 一 m", 1, 21, .invalidNumber("一")),
        Mistake(String(repeating: "#", count: Lexicon.longestLine + 1), 1, 1, .tooLong),
        Mistake("甲 " + String(repeating: "长", count: Lexicon.longestName) + " = exclude", 1, 3, .tooLong),
        Mistake(String(repeating: "#\n", count: Lexicon.largestTable / 2 + 1), 1, 1, .tooLarge),
    ])
    func mistakes(_ mistake: Mistake) {
        #expect(throws: LexiconError(line: mistake.line, column: mistake.column, reason: mistake.reason)) {
            try Lexicon(parsing: mistake.table)
        }
    }

    @Test func errorsReadAsSentences() {
        let error = LexiconError(line: 3, column: 8, reason: .unknownRole("colour"))
        #expect(error.description == "line 3, column 8: unknown role \"colour\"")
        let reasons: [LexiconError.Reason] = [
            .missingEquals, .missingName, .missingRole, .missingArgument("a code"), .unexpectedWord("x"),
            .invalidNumber("x"),
            .tooLarge, .tooLong,
        ]
        #expect(Set(reasons.map(\.description)).count == reasons.count)
    }

    // MARK: - Merging

    @Test func mergedTablesWin() throws {
        let mine = try Lexicon(parsing: "吨 = classifier {mine}\n标书 = classifier")
        let recognizer = Recognizer(lexicon: .standard.merging(mine))
        #expect(recognizer.recognize("运来12吨").quantities.first?.quantity.unit?.code == "{mine}")
        #expect(recognizer.recognize("运来12吨").quantities.first?.quantity.kind == .count)
        #expect(Quantity("12标书", recognizer: recognizer)?.unit?.text == "标书")
        #expect(Quantity("12标书") == nil)
        #expect(Quantity("12吨")?.unit?.code == "t")
        let reversed = Recognizer(lexicon: mine.merging(.standard))
        #expect(Quantity("12吨", recognizer: reversed)?.unit?.code == "t")
        #expect(Lexicon.standard.merging(mine).count == Lexicon.standard.count + 2)
    }

    @Test func ownHedgesAndExclusions() throws {
        let mine = try Lexicon(parsing: "号称 = hedge about before\n五道杠 = exclude")
        let recognizer = Recognizer(lexicon: .standard.merging(mine))
        #expect(Quantity("号称50万吨", recognizer: recognizer)?.hedge == .about)
        #expect(Quantity("号称50万吨") == nil)
        #expect(recognizer.recognize("他是五道杠少年").quantities.isEmpty)
    }

    // MARK: - The standard table

    @Test func standardTableIsRead() throws {
        #expect(try Lexicon(parsing: Lexicon.standardTable).count == Lexicon.standard.count)
        #expect(Lexicon.standard.count > 400)
    }

    /// A second line for a name would silently take its place.
    @Test func noUnitIsDeclaredTwice() {
        var seen: Set<String> = []
        for entry in Lexicon.standard.entries {
            guard case .unit(let unit) = entry.role else { continue }
            // 分 is a minute and a cent in compounds: what stands before it says which.
            let compound = "compound \(unit.kind)"
            let table = unit.flags.contains(.compound) ? compound : unit.flags.contains(.before) ? "before" : "after"
            for name in entry.names { #expect(seen.insert("\(table) \(name)").inserted, "\(table) \(name)") }
        }
    }

    @Test func currenciesCoverISO4217() {
        let active = """
            AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
            COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR
            ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK
            MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF
            SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS
            VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW
            """
        let codes = active.split(whereSeparator: \.isWhitespace).map { String($0) }
        let known = Set(currencyCodes())
        #expect(codes.filter { !known.contains($0) } == [])
    }

    /// Three capitals, a UCUM prefix before them for a minor unit, or an annotation where several states share a name.
    @Test func currencyCodesAreWellFormed() throws {
        for code in currencyCodes() where !code.hasPrefix("{") {
            #expect(code.wholeMatch(of: /[dcm]?[A-Z]{3}/) != nil, "\(code)")
        }
    }

    @Test func annotationsAreClosed() {
        for entry in Lexicon.standard.entries {
            guard case .unit(let unit) = entry.role else { continue }
            #expect(!unit.code.isEmpty && !unit.code.contains(" "))
            #expect(unit.code.count { $0 == "{" } == unit.code.count { $0 == "}" }, "\(unit.code)")
        }
    }

    /// Every unit of the table is read behind a number, or before it, with its own code.
    @Test func everyMoneyAndMeasureIsRead() {
        for entry in Lexicon.standard.entries {
            guard case .unit(let unit) = entry.role, unit.kind == .money || unit.kind == .measure else { continue }
            guard !unit.flags.contains(.compound) else { continue }
            for name in entry.names {
                let text = unit.flags.contains(.before) ? name + "37" : "37" + name
                let quantity = Quantity(text)
                // k and M are magnitudes too, so that 37kΩ may also be 37000 Ω.
                if name.hasSuffix("Ω"), quantity?.unit?.code == "Ohm" { continue }
                #expect(quantity?.unit?.code == unit.code, "\(text)")
            }
        }
    }

    private func currencyCodes() -> [String] {
        Lexicon.standard.entries.compactMap { entry in
            guard case .unit(let unit) = entry.role, unit.kind == .money else { return nil }
            return unit.code
        }
    }
}
