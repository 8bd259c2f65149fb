#!/bin/sh
# quiz_asked_test.sh SOURCE QUIZ: every quiz can be asked and listed; right and wrong answers are explained, the end of
# the input ends it politely, and what is not a quiz is refused.
# CTest: docs @source@ quiz
set -u
source=$1 quiz=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"

# typed 'LINES' COMMAND...: the command, with these lines as its input.
typed() {
  printf '%b' "$1" >"$folder/in"
  shift
  "$@" <"$folder/in"
}

count=0
for file in "$source"/chapters/*/quiz.json; do
  name=$(basename "$(dirname "$file")")
  about=$name count=$((count + 1))
  ends 0 "0 of 0 right, " typed '' "$quiz" --chapter "$name"
  ends 0 "1/" "$quiz" --chapter "$name" --list
  ends 0 "$name: " "$quiz" --list
  ends 0 "Read: docs/" typed '1\n1\n1\n1\n1\n1\n1\n1\n' "$quiz" --chapter "$name"
  [ "$(awk 'length > 100' "$folder/out")" = '' ] || failed "a line is too long"
done
about=
[ "$count" -ge 8 ] || failed "there are only $count quizzes"
ends 0 "Right. " typed '0.25\n' "$quiz" --chapter 05
ends 0 "Perhaps you think: \"The gate is the neuron's answer.\"" typed '0.5\n' "$quiz" --chapter 05
ends 0 "Please answer with a number" typed 'what\nq\n' "$quiz" --chapter 05
ends 2 "there is no quiz for '99'" "$quiz" --chapter 99
ends 2 "which chapter?" "$quiz"

# A quiz with a fault is not asked; its place is told.
mkdir -p "$folder/tree/chapters/01_neuron"
sed '0,/"because"/s//"becuase"/' "$source/chapters/01_neuron/quiz.json" >"$folder/tree/chapters/01_neuron/quiz.json"
ends 1 "chapters/01_neuron/quiz.json:3: the question has an unknown field: becuase" \
  "$quiz" --source "$folder/tree" --chapter 01
[ "$failures" = 0 ]
