#!/bin/sh
# mutate.sh [--mutants N] [--seed S] [--files GLOB]... [--list] [--keep FOLDER]: do the tests notice a slip of the hand?
# N times (100) one line of the code of ideas is changed as a hand slips, in a copy of the tree: < becomes <=, + becomes
# -, a statement is left out. The tests of ideas are built and run, and must fail. It lists the mutants that no
# test noticed and fails when fewer than 97 of a hundred were noticed. The same seed makes the same mutants. --list
# shows them and builds nothing; --keep leaves the builds in a folder, where the next run goes on with them. --skip K
# leaves the first K out. Mutants that change nothing one can see are listed with their reasons in
# tests/support/equivalent_mutants.txt. It takes half an hour to an hour on two cores, and needs Python 3.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
usage() {
  echo "mutate.sh: $1; usage: mutate.sh [--mutants N] [--seed S] [--skip K] [--files GLOB]... [--list] [--keep FOLDER]" >&2
  exit 2
}
command -v python3 >/dev/null || { echo "SKIPPED: python3 is not installed"; exit 77; }

ideas="common/matrix* common/dataset.* common/idx.* common/random.* common/text.* common/diagnose.* common/stretch.hpp
  common/drawn/normalise.* chapters/[01][0-9]_*/*.[ch]pp chapters/10_your_digit/*/*.[ch]pp
  chapters/12_faster/fused_engine/*.[ch]pp chapters/12_faster/wide/*.[ch]pp
  !*/story/* !*/main.cpp !*/live.cpp !*/scene.* !*/samples.* !*/other_formats.* !*/wide/blas.cpp !*/machine.* !*/growth.*"
files='' folder='' count=100 seed=1 skip=0 list=
while [ $# -gt 0 ]; do
  option=$1
  shift
  case $option in
    --list) list=--list; continue ;;
    --mutants | --seed | --skip | --files | --keep) [ $# -gt 0 ] || usage "$option needs a value" ;;
    *) usage "there is no option $option" ;;
  esac
  case $option:$1 in
    --files:*) files="$files $1" ;;
    --keep:*) mkdir -p "$1" && folder=$(cd "$1" && pwd) ;;
    *:*[!0-9]* | *:) usage "$option wants a number, not '$1'" ;;
    --mutants:*) count=$1 ;;
    --seed:*) seed=$1 ;;
    --skip:*) skip=$1 ;;
  esac
  shift
done

if [ -z "$folder" ]; then
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  trap 'exit 130' INT TERM
fi
set -f  # the globs are for Python
# shellcheck disable=SC2086
PYTHONDONTWRITEBYTECODE=1 python3 "$root/tests/support/mutation_run.py" --root "$root" --folder "$folder" --mutants "$count" \
  --seed "$seed" --skip "$skip" --equivalent "$root/tests/support/equivalent_mutants.txt" $list -- ${files:-$ideas}
