#pragma once

/// Number of arguments of the process, the command's own name first.
int cplatform_argument_count(void);

/// An argument; valid for the life of the process.
const char *_Nonnull cplatform_argument_at(int index);
