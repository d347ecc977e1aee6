/// Memory that grows by doubling while it is filled, and is then kept as it is.
struct GrowingMemory<Element>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        base = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    init(repeating element: Element, count: Int) {
        self.init(capacity: count)
        append(element, count: count)
    }

    deinit {
        base.deinitialize(count: count)
        base.deallocate()
    }

    /// - Precondition: There is an element at the index.
    @inline(__always)
    subscript(index: Int) -> Element {
        unsafeAddress { UnsafePointer(base + index) }
        unsafeMutableAddress { base + index }
    }

    /// Where an element stands, as long as none is added or removed.
    @inline(__always)
    func address(of index: Int) -> UnsafePointer<Element> { UnsafePointer(base + index) }

    @inline(__always)
    var indices: Range<Int> { 0..<count }

    @inline(__always)
    var isEmpty: Bool { count == 0 }

    /// What a closure makes of each element.
    func map<Result>(_ transform: (Element) -> Result) -> [Result] { indices.map { transform(base[$0]) } }

    /// The last element, nil where there is none.
    var last: Element? { count > 0 ? base[count - 1] : nil }

    @inline(__always)
    mutating func append(_ element: Element) {
        if isUnlikely(count == capacity) { grow(to: 2 * capacity) }
        (base + count).initialize(to: element)
        count &+= 1
    }

    mutating func append(_ element: Element, count more: Int) {
        if count + more > capacity { grow(to: max(2 * capacity, count + more)) }
        (base + count).initialize(repeating: element, count: more)
        count += more
    }

    /// Room for some more elements behind the last, which count once ``take(_:)`` says how many were written there.
    @inline(__always)
    mutating func room(for more: Int) -> UnsafeMutablePointer<Element> {
        if isUnlikely(count + more > capacity) { grow(to: max(2 * capacity, count + more)) }
        return base + count
    }

    /// Takes up elements that were written to ``room(for:)``.
    @inline(__always)
    mutating func take(_ more: Int) { count &+= more }

    /// Removes the last element.
    ///
    /// - Precondition: There is one.
    @inline(__always)
    mutating func removeLast() {
        count &-= 1
        (base + count).deinitialize(count: 1)
    }

    /// Removes some elements from the start on.
    mutating func removeFirst(_ removed: Int) {
        base.deinitialize(count: removed)
        count &-= removed
        base.moveInitialize(from: base + removed, count: count)
    }

    /// Gives all elements away, the first one first, and keeps the memory.
    @inline(__always)
    mutating func takeAll(_ body: (consuming Element) -> Void) {
        for index in indices { body((base + index).move()) }
        count = 0
    }

    /// Forgets all elements and keeps the memory.
    mutating func removeAll() {
        base.deinitialize(count: count)
        count = 0
    }

    private mutating func grow(to capacity: Int) {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        memory.moveInitialize(from: base, count: count)
        base.deallocate()
        base = memory
        self.capacity = capacity
    }

    /// The memory, which now belongs to the caller.
    consuming func keep() -> UnsafePointer<Element> {
        let memory = UnsafePointer(base)
        discard self
        return memory
    }
}
