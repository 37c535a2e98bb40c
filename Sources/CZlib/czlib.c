#include "czlib.h"

#include <stdlib.h>
#include <zlib.h>

struct czlib_inflater {
  z_stream stream;
};

czlib_inflater *czlib_open(int format) {
  czlib_inflater *inflater = calloc(1, sizeof *inflater);
  if (!inflater) return NULL;
  int bits = format == CZLIB_GZIP ? 15 + 16 : format == CZLIB_ZLIB ? 15 : -15;
  if (inflateInit2(&inflater->stream, bits) == Z_OK) return inflater;
  free(inflater);
  return NULL;
}

static uInt clipped(size_t count) { return count > 1u << 30 ? 1u << 30 : (uInt)count; }

int czlib_inflate(czlib_inflater *inflater, const uint8_t *input, size_t count, size_t *taken, uint8_t *output,
                  size_t capacity, size_t *written) {
  z_stream *stream = &inflater->stream;
  uInt available = clipped(count), room = clipped(capacity);
  // zlib does not write to its input.
  stream->next_in = (Bytef *)input;
  stream->avail_in = available;
  stream->next_out = output;
  stream->avail_out = room;
  int result = inflate(stream, Z_NO_FLUSH);
  *taken = available - stream->avail_in;
  *written = room - stream->avail_out;
  if (result == Z_STREAM_END) return CZLIB_END;
  // Z_BUF_ERROR: no input or no room, which the caller mends.
  return result == Z_OK || result == Z_BUF_ERROR ? CZLIB_MORE : CZLIB_CORRUPT;
}

void czlib_reset(czlib_inflater *inflater) { inflateReset(&inflater->stream); }

void czlib_close(czlib_inflater *inflater) {
  if (!inflater) return;
  inflateEnd(&inflater->stream);
  free(inflater);
}
