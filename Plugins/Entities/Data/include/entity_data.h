/// The entity model and its lists, embedded at build time; see MODEL-CARD.md. Native byte order throughout.
#ifndef WINNOW_ENTITY_DATA_H
#define WINNOW_ENTITY_DATA_H
#include <stdint.h>

/// The sequence model; its layout is described at `EntityModel`.
extern const uint8_t *const entity_model;
extern const int32_t entity_model_count;
/// Tables of names and word clusters; their layout is described at `KeyTable`.
extern const uint32_t *const entity_names;
extern const int32_t entity_names_count;
extern const uint32_t *const entity_clusters;
extern const int32_t entity_clusters_count;
/// The sets of classes that names refer to by index.
extern const uint32_t *const entity_classes;
extern const int32_t entity_classes_count;
/// Countries by name and demonym.
extern const uint32_t *const entity_countries;
extern const int32_t entity_countries_count;
#endif
