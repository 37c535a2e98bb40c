#include <stdint.h>
#include <sys/random.h>

// libstdc++, which ICU needs, asks glibc 2.36 for this function (std::random_device; nothing here calls it). With our
// own the static binary starts on glibc 2.35 too, that is on the systems of 2022.
uint32_t arc4random(void) {
  uint32_t number = 0;
  while (getrandom(&number, sizeof number, 0) != sizeof number) continue;
  return number;
}
