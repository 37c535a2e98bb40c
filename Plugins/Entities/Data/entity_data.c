#include "entity_data.h"

static const unsigned char weights[] = {
#embed "entities.weights" if_empty(0)
};
_Alignas(8) static const unsigned char names[] = {
#embed "entities.names" if_empty(0)
};
_Alignas(8) static const unsigned char clusters[] = {
#embed "entities.clusters" if_empty(0)
};

const int8_t *const entity_weights = (const int8_t *)weights;
const int32_t entity_weight_count = sizeof weights;
const uint64_t *const entity_names = (const uint64_t *)(const void *)names;
const int32_t entity_name_count = sizeof names / 8;
const uint64_t *const entity_clusters = (const uint64_t *)(const void *)clusters;
const int32_t entity_cluster_count = sizeof clusters / 8;
