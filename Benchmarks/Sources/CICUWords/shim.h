#ifndef CICU_WORDS_SHIM_H
#define CICU_WORDS_SHIM_H

// What ICU's words cost and nothing else: the loop that a tokenizer cannot be faster than as long as ICU finds the
// words. It is in C so that nothing of Swift is in the yardstick.
//
// The functions of ICU are declared here with plain types, since its own, such as UErrorCode, clash with those of the
// ICU inside Foundation, which the benchmarks import beside this module.

#include <stddef.h>
#include <stdint.h>
#include <unicode/urename.h>

void *ubrk_open(int type, const char *locale, const uint16_t *text, int32_t length, int *status);
void ubrk_close(void *words);
void ubrk_setText(void *words, const uint16_t *text, int32_t length, int *status);
int32_t ubrk_next(void *words);
int32_t ubrk_getRuleStatus(void *words);
uint16_t *u_strFromUTF8(
    uint16_t *units, int32_t capacity, int32_t *count, const char *text, int32_t length, int *status);

// UBRK_WORD of ICU's stable interface.
enum { raw_words_type = 1 };

static inline void *raw_words_open(int *status) {
    return ubrk_open(raw_words_type, "", NULL, 0, status);
}

static inline void raw_words_close(void *words) {
    ubrk_close(words);
}

// Transcodes a text into `units`, which has room for `length` of them, and goes from word to word. Returns the number
// of words that are no space or mark. A status above zero is an error.
static inline int64_t raw_words_count(
    void *words, uint16_t *units, const char *text, int32_t length, int *status) {
    int32_t count = 0;
    u_strFromUTF8(units, length, &count, text, length, status);
    if (*status > 0) return 0;
    ubrk_setText(words, units, count, status);
    if (*status > 0) return 0;
    int64_t found = 0;
    while (ubrk_next(words) >= 0) found += ubrk_getRuleStatus(words) >= 100;
    return found;
}

#endif
