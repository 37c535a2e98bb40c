#include "cgumbo.h"

#include <gumbo.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"

struct cgumbo_page {
  arena *memory;
  GumboOutput *output;
  const char *input;
  cgumbo_event *events;
  size_t event_count, event_capacity;
  cgumbo_attribute *attributes;
  size_t attribute_count, attribute_capacity;
};

/// Makes room for one more entry of `size` bytes; false when memory is short.
static int grow(void **array, size_t count, size_t *capacity, size_t size) {
  if (count < *capacity) return 1;
  size_t wanted = *capacity ? *capacity * 2 : 1024;
  void *larger = realloc(*array, wanted * size);
  if (!larger) return 0;
  *array = larger;
  *capacity = wanted;
  return 1;
}

static int add_event(cgumbo_page *page, cgumbo_event event) {
  if (!grow((void **)&page->events, page->event_count, &page->event_capacity, sizeof event)) return 0;
  page->events[page->event_count++] = event;
  return 1;
}

/// In the order of `cgumbo_attribute_name`.
static const char *const attribute_names[] = {
  "id", "class", "href", "lang", "hidden", "style", "role", "name", "property", "content", "itemprop", "datetime",
  "type", "rel", "http-equiv", "title", "colspan", "rowspan", "start", "aria-hidden",
};

/// Index of a name that anybody asks for; -1 for others.
static int32_t number_of(const char *name) {
  for (int32_t i = 0; i < CGUMBO_ATTRIBUTE_COUNT; i++)
    if (name[0] == attribute_names[i][0] && strcmp(name, attribute_names[i]) == 0) return i;
  return -1;
}

static int add_attributes(cgumbo_page *page, const GumboVector *attributes, cgumbo_event *event) {
  event->first_attribute = (int32_t)page->attribute_count;
  for (unsigned i = 0; i < attributes->length; i++) {
    const GumboAttribute *attribute = attributes->data[i];
    int32_t name = number_of(attribute->name);
    if (name < 0) continue;
    if (!grow((void **)&page->attributes, page->attribute_count, &page->attribute_capacity, sizeof(cgumbo_attribute)))
      return 0;
    page->attributes[page->attribute_count++] =
      (cgumbo_attribute){.value = attribute->value, .count = (int32_t)strlen(attribute->value), .name = name};
  }
  event->attribute_count = (int32_t)page->attribute_count - event->first_attribute;
  return 1;
}

static cgumbo_event named(const GumboElement *element, int32_t kind) {
  cgumbo_event event = {.kind = kind, .source_start = -1, .tag = -1};
  if (element->tag == GUMBO_TAG_UNKNOWN) {
    GumboStringPiece name = element->original_tag;
    gumbo_tag_from_original_text(&name);
    event.bytes = name.data;
    event.count = (int32_t)name.length;
  } else {
    event.tag = (int32_t)element->tag;
  }
  return event;
}

static int enter(cgumbo_page *page, const GumboElement *element) {
  cgumbo_event event = named(element, CGUMBO_OPEN);
  if (element->original_tag.data) {
    event.source_start = (int32_t)(element->original_tag.data - page->input);
    event.source_count = (int32_t)element->original_tag.length;
  }
  return add_attributes(page, &element->attributes, &event) && add_event(page, event);
}

static int add_text(cgumbo_page *page, const GumboText *text) {
  cgumbo_event event = {.kind = CGUMBO_TEXT, .bytes = text->text, .count = (int32_t)strlen(text->text), .tag = -1};
  event.source_start = text->original_text.data ? (int32_t)(text->original_text.data - page->input) : -1;
  event.source_count = (int32_t)text->original_text.length;
  return add_event(page, event);
}

static int is_element(const GumboNode *node) { return node->type == GUMBO_NODE_ELEMENT; }

static int is_text(const GumboNode *node) {
  return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

/// The children of a node; templates are not rendered, so they have none here.
static const GumboVector *children_of(const GumboNode *node) {
  if (node->type == GUMBO_NODE_DOCUMENT) return &node->v.document.children;
  return is_element(node) ? &node->v.element.children : NULL;
}

/// A node whose children are being visited.
typedef struct {
  const GumboNode *node;
  unsigned next;
} visit;

/// Opens a node and puts it on the stack of those to go into.
static int begin(cgumbo_page *page, const GumboNode *node, visit **open, size_t *count, size_t *capacity) {
  if (is_text(node)) return add_text(page, &node->v.text);
  if (is_element(node) && !enter(page, &node->v.element)) return 0;
  if (!children_of(node)) return 1;
  if (!grow((void **)open, *count, capacity, sizeof **open)) return 0;
  (*open)[(*count)++] = (visit){node, 0};
  return 1;
}

/// The tree in document order. It has its own stack: parents and indices are not kept up when libgumbo moves nodes
/// (foster parents, the adoption agency).
static int flatten(cgumbo_page *page) {
  visit *open = NULL;
  size_t count = 0, capacity = 0;
  int ok = begin(page, page->output->document, &open, &count, &capacity);
  while (ok && count > 0) {
    visit *top = &open[count - 1];
    const GumboVector *children = children_of(top->node);
    if (top->next < children->length) {
      ok = begin(page, children->data[top->next++], &open, &count, &capacity);
    } else {
      if (is_element(top->node)) ok = add_event(page, named(&top->node->v.element, CGUMBO_CLOSE));
      count--;
    }
  }
  free(open);
  return ok;
}

cgumbo_page *cgumbo_parse(const uint8_t *utf8, size_t count) {
  cgumbo_page *page = calloc(1, sizeof *page);
  if (!page) return NULL;
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  page->memory = arena_make();
  if (!page->memory) {
    free(page);
    return NULL;
  }
  options.allocator = arena_take;
  options.deallocator = arena_give;
  options.userdata = page->memory;
  page->input = (const char *)utf8;
  page->output = gumbo_parse_with_options(&options, page->input, count);
  if (page->output && flatten(page)) return page;
  cgumbo_free(page);
  return NULL;
}

int32_t cgumbo_tag_count(void) { return GUMBO_TAG_UNKNOWN; }

const char *cgumbo_tag_name(int32_t tag) { return gumbo_normalized_tagname((GumboTag)tag); }

const cgumbo_event *cgumbo_events(const cgumbo_page *page, size_t *count) {
  *count = page->event_count;
  return page->events;
}

const cgumbo_attribute *cgumbo_attributes(const cgumbo_page *page) { return page->attributes; }

void cgumbo_free(cgumbo_page *page) {
  if (!page) return;
  arena_free(page->memory);
  free(page->events);
  free(page->attributes);
  free(page);
}
