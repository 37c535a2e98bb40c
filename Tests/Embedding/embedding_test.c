/* The C interface as a C program sees it: contract, errors, threads. Linked against the shared library. */
#include <assert.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "winnow.h"

static const char text[] = "\xE2\x80\x9CWe will keep the ferry,\xE2\x80\x9D said Ana Ruiz on Monday.";

static char *annotate(const wn_context *context, const char *utf8, size_t n, const char *options, int expected) {
  char *out = NULL;
  size_t count = 0;
  int status = wn_annotate(context, utf8, n, options, &out, &count);
  if (status != expected) {
    fprintf(stderr, "status %d, expected %d: %s\n", status, expected, out ? out : "(nothing)");
    abort();
  }
  assert(out && strlen(out) == count);
  return out;
}

static void expect(char *out, const char *part) {
  if (!strstr(out, part)) {
    fprintf(stderr, "no %s in %s\n", part, out);
    abort();
  }
  wn_free(out);
}

static void refuse(const char *options, const char *part) {
  char *error = NULL;
  assert(!wn_open(options, &error));
  expect(error, part);
  assert(!wn_open(options, NULL));
}

static char *reference;

static void *work(void *context) {
  for (int i = 0; i < 50; i++) {
    char *out = annotate(context, text, strlen(text), "{\"dct\":\"2024-05-15\"}", WN_OK);
    assert(strcmp(out, reference) == 0);
    wn_free(out);
  }
  return NULL;
}

int main(void) {
  refuse("{\"onyl\":[\"quotes\"]}", "no option 'onyl'");
  refuse("{\"only\":[\"nonsense\"]}", "no extractor 'nonsense'");
  refuse("{\"only\":\"quotes\"}", "array of strings");
  refuse("{", "no JSON");
  refuse("[]", "no object");

  char *error = NULL;
  wn_context *context = wn_open("{\"only\":[\"quotes\",\"dates\"]}", &error);
  assert(context && !error);
  expect(annotate(context, text, strlen(text), NULL, WN_OK), "\"type\":\"Quote\",\"start\":0,\"end\":25");
  expect(annotate(context, text, strlen(text), "{\"id\":\"a\",\"lang\":\"en\"}", WN_OK), "\"id\":\"a\"");
  expect(annotate(context, "", 0, "", WN_OK), "\"length\":0");
  expect(annotate(context, NULL, 0, NULL, WN_OK), "\"length\":0");
  expect(annotate(context, "a\0b", 3, NULL, WN_OK), "\"text\":\"a\\u0000b\"");
  expect(annotate(context, "a\xFFz", 3, NULL, WN_OK), "\"replaced\":1");
  expect(annotate(context, "<p>a &amp; b</p>", 16, "{\"type\":\"html\"}", WN_OK), "\"text\":\"a & b\"");
  expect(annotate(context, "a", 1, "{\"dct\":\"yesterday\"}", WN_BAD_OPTIONS), "'dct' wants a date");
  expect(annotate(context, "a", 1, "{\"type\":\"pdf\"}", WN_BAD_OPTIONS), "text or html");
  expect(annotate(NULL, "a", 1, NULL, WN_BAD_INPUT), "NULL");
  expect(annotate(context, "a", (size_t)-1, NULL, WN_BAD_INPUT), "2^31");
  assert(wn_annotate(context, "a", 1, NULL, NULL, NULL) == WN_BAD_INPUT);
  assert(strchr(wn_version(), '.'));

  reference = annotate(context, text, strlen(text), "{\"dct\":\"2024-05-15\"}", WN_OK);
  pthread_t threads[8];
  for (int i = 0; i < 8; i++) pthread_create(&threads[i], NULL, work, context);
  for (int i = 0; i < 8; i++) pthread_join(threads[i], NULL);
  wn_free(reference);
  wn_close(context);
  wn_close(NULL);
  wn_free(NULL);
  puts("the C interface keeps its contract");
  return 0;
}
