/// The face of libgumbo that Winnow uses.
#ifndef WINNOW_CGUMBO_H
#define WINNOW_CGUMBO_H
const char *cgumbo_placeholder(void);
#endif
