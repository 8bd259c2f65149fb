#!/bin/sh
# story_test.sh PROGRAM 'FIGURES' LINE...: the story ends well, prints each line, and leaves each figure.
set -eu
program=$1 figures=$2
shift 2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

status=0
"$program" --plots "$folder/plots" >"$folder/out" 2>"$folder/err" || {
  status=$?
  cat "$folder/out" "$folder/err"
  echo "FAILED: $program ended with status $status"
  exit 1
}
for line in "$@"; do
  grep -qF -e "$line" "$folder/out" || { echo "FAILED: it does not print: $line"; status=1; }
done
for figure in $figures; do
  for file in "${figure%.*}.csv" "${figure%.*}.gp"; do
    [ -s "$folder/plots/$file" ] || { echo "FAILED: no $file"; status=1; }
  done
  if command -v "${GNUPLOT:-gnuplot}" >/dev/null 2>&1 && [ ! -s "$folder/plots/$figure" ]; then
    echo "FAILED: no $figure"
    status=1
  fi
done
[ "$status" = 0 ] || cat "$folder/out" "$folder/err"
exit $status
