#!/bin/sh
# structure_test.sh SOURCE: the house rules that a script can see.
set -u
cd "$1" || exit 1
failures=0
broken() {
  [ -z "$2" ] && return
  echo "FAILED: $1:"
  echo "$2"
  failures=$((failures + 1))
}

sources() { find common chapters plots docs/check data/convert tests -name '*.[ch]pp'; }

broken "common/ knows no chapter" "$(grep -rn '#include "[0-9][0-9]_' common)"

# include_rule CHAPTER INCLUDED: a chapter looks back, never ahead.
ahead() {
  for folder in chapters/[0-9][0-9]_*/; do
    own=$(basename "$folder")
    grep -ro --include='*.[ch]pp' '#include "[0-9][0-9]_[a-z_]*' "$folder" | while IFS='"' read -r where other; do
      if [ "$(printf '%s\n%s\n' "$other" "$own" | sort | tail -n 1)" != "$own" ]; then echo "$where$other"; fi
    done
  done
}
broken "a chapter looks ahead" "$(ahead)"

broken "stories stay under 120 lines" \
  "$(for file in chapters/*/main.cpp; do awk -v f="$file" 'END { if (NR >= 120) print f, NR }' "$file"; done)"
broken "files stay under 250 lines" \
  "$(sources | while read -r file; do awk -v f="$file" 'END { if (NR > 250) print f, NR }' "$file"; done)"
broken "every header is included once" "$(find common chapters plots docs/check data/convert tests -name '*.hpp' -exec grep -L '^#pragma once' {} +)"
broken "no folder is called after nothing" \
  "$(find common chapters plots docs/check data/convert -type d | grep -E '/(utils?|helpers?|misc|core|src)$')"
broken "no macros of our own" "$(sources | xargs grep -n '^ *# *define' | grep -v BOOST_TEST_)"
broken "nothing is left undone" "$(sources | xargs grep -nE '\b(TODO|FIXME|XXX)\b' learn commands/*)"
broken "every chapter with a program says what it is in its first line" \
  "$(for file in chapters/*/main.cpp; do
    head -n 1 "$file" | grep -q "^// $(basename "$(dirname "$file")"): ." || echo "$file"; done)"

broken "the first line of a story is one line" \
  "$(for file in chapters/*/main.cpp; do sed -n '2p' "$file" | grep -q '^//' && echo "$file"; done)"

# Every equation number in a chapter begins with the chapter's number.
foreign_equations() {
  for folder in chapters/[0-9][0-9]_*/; do
    number=$(basename "$folder" | sed 's/^0*\([0-9]*\)_.*/\1/')
    grep -rnoE --include='*.hpp' '// \([0-9]+\.[0-9]+\)' "$folder" | grep -v "(${number}[.]"
  done
}
broken "equations carry their chapter's number" "$(foreign_equations)"

# Every equation of a header stands at a line of code as well.
unmarked_equations() {
  for folder in chapters/[0-9][0-9]_*/; do
    grep -rohE --include='*.hpp' '// [(][0-9]+[.][0-9]+[)]' "$folder" | cut -c 4- | while read -r number; do
      grep -rqF --include='*.cpp' "$number" "$folder" || echo "$folder$number"
    done
  done
}
broken "equations are marked at their line of code" "$(unmarked_equations)"

# Chapter 11 is built in this order, and each part knows only those before it.
looking_up() {
  below=
  for part in fused_engine wide ladder bench; do
    below="$below|$part"
    grep -rn --include='*.[ch]pp' '#include "11_faster/' "chapters/11_faster/$part" |
      grep -vE "\"11_faster/(${below#|})/"
  done
}
broken "a part of chapter 11 looks up" "$(looking_up)"
broken "the fused float engine stays under 600 lines" \
  "$(find chapters/11_faster/fused_engine -type f -exec cat {} + | awk 'END { if (NR >= 600) print NR }')"
[ "$failures" = 0 ]
