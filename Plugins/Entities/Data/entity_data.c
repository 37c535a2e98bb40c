#include "entity_data.h"

_Alignas(64) static const unsigned char model[] = {
#embed "entities.model" if_empty(0)
};
_Alignas(64) static const unsigned char names[] = {
#embed "entities.names" if_empty(0)
};
_Alignas(64) static const unsigned char classes[] = {
#embed "entities.classes" if_empty(0)
};
_Alignas(64) static const unsigned char clusters[] = {
#embed "entities.clusters" if_empty(0)
};

const uint8_t *const entity_model = model;
const int32_t entity_model_count = sizeof model;
const uint32_t *const entity_names = (const uint32_t *)(const void *)names;
const int32_t entity_names_count = sizeof names / 4;
const uint32_t *const entity_classes = (const uint32_t *)(const void *)classes;
const int32_t entity_classes_count = sizeof classes / 4;
const uint32_t *const entity_clusters = (const uint32_t *)(const void *)clusters;
const int32_t entity_clusters_count = sizeof clusters / 4;

_Alignas(64) static const unsigned char countries[] = {
#embed "entities.countries" if_empty(0)
};
const uint32_t *const entity_countries = (const uint32_t *)(const void *)countries;
const int32_t entity_countries_count = sizeof countries / 4;
