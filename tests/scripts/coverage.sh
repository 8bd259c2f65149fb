#!/bin/sh
# coverage.sh: how many lines and branches of each folder the tests take, as a table. Of the stories those of 01, 03 and
# 12 run. It fails where common/, common/drawn/ or chapter 12, with all its folders, takes fewer than 90 of 100 branches
# or 98 of 100 lines. Branches that only an exception takes are not counted. It needs gcovr, and a quarter of an hour on
# two cores; build-coverage/ keeps the build.
set -eu
cd "$(dirname "$0")/../.."
command -v gcovr >/dev/null || { echo "gcovr is not installed: apt-get install gcovr"; exit 1; }
export NN_OFFLINE=1
generator=''
if command -v ninja >/dev/null; then generator=-GNinja; fi
# shellcheck disable=SC2086
cmake -S . -B build-coverage $generator -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS="--coverage -O0 -fprofile-abs-path" \
  -DCMAKE_EXE_LINKER_FLAGS=--coverage -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DCMAKE_UNITY_BUILD=OFF >/dev/null
cmake --build build-coverage --parallel 2 \
  --target common_test chapters_test tools_test 01_neuron 03_feedforward 12_faster 13_bench \
  >build-coverage/log 2>&1 || { tail -n 20 build-coverage/log; echo "FAILED: the tests do not build"; exit 1; }
find build-coverage -name '*.gcda' -exec rm -f {} +

# taken COMMAND...: one of the tests
taken() { "$@" >build-coverage/log 2>&1 || { tail -n 20 build-coverage/log; echo "FAILED: $*"; exit 1; }; }
for program in common_test tools_test; do taken "build-coverage/tests/$program" --color_output=no; done
# Without optimisation one is too slow, and the other's instruction is not there.
taken build-coverage/tests/chapters_test --color_output=no \
  '--run_test=!*/the_longest_files_are_answered_at_once' \
  '--run_test=!*/product_and_sum_are_one_instruction_where_there_is_one'
taken tests/scripts/show_test.sh "$PWD/build-coverage/chapters/01_neuron/01_neuron"
taken tests/scripts/story_test.sh build-coverage/chapters/03_feedforward/03_feedforward tests/stories/03_feedforward.txt
taken tests/scripts/ladder_test.sh build-coverage/chapters/12_faster/12_faster 100
taken tests/scripts/bench_test.sh build-coverage/chapters/13_convolution/bench/13_bench

# Lines without a condition have no branches but those of the compiler, for what must be tidied up after an exception.
condition='(\b(if|for|while|case|switch|catch|assert)\b|[?]|&&|[|][|])'
taken gcovr --root . --object-directory build-coverage --exclude-throw-branches --exclude-unreachable-branches \
  --exclude-branches-by-pattern "^(?!.*$condition)" --gcov-ignore-parse-errors --filter common/ --filter chapters/ --filter plots/ \
  --filter docs/ --filter data/ --csv -o build-coverage/files.csv build-coverage
printf '%-44s %8s %8s\n' folder lines branches
awk -F , '
  NR > 1 {
    folder = $1
    sub("/[^/]*$", "", folder)
    add(folder)
    if (folder ~ "^chapters/12_faster") add("12_faster in all")
  }
  function add(row) { lines[row] += $2; taken_lines[row] += $3; branches[row] += $5; taken[row] += $6 }
  function share(part, whole) { return whole > 0 ? 100 * part / whole : 0 }
  function percent(part, whole) { return whole > 0 ? sprintf("%.1f%%", share(part, whole)) : "-" }
  function require(row) {
    if (share(taken[row], branches[row]) < 90) { print "FAILED: under 90% of the branches of " row; failed = 1 }
    if (share(taken_lines[row], lines[row]) < 98) { print "FAILED: under 98% of the lines of " row; failed = 1 }
  }
  END {
    for (row in lines)
      printf "%-44s %8s %8s\n", row, percent(taken_lines[row], lines[row]), percent(taken[row], branches[row]) | "sort"
    close("sort")
    print "Each file is in build-coverage/files.csv."
    require("common"); require("common/drawn"); require("12_faster in all")
    exit failed
  }' build-coverage/files.csv
