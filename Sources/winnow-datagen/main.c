// Writes the temporal words that CLDR knows of one language, in the format of Plugins/Dates/Data/README.md.
//
// usage: winnow-datagen LANG > Plugins/Dates/Data/cldr/LANG.words
//
// Months, weekdays and the halves of the day come from the date-format symbols, forms of the units from measure
// formats (which decline: день, дня, дней), relative days from the relative formatter, spelled-out numbers from the
// rule-based formats. Values are those of TIMEX3 and ISO 8601 (Monday is 1).
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ucal.h>
#include <unicode/uchar.h>
#include <unicode/udat.h>
#include <unicode/unum.h>
#include <unicode/unumberformatter.h>
#include <unicode/ureldatefmt.h>
#include <unicode/ustring.h>

enum { CAPACITY = 256 };

static const char *locale;

/// Writes `head: text` in lower case, without the marks that only guide layout; nothing when no letter is left.
static void row(const char *head, const UChar *text, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  UChar lower[CAPACITY], kept[CAPACITY];
  char utf8[CAPACITY * 3];
  int32_t count = u_strToLower(lower, CAPACITY, text, length, locale, &status), size = 0, letters = 0;
  if (U_FAILURE(status)) return;
  for (int32_t i = 0; i < count; i++) {
    UChar c = lower[i];
    if (c == 0x00AD || c == 0x200E || c == 0x200F || c == ',' || c == ';') continue;
    if (c == 0x00A0 || c == 0x202F) c = ' ';
    if (c == 0x2019) c = '\'';
    if (u_isdigit(c)) return;
    letters += u_isalpha(c) || (c & 0xF800) == 0xD800;
    kept[size++] = c;
  }
  while (size && (kept[size - 1] == ' ' || kept[size - 1] == '.')) size--;
  int32_t first = 0;
  while (first < size && kept[first] == ' ') first++;
  if (!letters || first >= size) return;
  u_strToUTF8(utf8, sizeof utf8, NULL, kept + first, size - first, &status);
  if (U_SUCCESS(status)) printf("%s: %s\n", head, utf8);
}

static void symbols(UDateFormat *format, UDateFormatSymbolType type, const char *kind, int32_t from, int32_t count,
                    int32_t value) {
  for (int32_t i = 0; i < count; i++) {
    UErrorCode status = U_ZERO_ERROR;
    UChar text[CAPACITY];
    char head[64];
    int32_t length = udat_getSymbols(format, type, from + i, text, CAPACITY, &status);
    snprintf(head, sizeof head, "%s %d", kind, value + i);
    if (U_SUCCESS(status)) row(head, text, length);
  }
}

/// Weekdays begin with Sunday in ICU, index 1.
static void weekdays(UDateFormat *format, UDateFormatSymbolType type, const char *kind) {
  symbols(format, type, kind, 2, 6, 1);
  symbols(format, type, kind, 1, 1, 7);
}

static void calendarNames(void) {
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format = udat_open(UDAT_FULL, UDAT_FULL, locale, u"UTC", -1, NULL, 0, &status);
  if (U_FAILURE(status)) exit(1);
  symbols(format, UDAT_MONTHS, "month", 0, 12, 1);
  symbols(format, UDAT_STANDALONE_MONTHS, "month", 0, 12, 1);
  symbols(format, UDAT_SHORT_MONTHS, "month-short", 0, 12, 1);
  symbols(format, UDAT_STANDALONE_SHORT_MONTHS, "month-short", 0, 12, 1);
  weekdays(format, UDAT_WEEKDAYS, "weekday");
  weekdays(format, UDAT_STANDALONE_WEEKDAYS, "weekday");
  weekdays(format, UDAT_SHORT_WEEKDAYS, "weekday-short");
  weekdays(format, UDAT_STANDALONE_SHORT_WEEKDAYS, "weekday-short");
  symbols(format, UDAT_AM_PMS, "meridiem", 0, 2, 0);
  udat_close(format);
}

/// `number 3: three`, `ordinal 3: third`, as far as the language has the rules.
static void numbers(const char *rules, const char *kind, int32_t last) {
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &status);
  if (U_FAILURE(status)) return;
  UChar name[CAPACITY];
  u_charsToUChars(rules, name, (int32_t)strlen(rules) + 1);
  unum_setTextAttribute(format, UNUM_DEFAULT_RULESET, name, -1, &status);
  for (int32_t i = 1; U_SUCCESS(status) && i <= last; i++) {
    UChar text[CAPACITY];
    char head[64];
    int32_t length = unum_format(format, i, text, CAPACITY, NULL, &status);
    snprintf(head, sizeof head, "%s %d", kind, i);
    if (U_SUCCESS(status)) row(head, text, length);
  }
  unum_close(format);
}

