#include "boilerplate_data.h"

static const unsigned char data[] = {
#embed "block.forests"
};
const uint8_t *const block_forests = data;
const int32_t block_forests_count = sizeof data;
