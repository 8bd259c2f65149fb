#!/bin/sh
# fuzz.sh [RUNS]: each fuzzer tries so many inputs (a million when nothing is said) under the address and
# undefined-behaviour sanitizers. It stops at the first crash, leak, hang, or claim of 64 MB at once, and the
# input that did it is left in build-fuzz/findings. Then it answers to some inputs of a megabyte, and no megabyte may
# take longer than $NN_FUZZ_SECONDS (20, for a busy machine; one alone takes a tenth of that).
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-1000000} seconds=${NN_FUZZ_SECONDS:-20}
for compiler in clang++-14 clang++; do command -v $compiler >/dev/null && break; done

if [ ! -f build-fuzz/Makefile ]; then CXX=$compiler cmake --preset fuzz >/dev/null; fi
cmake --build build-fuzz --parallel 2 --target fuzz_seeds \
  pictures_fuzz labels_fuzz gzip_fuzz options_fuzz model_fuzz picture_fuzz csv_fuzz digits_fuzz >/dev/null
build-fuzz/tests/fuzz/fuzz_seeds build-fuzz/seeds
mkdir -p build-fuzz/findings

# in_time NAME: how long each large input took stands in the log; what is smaller than a megabyte counts as one.
in_time() {
  sed -n 's/^Executed \(.*\) in \([0-9]*\) ms$/\2 \1/p' "build-fuzz/$1.large.log" >"build-fuzz/$1.times"
  for input in "build-fuzz/seeds/large/$1"/*; do
    grep -q " $input\$" "build-fuzz/$1.times" || { echo "FAILED: the fuzzer of $1 did not try $input"; return 1; }
  done
  while read -r ms input; do
    bytes=$(wc -c <"$input")
    [ "$bytes" -ge 1000000 ] || bytes=1000000
    [ $((ms * 1000)) -le $((seconds * bytes)) ] || {
      echo "FAILED: the fuzzer of $1: $input takes $ms ms, over $seconds s for each megabyte"
      return 1
    }
  done <"build-fuzz/$1.times"
}

# fuzz NAME: its last words are "Done N runs in S second(s)"
fuzz() {
  mkdir -p "build-fuzz/corpus/$1"
  "build-fuzz/tests/fuzz/$1_fuzz" -runs="$runs" -seed=1 -max_len=4096 -timeout=60 -malloc_limit_mb=64 \
    -artifact_prefix="build-fuzz/findings/$1-" "build-fuzz/corpus/$1" "build-fuzz/seeds/$1" \
    >"build-fuzz/$1.log" 2>&1 || { tail -n 40 "build-fuzz/$1.log"; echo "FAILED: the fuzzer of $1"; return 1; }
  if [ -d "build-fuzz/seeds/large/$1" ]; then
    "build-fuzz/tests/fuzz/$1_fuzz" -timeout=120 "build-fuzz/seeds/large/$1"/* >"build-fuzz/$1.large.log" 2>&1 ||
      { tail -n 40 "build-fuzz/$1.large.log"; echo "FAILED: the fuzzer of $1, on a large input"; return 1; }
    in_time "$1" || return 1
  fi
  echo "$1: $(tail -n 1 "build-fuzz/$1.log" | sed 's/^Done //')"
}

# Two at a time.
failures=build-fuzz/failed
rm -f "$failures"
half() { for name in "$@"; do fuzz "$name" || touch "$failures"; done; }
half pictures csv gzip picture digits &
half labels options model
wait
[ ! -e "$failures" ]
