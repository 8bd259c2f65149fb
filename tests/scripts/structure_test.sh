#!/bin/sh
# structure_test.sh SOURCE: the house rules that a script can see.
# CTest once: structure @source@
set -u
cd "$1" || exit 1
failures=0
broken() {
  [ -z "$2" ] && return
  echo "FAILED: $1:"
  echo "$2"
  failures=$((failures + 1))
}

sources() { find common chapters plots docs/check docs/live docs/mine docs/quiz data/convert tests -name '*.[ch]pp'; }

# The list of chapters names folders that are there, and every one of them.
chapters=$(sed -n 's/^  \([0-9][0-9]_[a-z_]*\))\{0,1\}$/\1/p' chapters/CMakeLists.txt)
folders=$(for file in chapters/*/CMakeLists.txt; do basename "$(dirname "$file")"; done | LC_ALL=C sort)
broken "chapters/CMakeLists.txt lists other chapters than these, in their order" "$([ "$folders" = "$chapters" ] || echo "$folders")"
folders() { for chapter in $chapters; do echo "chapters/$chapter"; done; }

broken "common/ knows no chapter" "$(grep -rn '#include "[0-9][0-9]_' common)"

# include_rule CHAPTER INCLUDED: a chapter looks back, never ahead.
ahead() {
  for own in $chapters; do
    grep -ro --include='*.[ch]pp' '#include "[0-9][0-9]_[a-z_]*' "chapters/$own" | while IFS='"' read -r where other; do
      if [ "$(printf '%s\n%s\n' "$other" "$own" | sort | tail -n 1)" != "$own" ]; then echo "$where$other"; fi
    done
  done
}
broken "a chapter looks ahead" "$(ahead)"

broken "stories stay under 150 lines" \
  "$(for file in chapters/*/main.cpp; do awk -v f="$file" 'END { if (NR >= 150) print f, NR }' "$file"; done)"
broken "files stay under 250 lines" \
  "$(sources | while read -r file; do awk -v f="$file" 'END { if (NR > 250) print f, NR }' "$file"; done)"
broken "every header is included once" "$(find common chapters plots docs/check docs/live docs/mine docs/quiz data/convert tests -name '*.hpp' -exec grep -L '^#pragma once' {} +)"
broken "no folder is called after nothing" \
  "$(find common chapters plots docs/check docs/live docs/mine docs/quiz data/convert -type d | grep -E '/(utils?|helpers?|misc|core|src)$')"
broken "no macros of our own" "$(sources | xargs grep -n '^ *# *define' | grep -vE "BOOST_TEST_|NCURSES_")"
broken "nothing is left undone" "$(sources | xargs grep -nE '\b(TODO|FIXME|XXX)\b' learn commands/*)"
broken "every chapter with a program says what it is in its first line" \
  "$(for file in chapters/*/main.cpp; do
    head -n 1 "$file" | grep -q "^// $(basename "$(dirname "$file")"): ." || echo "$file"; done)"

broken "the first line of a story is one line" \
  "$(for file in chapters/*/main.cpp; do sed -n '2p' "$file" | grep -q '^//' && echo "$file"; done)"

broken "lines of code on pages are at most 84 characters long" \
  "$(for file in README.md docs/*.md data/README.md; do
    awk -v f="$file" '/^ *```/ { code = !code; next } code && length > 84 { print f ": " FNR }' "$file"; done)"

broken "comments within a paragraph hold no --, or GitHub shows them; print a block instead" \
  "$(awk '/^ *```/ { code = !code } code { next } { while (match($0, /[^ ]<!-- /)) { $0 = substr($0, RSTART + 6)
    end = index($0, "-->"); text = end ? substr($0, 1, end - 1) : $0
    if (text ~ /--/) { print FILENAME ": " FNR; break } } }' docs/*.md)"

headings_twice() {
  for page in docs/*.md; do grep '^## ' "$page" | sort | uniq -d | sed "s|^|$page: |"; done
}
broken "a page has a heading twice" "$(headings_twice)"
broken "every chapter has a test" \
  "$(for chapter in $chapters; do ls tests/"${chapter%%_*}"_*_test.cpp >/dev/null 2>&1 || echo "$chapter"; done)"

# Every equation number in a chapter begins with the chapter's number.
foreign_equations() {
  for chapter in $chapters; do
    number=${chapter%%_*} number=${number#0}
    grep -rnoE --include='*.hpp' '// \([0-9]+\.[0-9]+\)' "chapters/$chapter" | grep -v "(${number}[.]"
  done
}
broken "equations carry their chapter's number" "$(foreign_equations)"

# Every equation of a header stands at a line of code as well.
unmarked_equations() {
  for folder in $(folders); do
    grep -rohE --include='*.hpp' '// [(][0-9]+[.][0-9]+[)]' "$folder" | cut -c 4- | while read -r number; do
      grep -rqF --include='*.cpp' "$number" "$folder" || echo "$folder: $number"
    done
  done
}
broken "equations are marked at their line of code" "$(unmarked_equations)"

# What computes - every file of a chapter but main.cpp and those in story/ and bench/ - knows nothing that tells or draws.
stories_in_ideas() {
  find chapters/[0-9]* -name '*.[ch]pp' ! -name main.cpp ! -path '*/story/*' ! -path '*/bench/*' ! -path '*/example/*' \
    -exec grep -Hn '#include "[^"]*/story/' {} +
}
broken "an idea knows a story" "$(stories_in_ideas)"
broken "what computes and reads knows what tells and draws" "$(grep -n '#include "common/story/' common/*.[ch]pp common/drawn/* common/quiz/*)"

