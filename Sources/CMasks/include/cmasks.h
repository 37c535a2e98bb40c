/// Bit masks of what stands in 64 bytes: the one thing that Swift cannot say and a processor can in a few cycles.
/// Bit i is byte i. A byte of 0x80 or more is in `high` alone.
#ifndef WINNOW_CMASKS_H
#define WINNOW_CMASKS_H
#include <stdint.h>
#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

typedef struct {
  uint64_t lower, upper, digit, space, underscore, at, stop, comma, colon, cr, lf, controls, high;
} cmasks;

#if defined(__SSE2__)

static inline uint64_t cmasks_equal(const __m128i *bytes, char wanted) {
  __m128i all = _mm_set1_epi8(wanted);
  uint64_t mask = 0;
  for (int i = 0; i < 4; i++) {
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes[i], all)) << (16 * i);
  }
  return mask;
}

/// Bytes from `low` to `high`, both ASCII: signed comparison leaves out what is 0x80 or more.
static inline uint64_t cmasks_between(const __m128i *bytes, char low, char high) {
  __m128i below = _mm_set1_epi8((char)(low - 1)), above = _mm_set1_epi8((char)(high + 1));
  uint64_t mask = 0;
  for (int i = 0; i < 4; i++) {
    __m128i is = _mm_and_si128(_mm_cmpgt_epi8(bytes[i], below), _mm_cmplt_epi8(bytes[i], above));
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(is) << (16 * i);
  }
  return mask;
}

static inline uint64_t cmasks_high(const __m128i *bytes) {
  uint64_t mask = 0;
  for (int i = 0; i < 4; i++) mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(bytes[i]) << (16 * i);
  return mask;
}

#define CMASKS_LOAD(text) \
  __m128i bytes[4];       \
  for (int i = 0; i < 4; i++) bytes[i] = _mm_loadu_si128((const __m128i *)((text) + 16 * i));

#else

/// Eight bytes at a time; the high bits of the bytes that match, gathered by a multiplication.
static inline uint64_t cmasks_gather(uint64_t bits) { return ((bits >> 7) * 0x0102040810204080u) >> 56; }

static inline uint64_t cmasks_between(const uint64_t *words, char low, char high) {
  const uint64_t ones = 0x0101010101010101u, tops = 0x8080808080808080u;
  uint64_t mask = 0;
  for (int i = 0; i < 8; i++) {
    uint64_t ascii = words[i] & ~tops;
    uint64_t from = ascii + ones * (uint64_t)(0x80 - low), behind = ascii + ones * (uint64_t)(0x7F - high);
    mask |= cmasks_gather(from & ~behind & ~words[i] & tops) << (8 * i);
  }
  return mask;
}

static inline uint64_t cmasks_equal(const uint64_t *words, char wanted) { return cmasks_between(words, wanted, wanted); }

static inline uint64_t cmasks_high(const uint64_t *words) {
  uint64_t mask = 0;
  for (int i = 0; i < 8; i++) mask |= cmasks_gather(words[i] & 0x8080808080808080u) << (8 * i);
  return mask;
}

#define CMASKS_LOAD(text) \
  uint64_t bytes[8];      \
  memcpy(bytes, (text), 64);

#endif

/// `text` must have 64 readable bytes; little-endian machines only.
static inline cmasks cmasks_of(const uint8_t *text) {
  CMASKS_LOAD(text)
  cmasks masks;
  masks.lower = cmasks_between(bytes, 'a', 'z');
  masks.upper = cmasks_between(bytes, 'A', 'Z');
  masks.digit = cmasks_between(bytes, '0', '9');
  masks.space = cmasks_equal(bytes, ' ');
  masks.underscore = cmasks_equal(bytes, '_');
  masks.at = cmasks_equal(bytes, '@');
  masks.stop = cmasks_equal(bytes, '.') | cmasks_equal(bytes, '\'');
  masks.comma = cmasks_equal(bytes, ',') | cmasks_equal(bytes, ';');
  masks.colon = cmasks_equal(bytes, ':');
  masks.cr = cmasks_equal(bytes, '\r');
  masks.lf = cmasks_equal(bytes, '\n');
  masks.controls = cmasks_between(bytes, 1, 31);
  masks.high = cmasks_high(bytes);
  return masks;
}

