"""The long-lived process, and the feeder that keeps it busy.

One line in, one line out, in the same order: that is all the feeder builds on. A thread writes lines as long as the
window of open documents has room; the caller's thread reads answers. When the process dies, the first document without
an answer is the one that killed it: it is reported, the process is started again, and the documents behind it are
written again.
"""

from __future__ import annotations

import collections
import json
import os
import shutil
import subprocess
import threading
from pathlib import Path
from typing import Deque, Dict, Iterable, Iterator, List, Optional, Sequence, Tuple

#: Documents and bytes that may be open at once; what is in flight when a process dies is written again.
WINDOW_DOCUMENTS = 256
WINDOW_BYTES = 8 << 20

#: A line of input and the document it was made of.
Job = Tuple[bytes, Dict[str, object]]


class WinnowError(RuntimeError):
    """The command could not start: it is missing, or its options make no sense."""


def binary() -> str:
    """Path of the ``winnow`` command: ``$WINNOW_BINARY``, the one in this package, or the one on the path."""
    chosen = os.environ.get("WINNOW_BINARY")
    if chosen:
        return chosen
    packed = Path(__file__).parent / "bin" / "winnow"
    found = str(packed) if packed.exists() else shutil.which("winnow")
    if not found:
        raise WinnowError("there is no winnow command: install the wheel, or set WINNOW_BINARY")
    return found


class _Process:
    """A running command with its two pipes."""

    def __init__(self, arguments: Sequence[str]) -> None:
        try:
            self._child = subprocess.Popen(
                [binary(), *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
            )
        except OSError as error:
            raise WinnowError(f"can't run {binary()}: {error}") from error
        self._said: Deque[str] = collections.deque(maxlen=20)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def _listen(self) -> None:
        for line in self._child.stderr:  # type: ignore[union-attr]
            self._said.append(line.decode("utf-8", "replace").rstrip())

    def write(self, data: bytes) -> None:
        self._child.stdin.write(data)  # type: ignore[union-attr]
        self._child.stdin.flush()  # type: ignore[union-attr]

    def end_input(self) -> None:
        try:
            self._child.stdin.close()  # type: ignore[union-attr]
        except OSError:
            pass

    def read_line(self) -> bytes:
        """One answer; empty when the process has gone. An answer that was cut off counts as none."""
        line: bytes = self._child.stdout.readline()  # type: ignore[union-attr]
        return line if line.endswith(b"\n") else b""

    def wait(self) -> int:
        code = self._child.wait()
        self._listener.join(timeout=5)
        return code

    @property
    def last_words(self) -> str:
        return "; ".join(self._said) or "it said nothing"

    def kill(self) -> None:
        self._child.kill()
        self.end_input()
        self.wait()
        for pipe in (self._child.stdout, self._child.stderr):
            pipe.close()  # type: ignore[union-attr]


class Feeder:
    """Feeds documents through ``winnow COMMAND --from jsonl -`` and yields ``(document, answer)`` in order.

    ``answer`` is a line of JSON, or None for a document that killed the process.
    """

    def __init__(self, arguments: Sequence[str], jobs: Iterable[Job]) -> None:
        self._arguments = arguments
        self._jobs = iter(jobs)
        self._jobs_ended = False
        #: Written or about to be, without an answer so far; the first one is being worked on.
        self._open: Deque[Job] = collections.deque()

    def __iter__(self) -> Iterator[Tuple[Dict[str, object], Optional[bytes]]]:
        while True:
            process = _Process(self._arguments)
            answered = 0
            try:
                for line, answer in self._run(process):
                    answered += 1
                    yield line, answer
            finally:
                process.kill()
            if self._jobs_ended and not self._open:
                return
            if not answered and process.wait() == 2:
                raise WinnowError(process.last_words)
            # The process died over the first open document.
            _, document = self._open.popleft()
            yield document, None

    def _run(self, process: _Process) -> Iterator[Tuple[Dict[str, object], Optional[bytes]]]:
        """Answers of one process until it has answered all there is, or is gone."""
        writer = _Writer(process)
        writer.put([job for job in self._open])
        while True:
            self._fill(writer)
            if not self._open:
                writer.end()
                return
            answer = process.read_line()
            if not answer:
                writer.abandon()
                return
            _, document = self._open.popleft()
            yield document, answer

    def _fill(self, writer: _Writer) -> None:
        """Takes documents from the caller's iterator while the window has room."""
        if self._jobs_ended:
            return
        held = sum(len(line) for line, _ in self._open) if len(self._open) < WINDOW_DOCUMENTS // 2 else WINDOW_BYTES
        fresh: List[Job] = []
        while held < WINDOW_BYTES and len(self._open) < WINDOW_DOCUMENTS:
            job = next(self._jobs, None)
            if job is None:
                self._jobs_ended = True
                break
            self._open.append(job)
            fresh.append(job)
            held += len(job[0])
        writer.put(fresh)


class _Writer:
    """Writes from a thread of its own, so that a full pipe in either direction never blocks both ends."""

    def __init__(self, process: _Process) -> None:
        self._process = process
        self._waiting: Deque[bytes] = collections.deque()
        self._has_work = threading.Condition()
        self._is_done = False
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def put(self, jobs: Sequence[Job]) -> None:
        if not jobs:
            return
        with self._has_work:
            self._waiting.append(b"".join(line for line, _ in jobs))
            self._has_work.notify()

    def end(self) -> None:
        """Closes the pipe once all is written."""
        with self._has_work:
            self._is_done = True
            self._has_work.notify()
        self._thread.join()

    def abandon(self) -> None:
        with self._has_work:
            self._waiting.clear()
        self.end()

    def _work(self) -> None:
        while True:
            with self._has_work:
                while not self._waiting and not self._is_done:
                    self._has_work.wait()
                if not self._waiting:
                    break
                data = self._waiting.popleft()
            try:
                self._process.write(data)
            except (OSError, ValueError):
                break
        self._process.end_input()


def encode(document: Dict[str, object]) -> bytes:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass") + b"\n"
