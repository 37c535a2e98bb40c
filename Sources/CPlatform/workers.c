#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/socket.h>
#include <unistd.h>

#include "cplatform.h"

// Swift marks fork as unavailable, because with threads it is a trap. This command has one thread.
int cplatform_fork_connected(int *channel) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends)) return -1;
  pid_t child = fork();
  if (child < 0) {
    int reason = errno;
    close(ends[0]);
    close(ends[1]);
    errno = reason;
    return -1;
  }
  close(ends[child == 0 ? 0 : 1]);
  *channel = ends[child == 0 ? 1 : 0];
  if (child > 0) fcntl(*channel, F_SETFL, O_NONBLOCK);
  return child;
}

int cplatform_processor_count(void) {
  cpu_set_t set;
  return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
}
