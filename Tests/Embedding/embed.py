#!/usr/bin/env python3
"""Winnow inside the process, through ctypes: the example of the README. usage: embed.py libwinnow_c.so"""
import ctypes
import json
import sys


class Winnow:
    def __init__(self, path, **options):
        self.library = ctypes.CDLL(path)
        self.library.wn_open.restype = ctypes.c_void_p
        self.library.wn_free.argtypes = self.library.wn_close.argtypes = [ctypes.c_void_p]
        self.library.wn_annotate.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_char_p,
                                             ctypes.POINTER(ctypes.c_void_p), ctypes.POINTER(ctypes.c_size_t)]
        error = ctypes.c_void_p()
        self.context = self.library.wn_open(json.dumps(options).encode(), ctypes.byref(error))
        if not self.context:
            raise ValueError(self.take(error))

    def annotate(self, text, **options):
        raw, out, count = text.encode(), ctypes.c_void_p(), ctypes.c_size_t()
        status = self.library.wn_annotate(self.context, raw, len(raw), json.dumps(options).encode(),
                                          ctypes.byref(out), ctypes.byref(count))
        answer = self.take(out)
        if status:
            raise ValueError(answer)
        return json.loads(answer)

    def take(self, memory):
        text = ctypes.string_at(memory.value).decode()
        self.library.wn_free(memory)
        return text

    def __del__(self):
        if getattr(self, "context", None):
            self.library.wn_close(self.context)


if __name__ == "__main__":
    winnow = Winnow(sys.argv[1], only=["quotes"])
    record = winnow.annotate("😀 “We will keep the ferry,” said Ana Ruiz.", dct="2024-05-14")
    quote = next(a for a in record["annotations"] if a["type"] == "Quote")
    assert record["text"][quote["start"] : quote["end"]] == "“We will keep the ferry,”"
    try:
        Winnow(sys.argv[1], only=["nonsense"])
        raise SystemExit("a wrong option was taken")
    except ValueError as error:
        assert "nonsense" in str(error)
    print("ctypes:", record["text"][quote["start"] : quote["end"]])
