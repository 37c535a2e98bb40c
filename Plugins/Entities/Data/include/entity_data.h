/// Weights and lists of the entity model, embedded at build time; see MODEL-CARD.md.
#ifndef WINNOW_ENTITY_DATA_H
#define WINNOW_ENTITY_DATA_H
#include <stdint.h>

/// A row of weights for each hashed feature, one byte for each tag.
extern const int8_t *const entity_weights;
extern const int32_t entity_weight_count;
/// Names and word clusters: keys in the high bits, classes in the low ones, ascending, native byte order.
extern const uint64_t *const entity_names;
extern const int32_t entity_name_count;
extern const uint64_t *const entity_clusters;
extern const int32_t entity_cluster_count;
#endif
