#!/bin/sh
# format_test.sh SOURCE: all C++ is formatted as .clang-format says, and the shell scripts are clean.
# CTest once: format @source@
set -u
cd "$1" || exit 1
formatter=$(command -v clang-format-14 || command -v clang-format) || {
  echo "SKIPPED: clang-format is not installed"
  exit 77
}
case $("$formatter" --version) in *"version 14."*) ;; *)
  echo "SKIPPED: other versions than clang-format 14 format differently"
  exit 77 ;;
esac
find common chapters plots docs/check docs/live docs/mine docs/quiz data/convert tests -name '*.[ch]pp' -exec "$formatter" --dry-run --Werror {} + || exit 1
command -v shellcheck >/dev/null || { echo "SKIPPED: shellcheck is not installed"; exit 77; }
shellcheck -x learn commands/*.sh data/*.sh .ci/run tests/scripts/*.sh
