#!/usr/bin/env python3
"""Runs the binary with any number of processes, kills some, and lets some be late: nothing but their documents is lost.

usage: workers.py BINARY
"""
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

ARTICLE = "The mayor, Ana Ruiz, said on Monday: “We will build the bridge.” She spoke in Porto on 3 March 2021.\n\n"
#: A document that takes seconds, so that its process can be killed over it.
LONG = ARTICLE * 60_000


def lines(count, long=None):
    for number in range(count):
        text = LONG if number == long else f"Number {number}. " + ARTICLE
        yield json.dumps({"id": f"d{number}", "text": text}, ensure_ascii=False).encode() + b"\n"


def run(binary, *arguments, data=None, expect=0):
    done = subprocess.run([binary, *arguments], input=data, capture_output=True, timeout=300)
    assert done.returncode == expect, (arguments, done.returncode, done.stderr[-300:])
    return done.stdout


def children(process):
    with open(f"/proc/{process}/task/{process}/children") as file:
        return [int(number) for number in file.read().split()]


def busy_child(process):
    """The child that has the long document: it alone uses the processor for long."""
    while True:
        for child in children(process):
            with open(f"/proc/{child}/stat") as file:
                ticks = int(file.read().rsplit(")", 1)[1].split()[11])
            if ticks > 0.3 * os.sysconf("SC_CLK_TCK"):
                return child
        time.sleep(0.02)


def check_same_bytes(binary, folder):
    """Whatever the number of processes, the same comes out of every command."""
    for number, line in enumerate(lines(40)):
        with open(os.path.join(folder, f"{number:02}.txt"), "w") as file:
            file.write(json.loads(line)["text"] * (number % 5 + 1))
    for command in (
        ["annotate", "--to", "jsonl"], ["annotate", "--to", "csv"], ["strip", "--to", "jsonl", "--dedupe"],
        ["strip", "--to", "jsonl", "--site"], ["quotes", "--by", "speaker"], ["dates", "--timeline"], ["entities"],
    ):
        outputs = {run(binary, *command, "--jobs", jobs, folder) for jobs in ("0", "1", "2", "7")}
        assert len(outputs) == 1 and outputs.pop(), command


def check_death(binary, signal_number):
    """A process killed over a document costs this document; all others come out, in order."""
    data = b"".join(lines(30, long=11))
    whole = run(binary, "annotate", "--jobs", "0", data=b"".join(lines(30))).splitlines()
    command = [binary, "annotate", "--jobs", "2"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdin.write(data)
        process.stdin.close()
        records = [process.stdout.readline() for _ in range(11)]
        os.kill(busy_child(process.pid), signal_number)
        records += process.stdout.readlines()
        assert process.wait(timeout=60) == 1
    assert [json.loads(record)["id"] for record in records] == [f"d{number}" for number in range(30)]
    dead = json.loads(records[11])
    assert [problem["code"] for problem in dead["problems"]] == ["worker-died"], dead["problems"]
    assert dead["text"] == "" and dead["annotations"] == [] and "remedy" in dead["problems"][0]
    assert [r.rstrip(b"\n") for n, r in enumerate(records) if n != 11] == [r for n, r in enumerate(whole) if n != 11]


def check_timeout(binary):
    output = run(binary, "annotate", "--jobs", "1", "--timeout", "1", data=b"".join(lines(6, long=2)), expect=1)
    codes = [[p["code"] for p in json.loads(line).get("problems", [])] for line in output.splitlines()]
    assert codes == [[], [], ["timeout"], [], [], []], codes


def check_answers_come_at_once(binary):
    """Who writes a line and waits for the answer gets it, though the input goes on."""
    command = [binary, "annotate", "--from", "jsonl", "--jobs", "3", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        for line in lines(20):
            process.stdin.write(line)
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == json.loads(line)["id"]
        process.stdin.close()
        assert process.wait(timeout=60) == 0


def main():
    binary = os.path.abspath(sys.argv[1])
    os.environ["SWIFT_BACKTRACE"] = "enable=no"
    with tempfile.TemporaryDirectory() as folder:
        check_same_bytes(binary, folder)
    for number in (signal.SIGKILL, signal.SIGILL):
        check_death(binary, number)
    check_timeout(binary)
    check_answers_come_at_once(binary)
    print("workers: all documents accounted for")


if __name__ == "__main__":
    main()
