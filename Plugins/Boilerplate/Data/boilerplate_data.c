#include "boilerplate_data.h"

static const unsigned char data[] = {
#embed "boilerplate.weights"
};
const int8_t *const boilerplate_weights = (const int8_t *)data;
const int32_t boilerplate_weight_count = sizeof data;
