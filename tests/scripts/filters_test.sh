#!/bin/sh
# filters_test.sh 13_CONVOLUTION: the trainings in float on drawn digits, what they leave, and what is refused.
# CTest: 13_convolution 13_convolution
set -u
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"

filters() { "$program" --data drawn --plots "$folder/plots" "$@"; }
said() { grep -qF -e "$1" "$folder/out" || failed "not said: $1"; }

ends 0 "20 and 40" filters --rows
said "   --filters 8,16 --rate 0.05 --epochs 1"

ends 0 "the same knobs, to the last bit" filters --fast
said "plain, in double"
said "Test Accuracy: "
[ "$(grep -m 1 "^Data: " "$folder/out")" = "$(tail -n 1 "$folder/out")" ] || failed "first and last line differ"
if awk 'length > 84 { print; bad = 1 } END { exit !bad }' "$folder/out"; then failed "a line is wider than 84 columns"; fi

ends 0 "1 thread" filters --only "8 and 16" --seeds 1 --threads 1 --results "$folder/results.csv" --save "$folder/net.json"
said "Saved the network of seed 1"
[ "$(grep -c '^filters,8 and 16,1,' "$folder/results.csv")" = 1 ] || failed "the row is not in the results"
ends 0 "banks of filters" filters --model "$folder/net.json"

ends 2 "there is no row 'nine'" filters --only nine
ends 2 "leave out all but one" filters --fast --whole
ends 2 "--threads is for --whole and --only" filters --fast --threads 2
ends 2 "name its row with --only" filters --whole --save "$folder/net.json"
ends 2 "use --seeds N" filters --whole --seed 2
ends 2 "--model is not for training in float" filters --fast --model "$folder/net.json"
[ "$failures" = 0 ]
