#!/bin/sh
# exercise_test.sh SOURCE: exercises as a reader works on them, in a copy of the tree: listed, graded, hinted at, solved.
# Whatever an answer does, it is said in a line, and nothing of the reader's is ever overwritten.
# CTest once: exercise @source@
set -u
source=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM
tree=$folder/tree
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"
export NN_OFFLINE=1 GNUPLOT=none
mkdir "$tree"
(cd "$source" && { git ls-files -co --exclude-standard 2>/dev/null ||
  find . -type f ! -path './build*' ! -path './.git/*' ! -path './data/mnist/*' ! -path './mine/*' ! -path '*/node_modules/*'; } |
  while read -r name; do [ ! -f "$name" ] || echo "$name"; done | tar -cf - -T - | tar -xf - -C "$tree")
sed 's/-O[13]/-O0/' "$source/cmake/Settings.cmake" >"$tree/cmake/Settings.cmake"  # quicker
# A system's packages are left alone.
mkdir "$folder/fake"
printf '#!/bin/sh\nexit 1\n' >"$folder/fake/apt-get"
chmod +x "$folder/fake/apt-get"
learn() { env PATH="$folder/fake:$PATH" "$tree/learn" "$@"; }

stub=$tree/chapters/01_neuron/exercises/1_weighted_sum/exercise.cpp
answer=$tree/mine/01.1_weighted_sum.cpp
says() { grep -qF -e "$1" "$folder/out" || failed "not said: $1"; }
says_no() { if grep -qF -e "$1" "$folder/out"; then failed "said: $1"; fi; }
only_line() { [ "$(wc -l <"$folder/out")" = 1 ] || failed "more than one line"; }
# listed STATE: of 01.1
listed() {
  ends 0 "01.1 Weighted sum (easy)" learn exercises
  grep -q "^01.1 .* $1\$" "$folder/out" || failed "01.1 is not $1"
}
# is BODY: the answer's function has this body.
is() {
  cat >"$answer" <<TEXT
#include "01_neuron/exercises/1_weighted_sum/exercise.hpp"

#include <cstdlib>
#include <iostream>
#include <stdexcept>

namespace mine {

double weighted_sum(const Neuron& neuron, std::span<const double> inputs) {
  $1
}

}  // namespace mine
TEXT
  cp "$answer" "$folder/kept"
}
kept() { cmp -s "$answer" "$folder/kept" || failed "the answer was changed"; }

# --- words ------------------------------------------------------------------------------------------------

while IFS='|' read -r call words; do
  # shellcheck disable=SC2086
  ends 2 "learn: $words" learn $call
  only_line
done <<'TEXT'
exercise|exercise needs an exercise, like ./learn exercise 01.1
exercise 99.1|there is no exercise '99.1'; ./learn exercises shows them
exercise 01.7|there is no exercise '01.7'
exercise 01|there is no exercise '01'
exercise ../mine|there is no exercise '../mine'
exercise 01.1 01.2|exercise takes one exercise
exercise 01.1 --dance|exercise takes one exercise
hint|hint needs an exercise
hint 99.1|there is no exercise '99.1'
hint 01.1 5|01.1 has no hint 5; its hints are 1 to 4
hint 01.1 first|01.1 has no hint 'first'
hint 01.1 1 2|hint takes an exercise
solution|solution needs an exercise
solution 99.1|there is no exercise '99.1'
solution 01.1 01.2|solution takes one exercise
exercises 01|exercises takes no '01'
TEXT
ends 1 "our solution of 01.1 comes when yours is right, or after the last hint" learn solution 01.1
only_line
ends 1 "you have had 0 of the 4 hints of 01.1" learn hint 01.1 1
only_line
listed untouched
[ ! -e "$tree/mine" ] || failed "something was put into mine/"

# --- an answer --------------------------------------------------------------------------------------------

ends 1 "0 of 4 cases are right." learn exercise 1.1
says "# 01.1 Weighted sum (easy)"
says "Write your answer in mine/01.1_weighted_sum.cpp, then call ./learn exercise 01.1 again."
says "  open   no inputs at all: not solved yet"
cmp -s "$stub" "$answer" || failed "the stub is not in mine/"
listed untouched

is 'std::cout << "bias " << neuron.bias << "\n"; return neuron.bias;'
ends 1 "1 of 4 cases are right." learn exercise weighted_sum
says "  WRONG  the inputs (1, 2, 3)"
says "         z: 2 where 2.3 is meant"
says "  right  no inputs at all"
says "         | bias -1.5"
kept
listed tried

# Each of the four cases ends in another way: three inputs, three others, none, two.
is 'if (inputs.empty()) for (volatile bool on = true; on;) {}
  if (inputs.size() == 2) { int* volatile nowhere = nullptr; *nowhere = 1; }
  if (inputs[0] == 1.0) std::abort();
  std::exit(0);'
ends 1 "0 of 4 cases are right." learn exercise 01.1
says "it stops the program with abort()"
says "it ends the whole program, with status 0"
says "it does not end: is there an endless loop?"
says "it crashes: is an index out of range"
is 'if (inputs.empty()) return weighted_sum(neuron, inputs);
  if (inputs.size() == 2) return neuron.weights[7];
  if (inputs[0] == 1.0) throw std::runtime_error("no cheese");
  throw 3;'
ends 1 "0 of 4 cases are right." learn exercise 01.1
says "it throws: no cheese"
says "it throws something that is not a std::exception"
says "or does a function call itself?"
says "it crashes: an index is out of range"
says_no "Assertion"
[ -z "$(find "$tree" -name 'core*' -type f ! -path '*/node_modules/*')" ] || failed "a core file was left"

