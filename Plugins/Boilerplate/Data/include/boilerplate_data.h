/// Weights of the boilerplate model, embedded at build time.
#ifndef WINNOW_BOILERPLATE_DATA_H
#define WINNOW_BOILERPLATE_DATA_H
#include <stdint.h>
extern const int8_t *const boilerplate_weights;
extern const int32_t boilerplate_weight_count;
#endif
