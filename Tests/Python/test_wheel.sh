#!/usr/bin/env bash
# Installs the wheel into a root that holds glibc and Python alone, and uses it there. usage: test_wheel.sh WHEEL
set -euo pipefail
wheel=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
python=/usr/bin/python3
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

copy() { # a file and the libraries it is linked with, at the same paths below the root
  for file in "$@" $(ldd "$@" 2>/dev/null | grep -o '/[^ :)]*' | sort -u); do
    mkdir -p "$root$(dirname "$file")"
    cp -Lu "$file" "$root$file"
  done
}

version=$("$python" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
copy "$("$python" -c 'import sys, os; print(os.path.realpath(sys.executable))')" /bin/true
mkdir -p "$root/usr/lib" "$root/tmp" "$root/site"
cp -r "/usr/lib/$version" "$root/usr/lib/"
rm -rf "$root/usr/lib/$version"/{test,idlelib,tkinter,ensurepip,__pycache__}
copy "/usr/lib/$version"/lib-dynload/*.so

# What pip does with a wheel of plain files: unpack it, keeping who may be executed.
"$python" - "$wheel" "$root/site" <<'PY'
import os, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    for info in archive.infolist():
        path = archive.extract(info, sys.argv[2])
        os.chmod(path, (info.external_attr >> 16) & 0o777 or 0o644)
PY
size=$(stat -c %s "$wheel")
[ "$size" -le $((60 << 20)) ] || { echo "the wheel has $size bytes, more than 60 MB"; exit 1; }
ldd "$root/site/winnow_text/bin/winnow"
cp "$here/bare_root.py" "$root/site/"
cp "$here/../../Fixtures/Articles/council-ferry.txt" "$root/site/article.txt"
PATH=$PATH:/usr/sbin
enter=("$(command -v chroot)"); [ "$(id -u)" = 0 ] || enter=("$(command -v unshare)" --user --map-root-user "${enter[0]}")
env -i PYTHONPATH=/site "${enter[@]}" "$root" "/usr/bin/$version" /site/bare_root.py
