#!/usr/bin/env python3
"""Stands in for a winnow that crashes: passes each line to the real one, and dies of SIGSEGV at a line that asks for it.

The environment names the real binary: WINNOW_REAL.
"""
import os
import signal
import subprocess
import sys

real = subprocess.Popen([os.environ["WINNOW_REAL"], *sys.argv[1:]], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
for line in sys.stdin.buffer:
    if b"KILL THE WORKER" in line:
        real.kill()
        os.kill(os.getpid(), signal.SIGSEGV)
    real.stdin.write(line)
    real.stdin.flush()
    sys.stdout.buffer.write(real.stdout.readline())
    sys.stdout.buffer.flush()
