#ifndef CICU_SHIM_H
#define CICU_SHIM_H

// ICU renames its functions with macros (`ubrk_open` is `ubrk_open_72`), which Swift cannot import.
// These wrappers give the few functions that the package calls a name of their own.
//
// The functions of <unicode/ubrk.h> are declared here with plain types: the headers' own
// types, such as UErrorCode, clash with those of the ICU inside Foundation wherever both modules are imported.
//
// Ownership: `cicu_words_open` and `cicu_words_clone` return an iterator that the caller closes with
// `cicu_words_close`. `cicu_words_set_text` borrows the text: it must stay where it is until the next
// call of it or the close. A status above zero is an error, one below zero a warning.

#include <stddef.h>
#include <stdint.h>
#include <unicode/urename.h>

void *ubrk_open(int type, const char *locale, const uint16_t *text, int32_t length, int *status);
void *ubrk_clone(const void *words, int *status);
void ubrk_close(void *words);
void ubrk_setText(void *words, const uint16_t *text, int32_t length, int *status);
int32_t ubrk_next(void *words);
int32_t ubrk_getRuleStatus(void *words);

// UBRK_WORD of ICU's stable interface.
enum { cicu_word_type = 1 };

static inline void *cicu_words_open(int *status) {
    return ubrk_open(cicu_word_type, "", NULL, 0, status);
}

static inline void *cicu_words_clone(const void *words, int *status) {
    return ubrk_clone(words, status);
}

static inline void cicu_words_close(void *words) {
    ubrk_close(words);
}

static inline void cicu_words_set_text(void *words, const uint16_t *text, int32_t length, int *status) {
    ubrk_setText(words, text, length, status);
}

static inline int32_t cicu_words_next(void *words) {
    return ubrk_next(words);
}

static inline int32_t cicu_words_rule_status(void *words) {
    return ubrk_getRuleStatus(words);
}

#endif
