#include <stdio.h>
#include <string.h>
#include <unicode/ucal.h>

#include "cicu.h"

static const double millisecondsOfDay = 86400000.0;

static UCalendar *open_calendar(const char *name) {
  static const UChar zone[] = {'G', 'M', 'T', 0};
  char locale[64];
  if (strlen(name) > 40) return NULL;
  snprintf(locale, sizeof locale, "en@calendar=%s", name);
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *calendar = ucal_open(zone, 3, locale, UCAL_DEFAULT, &status);
  if (U_SUCCESS(status)) return calendar;
  ucal_close(calendar);
  return NULL;
}

/// Days from 1970-01-01 to the first of January of a Gregorian year from 1 on.
static int32_t new_year(int32_t year) {
  int32_t before = year - 1;
  return 365 * before + before / 4 - before / 100 + before / 400 - 719162;
}

static int32_t day_of(UCalendar *calendar, int32_t year, int32_t month, int32_t day) {
  UErrorCode status = U_ZERO_ERROR;
  ucal_clear(calendar);
  ucal_set(calendar, UCAL_EXTENDED_YEAR, year);
  ucal_set(calendar, UCAL_MONTH, month - 1);
  ucal_set(calendar, UCAL_DATE, day);
  double moment = ucal_getMillis(calendar, &status);
  return U_SUCCESS(status) ? (int32_t)(moment / millisecondsOfDay) : INT32_MIN;
}

int32_t cicu_calendar_day(const char *name, int32_t year, int32_t month, int32_t day) {
  if (year < 1 || year > 9999) return INT32_MIN;
  UCalendar *calendar = open_calendar(name);
  if (!calendar) return INT32_MIN;
  UErrorCode status = U_ZERO_ERROR;
  int32_t first = new_year(year), found = INT32_MIN;
  ucal_setMillis(calendar, first * millisecondsOfDay, &status);
  int32_t theirs = ucal_get(calendar, UCAL_EXTENDED_YEAR, &status);
  for (int32_t step = 0; step < 3 && found == INT32_MIN && U_SUCCESS(status); step++) {
    int32_t candidate = day_of(calendar, theirs + step, month, day);
    if (candidate >= first && candidate < new_year(year + 1)) found = candidate;
  }
  ucal_close(calendar);
  return found;
}

int32_t cicu_calendar_year(const char *name, int32_t year) {
  if (year < 1 || year > 9999) return INT32_MIN;
  UCalendar *calendar = open_calendar(name);
  if (!calendar) return INT32_MIN;
  int32_t found = day_of(calendar, year, 1, 1);
  ucal_close(calendar);
  return found;
}
