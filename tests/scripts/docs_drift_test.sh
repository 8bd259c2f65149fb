#!/bin/sh
# docs_drift_test.sh SOURCE CHECK_DOCS BUILD: a copy of the pages agrees with its code; the copy with one character
# changed, in a listing, an output, a number, a link, an anchor, an equation, a quiz or a name, does not, and the page and
# the line are said. What can be rewritten becomes what it was.
# CTest once: docs @source@ check_docs @build@
# shellcheck disable=SC2016  # backticks are Markdown's
set -u
source=$1 check=$2 build=$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
tree="$folder/a tree's copy, 树"
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"
changes=0

check() { "$check" --source "$tree" --programs "$build" --figures "$folder/figures" "$@" >"$folder/out" 2>&1; }

# drift FILE PATTERN OFFSET SED OPTION...: changes the line so far behind the first one that matches, sees that it is
# reported, and puts back what was there. A file without such a line is left alone.
drift() {
  file=$1 line=$(grep -nE -m 1 -e "$2" "$tree/$1" | cut -d : -f 1) offset=$3 edit=$4
  shift 4
  [ -n "$line" ] || return
  line=$((line + offset)) changes=$((changes + 1))
  cp "$tree/$file" "$folder/before"
  sed "$line$edit" "$folder/before" >"$tree/$file"
  if cmp -s "$folder/before" "$tree/$file"; then failed "$file:$line: $edit changes nothing"; fi
  if check "$@" || ! grep -qF -e "$file:$line: " "$folder/out"; then failed "$file:$line: $edit is not reported"; fi
  cp "$tree/$file" "$folder/after"
  cp "$folder/before" "$tree/$file"
}

# mended OPTION...: what was changed last is rewritten to what it was. A translation is compared with what stood there
# before, so it agrees when asked again.
mended() {
  [ -n "$line" ] || return
  cp "$folder/after" "$tree/$file"
  check --write "$@" || check "$@" || failed "$file:$line is not rewritten"
  cmp "$folder/before" "$tree/$file" || failed "$file:$line is rewritten to something else"
  cp "$folder/before" "$tree/$file"
}

# A copy of all files that belong to the tree, a chapter of one line, and its page, so that each kind is there.
mkdir -p "$tree"
(cd "$source" && { git ls-files -co --exclude-standard 2>/dev/null ||
  find . -type f ! -path './build*' ! -path './.git/*' ! -path './data/mnist/*' ! -path '*/node_modules/*'; } |
  while read -r name; do [ ! -f "$name" ] || echo "$name"; done | tar -cf - -T - | tar -xf - -C "$tree")
mkdir -p "$tree/chapters/99_sample" "$tree/docs"
sed 's/^set(NN_CHAPTERS/& 99_sample/' "$source/chapters/CMakeLists.txt" >"$tree/chapters/CMakeLists.txt"
sample=docs/99-sample.md
cat >"$tree/chapters/99_sample/sample.hpp" <<'TEXT'
// (99.1) Twice.
double twice(double x) {
  return 2.0 * x;
}
TEXT
accuracy=$(tail -n 1 "$tree/plots/reference/08_mnist/08_accuracy.csv" | cut -d , -f 3)
printed=$("$build/chapters/01_neuron/01_neuron" --plots "$folder/plots" | grep -m 1 'z = ')
echo docs/99-sample.md >>"$tree/docs/check/not_yet_in_chinese.txt"
cat >"$tree/$sample" <<TEXT
# A sample, 例子