is 'return neuron.bias +;'
ends 1 "mine/01.1_weighted_sum.cpp:10:" learn exercise 01.1
says "error: "
says "learn: mine/01.1_weighted_sum.cpp cannot be compiled"
says_no "$tree"
says_no make
kept
is 'int unused = 3; return 0.0;'
ends 1 "mine/01.1_weighted_sum.cpp:10:7: warning: unused" learn exercise 01.1
sed 's/double weighted_sum(const Neuron& neuron,/double weighted_sum(Neuron\& neuron,/' "$answer" >"$folder/kept"
cp "$folder/kept" "$answer"
ends 1 "01.1 wants mine::weighted_sum(mine::Neuron const&, " learn exercise 01.1
says "as exercise.hpp declares it; your file defines no such function"
is 'return 0.0;'
echo 'int main() {}' >>"$answer"
ends 1 "main is defined twice: the grader has one of its own, so leave yours out" learn exercise 01.1
is 'return 0.0;'
echo 'struct Ends { Ends() { std::exit(0); } } ends;' >>"$answer"
ends 1 "mine/01.1_weighted_sum.cpp ends the program before the first case" learn exercise 01.1
listed tried

rm "$answer"
listed untouched
ends 1 "0 of 4 cases are right." learn exercise 01.1
cmp -s "$stub" "$answer" || failed "the stub did not come back"

# --- each time it is saved --------------------------------------------------------------------------------

# watched WORDS: within a minute or two, on a busy machine.
watched() {
  tries=0
  until grep -qF -e "$1" "$folder/watched"; do
    tries=$((tries + 1))
    if [ $tries = 240 ]; then
      cp "$folder/watched" "$folder/out"
      failed "not seen by --watch: $1"
      return
    fi
    sleep 0.5
  done
}
env PATH="$folder/fake:$PATH" "$tree/learn" exercise 01.1 --watch >"$folder/watched" 2>&1 &
watcher=$!
watched "0 of 4 cases are right."
is 'return neuron.bias +;'
watched "learn: mine/01.1_weighted_sum.cpp cannot be compiled"
cp "$tree/chapters/01_neuron/exercises/1_weighted_sum/solution.cpp" "$answer"
watched "4 of 4 cases are right."
watched "Solved. ./learn solution 01.1 shows ours beside yours."
kill $watcher
wait $watcher 2>/dev/null

# --- solved, and hints ------------------------------------------------------------------------------------

listed solved
is 'return 0.0;'
ends 1 "0 of 4" learn exercise 01.1
listed solved
ends 0 "--- yours: mine/01.1_weighted_sum.cpp" learn solution 01.1
says "--- ours: chapters/01_neuron/exercises/1_weighted_sum/solution.cpp"
says "z += neuron.weights[i] * inputs[i]"
[ "$(grep -c '01.1 solved' "$tree/mine/.progress")" = 1 ] || failed "it was solved twice"

for number in 1 2 3 4; do
  ends 1 "our solution of 01.2 comes" learn solution 01.2
  ends 0 "Hint $number of 4 for 01.2 Gates (medium)" learn hint 01.2
done
says "With the bias -1.5 the four sums"
ends 1 "you have had all 4 hints of 01.2" learn hint 01.2
only_line
ends 0 "With two equal weights" learn hint 01.2 1
ends 0 "两个权重相等时" env NN_LANGUAGE=zh_CN.UTF-8 PATH="$folder/fake:$PATH" "$tree/learn" hint 01.2 1
says_no "With two equal weights"
if grep -q '<!--' "$folder/out"; then failed "a hint in Chinese shows its stamp"; fi
ends 0 "Neuron nand_gate() { return" learn solution 01.2
says_no "--- yours"
ends 0 "untouched, hints: 4 of 4" learn exercises

# --- a checkpoint -----------------------------------------------------------------------------------------

ends 0 "03.checkpoint A whole forward pass (checkpoint)" learn exercises
ends 1 "0 of 8 cases are right." env LC_ALL=zh_CN.UTF-8 PATH="$folder/fake:$PATH" "$tree/learn" checkpoint 3
says "# 03.checkpoint 完整的前向过程（检查点）"
says "Write your answer in mine/03.checkpoint.cpp, then call ./learn checkpoint 03 again."
cp "$tree/chapters/03_feedforward/checkpoint/mistakes/last_layer_without_f.cpp" "$tree/mine/03.checkpoint.cpp"
ends 1 "the answers of layer 1: 3 of 3 numbers are wrong" learn checkpoint 03
ends 0 "Hint 1 of 4 for 03.checkpoint" learn hint 03.checkpoint
cp "$tree/chapters/03_feedforward/checkpoint/solution.cpp" "$tree/mine/03.checkpoint.cpp"
ends 0 "Solved. ./learn solution 03.checkpoint shows ours beside yours." learn exercise 03.checkpoint
ends 0 "--- ours: chapters/03_feedforward/checkpoint/solution.cpp" learn solution 3.checkpoint

ends 0 "your answers (mine) are still there" learn clean
kept

# --- places -----------------------------------------------------------------------------------------------

mv "$tree/mine" "$tree/away"
nobody() { if [ "$(id -u)" = 0 ]; then setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; else "$@"; fi; }
chmod a+rx "$folder"
chmod -R a-w,a+rX "$tree"
for words in "exercise 01.1" "hint 01.1"; do
  # shellcheck disable=SC2086
  ends 1 "learn: $tree cannot be written; make it yours" nobody "$tree/learn" $words
  only_line
done
ends 0 "01.1 Weighted sum (easy)" nobody "$tree/learn" exercises
chmod -R u+w "$tree"
touch "$tree/mine"
ends 1 "learn: $tree/mine is a file, and your answers go into a folder of this name; give the file another name" learn exercise 01.1
only_line
[ "$failures" = 0 ]
