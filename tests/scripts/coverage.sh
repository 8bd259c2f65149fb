#!/bin/sh
# coverage.sh: how many lines and branches of each folder the tests of ideas and two stories take, as a table;
# build-coverage/ keeps the build. Branches that only an exception takes are not counted. It needs gcovr, and ten
# minutes on two cores.
set -eu
cd "$(dirname "$0")/../.."
command -v gcovr >/dev/null || { echo "gcovr is not installed: apt-get install gcovr"; exit 1; }
export NN_OFFLINE=1
generator=''
if command -v ninja >/dev/null; then generator=-GNinja; fi
# shellcheck disable=SC2086
cmake -S . -B build-coverage $generator -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS="--coverage -O0 -fprofile-abs-path" \
  -DCMAKE_EXE_LINKER_FLAGS=--coverage -DNN_PRECOMPILED_HEADERS=OFF -DCMAKE_UNITY_BUILD=OFF >/dev/null
cmake --build build-coverage --parallel 2 --target common_test chapters_test tools_test 01_neuron 03_feedforward \
  >build-coverage/log 2>&1 || { tail -n 20 build-coverage/log; echo "FAILED: the tests do not build"; exit 1; }
find build-coverage -name '*.gcda' -exec rm -f {} +

# taken COMMAND...: one of the tests
taken() { "$@" >build-coverage/log 2>&1 || { tail -n 20 build-coverage/log; echo "FAILED: $*"; exit 1; }; }
for program in common_test tools_test; do taken "build-coverage/tests/$program" --color_output=no; done
# Without optimisation one is too slow, and the other's instruction is not there.
taken build-coverage/tests/chapters_test --color_output=no \
  '--run_test=!chapter_08_model/the_longest_files_are_answered_at_once' \
  '--run_test=!chapter_12_faster_parts/product_and_sum_are_one_instruction_where_there_is_one'
taken tests/scripts/show_test.sh "$PWD/build-coverage/chapters/01_neuron/01_neuron"
taken tests/scripts/story_test.sh build-coverage/chapters/03_feedforward/03_feedforward tests/stories/03_feedforward.txt

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
    lines[folder] += $2; taken_lines[folder] += $3; branches[folder] += $5; taken[folder] += $6
  }
  function percent(part, whole) { return whole > 0 ? sprintf("%.1f%%", 100 * part / whole) : "-" }
  END {
    for (folder in lines)
      printf "%-44s %8s %8s\n", folder, percent(taken_lines[folder], lines[folder]),
        percent(taken[folder], branches[folder]) | "sort"
  }' build-coverage/files.csv
echo "Each file is in build-coverage/files.csv."
