/// The face of ICU that Winnow uses, in plain C types: no ICU header may show here, because Foundation brings an
/// ICU of its own and a module that sees both does not compile. All offsets are bytes of the UTF-8 that was passed.
#ifndef WINNOW_CICU_H
#define WINNOW_CICU_H
#include <stddef.h>
#include <stdint.h>

/// Finds word boundaries (UAX #29 as ICU's rules for `locale` have it).
///
/// Writes the end of each segment, ascending, into `ends`, and the kind of the segment into `statuses`
/// (0 none, 1 number, 2 letter, 3 kana, 4 ideograph). `utf8` must be well-formed and shorter than 2^31.
/// Both arrays need room for `count` entries. Returns the number of segments, or -1 when ICU has no such iterator.
int32_t cicu_words(const uint8_t *utf8, int32_t count, const char *locale, int32_t *ends, uint8_t *statuses);

/// The same for one text in many pieces: the iterator and its buffer are kept from piece to piece.
typedef struct cicu_word_iterator cicu_word_iterator;
cicu_word_iterator *cicu_words_open(const char *locale);
int32_t cicu_words_next(cicu_word_iterator *iterator, const uint8_t *utf8, int32_t count, int32_t *ends,
                        uint8_t *statuses);
void cicu_words_close(cicu_word_iterator *iterator);

/// What ICU's word rules see in a character: its Word_Break property with the changes that ICU 72's rules make to it
/// (`@` is a letter, colons are none of the mid letters, characters that a dictionary cuts are a class of their own,
/// and so are Hangul syllables).
enum {
  CICU_WORD_OTHER = 0,
  CICU_WORD_LETTER = 1,
  CICU_WORD_NUMBER = 2,
  CICU_WORD_EXTENDNUMLET = 3,
  CICU_WORD_MIDLETTER = 4,
  CICU_WORD_MIDNUM = 5,
  CICU_WORD_MIDNUMLET = 6,
  CICU_WORD_SPACE = 7,
  CICU_WORD_CR = 8,
  CICU_WORD_LF = 9,
  CICU_WORD_NEWLINE = 10,
  CICU_WORD_DOUBLEQUOTE = 11,
  CICU_WORD_COLON = 12,
  /// Hangul syllables, which ICU joins to each other and to nothing else.
  CICU_WORD_HANGUL = 13,
  /// From here on ICU itself decides: scripts with a dictionary, Hebrew, regional indicators; Extend, Format, ZWJ.
  CICU_WORD_HARD = 14,
  CICU_WORD_EXTEND = 15,
};
uint32_t cicu_word_class(uint32_t scalar);

/// Finds sentence boundaries in the same way, without statuses.
int32_t cicu_sentences(const uint8_t *utf8, int32_t count, const char *locale, int32_t *ends);

/// Sentence_Break property of a character (UAX #29), numbered as ICU's USentenceBreak.
uint8_t cicu_sentence_class(uint32_t scalar);

/// What a character is, as a set of the bits below.
enum {
  CICU_LETTER = 1,
  CICU_UPPER = 2,
  CICU_LOWER = 4,
  CICU_DIGIT = 8,
  CICU_MARK = 16,
  CICU_SPACE = 32,
  CICU_PUNCTUATION = 64,
  CICU_EMOJI = 128,
};
uint32_t cicu_traits(uint32_t scalar);

/// Simple case folding (CaseFolding.txt, statuses C and S).
uint32_t cicu_fold(uint32_t scalar);

/// Four-letter ISO 15924 code of a character's script (`Latn`, `Zyyy` for common), as four ASCII bytes.
uint32_t cicu_script(uint32_t scalar);

/// Decodes `bytes` from `charset` (any name that ICU's converters know) into UTF-16.
///
/// Writes into `units` the code units and into `offsets` the byte each comes from (ascending; both units of a pair have
/// the same). A malformed sequence becomes one U+FFFD and is counted in `replaced`. Both arrays need room for
/// `capacity` entries, twice `count` is always enough in practice. Returns the number of units, -1 when there is no
/// such charset, -2 when they do not fit or memory is short.
int32_t cicu_decode(const char *charset, const uint8_t *bytes, int32_t count, uint16_t *units, int32_t *offsets,
                    int32_t capacity, int32_t *replaced);

/// Guesses the charset of `bytes`; writes its name (at most `size` bytes with the final NUL) and returns the
/// confidence, 0 to 100, or 0 when there is no guess.
int32_t cicu_detect(const uint8_t *bytes, int32_t count, char *name, int32_t size);

/// The day, counted from 1970-01-01, on which `day` of `month` (from 1, months as ICU numbers them, leap months left out)
/// of another calendar (`islamic-umalqura`, `hebrew`, `chinese`) falls in the Gregorian `year`, the first when there
/// are two; INT32_MIN when there is none. Not for hot paths: a calendar is opened for each call.
int32_t cicu_calendar_day(const char *calendar, int32_t year, int32_t month, int32_t day);

/// The first day of a year of another calendar, in the same count.
int32_t cicu_calendar_year(const char *calendar, int32_t year);

/// `72.1` and `15.0`.
const char *cicu_version(void);
const char *cicu_unicode_version(void);

#endif
