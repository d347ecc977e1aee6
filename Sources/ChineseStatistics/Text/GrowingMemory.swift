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

    /// The last element, nil where there is none.
    var last: Element? { count > 0 ? base[count - 1] : nil }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow(to: 2 * capacity) }
        (base + count).initialize(to: element)
        count += 1
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
