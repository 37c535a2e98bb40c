/* Winnow for programs in other languages: a text goes in, a record comes out.
 *
 *   char *record = NULL, *error = NULL;
 *   size_t length = 0;
 *   wn_context *context = wn_open("{\"only\":[\"quotes\"]}", &error);
 *   if (context && wn_annotate(context, text, strlen(text), "{\"dct\":\"2024-05-14\"}", &record, &length) == WN_OK)
 *     fwrite(record, 1, length, stdout);
 *   wn_free(record);
 *   wn_close(context);
 *
 * The library never exits, prints, reads the environment or installs signal handlers. A context does not change once
 * it is open: any number of threads may use it at once. All strings are UTF-8; options are JSON objects, and a member
 * that is not known is an error, so that a typing mistake shows. */
#ifndef WINNOW_H
#define WINNOW_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct wn_context wn_context;

/* What the functions return. */
enum {
  WN_OK = 0,
  /* The options are no JSON object, or hold what is not known or makes no sense; `out` has the message. */
  WN_BAD_OPTIONS = 1,
  /* A null pointer where none may be, or a text of 2^31 - 1 bytes or more; `out` has the message. */
  WN_BAD_INPUT = 2
};

/* Opens a context. `options`, which may be NULL:
 *   only  array of extractors to run with what they require, as `annotate --only`
 *   set   object of objects, {"EXTRACTOR": {"OPTION": "VALUE"}}
 *   text  false leaves the text out of records
 * Returns NULL when they make no sense; then *error, unless `error` is NULL, has the message, to be freed. */
wn_context *wn_open(const char *options, char **error);

/* Frees a context that no thread uses any more; NULL is allowed. */
void wn_close(wn_context *context);

/* Annotates `n` bytes of text: malformed UTF-8 becomes U+FFFD and is counted in the record. `options`, may be NULL:
 *   id    the document's id, "document" when left out
 *   type  "text" (when left out) or "html"
 *   dct   creation time, YYYY-MM-DD with an optional time
 *   lang  BCP 47 tag
 * *out becomes a record (format 1.x), one line with its line end, or the message when the result is not WN_OK;
 * *out_n its length in bytes, a NUL behind it not counted. Free it with wn_free. `out_n` may be NULL. */
int wn_annotate(
    const wn_context *context, const char *utf8, size_t n, const char *options, char **out, size_t *out_n);

/* Frees what the library returned; NULL is allowed. */
void wn_free(void *memory);

/* Version of the library, semver. Not to be freed. */
const char *wn_version(void);

#ifdef __cplusplus
}
#endif
#endif
