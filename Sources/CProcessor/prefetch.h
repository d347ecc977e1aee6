#ifndef CPROCESSOR_PREFETCH_H
#define CPROCESSOR_PREFETCH_H

// Asks the processor to bring what stands at an address into its caches while other work goes on, which Swift has no way of
// its own to say. Nothing is read: any address will do, also one of no memory.
static inline void cprocessor_prefetch(const void *address) {
    __builtin_prefetch(address);
}

#endif
