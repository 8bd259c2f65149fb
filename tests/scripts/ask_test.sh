#!/bin/sh
# ask_test.sh 02_LAYER 03_FEEDFORWARD 05_CHAIN_RULE: with --ask, a story asks before its acts, says what was right, and counts;
# whatever is typed, it goes on. Without a terminal it does not begin.
# CTest: 05_chain_rule 02_layer 03_feedforward 05_chain_rule
set -u
second=$1 third=$2 fifth=$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"
export GNUPLOT=none

# typed 'LINES' PROGRAM OPTIONS...: --ask, with these lines as its input.
typed() {
  printf '%b' "$1" >"$folder/in"
  shift
  NN_ASK=1 "$@" --ask --plots "$folder/plots" <"$folder/in"
}
says() { grep -qF -e "$1" "$folder/out" || failed "not said: $1"; }

ends 2 "--ask needs a terminal to ask on" "$fifth" --ask
[ "$(wc -l <"$folder/out")" = 1 ] || failed "more than one line"

about="right and wrong"
ends 0 "You guessed 2 of 3 right." typed '0.25\n0.99\n2\n' "$fifth"
says "   Before act 2: Neuron 0 of act 2 is a sigmoid"
says "You guessed 0.25, and that is right. The slope of the sigmoid"
says "You guessed 2), but it is 1) They have changed, and they are still equal."
about="what is printed is true, not what the file says"
ends 0 "You guessed 40.4, and that is right." typed '2\n40.4\n' "$second"
says "You guessed 2, but it is -2.0."
about="nonsense, nothing, and the end"
ends 0 "You guessed 0 of 2 right, and did not answer 2." typed 'what\nnan\n\n' "$fifth"
says "Please guess a number; Enter skips this question, Ctrl-D skips all."
says "You have not guessed; the story goes on."
says "No more questions; the story goes on."
ends 0 "Please guess from 1 to 3" typed '\n\n7\n1.5\n1e99\n1\n' "$fifth"
ends 0 "You guessed 0 of 1 right, and did not answer 1." typed '' "$fifth"
ends 0 "Nothing was asked: --ask asks before the acts of the story." typed '0.25\n' "$fifth" --rate 0.1
[ "$(grep -c 'asked' "$folder/out")" = 1 ] || failed "not said once"
about="another run, other numbers"
ends 0 "right" typed '0\n13002\n3\n' "$third"

# The story itself is the same, whether it asks or not.
"$fifth" --plots "$folder/plots" >"$folder/told" 2>/dev/null
typed '' "$fifth" 2>/dev/null | grep -vxFf - "$folder/told" >"$folder/out"
[ ! -s "$folder/out" ] || failed "lines of the story are missing"

# On a terminal.
if command -v script >/dev/null 2>&1; then
  about="on a terminal"
  ends 0 "and that is right" sh -c "printf '0.25\n\n\n' | script -qec \"'$fifth' --ask --plots '$folder/plots'\" /dev/null"
fi
[ "$failures" = 0 ]
