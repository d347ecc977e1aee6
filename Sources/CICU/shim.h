#ifndef CICU_SHIM_H
#define CICU_SHIM_H

// ICU renames its functions with macros (`ubrk_open` is `ubrk_open_72`), which Swift cannot import.
// These wrappers give the few functions that the package calls a name of their own.
//
// Ownership: `cicu_words_open` and `cicu_words_clone` return an iterator that the caller closes with
// `cicu_words_close`. `cicu_words_set_text` borrows the text: it must stay where it is until the next
// call of it or the close.

#include <unicode/ubrk.h>
#include <unicode/uversion.h>

typedef UBreakIterator *cicu_words;

static inline cicu_words cicu_words_open(UErrorCode *status) {
    return ubrk_open(UBRK_WORD, "", NULL, 0, status);
}

static inline cicu_words cicu_words_clone(cicu_words words, UErrorCode *status) {
    return ubrk_clone(words, status);
}

static inline void cicu_words_close(cicu_words words) {
    ubrk_close(words);
}

static inline void cicu_words_set_text(cicu_words words, const UChar *text, int32_t length, UErrorCode *status) {
    ubrk_setText(words, text, length, status);
}

static inline int32_t cicu_words_next(cicu_words words) {
    return ubrk_next(words);
}

static inline int32_t cicu_words_rule_status(cicu_words words) {
    return ubrk_getRuleStatus(words);
}

static inline void cicu_version(uint8_t version[4]) {
    u_getVersion(version);
}

#endif
