#!/bin/sh
# use_it_test.sh SOURCE BUILD CONVERT_DATA TYPE: the programs of docs/use-it.md build in a project of their own, beside a
# checkout of this repository, and print what the page shows. Of the repository only libraries are built, with the flags
# of that project. TYPE is the build type; with "none" CMake is told none, and files are not joined. Debug is configured only.
set -u
source=$1 build=$2 convert=$3 type=$4
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"
cp "$source"/chapters/08_mnist/example/* "$folder/"
ln -s "$source" "$folder/neuron_by_neuron"
cd "$folder" || exit 1

case $type in
  none) set -- ;;
  *) set -- -DCMAKE_BUILD_TYPE="$type" -DCMAKE_UNITY_BUILD=ON ;;
esac
cmake -S . -B built -DCMAKE_EXPORT_COMPILE_COMMANDS=ON "$@" >out 2>&1 || { failed "it cannot be configured"; exit 1; }

# Flags and programs are the project's own.
flags=built/compile_commands.json
[ "$(grep -c '"file"' $flags)" -gt 20 ] || failed "the libraries are not compiled"
for word in -Wconversion -march= /main.cpp /tests/ common/story common/quiz _story.dir; do
  ! grep -q -e "$word" $flags || failed "$word is in what is compiled"
done
case $type in
  none) ! grep -qE -e ' -O[1-3]| -g ' $flags || failed "it is optimised, which nobody has asked for" ;;
  Release) grep -q -e ' -O3 -DNDEBUG' $flags || failed "it is not built as this project's Release" ;;
  Debug)
    ! grep -q -e '-fsanitize' $flags || failed "sanitizers are forced on it"
    [ "$failures" = 0 ]
    exit ;;
esac
cmake --build built --parallel 2 >out 2>&1 || { failed "it cannot be built"; exit 1; }
cmake --build built --target help >out
! grep -qE '(_test|_story|01_neuron|check_docs|learn)$' out || failed "there are programs, stories or tests"
grep -q 12_faster_idea out || failed "chapter 12 cannot be linked"

prints() {
  expected=$1
  shift
  "$@" >out 2>&1 || failed "$*: status $?"
  diff "$expected" out || failed "$* prints something else than $expected"
}
prints circle.txt built/circle
prints own.txt built/own

# Pictures of bars at ten places, as CSV.
bars() {
  awk -v rows="$1" 'BEGIN {
    for (i = 0; i < rows; ++i) {
      printf "%d", i % 10
      for (j = 0; j < 784; ++j) printf ",%d", int(j % 28 / 2.8) == i % 10 ? 200 + i % 50 : 0
      print ""
    }
  }'
}
mkdir bars
bars 600 >bars/train.csv
bars 100 >bars/test.csv
ends 0 "read it with --data mine" "$convert" --from bars --to mine
prints pictures.txt built/pictures mine bars.json
ends 1 "nowhere" built/pictures nowhere bars.json

# No idea needs what tells and draws: nothing that is missing in one is defined in nn_story or nn_quiz.
nm -C --defined-only "$build/common/libnn_story.a" "$build/common/libnn_quiz.a" 2>/dev/null | sed -n 's/^[0-9a-f]* [TBDR] //p' | LC_ALL=C sort -u >told
nm -C --undefined-only "$build"/common/libnn_common.a "$build"/chapters/*/lib*_idea.a "$build"/chapters/*/lib*_engine.a 2>/dev/null |
  sed -n 's/^ *U //p' | LC_ALL=C sort -u >missing
{ [ -s told ] && [ -s missing ]; } || failed "nm does not list what is in the libraries"
LC_ALL=C comm -12 told missing >out
[ ! -s out ] || failed "an idea needs nn_story or nn_quiz"
[ "$failures" = 0 ]
