#ifndef CICU_SPELLOUT_SHIM_H
#define CICU_SPELLOUT_SHIM_H

// ICU's rule-based number format spells numbers out, which the tests read back. ICU renames its functions with
// macros that Swift cannot import, so these wrappers give them a name of their own.
//
// The functions of <unicode/unum.h> are declared here with plain types: the header's own types, such as UErrorCode,
// clash with those of the ICU inside Foundation, which the tests import beside this module.
//
// Ownership: the caller closes what `cicu_spellout_open` returns with `cicu_spellout_close`. Formatting returns the
// length that the text needs, which may be more than `capacity`. A status above zero is an error.

#include <stddef.h>
#include <stdint.h>
#include <unicode/urename.h>

void *unum_open(int style, const uint16_t *pattern, int32_t length, const char *locale, void *error, int *status);
void unum_close(void *format);
void unum_setTextAttribute(void *format, int tag, const uint16_t *value, int32_t length, int *status);
int32_t unum_formatInt64(
    const void *format, int64_t number, uint16_t *text, int32_t capacity, void *position, int *status);
int32_t unum_formatDecimal(
    const void *format, const char *number, int32_t length, uint16_t *text, int32_t capacity, void *position,
    int *status);

// UNUM_SPELLOUT and UNUM_DEFAULT_RULESET of ICU's stable interface.
enum { cicu_spellout_style = 5, cicu_default_rules = 6 };

static inline void *cicu_spellout_open(const char *locale, int *status) {
    return unum_open(cicu_spellout_style, NULL, 0, locale, NULL, status);
}

static inline void cicu_spellout_close(void *format) {
    unum_close(format);
}

static inline void cicu_spellout_set_rules(void *format, const uint16_t *name, int32_t length, int *status) {
    unum_setTextAttribute(format, cicu_default_rules, name, length, status);
}

static inline int32_t cicu_spellout_integer(
    void *format, int64_t number, uint16_t *text, int32_t capacity, int *status) {
    return unum_formatInt64(format, number, text, capacity, NULL, status);
}

static inline int32_t cicu_spellout_decimal(
    void *format, const char *number, int32_t length, uint16_t *text, int32_t capacity, int *status) {
    return unum_formatDecimal(format, number, length, text, capacity, NULL, status);
}

#endif
