#!/usr/bin/env python3
"""The record of a text does not depend on the host's time zone or locale.

usage: host_independence.py WINNOW
"""
import os
import subprocess
import sys

TEXT = """They met last Friday at 10:15 a.m. GMT, tomorrow they leave; on 03/04/2020 it rained, in two hours it ends.
Am Montagabend kam er, il y a trois jours elle partit."""
HOSTS = [("UTC", "C"), ("Pacific/Kiritimati", "de_DE.UTF-8"), ("America/Los_Angeles", "tr_TR.UTF-8"), ("Asia/Kolkata", "ar_EG.UTF-8")]


def record(binary, zone, locale, arguments):
    env = {**os.environ, "TZ": zone, "LANG": locale, "LC_ALL": locale}
    run = subprocess.run([binary, "annotate", "--from", "text", *arguments, "-"], input=TEXT.encode(), env=env, capture_output=True)
    assert run.returncode == 0, run.stderr.decode()
    return run.stdout


def main():
    for arguments in ([], ["--dct", "2024-05-14"], ["--dct", "2024-05-14T23:30:00+02:00"]):
        records = {record(sys.argv[1], zone, locale, arguments) for zone, locale in HOSTS}
        assert len(records) == 1, "the record depends on the host: " + " ".join(arguments)
    print("%d hosts, the same records" % len(HOSTS))


if __name__ == "__main__":
    main()
