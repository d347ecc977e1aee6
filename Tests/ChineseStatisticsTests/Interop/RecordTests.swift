import ChineseStatistics
import Foundation
import Testing

@Suite struct RecordTests {
    /// The line of the documentation, byte for byte: key order, nulls and offsets.
    @Test func lineOfADocument() {
        let line = Recognizer.standard.recognize("同比增长70.12%，达约1.9万余人次。").record().jsonLine
        let expected =
            #"{"text":"同比增长70.12%，达约1.9万余人次。","quantities":["#
            + #"{"text":"70.12%","range":[4,10],"core":[4,10],"kind":"percent","value":"70.12","interval":null,"#
            + #""hedge":null,"unit":{"text":"%","code":"%"}},"#
            + #"{"text":"约1.9万余人次","range":[12,20],"core":[13,20],"kind":"count","value":"19000","#
            + #""interval":"(19000,20000)","hedge":"over","unit":{"text":"人次","code":"{人次}"}}],"#
            + #""periods":[],"statistics":["#
            + #"{"relation":"change","text":"同比增长70.12%","range":[0,10],"quantity":0,"from":null,"#
            + #""direction":"increase","basis":"yearOnYear","reference":null,"whole":null,"subject":null,"#
            + #""period":null,"status":"actual"},"#
            + #"{"relation":"level","text":"达约1.9万余人次","range":[11,20],"quantity":1,"from":null,"#
            + #""direction":null,"basis":null,"reference":null,"whole":null,"subject":null,"period":null,"#
            + #""status":"actual"}]}"#
        #expect(line == expected)
    }

    @Test func textIsEscaped() throws {
        let text = "a\"b\\c\nd\re\tf\u{1}g\u{7F}/😀5%"
        let line = Recognizer.standard.recognize(text).record().jsonLine
        #expect(line.hasPrefix(#"{"text":"a\"b\\c\nd\re\tf\u0001g"#))
        #expect(!line.contains("\n"))
        #expect(try JSONDecoder().decode(Recognition.Record.self, from: Data(line.utf8)).text == text)
    }

    @Test func linesAreReadBack() throws {
        var random = SplitMix64(seed: 61)
        let decoder = JSONDecoder()
        for _ in 0..<1500 {
            let record = Recognizer.standard.recognize(RandomText.text(upTo: 30, using: &random)).record()
            let line = record.jsonLine
            #expect(!line.utf8.contains(0x0A) && !line.utf8.contains(0x0D))
            let decoded = try decoder.decode(Recognition.Record.self, from: Data(line.utf8))
            #expect(decoded == record, "\(line)")
            #expect(decoded.jsonLine == line)
        }
    }

    /// The line that is written of bytes is that of the record, whatever the text holds.
    @Test(arguments: Recognition.OffsetUnit.allCases)
    func linesOfTextsAreThoseOfRecords(_ offsets: Recognition.OffsetUnit) {
        var random = SplitMix64(seed: 62)
        var lines: [UInt8] = []
        var expected = ""
        for _ in 0..<1500 {
            let text = RandomText.text(upTo: 40, using: &random)
            Recognizer.standard.appendJSONLine(of: text, offsets: offsets, to: &lines)
            expected += Recognizer.standard.recognize(text).record(offsets: offsets).jsonLine + "\n"
        }
        #expect(lines == Array(expected.utf8))
    }

    /// A text whose line is longer than what is gathered at once, with all that JSON escapes.
    @Test func longLinesAreWhole() throws {
        let text = String(repeating: "出口\"增长\"5.1%\\，达3亿元；\u{1}\t", count: 4000)
        var line: [UInt8] = []
        Recognizer.standard.appendJSONLine(of: text, to: &line)
        let record = try JSONDecoder().decode(Recognition.Record.self, from: Data(line))
        #expect(record == Recognizer.standard.recognize(text).record())
        #expect(record.text == text && record.quantities.count == 8000)
    }

    /// Recognition hands on a long text part by part, and JSON is written of all that was found in it.
    @Test func partsAreAsTheWhole() {
        var random = SplitMix64(seed: 63)
        var text = ""
        for _ in 0..<6000 {
            text += RandomText.text(upTo: 40, using: &random)
            let gap = String(repeating: "天气", count: Int.random(in: 0..<120, using: &random))
            text += ["\n", "\r\n", "（\n", "\n）", "持平\n2023年"].randomElement(using: &random)! + gap
        }
        var line: [UInt8] = []
        Recognizer.standard.appendJSONLine(of: text, to: &line)
        let whole = Recognizer.standard.recognize(text)
        #expect(whole.record().jsonLine + "\n" == String(decoding: line, as: UTF8.self))
        #expect(text.quantities() == whole.quantities && whole.quantities.count > 2800)
    }

    /// `JSONEncoder` writes the same object in an order of its own.
    @Test func encodersAgree() throws {
        let text = "2023年5月指数49.5，约占三分之一，比上年末高3—5万元，第2位"
        let record = Recognizer.standard.recognize(text).record()
        let encoded = try JSONDecoder().decode(Recognition.Record.self, from: JSONEncoder().encode(record))
        #expect(encoded == record)
        let left = try #require(JSONSerialization.jsonObject(with: JSONEncoder().encode(record)) as? NSDictionary)
        let right = try #require(JSONSerialization.jsonObject(with: Data(record.jsonLine.utf8)) as? NSDictionary)
        #expect(left == right)
    }

    @Test(arguments: [
        (Recognition.OffsetUnit.scalar, [4, 9], [5, 9]), (.utf16, [7, 12], [8, 12]), (.utf8, [15, 22], [18, 22]),
    ])
    func offsetsAreInTheirUnit(_ unit: Recognition.OffsetUnit, range: [Int], core: [Int]) throws {
        // Three scalars of two units of UTF-16 and four bytes each, and one of three bytes.
        let text = "😀👍🏽涨约5.2%"
        let record = Recognizer.standard.recognize(text).record(offsets: unit)
        #expect(record.quantities.count == 1)
        let quantity = try #require(record.quantities.first)
        #expect(quantity.text == "约5.2%")
        #expect(quantity.range == [range[0], range[1]])
        #expect(quantity.core == core)
    }

    @Test func offsetsSliceTheText() {
        var random = SplitMix64(seed: 62)
        for _ in 0..<800 {
            let text = RandomText.text(upTo: 30, using: &random)
            let recognition = Recognizer.standard.recognize(text)
            let scalars = Array(text.unicodeScalars)
            for quantity in recognition.record(offsets: .scalar).quantities {
                var slice = String.UnicodeScalarView()
                slice.append(contentsOf: scalars[quantity.range[0]..<quantity.range[1]])
                #expect(String(slice) == quantity.text)
            }
            for quantity in recognition.record(offsets: .utf8).quantities {
                let slice = Array(text.utf8)[quantity.range[0]..<quantity.range[1]]
                #expect(String(decoding: slice, as: UTF8.self) == quantity.text)
            }
            for quantity in recognition.record(offsets: .utf16).quantities {
                let slice = Array(text.utf16)[quantity.range[0]..<quantity.range[1]]
                #expect(String(decoding: slice, as: UTF16.self) == quantity.text)
            }
        }
    }
}
