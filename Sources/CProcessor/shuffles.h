#ifndef CPROCESSOR_SHUFFLES_H
#define CPROCESSOR_SHUFFLES_H

// What the headers that look through spans of 64 bytes have in common. They are made of instructions that look up 16 bytes or 32
// in a table of 16 at once (PSHUFB of AVX2, TBL), which Swift has no way of its own to say.

#include <stdbool.h>
#include <stdint.h>

#define CPROCESSOR_INLINE __attribute__((always_inline)) static inline

#if defined(__x86_64__)

#include <immintrin.h>

#define CPROCESSOR_TARGET __attribute__((target("avx2,bmi,popcnt")))

// Whether the processor has the instructions, without which none of the functions may be called that need them.
static inline bool cprocessor_has_shuffles(void) {
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
}

// A bit for each of 32 bytes that is zero.
CPROCESSOR_TARGET CPROCESSOR_INLINE uint64_t cprocessor_zeros(__m256i bytes) {
    return (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(bytes, _mm256_setzero_si256()));
}

// A table of 16 bytes twice, since each half of a register looks up in the same half of another.
CPROCESSOR_TARGET CPROCESSOR_INLINE __m256i cprocessor_table(const uint8_t *bytes) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)bytes));
}

#elif defined(__aarch64__)

#include <arm_neon.h>

#define CPROCESSOR_TARGET

// All processors of this kind have the instructions.
static inline bool cprocessor_has_shuffles(void) { return true; }

// A bit for each of 64 bytes of which all bits are set, and none where no bit is.
CPROCESSOR_INLINE uint64_t cprocessor_bits(uint8x16_t a, uint8x16_t b, uint8x16_t c, uint8x16_t d) {
    const uint8x16_t places = vreinterpretq_u8_u64(vdupq_n_u64(0x8040201008040201));
    const uint8x16_t pairs = vpaddq_u8(
        vpaddq_u8(vandq_u8(a, places), vandq_u8(b, places)), vpaddq_u8(vandq_u8(c, places), vandq_u8(d, places)));
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(pairs, pairs)), 0);
}

#else

static inline bool cprocessor_has_shuffles(void) { return false; }

#endif

#endif
