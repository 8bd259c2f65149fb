#!/bin/sh
# check_digits_test.sh SOURCE CHECK_MINE CONVERT_DATA: our program from an empty file learns to read MNIST, or the drawn digits where
# MNIST is not here, well enough for ./learn check. With shuffled labels it does not, and what is printed says so.
# CTest: check @source@ check_mine convert_data
set -u
source=$1 check=$2 convert=$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"
compiler=${CXX:-$(command -v c++ || command -v g++ || command -v clang++)}

# compiled NAME SED...: our program, with these changes.
compiled() {
  name=$1
  shift
  sed "$@" "$source/tests/mine/mine.cpp" >"$folder/$name.cpp"
  # shellcheck disable=SC2086  # it may be two words, like ccache g++
  $compiler -std=c++17 -O2 -o "$folder/$name" "$folder/$name.cpp" 2>"$folder/out" || { failed "$name cannot be compiled"; exit 1; }
}

# Pictures of bars at ten places.
bars() {
  awk -v rows="$1" 'BEGIN {
    for (i = 0; i < rows; ++i) {
      printf "%d", i % 10
      for (j = 0; j < 784; ++j) printf ",%d", int(j % 28 / 2.8) == i % 10 ? 200 + i % 50 : 0
      print ""
    }
  }'
}
mkdir "$folder/bars"
bars 900 >"$folder/bars/train.csv"
bars 200 >"$folder/bars/test.csv"
"$convert" --from "$folder/bars" --to "$folder/set" >"$folder/out" 2>&1 || { failed "the pictures cannot be written"; exit 1; }

compiled right -e ''
compiled shuffled -e 's/labels\[which\]\] = 1/labels[(which * 7 + first) % labels.size()]] = 1/'
ends 1 "do pictures and labels not stay together when you shuffle" "$check" --stage digits --data "$folder/set" "$folder/shuffled"
ends 1 "there is no such folder" "$check" --stage digits --data "$folder/nowhere" "$folder/right"

# And now the real ones.
ends 0 "Right: 9 of 9 stages." "$check" "$folder/right"
[ "$failures" = 0 ]
