#!/bin/sh
# add_chapter_test.sh SOURCE CHECK_DOCS: the steps of CONTRIBUTING.md add a tiny chapter 99 to a copy of the tree: it is
# built, run and tested, it has its floor of the house, and its pages agree. Without any one of the steps something is said.
# CTest once: structure @source@ check_docs
# shellcheck disable=SC2016  # backticks are Markdown's
set -u
source=$1 check=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM
tree=$folder/tree
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"
export NN_OFFLINE=1 GNUPLOT=none

# --- the steps --------------------------------------------------------------------------------------------

# in_step N: what CONTRIBUTING.md says of it.
in_step() {
  sed -n '/^## Add a chapter/,/^## Add an exercise/p' "$source/CONTRIBUTING.md" |
    awk -v wanted="$1." '/^[0-9]+[.] / { step = $1 } /^$/ { step = "" } step == wanted'
}

# names N WORDS...: it names these.
names() {
  step=$1
  shift
  for words in "$@"; do
    in_step "$step" | grep -qF -e "$words" || failed "step $step of CONTRIBUTING.md does not name $words"
  done
}

# insert FILE PATTERN LINE: behind the last line that matches.
insert() {
  number=$(grep -n -e "$2" "$1" | tail -n 1 | cut -d : -f 1)
  sed "${number}q" "$1" >"$folder/begun"
  printf '%s\n' "$3" >>"$folder/begun"
  sed "1,${number}d" "$1" >>"$folder/begun"
  cp "$folder/begun" "$1"
}

step_1() {
  mkdir -p chapters/99_tiny
  in_step 1 | grep -o 'add_chapter([^)]*)' >chapters/99_tiny/CMakeLists.txt
  cat >chapters/99_tiny/tiny.hpp <<'TEXT'
// Half of a number, for a chapter that is there to be added.
#pragma once

namespace nn {

double half_of(double number);

}  // namespace nn
TEXT
  cat >chapters/99_tiny/tiny.cpp <<'TEXT'
#include "99_tiny/tiny.hpp"

#include "01_neuron/activation.hpp"

namespace nn {

double half_of(double number) { return sigmoid.value(0.0) * number; }

}  // namespace nn
TEXT
  cat >chapters/99_tiny/main.cpp <<'TEXT'
// 99_tiny: what it is about
#include <iostream>

#include "99_tiny/tiny.hpp"
#include "common/story/story.hpp"

using namespace nn;

int main(int argc, char** argv) {
  return run_story(argc, argv, "99_tiny", "what it is about",
                   [](Stage&) { std::cout << "Half of 3 is " << half_of(3.0) << "\n"; });
}
TEXT
}

# The list's last line closes it.
step_2() {
  last=$(sed -n 's/^\(  [0-9][0-9]_[a-z_]*\))$/\1/p' chapters/CMakeLists.txt)
  sed "s/^$last)/$last/" chapters/CMakeLists.txt >"$folder/list" && cp "$folder/list" chapters/CMakeLists.txt
  insert chapters/CMakeLists.txt "^$last" "  99_tiny)"
}

step_3() { printf '# 99 Tiny\n\nHalf of a number.\n' >docs/99-tiny.md; }

step_4() {
  insert README.md '^| \[[0-9][0-9]_' '| [99_tiny](docs/99-tiny.md) | half of a number | `Half of 3 is 1.5` |'
  insert docs/README.md '^| \[[0-9][0-9] ' '| [99 Tiny](99-tiny.md) | What is half of it? | 1 min | 1 min |'
}

step_5() {
  printf '\n| what | name in code |\n|---|---|\n| half of a number | `half_of` |\n' >>docs/notation.md
}

step_6() {
  cat >tests/99_tiny_test.cpp <<'TEXT'
#include "99_tiny/tiny.hpp"
#include "support/support.hpp"

BOOST_AUTO_TEST_SUITE(chapter_99_tiny)

BOOST_AUTO_TEST_CASE(half_by_hand) { BOOST_TEST(nn::half_of(3.0) == 1.5); }

BOOST_AUTO_TEST_SUITE_END()
TEXT
}

step_7() { learn plots --reference diagrams; }

