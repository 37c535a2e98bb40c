#include "segmentation_data.h"

_Alignas(4) static const unsigned char languages[] = {
#embed "languages.weights" if_empty(0)
};
static const unsigned char sentences[] = {
#embed "sentences.weights" if_empty(0)
};

const uint8_t *const segmentation_languages = languages;
const int32_t segmentation_languages_size = sizeof languages;
const int8_t *const segmentation_sentences = (const int8_t *)sentences;
const int32_t segmentation_sentences_size = sizeof sentences;
