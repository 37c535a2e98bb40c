#include "arena.h"

#include <stdint.h>
#include <stdlib.h>

/// Below the size from which `malloc` asks the system each time.
enum { CHUNK = 96 * 1024, STEP = 16, CLASSES = 64 };

typedef struct chunk {
  struct chunk *next;
} chunk;

/// Stands before each piece: its class, or CLASSES for a large one.
typedef struct {
  uint64_t class;
} head;

/// Large pieces are those of `malloc`, in a ring so that they can be freed with the arena.
typedef struct large {
  struct large *previous, *next;
  head head;
} large;

struct arena {
  chunk *chunks;
  char *next;
  size_t left;
  /// Freed pieces by class, each holding the address of the next.
  void *free[CLASSES];
  large ring;
};

arena *arena_make(void) {
  arena *made = calloc(1, sizeof *made);
  if (made) made->ring.previous = made->ring.next = &made->ring;
  return made;
}

static void *take_large(arena *arena, size_t size) {
  large *piece = malloc(sizeof *piece + size);
  if (!piece) return NULL;
  piece->head.class = CLASSES;
  piece->previous = &arena->ring;
  piece->next = arena->ring.next;
  piece->next->previous = arena->ring.next = piece;
  return piece + 1;
}

static void give_large(large *piece) {
  piece->previous->next = piece->next;
  piece->next->previous = piece->previous;
  free(piece);
}

static void *carve(arena *arena, size_t size) {
  if (arena->left < size) {
    chunk *fresh = malloc(CHUNK);
    if (!fresh) return NULL;
    fresh->next = arena->chunks;
    arena->chunks = fresh;
    arena->next = (char *)(fresh + 1);
    arena->left = CHUNK - sizeof *fresh;
  }
  char *piece = arena->next;
  arena->next += size;
  arena->left -= size;
  return piece;
}

void *arena_take(void *memory, size_t size) {
  arena *arena = memory;
  size_t class = (size + sizeof(head) + STEP - 1) / STEP;
  if (class >= CLASSES) return take_large(arena, size);
  void *free = arena->free[class];
  if (free) {
    arena->free[class] = *(void **)free;
    return free;
  }
  head *fresh = carve(arena, class * STEP);
  if (!fresh) return NULL;
  fresh->class = class;
  return fresh + 1;
}

void arena_give(void *memory, void *piece) {
  if (!piece) return;
  arena *arena = memory;
  head *before = (head *)piece - 1;
  if (before->class >= CLASSES) return give_large((large *)piece - 1);
  *(void **)piece = arena->free[before->class];
  arena->free[before->class] = piece;
}

void arena_free(arena *arena) {
  if (!arena) return;
  while (arena->ring.next != &arena->ring) give_large(arena->ring.next);
  for (chunk *at = arena->chunks, *next; at; at = next) {
    next = at->next;
    free(at);
  }
  free(arena);
}