step_8() {
  insert README.zh.md '^| \[[0-9][0-9]_' '| [99_tiny](docs/99-tiny.md) | 一个数的一半 | `Half of 3 is 1.5` |'
  insert docs/zh/README.md '^| \[[0-9][0-9] ' '| [99 Tiny](../99-tiny.md) | 它的一半是多少？ | 1 分钟 | 1 分钟 |'
  printf '\n| 内容 | 在代码里 |\n|---|---|\n| 一个数的一半 | `half_of` |\n' >>docs/zh/notation.md
  echo docs/99-tiny.md >>docs/check/not_yet_in_chinese.txt
  "$check" --without-runs --write --source "$tree" >"$folder/out" 2>&1
}

names 1 chapters/99_tiny/ tiny.hpp tiny.cpp main.cpp '// 99_tiny: what it is about' CMakeLists.txt
names 2 chapters/CMakeLists.txt '`99_tiny`'
names 3 docs/99-tiny.md
names 4 '`README.md`' '`docs/README.md`'
names 5 docs/notation.md
names 6 tests/99_tiny_test.cpp chapter_99_tiny
names 7 './learn plots --reference diagrams'
names 8 README.zh.md docs/zh/README.md docs/zh/notation.md docs/check/not_yet_in_chinese.txt './learn docs --write'
[ -z "$(in_step 9)" ] || failed "CONTRIBUTING.md has more steps than this test"

# --- on paper ---------------------------------------------------------------------------------------------

# copy_tree: all files that belong to it.
copy_tree() {
  rm -rf "$tree"
  mkdir "$tree"
  (cd "$source" && { git ls-files -co --exclude-standard 2>/dev/null ||
    find . -type f ! -path './build*' ! -path './.git/*' ! -path './data/mnist/*' ! -path '*/node_modules/*'; } |
    while read -r name; do [ ! -f "$name" ] || echo "$name"; done | tar -cf - -T - | tar -xf - -C "$tree")
  cd "$tree" || exit 1
}

# A system's packages are left alone.
mkdir "$folder/fake"
printf '#!/bin/sh\nexit 1\n' >"$folder/fake/apt-get"
chmod +x "$folder/fake/apt-get"
learn() { env PATH="$folder/fake:$PATH" "$tree/learn" "$@"; }

agrees() {
  "$check" --without-runs --source "$tree" >"$folder/out" 2>&1 &&
    learn list | tee -a "$folder/out" | grep -q '^99_tiny: what it is about' &&
    tests/scripts/structure_test.sh "$tree" >>"$folder/out" 2>&1
}

for left_out in 1 2 3 4 5 6 8; do
  copy_tree
  for step in 1 2 3 4 5 6 8; do [ $step = "$left_out" ] || step_$step; done
  if agrees; then failed "nothing is said without step $left_out"; fi
done
copy_tree
for step in 1 2 3 4 5 6 8; do step_$step; done
agrees || failed "the steps do not suffice"
[ "$failures" = 0 ] || exit 1

# --- built ------------------------------------------------------------------------------------------------

# Fewer chapters (the diagrams need the first five), other tests left out and no optimisation make it quicker.
sed '/^  0[6-9]_[a-z_]*$/d; /^  1[0-9]_[a-z_]*$/d' chapters/CMakeLists.txt >"$folder/list"
cp "$folder/list" chapters/CMakeLists.txt
sed 's/-O[13]/-O0/' cmake/Settings.cmake >"$folder/settings"
cp "$folder/settings" cmake/Settings.cmake
find tests -maxdepth 1 -name '[0-9]*_test.cpp' ! -name '99_*' -exec rm {} +
echo 'line Half of 3 is 1.5' >tests/stories/99_tiny.txt

ends 0 "Half of 3 is 1.5" learn run 99
ends 0 "100% tests passed" learn test 99
for words in "99_tiny ..." "99_tiny_story ..." "out of 2"; do grep -qF -e "$words" "$folder/out" || failed "not said: $words"; done
house() { tests/scripts/diagrams_drawn_test.sh "$tree" "$tree/build/plots/diagrams/draw_diagrams"; }
ends 0 "" learn plots diagrams
ends 1 "the diagrams differ from the committed ones" house
ends 0 "Drawn anew in plots/reference: diagrams" step_7
house >"$folder/out" 2>&1 || failed "the diagrams drawn anew differ"
grep -qF '>tiny<' plots/reference/diagrams/architecture.svg || failed "the house has no floor for it"
[ "$failures" = 0 ]
