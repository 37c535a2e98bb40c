#include "cgumbo.h"

#include <gumbo.h>
#include <stdlib.h>
#include <string.h>

struct cgumbo_page {
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

static int add_attributes(cgumbo_page *page, const GumboVector *attributes, cgumbo_event *event) {
  event->first_attribute = (int32_t)page->attribute_count;
  event->attribute_count = (int32_t)attributes->length;
  for (unsigned i = 0; i < attributes->length; i++) {
    const GumboAttribute *attribute = attributes->data[i];
    if (!grow((void **)&page->attributes, page->attribute_count, &page->attribute_capacity, sizeof(cgumbo_attribute)))
      return 0;
    page->attributes[page->attribute_count++] = (cgumbo_attribute){attribute->name, attribute->value};
  }
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

/// The node that follows `node` in document order without going into it; closes every element that ends on the way.
static const GumboNode *leave(cgumbo_page *page, const GumboNode *node, int *ok) {
  while (node->parent) {
    const GumboVector *siblings = children_of(node->parent);
    if (siblings && node->index_within_parent + 1 < siblings->length)
      return siblings->data[node->index_within_parent + 1];
    node = node->parent;
    if (is_element(node)) *ok = *ok && add_event(page, named(&node->v.element, CGUMBO_CLOSE));
  }
  return NULL;
}

static int flatten(cgumbo_page *page) {
  int ok = 1;
  const GumboNode *node = page->output->document;
  while (node && ok) {
    if (is_element(node)) ok = enter(page, &node->v.element);
    if (is_text(node)) ok = add_text(page, &node->v.text);
    const GumboVector *children = children_of(node);
    if (children && children->length > 0) {
      node = children->data[0];
    } else {
      if (is_element(node)) ok = ok && add_event(page, named(&node->v.element, CGUMBO_CLOSE));
      node = leave(page, node, &ok);
    }
  }
  return ok;
}

/// Parent and index are not kept up when nodes are moved (foster parents, the adoption agency), and the walk needs
/// them; one pass over the children sets them right.
static int link_children(const GumboNode *root) {
  size_t capacity = 0, count = 0;
  const GumboNode **open = NULL;
  if (!grow((void **)&open, count, &capacity, sizeof *open)) return 0;
  open[count++] = root;
  while (count > 0) {
    const GumboNode *node = open[--count];
    const GumboVector *children = children_of(node);
    for (unsigned i = 0; children && i < children->length; i++) {
      GumboNode *child = children->data[i];
      child->parent = (GumboNode *)node;
      child->index_within_parent = i;
      if (!grow((void **)&open, count, &capacity, sizeof *open)) {
        free(open);
        return 0;
      }
      open[count++] = child;
    }
  }
  free(open);
  return 1;
}

cgumbo_page *cgumbo_parse(const uint8_t *utf8, size_t count) {
  cgumbo_page *page = calloc(1, sizeof *page);
  if (!page) return NULL;
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  page->input = (const char *)utf8;
  page->output = gumbo_parse_with_options(&options, page->input, count);
  if (page->output && link_children(page->output->document) && flatten(page)) return page;
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
  if (page->output) gumbo_destroy_output(&kGumboDefaultOptions, page->output);
  free(page->events);
  free(page->attributes);
  free(page);
}
