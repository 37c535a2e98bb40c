/// The face of zlib that Winnow uses: decompressing piece by piece.
#ifndef WINNOW_CZLIB_H
#define WINNOW_CZLIB_H
#include <stddef.h>
#include <stdint.h>

/// A gzip member (RFC 1952), a zlib stream (RFC 1950), or bare deflate data (RFC 1951).
enum { CZLIB_GZIP = 0, CZLIB_ZLIB = 1, CZLIB_RAW = 2 };
enum { CZLIB_CORRUPT = -1, CZLIB_MORE = 0, CZLIB_END = 1 };

typedef struct czlib_inflater czlib_inflater;

/// NULL when memory is short. Free it with `czlib_close`.
czlib_inflater *czlib_open(int format);

/// Takes up to `count` bytes of input and writes up to `capacity` bytes of output; tells how many of each it did.
/// `CZLIB_END` when the member or stream is complete and its checksum right; `CZLIB_CORRUPT` for data that is not of
/// the format, what stood before it having been written.
int czlib_inflate(czlib_inflater *inflater, const uint8_t *input, size_t count, size_t *taken, uint8_t *output,
                  size_t capacity, size_t *written);

/// Ready for the next member.
void czlib_reset(czlib_inflater *inflater);
void czlib_close(czlib_inflater *inflater);

#endif
