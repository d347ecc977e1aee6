private import CProcessor

/// Asks the processor for memory that is used soon, so that it need not be waited for then.
///
/// It pays where a table is larger than the processor's own caches, and where it is known some time before what is asked of
/// it: for a few hundred places together, and for results that are written once.
@inline(__always)
func prefetchMemory(at address: UnsafeRawPointer) { cprocessor_prefetch(address) }
