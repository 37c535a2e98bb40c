/// Memory of one page: taken piece by piece, given back as a whole. Freed pieces are used again, so that a page takes no
/// more than with `malloc`.
#ifndef WINNOW_ARENA_H
#define WINNOW_ARENA_H
#include <stddef.h>

typedef struct arena arena;

arena *arena_make(void);
/// In the form that libgumbo asks for; NULL when memory is short. Aligned to 8 bytes.
void *arena_take(void *arena, size_t size);
void arena_give(void *arena, void *piece);
void arena_free(arena *arena);

#endif
