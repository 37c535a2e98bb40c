/// Weights of the segmentation models, embedded at build time; see MODEL-CARD.md.
#ifndef WINNOW_SEGMENTATION_DATA_H
#define WINNOW_SEGMENTATION_DATA_H
#include <stdint.h>

/// Keys of words and letter trigrams (32 bits, ascending, native byte order), then for each key a row of weights, one
/// signed byte for each language of the model.
extern const uint8_t *const segmentation_languages;
extern const int32_t segmentation_languages_size;
/// One weight for each hashed feature of a place where a sentence may end.
extern const int8_t *const segmentation_sentences;
extern const int32_t segmentation_sentences_size;
#endif
