#!/usr/bin/env python3
"""Packs the Python package and the static binary into a wheel. usage: build_wheel.py BINARY OUT-DIR

The platform tag is read off the binary: the newest symbol version of glibc that it needs (PEP 600). Refuses a binary
that needs more than glibc. Needs binutils and Debian's python3-wheel.
"""
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
#: What a manylinux machine has; everything else must be inside.
ALLOWED = {"libc.so.6", "libm.so.6", "libpthread.so.0", "libdl.so.2", "librt.so.1", "ld-linux-x86-64.so.2"}
#: Debian packages whose code is linked in; their licences go into the wheel.
LINKED = ["libicu-dev", "libgumbo-dev", "nettle-dev", "zlib1g-dev", "libstdc++-12-dev"]


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def platform_tag(binary):
    needed = set(re.findall(r"NEEDED\s+(\S+)", output("objdump", "-p", binary)))
    if needed - ALLOWED:
        sys.exit(f"{binary} needs {', '.join(sorted(needed - ALLOWED))}: link it statically (make build)")
    versions = re.findall(r"GLIBC_2\.(\d+)", output("objdump", "-T", binary))
    return f"manylinux_2_{max(map(int, versions))}_{os.uname().machine}"


def metadata(readme):
    return (HERE / "METADATA").read_text("utf-8") + readme


def main():
    binary, out = sys.argv[1], Path(sys.argv[2])
    head = (HERE / "METADATA").read_text("utf-8")
    name, version = (re.search(rf"^{key}: (.*)$", head, re.M).group(1) for key in ("Name", "Version"))
    name = name.replace("-", "_")
    tree = out / "tree"
    shutil.rmtree(out, ignore_errors=True)
    package = tree / name
    shutil.copytree(HERE.parent / name, package, ignore=shutil.ignore_patterns("__pycache__"))
    (package / "bin").mkdir()
    subprocess.run(["strip", "-s", "-o", package / "bin" / "winnow", binary], check=True)
    info = tree / f"{name}-{version}.dist-info"
    (info / "licenses").mkdir(parents=True)
    (info / "METADATA").write_text(metadata((ROOT / "README.md").read_text("utf-8")), "utf-8")
    (info / "entry_points.txt").write_text("[console_scripts]\nwinnow = winnow_text.__main__:main\n", "utf-8")
    (info / "WHEEL").write_text(
        f"Wheel-Version: 1.0\nGenerator: winnow\nRoot-Is-Purelib: false\nTag: py3-none-{platform_tag(binary)}\n", "utf-8"
    )
    shutil.copy(ROOT / "LICENSE", info / "licenses" / "LICENSE")
    for card in sorted(ROOT.glob("Plugins/*/MODEL-CARD*.md")) + sorted(ROOT.glob("Sources/*/MODEL-CARD*.md")):
        shutil.copy(card, info / "licenses" / f"{card.parent.name}-{card.name}")
    for linked in LINKED:
        notice = Path("/usr/share/doc") / linked / "copyright"
        if notice.exists():
            shutil.copy(notice, info / "licenses" / f"{linked}.copyright")
    # Same files, same wheel: the time of packing does not enter it.
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}
    subprocess.run(["/usr/bin/python3", "-m", "wheel", "pack", "-d", out, tree], check=True, env=environment)
    shutil.rmtree(tree)


if __name__ == "__main__":
    main()