static void allNumbers(void) {
  static const char *const cardinals[] = {"%spellout-numbering", "%spellout-cardinal", "%spellout-cardinal-masculine",
                                          "%spellout-cardinal-feminine", "%spellout-cardinal-neuter"};
  static const char *const ordinals[] = {"%spellout-ordinal", "%spellout-ordinal-masculine",
                                         "%spellout-ordinal-feminine", "%spellout-ordinal-neuter"};
  for (size_t i = 0; i < sizeof cardinals / sizeof *cardinals; i++) numbers(cardinals[i], "number", 99);
  for (size_t i = 0; i < sizeof ordinals / sizeof *ordinals; i++) numbers(ordinals[i], "ordinal", 31);
}

/// The unit's noun beside a number: the pattern without its digits.
static void unit(const char *measure, const char *name) {
  static const int32_t counts[] = {1, 2, 3, 5, 11, 100};
  UErrorCode status = U_ZERO_ERROR;
  char skeleton[128];
  UChar wide[128];
  snprintf(skeleton, sizeof skeleton, "measure-unit/duration-%s unit-width-full-name", measure);
  u_charsToUChars(skeleton, wide, (int32_t)strlen(skeleton) + 1);
  UNumberFormatter *formatter = unumf_openForSkeletonAndLocale(wide, -1, locale, &status);
  UFormattedNumber *result = unumf_openResult(&status);
  for (size_t i = 0; U_SUCCESS(status) && i < sizeof counts / sizeof *counts; i++) {
    UChar text[CAPACITY], noun[CAPACITY];
    char head[64];
    unumf_formatInt(formatter, counts[i], result, &status);
    int32_t length = unumf_resultToString(result, text, CAPACITY, &status), size = 0;
    for (int32_t k = 0; U_SUCCESS(status) && k < length; k++) {
      if (!u_isdigit(text[k])) noun[size++] = text[k];
    }
    snprintf(head, sizeof head, "%s %s", counts[i] == 1 ? "unit" : "units", name);
    if (U_SUCCESS(status)) row(head, noun, size);
  }
  unumf_closeResult(result);
  unumf_close(formatter);
}

static void units(void) {
  static const char *const names[] = {"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) unit(names[i], names[i]);
}

/// `day -1: yesterday`; the words for two days away where there are any.
static void relativeDays(void) {
  UErrorCode status = U_ZERO_ERROR;
  URelativeDateTimeFormatter *formatter =
      ureldatefmt_open(locale, NULL, UDAT_STYLE_LONG, UDISPCTX_CAPITALIZATION_NONE, &status);
  for (int32_t i = -3; U_SUCCESS(status) && i <= 3; i++) {
    UChar text[CAPACITY];
    char head[64];
    int32_t length = ureldatefmt_format(formatter, i, UDAT_REL_UNIT_DAY, text, CAPACITY, &status);
    snprintf(head, sizeof head, "day %d", i);
    if (U_SUCCESS(status)) row(head, text, length);
  }
  ureldatefmt_close(formatter);
}

/// `era 2019: 令和`: names of the Japanese eras that texts still use, with the Gregorian year of their first.
static void japaneseEras(void) {
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format = udat_open(UDAT_FULL, UDAT_FULL, "ja@calendar=japanese", u"UTC", -1, NULL, 0, &status);
  UCalendar *calendar = ucal_open(u"UTC", -1, "ja@calendar=japanese", UCAL_DEFAULT, &status);
  UCalendar *gregorian = ucal_open(u"UTC", -1, "en@calendar=gregorian", UCAL_DEFAULT, &status);
  int32_t last = udat_countSymbols(format, UDAT_ERAS) - 1;
  for (int32_t era = last - 4; U_SUCCESS(status) && era <= last; era++) {
    UChar text[CAPACITY];
    char head[64];
    ucal_clear(calendar);
    ucal_set(calendar, UCAL_ERA, era);
    ucal_set(calendar, UCAL_YEAR, 1);
    ucal_set(calendar, UCAL_MONTH, 11);
    ucal_set(calendar, UCAL_DATE, 31);
    ucal_setMillis(gregorian, ucal_getMillis(calendar, &status), &status);
    snprintf(head, sizeof head, "era %d", ucal_get(gregorian, UCAL_YEAR, &status));
    int32_t length = udat_getSymbols(format, UDAT_ERAS, era, text, CAPACITY, &status);
    if (U_SUCCESS(status)) row(head, text, length);
  }
  ucal_close(gregorian);
  ucal_close(calendar);
  udat_close(format);
}

int main(int count, char **arguments) {
  if (count != 2) {
    fprintf(stderr, "usage: winnow-datagen LANG\n");
    return 2;
  }
  locale = arguments[1];
  printf("# Temporal words of CLDR (locale %s), made by winnow-datagen from ICU %s. Do not edit.\n", locale, U_ICU_VERSION);
  calendarNames();
  units();
  relativeDays();
  allNumbers();
  if (strcmp(locale, "ja") == 0) japaneseEras();
  return 0;
}
