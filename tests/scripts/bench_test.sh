#!/bin/sh
# bench_test.sh 13_BENCH: peers that run are compared, with the kernel that they name; one that lacks its library and one
# that fails are said and left out, and the table is left. The peers here are made up.
# CTest: 13_convolution 13_bench
set -u
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"

# peer NAME: a program from stdin
peer() { cat >"$folder/peers/$1" && chmod +x "$folder/peers/$1"; }
mkdir "$folder/peers"
peer "a snail's" <<'TEXT'
#!/bin/sh
[ "$1" != tasks ] || { echo "a snail: book product"; exit; }
[ -s "$2/pixels" ] && [ "$(wc -c <"$2/labels")" -eq 200 ] || { echo "no digits"; exit 1; }
for epoch in $(seq "$3"); do echo "seconds 1000"; done
echo "accuracy 12.5"
echo "kernel Shell 1"
TEXT
peer missing <<'TEXT'
#!/bin/sh
echo "Snail Library is not installed"
exit 77
TEXT
peer stumbles <<'TEXT'
#!/bin/sh
[ "$1" != tasks ] || { echo "a stumbler: wide"; exit; }
echo "seconds nan"
echo "out of breath"
TEXT
echo "no program" >"$folder/peers/notes.txt"

bench() { "$program" --data drawn --digits 200 --plots "$folder/plots" "$@"; }
ends 0 "a snail" bench --peers "$folder/peers"
for words in "left out: missing (Snail Library is not installed)" "left out: a stumbler failed: out of breath" \
  "chapter 08 in double" "1000.000 s" "kernel: Shell 1" \
  "an epoch by                   theirs      ours        times as long, from to"; do
  grep -qF -e "$words" "$folder/out" || failed "not said: $words"
done
if grep -q "notes" "$folder/out"; then failed "a file that is no program was run"; fi
csv=$folder/plots/12_bench.csv
grep -qx "contender,theirs_seconds,ours_seconds,ratio,least_ratio,most_ratio" "$csv" || failed "the columns of 12_bench.csv"
[ "$(grep -c "^[a-z]*; a snail,1000," "$csv")" = 2 ] || failed "the snail's rows of 12_bench.csv"
if grep -q "stumbler" "$csv"; then failed "12_bench.csv holds what failed"; fi

mkdir "$folder/empty"
ends 0 "no other program here knows this task" bench --peers "$folder/empty"
ends 0 "--rounds" "$program" --help
ends 1 "no folder for the digits of the peers" env TMPDIR="$folder/nowhere" "$program" --data drawn --digits 200 \
  --plots "$folder/plots" --peers "$folder/empty"
ends 2 "--rounds takes a whole number from 1" bench --rounds 0
[ "$failures" = 0 ]
