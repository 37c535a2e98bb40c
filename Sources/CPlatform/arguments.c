#include "cplatform.h"

// Swift's CommandLine reads /proc, which a bare root does not have; glibc hands its constructors what main gets.
static int count;
static char **values;

__attribute__((constructor)) static void keep(int argc, char **argv) {
  count = argc;
  values = argv;
}

int cplatform_argument_count(void) { return count; }

const char *cplatform_argument_at(int index) { return values[index]; }
