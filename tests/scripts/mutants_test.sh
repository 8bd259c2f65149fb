#!/bin/sh
# mutants_test.sh SOURCE: mutate.sh makes the same mutants of the same seed, counts what a stand-in for the tests
# notices, and refuses what it cannot do. It builds nothing.
# CTest once: mutants @source@
set -u
source=$1
command -v python3 >/dev/null || { echo "SKIPPED: python3 is not installed"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"

about="the mutants of ideas"
ends 0 "common/" "$source/tests/scripts/mutate.sh" --list --mutants 300 --seed 3
cp "$folder/out" "$folder/first"
[ "$(grep -c '^  + ' "$folder/out")" = 300 ] || failed "there are not 300"
if grep -E '^[^ ]*(acts|figures|settings|main)\.[ch]pp:' "$folder/out"; then failed "some are in a story"; fi
if grep -E '^  - (#|//|static_assert)' "$folder/out"; then failed "some change nothing"; fi
ends 0 "common/" "$source/tests/scripts/mutate.sh" --list --mutants 300 --seed 3
cmp -s "$folder/out" "$folder/first" || failed "the same seed makes others"
ends 0 "common/" "$source/tests/scripts/mutate.sh" --list --mutants 300 --seed 4
if cmp -s "$folder/out" "$folder/first"; then failed "another seed makes the same"; fi

about="what is refused"
ends 2 "there is no option --mutant" "$source/tests/scripts/mutate.sh" --mutant 3
ends 2 "--seed wants a number, not 'x'" "$source/tests/scripts/mutate.sh" --seed x
ends 1 "no line of these files can be changed: common/nothing" "$source/tests/scripts/mutate.sh" --files common/nothing

# A tree of one function of three lines that can be changed, and tests that look at one of them.
about="a stand-in for the tests"
tree="$folder/tree"
mkdir -p "$tree/common" "$tree/tests/scripts" "$tree/tests/support" "$folder/bin"
cp "$source/tests/scripts/mutate.sh" "$tree/tests/scripts"
cp "$source/tests/support/mutants.py" "$source/tests/support/mutation_run.py" "$tree/tests/support"
cat >"$tree/common/matrix.cpp" <<'END'
// a < b
void add(int& seen, int all) {
  seen += all;
  text = "1 < 2";
  drawn(all);
}
END
git init -q "$tree"
echo '# none' >"$tree/tests/support/equivalent_mutants.txt"
cat >"$folder/bin/cmake" <<'END'
#!/bin/sh
[ "$1" = --build ] || { mkdir -p "$4/tests"; exit 0; }
grep -q 'int all) {' "$2/../tree/common/matrix.cpp" || exit 1
if grep -qE 'seen [+]= all;' "$2/../tree/common/matrix.cpp"; then answer=true; else answer='echo "x.cpp(1): error: in \"matrix/sum\": wrong"'; fi
for program in common_test chapters_test; do
  printf '#!/bin/sh\n%s\n' "$answer" >"$2/tests/$program"
  chmod +x "$2/tests/$program"
done
END
chmod +x "$folder/bin/cmake"
try() { ends "$1" "$2" env PATH="$folder/bin:$PATH" "$tree/tests/scripts/mutate.sh" --seed "$3"; }
try 1 "1 of 3 mutants caught (33.3%)" 1
for words in "common/matrix.cpp:3: caught by matrix/sum" "common/matrix.cpp:5: SURVIVED" "survived: common/matrix.cpp:4"; do
  grep -qF "$words" "$folder/out" || failed "it does not say: $words"
done
{
  printf 'common/matrix.cpp\n- drawn(all);\n+ ;\nNobody looks.\n\n'
  printf 'common/matrix.cpp\n- text = "1 < 2";\n+ ;\nNobody reads.\n'
} >"$tree/tests/support/equivalent_mutants.txt"
try 0 "1 of 1 mutants caught (100.0%); 2 listed as equivalent" 1
sed -i.old 's/drawn(all)/drawn(more)/' "$tree/common/matrix.cpp"
try 1 "there is no such mutant any more" 1
[ "$failures" = 0 ]
