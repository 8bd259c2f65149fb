#!/bin/sh
# learn_words_test.sh SOURCE 13_BENCH CHECK_DOCS COMPARE_FIGURES QUIZ CHECK_MINE: every command of ./learn refuses words that it does not
# know and answers --help, and does nothing else then.
# CTest: learn @source@ 13_bench check_docs compare_figures quiz check_mine
set -u
source=$1 bench=$2 check_docs=$3 compare=$4 quiz=$5 check_mine=$6
# shellcheck source=tests/scripts/learn_copy.sh
. "$(dirname "$0")/learn_copy.sh"
tree=$folder/tree
copy_learn "$tree"
mkdir -p "$tree/build"
echo kept >"$tree/build/kept"
cp "$source/chapters/08_mnist/quiz.json" "$tree/chapters/08_mnist/"
learn() { in_copy "$tree/learn" "$@"; }
one_line() { [ "$(wc -l <"$folder/out")" = 1 ] || failed "more than one line"; }

all=$(sed -n 's,^  [.]/learn \([a-z]*\) .*,\1,p' "$source/commands/help.sh" | sort -u)
[ "$(echo "$all" | wc -l)" = 22 ] || failed "these are not all commands: $all"
for each in $all; do
  about="learn $each"
  for call in "$each --help" "$each -h" "help $each"; do
    # shellcheck disable=SC2086
    ends 0 "./learn $each" learn $call
    [ "$(wc -l <"$folder/out")" -le 6 ] || failed "its help is not short"
  done
  ends 2 "$each takes no 'dance'" learn "$each" --help dance
  one_line
done
about=
while IFS='|' read -r call words; do
  # shellcheck disable=SC2086
  ends 2 "learn: $words" learn $call
  one_line
done <<'TEXT'
list dance|list takes no 'dance'; ./learn list --help says more
list 08 --help|list takes no '08'
doctor dance|doctor takes no 'dance'
setup dance|setup takes no 'dance'
setup --site dance|setup takes no '--site dance'
setup --mpi dance|setup takes no '--mpi dance'
clean dance|clean takes no 'dance'
clean --halp|clean takes no '--halp'
help dance|there is no 'dance'
help --dance|help takes no '--dance'
dance --help|there is no 'dance'
test 08 dance|test takes one chapter
test --al|there is no chapter '--al'
plots --dance|there is no chapter '--dance'
plots 08 dance|plots takes one chapter
run dance|there is no chapter 'dance'
compare dance|there is no chapter 'dance'
quiz dance|there is no quiz of 'dance'; ./learn quiz --list shows
quiz|quiz needs a chapter, like ./learn quiz 05
quiz 08 09|quiz takes one chapter, and --list
check|check needs a program, like ./learn check ./my_program
checkpoint|checkpoint needs a chapter; checkpoints are there for the chapters
checkpoint 06 08|checkpoint takes one chapter, like 06, and --watch
checkpoint dance|there is no checkpoint 'dance'; checkpoints are there for the chapters
quiz 08 --dance|quiz takes one chapter, and --list
book dance|book takes no 'dance'; ./learn book --help says more
site dance|site takes --build or --port NUMBER
site --port 0|--port takes a number from 1 to 65535
site --port 65536|--port takes a number from 1 to 65535
site --port 99999|--port takes a number from 1 to 65535
site --port -1|--port takes a number from 1 to 65535
data --dance|data takes a folder, not the option
data here there|data takes one folder
--preset debug|--preset is for what is built
--preset debug clean|--preset is for what is built
--preset debug list|--preset is for what is built
TEXT
for each in data run quiz test plots compare list site book; do
  ends 2 "" learn "$each" ''
  one_line
done
ends 2 "data takes a folder, not an empty name" learn data ''
ends 2 "there is no ''" learn ''
ends 2 "there is no ''" learn help ''
ends 2 "--preset takes" learn --preset ''
calls_are ""
[ "$(cd "$tree" && find build data/mnist docs/node_modules .building 2>/dev/null | paste -s -d ' ' -)" = "build build/kept" ] ||
  failed "it has done something"

# What the help says of options, the programs know.
options_of() { sed -n "/^    $1) /,/^TEXT/s/^  \(--[a-z-]*\) .*/\1/p" "$source/commands/help.sh"; }
known() {
  [ -n "$(options_of "$1")" ] || failed "the help of $1 names no options"
  for option in $(options_of "$1"); do ends 0 "  $option " "$2" --help; done
}
known bench "$bench"
known docs "$check_docs"
known compare "$compare"
known quiz "$quiz"
known check "$check_mine"
[ "$failures" = 0 ]