/// What gaps between words are and what stands beside them.
typedef struct {
  /// Controls and blanks of ASCII.
  uint64_t space;
  /// Quotes and brackets, and bytes that white space beyond ASCII may begin with.
  uint64_t other;
  uint64_t upper, letter;
  /// Letters and digits.
  uint64_t word;
  /// Small letters with which no web address begins.
  uint64_t plain;
  /// `.` and `)`, which end markers of lists.
  uint64_t closing;
} cmasks_gaps;

/// `text` must have 64 readable bytes.
__attribute__((always_inline)) static inline cmasks_gaps cmasks_gaps_of(const uint8_t *text) {
  CMASKS_LOAD(text)
  cmasks_gaps masks = {0};
#if defined(__SSE2__)
#define IS(bytes, byte) _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)(byte)))
#define ABOVE(bytes, byte) _mm_cmpgt_epi8(bytes, _mm_set1_epi8((char)(byte)))
#define BELOW(bytes, byte) _mm_cmplt_epi8(bytes, _mm_set1_epi8((char)(byte)))
#define PUT(mask, bytes) masks.mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(bytes) << (16 * i)
  for (int i = 0; i < 4; i++) {
    __m128i all = bytes[i], folded = _mm_or_si128(all, _mm_set1_epi8(0x20));
    __m128i letter = _mm_and_si128(ABOVE(folded, 'a' - 1), BELOW(folded, 'z' + 1));
    __m128i upper = _mm_and_si128(letter, BELOW(all, 'a'));
    __m128i address = _mm_or_si128(IS(folded, 'h'), IS(folded, 'w'));
    __m128i bracket = _mm_or_si128(IS(_mm_and_si128(all, _mm_set1_epi8((char)0xFE)), '('), IS(all, '"'));
    __m128i square = _mm_or_si128(IS(all, '['), IS(all, ']'));
    __m128i wide = _mm_or_si128(IS(all, 0xC2), IS(_mm_or_si128(all, _mm_set1_epi8(1)), 0xE3));
    PUT(letter, letter);
    PUT(upper, upper);
    PUT(plain, _mm_andnot_si128(_mm_or_si128(upper, address), letter));
    PUT(word, _mm_or_si128(letter, _mm_and_si128(ABOVE(all, '0' - 1), BELOW(all, '9' + 1))));
    PUT(space, _mm_and_si128(ABOVE(all, -1), BELOW(all, ' ' + 1)));
    PUT(closing, _mm_or_si128(IS(all, '.'), IS(all, ')')));
    PUT(other, _mm_or_si128(_mm_or_si128(bracket, square), wide));
  }
#undef IS
#undef ABOVE
#undef BELOW
#undef PUT
#else
  uint64_t lower = cmasks_between(bytes, 'a', 'z');
  masks.space = cmasks_between(bytes, 0, ' ');
  masks.upper = cmasks_between(bytes, 'A', 'Z');
  masks.letter = lower | masks.upper;
  masks.word = masks.letter | cmasks_between(bytes, '0', '9');
  masks.plain = lower & ~(cmasks_equal(bytes, 'h') | cmasks_equal(bytes, 'w'));
  masks.closing = cmasks_equal(bytes, '.') | cmasks_equal(bytes, ')');
  masks.other = cmasks_between(bytes, '(', ')') | cmasks_equal(bytes, '"') | cmasks_equal(bytes, '[') |
                cmasks_equal(bytes, ']') | cmasks_high(bytes);
#endif
  return masks;
}

/// Where sentences and paragraphs may end.
typedef struct {
  /// `.`, `!`, `?`, CR, LF.
  uint64_t stops;
  uint64_t high;
} cmasks_ends;

/// `text` must have 64 readable bytes.
__attribute__((always_inline)) static inline cmasks_ends cmasks_ends_of(const uint8_t *text) {
  CMASKS_LOAD(text)
  cmasks_ends masks;
  masks.high = cmasks_high(bytes);
  masks.stops = cmasks_equal(bytes, '.') | cmasks_equal(bytes, '!') | cmasks_equal(bytes, '?') |
                cmasks_equal(bytes, '\n') | cmasks_equal(bytes, '\r');
  return masks;
}

#endif
