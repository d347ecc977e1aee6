#ifndef CPROCESSOR_CANDIDATES_H
#define CPROCESSOR_CANDIDATES_H

// Looks through UTF-8 for characters of three bytes that may be some of those that are searched for, and for the first digits
// of numbers, 64 bytes at a time.
//
// The 16 bits of a character are four parts: the lower halves of its three bytes, and what is left of the second and the
// third. For each value of a part a table has the sets in which a character has that, as a bit each. A character may be one
// of a set if all four have it, so that few others pass where those of a set are alike: what Hyperscan's "Teddy" does for
// bytes.

#include <stddef.h>
#include <stdint.h>

#include "shuffles.h"

// The sets of which each value of the four parts is, eight sets in a byte of each table.
struct cprocessor_sets {
    uint8_t tables[2][4][16];
};

#if defined(CPROCESSOR_TARGET)

// A bit for each byte of a span of 64, the first of them lowest.
struct cprocessor_span {
    // Where a character may begin that is searched for.
    uint64_t characters;
    uint64_t digits;
};

// Writes down the place of each bit of a span that begins at `base`, and six places at least, since how many it will be is not
// foreseen: the others mean nothing. Returns how many bits there are.
CPROCESSOR_INLINE size_t cprocessor_write(uint64_t bits, size_t base, size_t *places) {
    const size_t count = (size_t)__builtin_popcountll(bits);
#pragma clang loop unroll(full)
    for (size_t index = 0; index < 6; index++) {
        places[index] = base + (bits == 0 ? 64 : (size_t)__builtin_ctzll(bits));
        bits &= bits - 1;
    }
    for (size_t index = 6; bits != 0; index++) {
        places[index] = base + (size_t)__builtin_ctzll(bits);
        bits &= bits - 1;
    }
    return count;
}

#endif

#if defined(__x86_64__)

// The tables in registers.
struct cprocessor_registers {
    __m256i tables[2][4];
};

// Where characters may begin in half a span, and where digits stand.
CPROCESSOR_TARGET CPROCESSOR_INLINE struct cprocessor_span cprocessor_match_half(
    struct cprocessor_registers sets, const uint8_t *bytes) {
    const __m256i low = _mm256_set1_epi8(0x0F);
    const __m256i first = _mm256_loadu_si256((const __m256i *)bytes);
    const __m256i second = _mm256_loadu_si256((const __m256i *)(bytes + 1));
    const __m256i third = _mm256_loadu_si256((const __m256i *)(bytes + 2));
    // 1110xxxx of a first byte becomes 0111xxxx, and others have the highest bit, for which nothing is looked up.
    const __m256i lead = _mm256_adds_epu8(
        _mm256_xor_si256(first, _mm256_set1_epi8((char)0xE0)), _mm256_set1_epi8(0x70));
    const __m256i upper = _mm256_or_si256(
        _mm256_and_si256(_mm256_srli_epi16(second, 2), _mm256_set1_epi8(0x0C)),
        _mm256_and_si256(_mm256_srli_epi16(third, 4), _mm256_set1_epi8(0x03)));
    __m256i found = _mm256_setzero_si256();
#pragma clang loop unroll(full)
    for (int index = 0; index < 2; index++) {
        const __m256i *tables = sets.tables[index];
        const __m256i outer = _mm256_and_si256(
            _mm256_shuffle_epi8(tables[0], lead), _mm256_shuffle_epi8(tables[3], upper));
        const __m256i inner = _mm256_and_si256(
            _mm256_shuffle_epi8(tables[1], _mm256_and_si256(second, low)),
            _mm256_shuffle_epi8(tables[2], _mm256_and_si256(third, low)));
        found = _mm256_or_si256(found, _mm256_and_si256(outer, inner));
    }
    const __m256i value = _mm256_sub_epi8(first, _mm256_set1_epi8(0x30));
    const __m256i digit = _mm256_cmpeq_epi8(_mm256_min_epu8(value, _mm256_set1_epi8(9)), value);
    return (struct cprocessor_span){
        .characters = (uint32_t)~cprocessor_zeros(found), .digits = (uint32_t)_mm256_movemask_epi8(digit)};
}

CPROCESSOR_TARGET CPROCESSOR_INLINE struct cprocessor_span cprocessor_match(
    struct cprocessor_registers sets, const uint8_t *bytes) {
    const struct cprocessor_span lower = cprocessor_match_half(sets, bytes);
    const struct cprocessor_span upper = cprocessor_match_half(sets, bytes + 32);
    return (struct cprocessor_span){
        .characters = lower.characters | upper.characters << 32, .digits = lower.digits | upper.digits << 32};
}

