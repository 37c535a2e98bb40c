#pragma once

/// Number of arguments of the process, the command's own name first.
int cplatform_argument_count(void);

/// An argument; valid for the life of the process.
const char *_Nonnull cplatform_argument_at(int index);

/// Forks; `channel` becomes a stream to the other process in both, closed by exec and, in the parent, never blocking.
///
/// For processes of one thread. Returns the child's number in the parent, 0 in the child, -1 (errno) when it can't be.
int cplatform_fork_connected(int *_Nonnull channel);

/// Processors that this process may run on, at least 1.
int cplatform_processor_count(void);

/// Memory that is freed serves what is allocated next, up to 64 MiB of it, and is not given back to the system: a
/// process that reads one document after another would be handed the same pages anew for each.
void cplatform_keep_memory(void);
