/// The models of boilerplate, embedded at build time. One header for the target: a second one beside it is not seen by
/// builds that go on from an older state.
#ifndef WINNOW_BOILERPLATE_DATA_H
#define WINNOW_BOILERPLATE_DATA_H
#include <stdint.h>
/// Weights of the labeller of text.
extern const int8_t *const boilerplate_weights;
extern const int32_t boilerplate_weight_count;
/// Forests of the labeller of blocks.
extern const uint8_t *const block_forests;
extern const int32_t block_forests_count;
#endif