CPROCESSOR_TARGET CPROCESSOR_INLINE struct cprocessor_registers cprocessor_load(
    const struct cprocessor_sets *sets) {
    struct cprocessor_registers registers;
#pragma clang loop unroll(full)
    for (int index = 0; index < 8; index++)
        registers.tables[index / 4][index % 4] = cprocessor_table(sets->tables[index / 4][index % 4]);
    return registers;
}

#elif defined(__aarch64__)

// The tables in registers.
struct cprocessor_registers {
    uint8x16_t tables[2][4];
};

// All bits of each of 16 bytes at which a character of the sets may begin.
CPROCESSOR_INLINE uint8x16_t cprocessor_match_characters(
    struct cprocessor_registers sets, const uint8_t *bytes) {
    const uint8x16_t low = vdupq_n_u8(0x0F);
    const uint8x16_t second = vld1q_u8(bytes + 1), third = vld1q_u8(bytes + 2);
    // Beyond 15 nothing is looked up, which is where a first byte goes that is not 1110xxxx.
    const uint8x16_t lead = veorq_u8(vld1q_u8(bytes), vdupq_n_u8(0xE0));
    const uint8x16_t upper = vorrq_u8(
        vandq_u8(vshrq_n_u8(second, 2), vdupq_n_u8(0x0C)), vandq_u8(vshrq_n_u8(third, 4), vdupq_n_u8(0x03)));
    uint8x16_t found = vdupq_n_u8(0);
#pragma clang loop unroll(full)
    for (int index = 0; index < 2; index++) {
        const uint8x16_t *tables = sets.tables[index];
        const uint8x16_t outer = vandq_u8(vqtbl1q_u8(tables[0], lead), vqtbl1q_u8(tables[3], upper));
        const uint8x16_t inner = vandq_u8(
            vqtbl1q_u8(tables[1], vandq_u8(second, low)), vqtbl1q_u8(tables[2], vandq_u8(third, low)));
        found = vorrq_u8(found, vandq_u8(outer, inner));
    }
    return vtstq_u8(found, found);
}

// All bits of each of 16 bytes that is a digit.
CPROCESSOR_INLINE uint8x16_t cprocessor_match_digits(const uint8_t *bytes) {
    return vcltq_u8(vsubq_u8(vld1q_u8(bytes), vdupq_n_u8(0x30)), vdupq_n_u8(10));
}

CPROCESSOR_INLINE struct cprocessor_span cprocessor_match(struct cprocessor_registers sets, const uint8_t *bytes) {
    return (struct cprocessor_span){
        .characters = cprocessor_bits(
            cprocessor_match_characters(sets, bytes), cprocessor_match_characters(sets, bytes + 16),
            cprocessor_match_characters(sets, bytes + 32), cprocessor_match_characters(sets, bytes + 48)),
        .digits = cprocessor_bits(
            cprocessor_match_digits(bytes), cprocessor_match_digits(bytes + 16), cprocessor_match_digits(bytes + 32),
            cprocessor_match_digits(bytes + 48))};
}

CPROCESSOR_INLINE struct cprocessor_registers cprocessor_load(const struct cprocessor_sets *sets) {
    struct cprocessor_registers registers;
#pragma clang loop unroll(full)
    for (int index = 0; index < 8; index++)
        registers.tables[index / 4][index % 4] = vld1q_u8(sets->tables[index / 4][index % 4]);
    return registers;
}

#endif

#if defined(CPROCESSOR_TARGET)

// Writes down the places in spans of 64 bytes, the first of which begins at `start`, at which a character of the sets may
// begin, or a row of digits: in order, and with room for 40 places for each span. Two bytes behind the last span are read.
// Returns how many places there are.
CPROCESSOR_TARGET __attribute__((noinline)) static size_t cprocessor_find_candidates(
    const struct cprocessor_sets *sets, const uint8_t *text, size_t start, size_t spans, size_t *places) {
    const struct cprocessor_registers registers = cprocessor_load(sets);
    size_t count = 0;
    uint64_t earlier = 0;
    for (size_t base = start; base < start + 64 * spans; base += 64) {
        const struct cprocessor_span span = cprocessor_match(registers, text + base);
        const uint64_t numbers = span.digits & ~(span.digits << 1 | earlier);
        count += cprocessor_write(span.characters | numbers, base, places + count);
        earlier = span.digits >> 63;
    }
    return count;
}

#else

static inline size_t cprocessor_find_candidates(
    const struct cprocessor_sets *sets, const uint8_t *text, size_t start, size_t spans, size_t *places) {
    return 0;
}

#endif

#endif
