#!/bin/sh
# story_test.sh PROGRAM FILE: the story ends well, prints each `line` of the file, and leaves each `figure`. A line
# `options --quick` of the file is for a story that would take too long without them.
set -eu
program=$1 wanted=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

options=$(sed -n 's/^options //p' "$wanted")
status=0
# shellcheck disable=SC2086  # each word is an option
"$program" $options --plots "$folder/plots" >"$folder/out" 2>"$folder/err" || {
  status=$?
  cat "$folder/out" "$folder/err"
  echo "FAILED: $program ended with status $status"
  exit 1
}
failed() { echo "FAILED: $1"; status=1; }

while IFS= read -r wish; do
  case $wish in
    "line "*) grep -qF -e "${wish#line }" "$folder/out" || failed "it does not print: ${wish#line }" ;;
    "figure "*)
      figure=${wish#figure }
      for file in "${figure%.*}.csv" "${figure%.*}.gp"; do [ -s "$folder/plots/$file" ] || failed "no $file"; done
      if command -v "${GNUPLOT:-gnuplot}" >/dev/null 2>&1 && [ ! -s "$folder/plots/$figure" ]; then failed "no $figure"; fi
      ;;
    "options "*) ;;
    *) failed "$wanted: neither a line nor a figure: $wish" ;;
  esac
done <"$wanted"
[ "$status" = 0 ] || cat "$folder/out" "$folder/err"
exit $status
