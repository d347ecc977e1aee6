#ifndef CFUZZER_H
#define CFUZZER_H

#include <stddef.h>
#include <stdint.h>

// The interface of libFuzzer, which comes with the compiler and has no header of its own.

int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*test)(const uint8_t *start, size_t count));
size_t LLVMFuzzerMutate(uint8_t *start, size_t count, size_t capacity);

#endif
