/// Temporal words of the languages, embedded at build time; the format is explained in Data/README.md.
#ifndef WINNOW_DATE_DATA_H
#define WINNOW_DATE_DATA_H
#include <stdint.h>

struct date_word_file {
  /// Primary language subtag.
  const char *language;
  /// What CLDR knows, written by winnow-datagen.
  const uint8_t *generated;
  int32_t generated_size;
  /// What people wrote.
  const uint8_t *supplement;
  int32_t supplement_size;
};

extern const struct date_word_file *const date_word_files;
extern const int32_t date_word_file_count;
/// Words of all languages: zones, ISO units.
extern const uint8_t *const date_common_words;
extern const int32_t date_common_words_size;
#endif
