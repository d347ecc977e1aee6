#ifndef CPROCESSOR_MARKS_H
#define CPROCESSOR_MARKS_H

// Looks through UTF-8 for the marks with which clauses and sentences end, 64 bytes at once.

#include <stdbool.h>
#include <stdint.h>

#include "shuffles.h"

// A bit for each byte of a span of 64 with which a mark may begin, the first of them lowest.
struct cprocessor_marks {
    // ，：；。！？（） in both widths, tabs, line ends and spaces, and whatever else begins with EF, or is told apart from them by
    // a bit that nobody asks for: >.
    uint64_t clauses;
    // 。！？ in both widths and the controls from 08 to 0F, among which line ends are.
    uint64_t sentences;
};

#if defined(CPROCESSOR_TARGET)

// What a byte is, a bit each: both tables have the bit for its halves. Those of ASCII differ by the upper half.
enum {
    cprocessor_control = 1 << 0,
    cprocessor_mark_2 = 1 << 1,
    cprocessor_end_2 = 1 << 2,
    cprocessor_mark_3 = 1 << 3,
    cprocessor_end_3 = 1 << 4,
    // E3 of 。 and a wide space, told by the third byte.
    cprocessor_e3 = 1 << 5,
    // EF of all others.
    cprocessor_ef = 1 << 6,
    cprocessor_ends = cprocessor_control | cprocessor_end_2 | cprocessor_end_3,
};

// The lower halves: a space is 20, ! 21, ( and ) 28 and 29, a comma 2C, : and ; 3A and 3B, > 3E and ? 3F.
static const uint8_t cprocessor_lower_halves[16] = {
    [0x0] = cprocessor_mark_2,
    [0x1] = cprocessor_end_2,
    [0x3] = cprocessor_e3,
    [0x8] = cprocessor_control | cprocessor_mark_2,
    [0x9] = cprocessor_control | cprocessor_mark_2,
    [0xA] = cprocessor_control | cprocessor_mark_3,
    [0xB] = cprocessor_control | cprocessor_mark_3,
    [0xC] = cprocessor_control | cprocessor_mark_2,
    [0xD] = cprocessor_control,
    [0xE] = cprocessor_control | cprocessor_mark_3,
    [0xF] = cprocessor_control | cprocessor_end_3 | cprocessor_ef,
};

static const uint8_t cprocessor_upper_halves[16] = {
    [0x0] = cprocessor_control,
    [0x2] = cprocessor_mark_2 | cprocessor_end_2,
    [0x3] = cprocessor_mark_3 | cprocessor_end_3,
    [0xE] = cprocessor_e3 | cprocessor_ef,
};

#endif

#if defined(__x86_64__)

CPROCESSOR_TARGET CPROCESSOR_INLINE struct cprocessor_marks cprocessor_mark_half(const uint8_t *bytes) {
    const __m256i low = _mm256_set1_epi8(0x0F);
    const __m256i first = _mm256_loadu_si256((const __m256i *)bytes);
    const __m256i third = _mm256_loadu_si256((const __m256i *)(bytes + 2));
    const __m256i kinds = _mm256_and_si256(
        _mm256_shuffle_epi8(cprocessor_table(cprocessor_lower_halves), _mm256_and_si256(first, low)),
        _mm256_shuffle_epi8(
            cprocessor_table(cprocessor_upper_halves), _mm256_and_si256(_mm256_srli_epi16(first, 4), low)));
    // Behind E3 that is 80 or 82, and 82 alone ends a sentence; behind EF that is 81 or 9F.
    const __m256i is_plain = _mm256_cmpeq_epi8(
        _mm256_and_si256(third, _mm256_set1_epi8((char)0xFD)), _mm256_set1_epi8((char)0x80));
    const __m256i is_circle = _mm256_cmpeq_epi8(third, _mm256_set1_epi8((char)0x82));
    const __m256i is_wide = _mm256_or_si256(
        _mm256_cmpeq_epi8(third, _mm256_set1_epi8((char)0x81)), _mm256_cmpeq_epi8(third, _mm256_set1_epi8((char)0x9F)));
    const __m256i clauses = _mm256_or_si256(is_plain, _mm256_set1_epi8((char)~cprocessor_e3));
    const __m256i sentences = _mm256_or_si256(
        _mm256_set1_epi8(cprocessor_ends),
        _mm256_or_si256(
            _mm256_and_si256(is_circle, _mm256_set1_epi8(cprocessor_e3)),
            _mm256_and_si256(is_wide, _mm256_set1_epi8(cprocessor_ef))));
    return (struct cprocessor_marks){
        .clauses = (uint32_t)~cprocessor_zeros(_mm256_and_si256(kinds, clauses)),
        .sentences = (uint32_t)~cprocessor_zeros(_mm256_and_si256(kinds, sentences))};
}

CPROCESSOR_TARGET CPROCESSOR_INLINE struct cprocessor_marks cprocessor_match_marks(const uint8_t *bytes) {
    const struct cprocessor_marks lower = cprocessor_mark_half(bytes), upper = cprocessor_mark_half(bytes + 32);
    return (struct cprocessor_marks){
        .clauses = lower.clauses | upper.clauses << 32, .sentences = lower.sentences | upper.sentences << 32};
}

