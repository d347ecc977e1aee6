#ifndef CICU_SHIM_H
#define CICU_SHIM_H

// ICU renames its functions with macros (`ubrk_open` is `ubrk_open_72`), which Swift cannot import.
// These wrappers give the few functions that the package calls a name of their own.
//
// The functions of <unicode/ubrk.h>, <unicode/udata.h> and <unicode/uversion.h> are declared here with plain types:
// the headers' own types, such as UErrorCode, clash with those of the ICU inside Foundation wherever both modules
// are imported.
//
// Ownership: `cicu_words_open` and `cicu_words_clone` return an iterator that the caller closes with
// `cicu_words_close`. `cicu_words_set_text` borrows the text: it must stay where it is until the next
// call of it or the close. A status above zero is an error, one below zero a warning.
// `cicu_dictionary_open` returns ICU's own data, mapped into memory, which the caller closes with
// `cicu_dictionary_close` and may read through `cicu_dictionary_memory` until then.

#include <stddef.h>
#include <stdint.h>
#include <unicode/urename.h>
#include <unicode/uvernum.h>

void *ubrk_open(int type, const char *locale, const uint16_t *text, int32_t length, int *status);
void *ubrk_clone(const void *words, int *status);
void ubrk_close(void *words);
void ubrk_setText(void *words, const uint16_t *text, int32_t length, int *status);
int32_t ubrk_next(void *words);
int32_t ubrk_getRuleStatus(void *words);
void *udata_open(const char *package, const char *type, const char *name, int *status);
const void *udata_getMemory(void *data);
void udata_close(void *data);
void u_getVersion(uint8_t version[4]);

// UBRK_WORD of ICU's stable interface.
enum { cicu_word_type = 1 };

// An iterator of the root locale, whatever the environment says: a few locales have other rules for colons and stops.
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

// The major version of the library that runs, which need not be that of the headers.
static inline int32_t cicu_major_version(void) {
    uint8_t version[4];
    u_getVersion(version);
    return version[0];
}

// The dictionary of Chinese and Japanese words, or NULL, as it is for big-endian machines. The package is the tree `brkitr` of the data of a
// little-endian machine that writes ASCII: `U_ICUDATA_NAME` of <unicode/utypes.h>, whose types clash.
static inline void *cicu_dictionary_open(int *status) {
    return udata_open("icudt" U_ICU_VERSION_SHORT "l-brkitr", "dict", "cjdict", status);
}

// What `DictionaryData` of ICU's dictionarydata.h describes, behind the header that all of ICU's data has.
static inline const void *cicu_dictionary_memory(void *dictionary) {
    return udata_getMemory(dictionary);
}

static inline void cicu_dictionary_close(void *dictionary) {
    udata_close(dictionary);
}

#endif