* [Twice](#twice), and [where](../README.md#start-here) it begins.

## Twice

\$\$ y = 2 x \\tag{99.1} \$\$

By (99.1), and $accuracy<!-- = 08_accuracy test[last] -->%, in a list:

* <!-- a remark -->
  <!-- listing chapters/99_sample/sample.hpp: with comment: double twice( -->
  \`\`\`cpp
  // (99.1) Twice.
  double twice(double x) {
    return 2.0 * x;
  }
  \`\`\`

<!-- printed by 01_neuron -->
\`\`\`text
...
$printed
\`\`\`

${printed##*= }<!-- = printed by 01_neuron: ${printed%= *}= -->
TEXT
[ -f "$tree/docs/notation.md" ] || {
  printf '# Notation\n\n| what | name in code |\n|---|---|\n'
  "$check" --names --source "$tree" | sed 's/:.*//; s/.*/| a name | `&` |/'
} >"$tree/docs/notation.md"
for page in docs/notation.md docs/zh/notation.md; do
  [ ! -f "$tree/$page" ] || grep -qF '`twice`' "$tree/$page" ||
    printf '\n| what | in code |\n|---|---|\n| x | `twice` |\n' >>"$tree/$page"
done
check --without-runs --write --page notation  # a stamp for the new row's section

check --without-runs || failed "the copy does not agree with itself"
check --page 99-sample || failed "the sample does not agree with what it shows"

# In every English page: the first listing, marked number, link, anchor and equation.
pages=$(cd "$tree" && find README.md CONTRIBUTING.md data/README.md docs -name '*.md' ! -path 'docs/check/*' ! -path 'docs/zh/*' | tr ' ' '?')
for each in $pages; do
  drift "$each" '^ *<!-- listing .*: ' 2 's/[A-Za-z]/#/' --without-runs
  mended --without-runs --page "$each"
  drift "$each" '^[^`]*[0-8][ %*]*<!-- = [0-9]' 0 's/[0-8]\([ %*]*<!-- = [0-9]\)/9\1/' --without-runs
  mended --without-runs --page "$each"
  drift "$each" '^[^`]*[^[][]][(][A-Za-z.]' 0 's/\(^[^`]*[^[][]][(]\)[A-Za-z.]/\1x/' --without-runs
  drift "$each" '^[^`]*[]][(][^ ):]*#[a-z]' 0 's/\([]][(][^ ):]*#\)[a-z]/\1_/' --without-runs
  drift "$each" '^[*][*]Question 2' 0 's/Question/Questian/' --without-runs
  mended --without-runs --page "$each"
  drift "$each" '^[^`]*[\\]tag[{][0-9]*[.][0-9]' 0 's/\([\\]tag[{]\)[0-9]*[.]/\179./' --without-runs
done
drift docs/notation.md '`twice`' 0 's/twice/twicx/' --without-runs

# A term, a symbol and an equation before their time.
for words in 'A layer.' 'The δ.' 'By (6.1).'; do
  drift docs/01-neuron.md '^## The idea' 2 "s/\$/ $words/" --without-runs
done

# Output, of programs that are quick and read no data.
check --page 99-sample
if grep '^not checked' "$folder/out"; then
  [ "$failures" = 0 ] || exit 1
  echo "SKIPPED: output cannot be compared here"
  exit 77
fi
drift $sample '^[.][.][.]$' 1 's/[0-8]/9/' --page 99-sample
mended --page 99-sample
drift $sample '^[.][.][.]$' 1 's/[0-8]/9/' --page 99-sample --runs stories
cp "$folder/after" "$tree/$sample"
check --page 99-sample --runs options || failed "a story is compared where calls with options are asked for"
cp "$folder/before" "$tree/$sample"
drift $sample 'printed by 01_neuron:' 0 's/^[0-9]/9/' --page 99-sample
mended --page 99-sample
drift chapters/01_neuron/quiz.json '<!-- = printed by 01_neuron' 0 's/[0-8]<!--/9<!--/' --page 01-neuron --runs stories
mended --page 01-neuron --runs stories
check --page 01-neuron --runs stories || failed 'the page does not show the number that was mended'
for number in 01 02 05; do
  page=$(cd "$tree" && find docs -name "$number-*.md" ! -path '*/zh/*')
  [ -z "$page" ] || drift "$page" '^<!-- printed by 0[0-9a-z_]* -->' 2 's/[A-Za-z0-9]/#/' --page "$page"
done

# The code changes, and its page and its equation are not what they were.
sed 's/99[.]1/99.2/' "$tree/chapters/99_sample/sample.hpp" >"$folder/before"
cp "$folder/before" "$tree/chapters/99_sample/sample.hpp"
check --without-runs --page 99-sample
for words in "chapters/99_sample/sample.hpp:1: equation (99.2) has no" "$sample:7: equation (99.1) stands nowhere" \
  "$sample:14: differs from chapters/99_sample/sample.hpp:1"; do
  grep -qF -e "$words" "$folder/out" || failed "not said: $words"
done

[ "$failures" = 0 ] || exit 1
echo "$changes changes, all reported"
[ "$changes" -ge 8 ]
