#!/bin/sh
# check_test.sh SOURCE CHECK_MINE: our program from an empty file passes every stage but the digits, in C++ and in Python, and a
# mistake in it is called by its name at the stage where it shows. A program that does not end well gets one clear line.
# CTest: check @source@ check_mine
set -u
source=$1 check=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"
compiler=${CXX:-$(command -v c++ || command -v g++ || command -v clang++)}
quick=sum,layer,forward,cost,slopes,gradient,step,xor

# One program of all variants, which is called with the number of one: a compiler takes longer to start than to translate.
count=0
grep '^#include' "$source/tests/mine/mine.cpp" >"$folder/all.cpp"
grep -v '^#include' "$source/tests/mine/mine.cpp" | sed '/^int main() {/,/^}/s/^}/  return 0;\n}/' >"$folder/whole.cpp"
# variant STAGE WORDS SED...: with these changes, this stage is the first that is wrong, and is found wrong with these words.
variant() {
  stage=$1 words=$2
  shift 2
  sed "$@" "$folder/whole.cpp" >"$folder/one.cpp"
  if [ $count -gt 0 ] && cmp -s "$folder/one.cpp" "$folder/whole.cpp"; then failed "nothing is changed by $*"; fi
  { echo "namespace variant_$count {"; cat "$folder/one.cpp"; echo "}"; } >>"$folder/all.cpp"
  echo "$stage|$words|$*" >>"$folder/table"
  count=$((count + 1))
}
about="tests/mine/mine.cpp"
: >"$folder/out"
variant none '' -e ''
variant sum 'the bias is forgotten' -e 's/double z = read_numbers(1)\[0\];/double z = 0 * read_numbers(1)[0];/'
variant sum 'the sigmoid has e^z where e^-z is meant' -e 's/exp(-z)/exp(z)/'
variant layer 'the weights are read transposed' -e 's/w\[k \* out + j\];/w[j * in + k];/'
variant layer 'the biases are forgotten' -e 's/a\[l + 1\].assign(b, b + out)/a[l + 1].assign(out, 0)/'
variant forward 'the hidden layers have no sigmoid' -e 's/z = sigmoid(z);/z = l + 2 == net.sizes.size() ? sigmoid(z) : z;/'
variant cost 'the factor 1/2 is missing' -e 's,sum / (2 \* batch.m),sum / batch.m,'
variant cost 'a sum over the batch instead of the mean' -e 's,sum / (2 \* batch.m),sum / 2,'
variant slopes '2 times too large' -e 's,(above - cost(net\, batch)) / (2 \* h),(above - cost(net\, batch)) / h,'
variant gradient 'the sign is wrong: down is up' -e 's/blame\[j\] -= y\[j\]/blame[j] = y[j] - blame[j]/'
variant gradient 'a sum over the batch instead of the mean' -e 's,slope /= batch.m,slope /= 1,'
variant gradient 'is forgotten in the hidden layers' \
  -e 's/blame\[j\] \* a\[l + 1\]\[j\] \* (1 - a\[l + 1\]\[j\])/blame[j] * (l + 2 < int(net.sizes.size()) ? 1 : a[l + 1][j] * (1 - a[l + 1][j]))/'
variant gradient 'the slopes of the weights are transposed' -e 's/slopes\[w + k \* out + j\] += /slopes[w + j * in + k] += /'
variant gradient 'the slopes of the biases are forgotten' -e 's/slopes\[b + j\] += delta\[j\]/slopes[b + j] += 0/'
variant gradient 'only the last example of the batch counts' -e 's/^    add_slopes(net, /    slopes.assign(slopes.size(), 0), add_slopes(net, /'
variant step 'the slopes of the batch before are still there' -e 's/Numbers slopes(net.knobs.size(), 0);/static Numbers slopes(net.knobs.size(), 0);/'
variant step 'the sign is wrong: the step goes uphill' -e 's/net.knobs\[i\] -= rate/net.knobs[i] += rate/'
variant step 'the learning rate is forgotten' -e 's/-= rate \* slopes/-= slopes/'
variant xor 'the network has not learned at all' -e 's/^    step(net, batch, rate);/    if (!one_batch) step(net, batch, rate);/'
{
  echo 'int main(int, char** words) {'
  echo '  int which = atoi(words[1]);'
  each=0
  while [ $each -lt $count ]; do echo "  if (which == $each) return variant_$each::main();"; each=$((each + 1)); done
  echo '}'
} >>"$folder/all.cpp"
# shellcheck disable=SC2086  # it may be two words, like ccache g++
$compiler -std=c++17 -O0 -o "$folder/all" "$folder/all.cpp" 2>"$folder/out" || { failed "it cannot be compiled"; exit 1; }

