/// The face of libgumbo that Winnow uses: a parsed page as one flat array of events in document order, so that the
/// boundary is crossed once per page and nothing recurses over the tree.
#ifndef WINNOW_CGUMBO_H
#define WINNOW_CGUMBO_H
#include <stddef.h>
#include <stdint.h>

enum { CGUMBO_OPEN = 0, CGUMBO_CLOSE = 1, CGUMBO_TEXT = 2 };

/// An element's start or end, or a text node. Pointers live as long as the page; offsets are bytes of the input.
typedef struct {
  int32_t kind;
  /// Elements without a number: the name as written. Text: the decoded UTF-8.
  const char *bytes;
  int32_t count;
  /// Where it stands in the input; -1 for elements that the parser inserted.
  int32_t source_start;
  int32_t source_count;
  /// Elements: number of a name that the HTML Standard knows, below `cgumbo_tag_count`; -1 for other names and text.
  int32_t tag;
  /// Index of its first attribute and how many it has.
  int32_t first_attribute;
  int32_t attribute_count;
} cgumbo_event;

/// The attributes that anybody asks for; others are left out.
typedef enum {
  CGUMBO_ID, CGUMBO_CLASS, CGUMBO_HREF, CGUMBO_LANG, CGUMBO_HIDDEN, CGUMBO_STYLE, CGUMBO_ROLE, CGUMBO_NAME,
  CGUMBO_PROPERTY, CGUMBO_CONTENT, CGUMBO_ITEMPROP, CGUMBO_DATETIME, CGUMBO_TYPE, CGUMBO_REL, CGUMBO_HTTP_EQUIV,
  CGUMBO_TITLE, CGUMBO_COLSPAN, CGUMBO_ROWSPAN, CGUMBO_START, CGUMBO_ARIA_HIDDEN, CGUMBO_ATTRIBUTE_COUNT
} cgumbo_attribute_name;

typedef struct {
  /// Decoded, closed by a NUL byte; without it, `count` bytes long.
  const char *value;
  int32_t count;
  /// A `cgumbo_attribute_name`.
  int32_t name;
} cgumbo_attribute;

typedef struct cgumbo_page cgumbo_page;

/// How many names of elements are numbered, and the name of a number, in lower case.
int32_t cgumbo_tag_count(void);
const char *cgumbo_tag_name(int32_t tag);

/// Parses a page (HTML Standard, tree construction). NULL when memory is short. Free it with `cgumbo_free`.
/// `utf8` must outlive the page.
cgumbo_page *cgumbo_parse(const uint8_t *utf8, size_t count);
const cgumbo_event *cgumbo_events(const cgumbo_page *page, size_t *count);
const cgumbo_attribute *cgumbo_attributes(const cgumbo_page *page);
void cgumbo_free(cgumbo_page *page);

#endif
