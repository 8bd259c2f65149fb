#!/bin/sh
# diagrams_drawn_test.sh SOURCE DRAW_DIAGRAMS: the program draws what plots/reference/diagrams holds, byte for byte.
# CTest: docs @source@ draw_diagrams
set -u
source=$1 draw=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"

"$draw" --to "$folder/new/deep" >"$folder/out" 2>&1 || failed "it cannot draw: $(cat "$folder/out")"
diff -r "$source/plots/reference/diagrams" "$folder/new/deep" ||
  failed "the diagrams differ from the committed ones; ./learn plots --reference draws those anew"

# The house has a floor for each chapter.
for name in $("$source/learn" list | sed 's/:.*//'); do
  for words in "${name%%_*}" "${name#*_}"; do
    grep -qF ">$words<" "$folder/new/deep/architecture.svg" || failed "architecture.svg: there is no $words"
  done
done

# What is there is replaced, and nothing else is left behind.
cp -R "$folder/new/deep" "$folder/old"
echo old >"$folder/old/01_neuron.svg"
"$draw" --to "$folder/old" >"$folder/out" 2>&1 || failed "it cannot replace"
diff -r "$folder/new/deep" "$folder/old" || failed "the old diagrams are still there"

# refuses STATUS WORDS ARGUMENT...
refuses() {
  expected=$1 words=$2
  shift 2
  "$draw" "$@" >"$folder/out" 2>&1
  status=$?
  { [ $status = "$expected" ] && [ "$(wc -l <"$folder/out")" = 1 ] && grep -qF -e "$words" "$folder/out"; } ||
    failed "$*: status $status, wanted $expected and: $words; it says: $(cat "$folder/out")"
}
touch "$folder/file"
refuses 1 "the folder for diagrams cannot be made" --to "$folder/file"
mkdir -p "$folder/blocked/01_neuron.svg/full"
refuses 1 "01_neuron.svg: is a folder, not a file" --to "$folder/blocked"
[ "$(ls -A "$folder/blocked")" = 01_neuron.svg ] || failed "half a diagram is left behind"
refuses 2 "unrecognised option" --fast
[ "$failures" = 0 ]
