#!/bin/sh
# ladder_test.sh 12_FASTER DIGITS: the story on a few drawn digits, the table it leaves, and its figures.
# CTest: 12_faster 12_faster $<IF:$<CONFIG:Debug>,100,2000>
set -u
program=$1 digits=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"

ends 0 "Test Accuracy: " "$program" --quick --digits "$digits" --data drawn --plots "$folder/plots"
cp "$folder/out" "$folder/story_of_quick"
if grep -qi "slope [0-9]" "$folder/out"; then failed "--quick tells a slope"; fi
for words in "the book's way" "float in two threads" "times as fast as the book's way" "our product with two threads" "hidden neurons"; do
  grep -qF -e "$words" "$folder/out" || failed "not said: $words"
done
[ "$(grep -m 1 "^Data: " "$folder/out")" = "$(tail -n 1 "$folder/out")" ] || failed "first and last line differ"

csv=$folder/plots/12_ladder.csv
head -n 1 "$csv" | grep -qx "rung,seconds_per_epoch,speedup,accuracy" || failed "the columns of 12_ladder.csv"
# Ten rungs of four cells; the speed-up is that over the rung before. After so few steps, all read alike.
awk -F , 'NR > 1 {
    if (NF != 4 || !($2 > 0) || !($4 > 5)) { print "row " NR ": " $0; bad = 1 }
    if (NR == 2 ? $3 != 1 : ($3 * $2 / before - 1) ^ 2 > 1e-6) { print "speedup of " $0; bad = 1 }
    if (NR == 2) first = $4
    if (($4 - first) ^ 2 > 0.25) { print "accuracy of " $0; bad = 1 }
    before = $2
  } END { exit bad || NR != 11 }' "$csv" || failed "the rows of 12_ladder.csv"
for figure in 12_ladder 12_roofline 12_wide 12_growth_hidden 12_growth_batch 12_growth_examples; do
  for ending in csv gp; do [ -s "$folder/plots/$figure.$ending" ] || failed "no $figure.$ending"; done
  if command -v "${GNUPLOT:-gnuplot}" >/dev/null 2>&1; then
    [ -s "$folder/plots/$figure.svg" ] || failed "no picture of $figure"
  fi
done
ends 0 "for 1 epoch from 3 starts" "$program" --quick --digits 20 --epochs 1 --long 1 --data drawn --plots "$folder/plots"
ends 0 "--quick" "$program" --help
if awk 'length > 84 && !/^Figures in/ { print; bad = 1 } END { exit !bad }' "$folder/story_of_quick"; then
  failed "a line is wider than 84 columns"
fi

# Ctrl-C ends the story after the epoch that is under way: with status 130, and with what has been measured by then.
"$program" --quick --digits 100 --epochs 200 --data drawn --plots "$folder/plots" >"$folder/story" &
for _ in $(seq 1200); do
  if grep -q "the book's way  " "$folder/story"; then break; fi
  sleep 0.1
done
kill -INT $!
wait $!
status=$?
[ $status = 130 ] || failed "the story that was interrupted ends with status $status"
tail -n 1 "$folder/story" | grep -q "^Data: " || failed "the story that was interrupted does not end as others do"
ends 2 "--epochs takes a whole number from 1" "$program" --epochs 0
[ "$failures" = 0 ]
