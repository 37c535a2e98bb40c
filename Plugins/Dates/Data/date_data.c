#include "date_data.h"

// A new language is two arrays and a row in the table below.
static const uint8_t generated_en[] = {
#embed "cldr/en.words" if_empty(0)
};
static const uint8_t supplement_en[] = {
#embed "words/en.words" if_empty(0)
};
static const uint8_t generated_de[] = {
#embed "cldr/de.words" if_empty(0)
};
static const uint8_t supplement_de[] = {
#embed "words/de.words" if_empty(0)
};
static const uint8_t generated_fr[] = {
#embed "cldr/fr.words" if_empty(0)
};
static const uint8_t supplement_fr[] = {
#embed "words/fr.words" if_empty(0)
};
static const uint8_t generated_es[] = {
#embed "cldr/es.words" if_empty(0)
};
static const uint8_t supplement_es[] = {
#embed "words/es.words" if_empty(0)
};
static const uint8_t generated_it[] = {
#embed "cldr/it.words" if_empty(0)
};
static const uint8_t supplement_it[] = {
#embed "words/it.words" if_empty(0)
};
static const uint8_t generated_pt[] = {
#embed "cldr/pt.words" if_empty(0)
};
static const uint8_t supplement_pt[] = {
#embed "words/pt.words" if_empty(0)
};
static const uint8_t generated_nl[] = {
#embed "cldr/nl.words" if_empty(0)
};
static const uint8_t supplement_nl[] = {
#embed "words/nl.words" if_empty(0)
};
static const uint8_t generated_pl[] = {
#embed "cldr/pl.words" if_empty(0)
};
static const uint8_t supplement_pl[] = {
#embed "words/pl.words" if_empty(0)
};
static const uint8_t generated_sv[] = {
#embed "cldr/sv.words" if_empty(0)
};
static const uint8_t supplement_sv[] = {
#embed "words/sv.words" if_empty(0)
};
static const uint8_t generated_da[] = {
#embed "cldr/da.words" if_empty(0)
};
static const uint8_t supplement_da[] = {
#embed "words/da.words" if_empty(0)
};
static const uint8_t generated_nb[] = {
#embed "cldr/nb.words" if_empty(0)
};
static const uint8_t supplement_nb[] = {
#embed "words/nb.words" if_empty(0)
};
static const uint8_t generated_cs[] = {
#embed "cldr/cs.words" if_empty(0)
};
static const uint8_t supplement_cs[] = {
#embed "words/cs.words" if_empty(0)
};
static const uint8_t generated_ru[] = {
#embed "cldr/ru.words" if_empty(0)
};
static const uint8_t supplement_ru[] = {
#embed "words/ru.words" if_empty(0)
};
static const uint8_t generated_uk[] = {
#embed "cldr/uk.words" if_empty(0)
};
static const uint8_t supplement_uk[] = {
#embed "words/uk.words" if_empty(0)
};
static const uint8_t generated_tr[] = {
#embed "cldr/tr.words" if_empty(0)
};
static const uint8_t supplement_tr[] = {
#embed "words/tr.words" if_empty(0)
};
static const uint8_t generated_ar[] = {
#embed "cldr/ar.words" if_empty(0)
};
static const uint8_t supplement_ar[] = {
#embed "words/ar.words" if_empty(0)
};
static const uint8_t generated_zh[] = {
#embed "cldr/zh.words" if_empty(0)
};
static const uint8_t supplement_zh[] = {
#embed "words/zh.words" if_empty(0)
};
static const uint8_t generated_ja[] = {
#embed "cldr/ja.words" if_empty(0)
};
static const uint8_t supplement_ja[] = {
#embed "words/ja.words" if_empty(0)
};
static const uint8_t common[] = {
#embed "words/common.words" if_empty(0)
};

#define ROW(code) {#code, generated_##code, sizeof generated_##code, supplement_##code, sizeof supplement_##code}

static const struct date_word_file files[] = {
    ROW(en), ROW(de), ROW(fr), ROW(es), ROW(it), ROW(pt),
    ROW(nl), ROW(pl), ROW(sv), ROW(da), ROW(nb), ROW(cs),
    ROW(ru), ROW(uk), ROW(tr), ROW(ar), ROW(zh), ROW(ja),
};
const struct date_word_file *const date_word_files = files;
const int32_t date_word_file_count = sizeof files / sizeof *files;
const uint8_t *const date_common_words = common;
const int32_t date_common_words_size = sizeof common;