each=0
while IFS='|' read -r stage words changes; do
  about=$changes
  if [ "$stage" = none ]; then
    ends 0 "Right: 8 of 8 stages." "$check" --stage $quick "$folder/all" "$each"
    ends 0 "Right: 8 of 8 stages." "$check" --stage $quick --seed 2 "$folder/all" "$each"
  else
    ends 1 "$words" "$check" --stage $quick "$folder/all" "$each"
    grep -q "^  WRONG  $stage " "$folder/out" || failed "another stage is wrong, not $stage"
    grep -qE 'Read: docs/0[1-8]-[a-z-]*\.md, "' "$folder/out" || failed "it does not say where to read"
  fi
  each=$((each + 1))
done <"$folder/table"
[ "$each" -ge 11 ] || failed "there are only $each variants"

# Whatever a program does, it gets a clear line of its own.
about=
program() { cat >"$folder/program" && chmod +x "$folder/program"; }
while IFS='|' read -r script words; do
  printf '#!/bin/sh\n%s\n' "$script" | program
  ends 1 "$words" "$check" --stage sum "$folder/program"
  [ "$(wc -l <"$folder/out")" -le 6 ] || failed "more than is needed"
done <<'TEXT'
kill -SEGV $$|it crashes: is an index out of range
kill -ABRT $$|it stops the program with abort()
echo "line 3: ZeroDivisionError" >&2; exit 1|it ends with status 1; it says: line 3: ZeroDivisionError
:|it prints nothing for this stage
echo nan nan|number 1 is 'nan', not a finite number
echo 2.3|it prints 1 number, and 2 are asked for
echo 2.3 1 1|it prints 3 numbers, and 2 are asked for
echo z = 2.3|it prints 'z' where a number is meant
echo '[2.3,' '0.9]'|it prints '[2.3,' where a number is meant
exec yes 1|it prints without end
TEXT
ends 1 "cannot be started: No such file" "$check" "$folder/not-there"
ends 2 "is not a program yet; compile it first" "$check" "$source/tests/mine/mine.cpp"
ends 2 "is read by Python: ./learn check python3" "$check" "$source/tests/mine/mine.py"
printf "x" >"$folder/mine.js"
ends 2 "put the program that reads it before it, like node" "$check" "$folder/mine.js"
ends 2 "there is no stage 'dance'; the stages are sum, layer" "$check" --stage dance "$folder/all"
ends 2 "which program?" "$check"
ends 0 "2.3 0.908877" "$check" --answer sum.1
[ -z "$(find . "$folder" -maxdepth 1 -name 'core*')" ] || failed "a core file is left"

# The question can be asked by hand, and its answer is the one that is wanted.
"$check" --question gradient.4 >"$folder/question"
"$check" --answer gradient.4 >"$folder/answer"
"$folder/all" 0 <"$folder/question" >"$folder/out"
[ "$(wc -w <"$folder/out")" = "$(wc -w <"$folder/answer")" ] || failed "the question is not the one that was asked"

# The page shows the first question of each stage, and what is right.
for file in "$source"/tests/mine/questions/*.txt; do
  name=$(basename "$file" .txt)
  case $name in
    *.answer) "$check" --answer "${name%.answer}.1" >"$folder/out" ;;
    *) "$check" --question "$name.1" >"$folder/out" ;;
  esac
  cmp -s "$file" "$folder/out" || failed "$file is not what is asked"
done

if command -v python3 >/dev/null; then
  ends 0 "Right: 8 of 8 stages." "$check" --stage $quick python3 "$source/tests/mine/mine.py"
  [ "$failures" = 0 ] || exit 1
else
  [ "$failures" = 0 ] || exit 1
  echo "SKIPPED: python3 is not installed, so our program in Python was not tried"
  exit 77
fi