# The test of a chapter knows that chapter and the earlier ones.
tests_ahead() {
  for file in tests/[0-9]*_test.cpp tests/mnist/[0-9]*_test.cpp; do
    own=$(basename "$file" | cut -c 1-2)
    sed -n 's/^#include "\([0-9][0-9]\)_.*/\1/p' "$file" | while read -r other; do
      [ "$other" -le "$own" ] || echo "$file: $other"
    done
  done
}
broken "a test knows a later chapter" "$(tests_ahead)"

# A chapter that has exercises has three: easy, medium and hard. Each is whole.
unfinished_exercises() {
  for place in chapters/*/exercises; do
    [ -d "$place" ] || continue
    own=$(basename "$(dirname "$place")")
    [ "$(for one in "$place"/*; do basename "$one" | cut -d _ -f 1; done | paste -s -d ' ' -)" = "1 2 3" ] ||
      echo "$place: not 1, 2 and 3"
    for one in "$place"/*; do
      id=${own%%_*}.$(basename "$one" | cut -d _ -f 1)
      case $id in *1) level=easy ;; *2) level=medium ;; *) level=hard ;; esac
      for file in task.md hints.md exercise.hpp exercise.cpp solution.cpp exercise_test.cpp; do
        [ -f "$one/$file" ] || echo "$one: no $file"
      done
      [ "$(find "$one/mistakes" -name '*.cpp' | wc -l)" -ge 3 ] || echo "$one: fewer than three mistakes"
      head -n 1 "$one/task.md" | grep -q "^# $id .* ($level)$" || echo "$one/task.md does not begin with # $id TITLE ($level)"
      [ "$(grep '^## ' "$one/hints.md" | cut -c 4-5 | paste -s -d ' ' -)" = "1. 2. 3. 4." ] || echo "$one/hints.md: not four hints"
      awk -v f="$one" 'length > 84 { print f ": line " FNR " of a text is longer than 84 characters" }' "$one/task.md" "$one/hints.md"
    done
  done
}
broken "an exercise is not whole" "$(unfinished_exercises)"

# So is a checkpoint, which has at least four mistakes.
unfinished_checkpoints() {
  for one in chapters/*/checkpoint; do
    [ -d "$one" ] || continue
    own=$(basename "$(dirname "$one")")
    for file in task.md hints.md exercise.hpp exercise.cpp solution.cpp exercise_test.cpp; do
      [ -f "$one/$file" ] || echo "$one: no $file"
    done
    [ "$(find "$one/mistakes" -name '*.cpp' | wc -l)" -ge 4 ] || echo "$one: fewer than four mistakes"
    head -n 1 "$one/task.md" | grep -q "^# ${own%%_*}[.]checkpoint .* (checkpoint)$" || echo "$one/task.md begins otherwise"
    [ "$(grep '^## ' "$one/hints.md" | cut -c 4-5 | paste -s -d ' ' -)" = "1. 2. 3. 4." ] || echo "$one/hints.md: not four hints"
    awk -v f="$one" 'length > 84 { print f ": line " FNR " of a text is longer than 84 characters" }' "$one/task.md" "$one/hints.md"
    grep -rno --include='*.[ch]pp' '#include "[0-9][0-9]_[^"]*' "$one" | while IFS=: read -r file line words; do
      case ${words#*\"} in "$own/checkpoint"/*) ;; *) echo "$file:$line: a checkpoint includes a chapter" ;; esac
    done
  done
}
broken "a checkpoint is not whole" "$(unfinished_checkpoints)"

# An exercise knows itself and the chapters before its own, and nothing else knows it.
exercises_ahead() {
  grep -rno --include='*.[ch]pp' '#include "[0-9][0-9]_[^"]*' chapters/*/exercises | while IFS=: read -r file line words; do
    included=${words#*\"} one=${file#chapters/}
    one=$(echo "$one" | cut -d / -f 1-3)
    case $included in "$one"/*) continue ;; */exercises/*) echo "$file:$line: $included" ;; esac
    [ "${included%%_*}" -lt "${one%%_*}" ] || echo "$file:$line: $included"
  done
}
broken "an exercise knows its own chapter, a later one, or another exercise" "$(exercises_ahead)"
broken "somebody knows an exercise" \
  "$(sources | grep -vE '/(exercises|checkpoint)/' | xargs grep -nE '#include ".*/(exercises|checkpoint)/')"

# What chapter 12 computes is built in this order, and each part knows only those before it.
looking_up() {
  below=
  for part in fused_engine wide ladder; do
    below="$below|$part"
    grep -rn --include='*.[ch]pp' '#include "12_faster/' "chapters/12_faster/$part" |
      grep -vE "\"12_faster/(${below#|})/"
  done
}
broken "a part of chapter 12 looks up" "$(looking_up)"
broken "the fused float engine stays under 600 lines of code" \
  "$(find chapters/12_faster/fused_engine -type f -exec cat {} + |
    awk '!/^ *\/\// && NF { n++ } END { if (n >= 600) print n }')"

# A script is a test because it says how CTest calls it, or because tests/CMakeLists.txt does.
uncalled() {
  grep -LE '^# CTest( once| with [0-9a-z_]+)?: ' tests/scripts/*_test.sh | while read -r script; do
    grep -v '^ *#' tests/CMakeLists.txt | grep -q "/${script##*/} " || echo "$script"
  done
}
broken "nothing calls this test" "$(uncalled)"

# Precompiled headers and joined files bring names that a file has not asked for.
if command -v python3 >/dev/null; then
  broken "an #include is missing" "$(python3 "$(dirname "$0")/includes.py" . 2>&1)"
fi
[ "$failures" = 0 ]
