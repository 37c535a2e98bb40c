#!/usr/bin/env bash
# Builds and runs what uses the C interface. usage: run.sh FOLDER-OF-libwinnow_c.so
set -euo pipefail
cd "$(dirname "$0")/../.."
library=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cc -std=c11 -Wall -Wextra -Werror -pedantic -I Sources/Embedding -o "$work/test" Tests/Embedding/embedding_test.c \
  -L "$library" -lwinnow_c -lpthread -Wl,-rpath,"$(realpath "$library")"
"$work/test"
c++ -std=c++17 -fsyntax-only -x c++ Sources/Embedding/winnow.h
exported=$(nm -D --defined-only "$library/libwinnow_c.so" | awk '$2 ~ /[A-Z]/ {print $3}' | sort | tr '\n' ' ')
[ "$exported" = "wn_annotate wn_close wn_free wn_open wn_version " ] || { echo "exports: $exported"; exit 1; }
python3 Tests/Embedding/embed.py "$library/libwinnow_c.so"
