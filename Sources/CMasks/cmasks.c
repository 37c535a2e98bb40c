#include "cmasks.h"
