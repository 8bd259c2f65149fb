#!/bin/sh
# data_lines_test.sh 03_FEEDFORWARD 08_MNIST: the first and the last line of a story say which data it used, and
# two sets are laid side by side when there are two.
# CTest: data 03_feedforward 08_mnist
set -u
strokes=$1 digits=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
failures=0

# uses 'LINE' PROGRAM OPTION...: LINE begins the first line; the last is the same, and no other.
uses() {
  line=$1
  shift
  GNUPLOT=none "$@" --plots plots >out 2>err
  status=$?
  count=$(grep -c '^Data: ' out)
  if [ "$status" != 0 ] || [ "$count" != 2 ] || [ "$(head -n 1 out)" != "$(tail -n 1 out)" ] ||
    ! head -n 1 out | grep -qF -e "$line"; then
    echo "FAILED: $*: status $status, wanted at both ends: $line; it says:"
    cat out err
    failures=$((failures + 1))
  fi
}
quick() { uses "$1" "$digits" --epochs 1 --hidden 2 --quiet --data "$2" --test-data "$3"; }
side_by_side() { [ -s plots/08_two_sets.csv ]; }

# Six black pictures, which is the least, in both files.
mkdir tiny
for name in train t10k; do
  { printf '\000\000\010\003\000\000\000\006\000\000\000\034\000\000\000\034'
    head -c 4704 /dev/zero; } >tiny/$name-images-idx3-ubyte
  printf '\000\000\010\001\000\000\000\006\001\002\003\004\005\006' >tiny/$name-labels-idx1-ubyte
done

uses "Data: drawn digits (" "$strokes" --data drawn
uses "Data: the set in tiny" "$strokes" --data tiny
uses "Data: " "$strokes" --data auto
quick ": 50,000 digits train, 10,000 validate, 10,000 test." drawn drawn
if side_by_side; then echo "FAILED: one set beside itself"; failures=$((failures + 1)); fi
quick "Data: the set in tiny: 5 train, 1 validate; drawn digits: 10,000 test." tiny drawn
side_by_side || { echo "FAILED: two sets, and no figure of them"; failures=$((failures + 1)); }
[ "$failures" = 0 ]