// The last two bytes of these are 80 8A and 8B, 80 9C and 9D.
CPROCESSOR_TARGET CPROCESSOR_INLINE bool cprocessor_match_quotation_marks(const uint8_t *bytes) {
    __m256i found = _mm256_setzero_si256();
#pragma clang loop unroll(full)
    for (int index = 0; index < 160; index += 32) {
        const __m256i second = _mm256_loadu_si256((const __m256i *)(bytes + index));
        const __m256i third = _mm256_and_si256(
            _mm256_loadu_si256((const __m256i *)(bytes + index + 1)), _mm256_set1_epi8((char)0xFE));
        const __m256i is_third = _mm256_or_si256(
            _mm256_cmpeq_epi8(third, _mm256_set1_epi8((char)0x8A)),
            _mm256_cmpeq_epi8(third, _mm256_set1_epi8((char)0x9C)));
        const __m256i is_second = _mm256_cmpeq_epi8(second, _mm256_set1_epi8((char)0x80));
        found = _mm256_or_si256(found, _mm256_and_si256(is_second, is_third));
    }
    return !_mm256_testz_si256(found, found);
}

#elif defined(__aarch64__)

// All bits of each of 16 bytes with which the end of a clause may begin, and the same for that of a sentence.
CPROCESSOR_INLINE uint8x16x2_t cprocessor_mark_quarter(const uint8_t *bytes) {
    const uint8x16_t first = vld1q_u8(bytes), third = vld1q_u8(bytes + 2);
    const uint8x16_t kinds = vandq_u8(
        vqtbl1q_u8(vld1q_u8(cprocessor_lower_halves), vandq_u8(first, vdupq_n_u8(0x0F))),
        vqtbl1q_u8(vld1q_u8(cprocessor_upper_halves), vshrq_n_u8(first, 4)));
    // Behind E3 that is 80 or 82, and 82 alone ends a sentence; behind EF that is 81 or 9F.
    const uint8x16_t is_plain = vceqq_u8(vandq_u8(third, vdupq_n_u8(0xFD)), vdupq_n_u8(0x80));
    const uint8x16_t is_circle = vceqq_u8(third, vdupq_n_u8(0x82));
    const uint8x16_t is_wide = vorrq_u8(vceqq_u8(third, vdupq_n_u8(0x81)), vceqq_u8(third, vdupq_n_u8(0x9F)));
    const uint8x16_t clauses = vorrq_u8(is_plain, vdupq_n_u8((uint8_t)~cprocessor_e3));
    const uint8x16_t sentences = vorrq_u8(
        vdupq_n_u8(cprocessor_ends),
        vorrq_u8(
            vandq_u8(is_circle, vdupq_n_u8(cprocessor_e3)), vandq_u8(is_wide, vdupq_n_u8(cprocessor_ef))));
    return (uint8x16x2_t){{vtstq_u8(kinds, clauses), vtstq_u8(kinds, sentences)}};
}

CPROCESSOR_INLINE struct cprocessor_marks cprocessor_match_marks(const uint8_t *bytes) {
    const uint8x16x2_t a = cprocessor_mark_quarter(bytes), b = cprocessor_mark_quarter(bytes + 16);
    const uint8x16x2_t c = cprocessor_mark_quarter(bytes + 32), d = cprocessor_mark_quarter(bytes + 48);
    return (struct cprocessor_marks){
        .clauses = cprocessor_bits(a.val[0], b.val[0], c.val[0], d.val[0]),
        .sentences = cprocessor_bits(a.val[1], b.val[1], c.val[1], d.val[1])};
}

// The last two bytes of these are 80 8A and 8B, 80 9C and 9D.
CPROCESSOR_INLINE bool cprocessor_match_quotation_marks(const uint8_t *bytes) {
    uint8x16_t found = vdupq_n_u8(0);
#pragma clang loop unroll(full)
    for (int index = 0; index < 160; index += 16) {
        const uint8x16_t third = vandq_u8(vld1q_u8(bytes + index + 1), vdupq_n_u8(0xFE));
        const uint8x16_t is_third = vorrq_u8(vceqq_u8(third, vdupq_n_u8(0x8A)), vceqq_u8(third, vdupq_n_u8(0x9C)));
        found = vorrq_u8(found, vandq_u8(vceqq_u8(vld1q_u8(bytes + index), vdupq_n_u8(0x80)), is_third));
    }
    return vmaxvq_u8(found) != 0;
}

#endif

#if defined(CPROCESSOR_TARGET)

// The marks of 64 bytes. Two bytes behind them are read.
CPROCESSOR_TARGET __attribute__((noinline)) static struct cprocessor_marks cprocessor_find_marks(const uint8_t *bytes) {
    return cprocessor_match_marks(bytes);
}

// Whether the second byte of 《》“” may stand in 160 bytes. One byte behind them is read.
CPROCESSOR_TARGET __attribute__((noinline)) static bool cprocessor_holds_quotation_mark(const uint8_t *bytes) {
    return cprocessor_match_quotation_marks(bytes);
}

#else

static inline struct cprocessor_marks cprocessor_find_marks(const uint8_t *bytes) {
    return (struct cprocessor_marks){0, 0};
}

static inline bool cprocessor_holds_quotation_mark(const uint8_t *bytes) { return true; }

#endif

#endif
