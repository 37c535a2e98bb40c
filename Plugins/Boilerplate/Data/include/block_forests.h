/// The forests of the block labeller, embedded at build time.
#ifndef WINNOW_BLOCK_FORESTS_H
#define WINNOW_BLOCK_FORESTS_H
#include <stdint.h>
extern const uint8_t *const block_forests;
extern const int32_t block_forests_count;
#endif
