#include "cgumbo.h"
const char *cgumbo_placeholder(void) { return ""; }
