/// A condition that nearly always holds: what is done where it does not is laid aside, out of the way of the rest.
///
/// Hints are for code that runs for most figures of a text. That code is more than the first cache of instructions holds,
/// and what is seldom run should take none of it. They are the standard library's own, which have no public name: only here.
@inline(__always)
func isLikely(_ condition: Bool) -> Bool { _fastPath(condition) }

/// A condition that hardly ever holds: see ``isLikely(_:)``.
@inline(__always)
func isUnlikely(_ condition: Bool) -> Bool { _slowPath(condition) }
