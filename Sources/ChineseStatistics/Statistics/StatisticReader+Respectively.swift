extension StatisticReader {
    /// Deals the values behind 分别 out to the subjects before it, one each and in order.
    ///
    /// The subjects are those of the clause, `A、B和C分别增长1%、2%和3%`, or, where the clause names none, those of the
    /// figures before it. Where they are not as many as the values, nothing is dealt: each value keeps the joint
    /// subject as it is written.
    func deal(_ clause: Clause, rowsFrom first: Int) {
        guard let mark = clause.pieces.first(where: { $0.isAny(of: .respectively) })?.range else { return }
        let dealt = (first..<rows.count).filter { index in
            rows[index].quantity.map { quantities[$0].range.lowerBound > mark.lowerBound } ?? false
        }
        guard dealt.count > 1 else { return }
        let own = rows[dealt[0]].subject.flatMap { isNamed($0, in: clause) ? $0 : nil }
        if deal(own, to: dealt, rowsFrom: first) || own != nil { return }
        // Of whom they are told is not said here: better no subject than the last one for all, unless all have that.
        let joint = jointSubject(dealt.count, before: first)
        for index in dealt { setSubject(joint, ofRow: index) }
    }

    /// Deals the changes of a clause out where 分别 is left out: A和B增长8.4%和11.4%.
    func dealList(_ clause: Clause, rowsFrom first: Int) {
        let listed = first..<rows.count
        guard let subject = rows[first].subject,
            listed.allSatisfy({ rows[$0].relation == .change && rows[$0].subject == subject }),
            listed.dropLast().allSatisfy({ isJoint(between: rows[$0], rows[$0 + 1]) })
        else { return }
        deal(isNamed(subject, in: clause) ? subject : nil, to: Array(listed), rowsFrom: first)
    }

    private func isNamed(_ subject: Range<Int>, in clause: Clause) -> Bool { clause.range.contains(subject.lowerBound) }

    /// Deals out the members of a joint subject, or the subjects of the figures before the clause, where they are as many.
    @discardableResult
    private func deal(_ joint: Range<Int>?, to dealt: [Int], rowsFrom first: Int) -> Bool {
        let subjects =
            joint.map { members(of: $0, count: dealt.count) } ?? earlierSubjects(dealt.count, before: first)
        guard subjects.count == dealt.count else { return false }
        for (index, subject) in zip(dealt, subjects) { setSubject(subject, ofRow: index) }
        return true
    }

    /// Whether the figures of two rows are neighbours in a list.
    private func isJoint(between a: FoundStatistic, _ b: FoundStatistic) -> Bool {
        guard let a = a.quantity, let b = b.quantity, b == a + 1 else { return false }
        return isJoint(quantities[a].range.upperBound..<quantities[b].range.lowerBound)
    }

    /// The subject that the last rows of the sentence before a row have in common, where these are levels: 产销 of
    /// 汽车产销分别完成108万辆和111万辆，同比分别增长5%和6%.
    private func jointSubject(_ count: Int, before first: Int) -> Range<Int>? {
        let earlier = earlierRows(count, before: first)
        guard earlier.count == count, let subject = earlier.first.flatMap({ rows[$0].subject }) else { return nil }
        return earlier.allSatisfy { rows[$0].subject == subject && rows[$0].relation == .level } ? subject : nil
    }

    /// The subjects of the last rows of the sentence before a row, if they are different ones.
    private func earlierSubjects(_ count: Int, before first: Int) -> [Range<Int>] {
        let earlier = earlierRows(count, before: first).compactMap { rows[$0].subject }
        return Set(earlier).count == count ? earlier : []
    }

    /// The indices of the last rows of the sentence before a row, so many or fewer.
    private func earlierRows(_ count: Int, before first: Int) -> Range<Int> {
        sentenceRows.dropLast(rows.count - first).suffix(count)
    }

    /// The members of a joint subject, if it has so many: 高技术制造业 and 高技术服务业投资 of the two joined by 和.
    private func members(of subject: Range<Int>, count: Int) -> [Range<Int>] {
        let joints = joints(in: subject)
        let commas = joints.filter(\.isComma)
        // 研发与设计服务 in A、研发与设计服务、B is one member, and the last 和 joins the last two.
        let lastComma = commas.last?.range.upperBound ?? subject.lowerBound
        let last = joints.filter { !$0.isComma && $0.range.lowerBound > lastComma }
        for chosen in [commas, commas + last.suffix(1), joints] where chosen.count == count - 1 {
            var start = subject.lowerBound
            var members: [Range<Int>] = []
            for joint in chosen {
                members.append(start..<joint.range.lowerBound)
                start = joint.range.upperBound
            }
            members.append(start..<subject.upperBound)
            // 汽 of 汽、柴油 is no name.
            return members.allSatisfy { $0.count > 3 } ? members.map { withoutRest($0) } : []
        }
        return []
    }

    /// The words in a joint subject that join its members.
    private func joints(in subject: Range<Int>) -> [(range: Range<Int>, isComma: Bool)] {
        var joints: [(range: Range<Int>, isComma: Bool)] = []
        var position = subject.lowerBound
        while position < subject.upperBound {
            if let (end, isComma) = joint(at: position), position > subject.lowerBound, end < subject.upperBound {
                joints.append((position..<end, isComma))
                position = end
            } else {
                position += text.scalar(at: position).length
            }
        }
        return joints
    }

    private func joint(at position: Int) -> (end: Int, isComma: Bool)? {
        if let end = text.skip("、", at: position) { return (end, true) }
        for word in ["以及", "和", "与", "及"] as [StaticString] {
            guard let end = text.skip(word, at: position) else { continue }
            return words.isBoundary(position) && words.isBoundary(end) ? (end, false) : nil
        }
        return nil
    }

    /// 服务机器人 of 服务机器人等产品产量.
    private func withoutRest(_ member: Range<Int>) -> Range<Int> {
        var position = member.lowerBound + 3
        while position < member.upperBound {
            if text.skip("等", at: position) != nil, words.isBoundary(position) { return member.lowerBound..<position }
            position += text.scalar(at: position).length
        }
        return member
    }
}
