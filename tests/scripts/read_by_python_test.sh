#!/bin/sh
# read_by_python_test.sh SOURCE 09_LOOK_INSIDE: the trained network, read by Python's json as the book's program
# does, gives the same answers to 200 pictures, and where NumPy and MNIST are there the same count of all test digits.
set -eu
source=$1 program=$2
command -v python3 >/dev/null || { echo "SKIPPED: python3 is not installed"; exit 77; }
python=python3
for each in python3 /usr/bin/python3; do  # the first that has NumPy, if any has
  if "$each" -c 'import numpy' 2>/dev/null; then python=$each; break; fi
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

mnist=
for place in "${NN_DATA:-}" "$source/data/mnist" "$(dirname "$source")/shared/mnist"; do
  if [ -z "$mnist" ] && [ -n "$(find "$place/" -maxdepth 1 -name 't10k-images*' 2>/dev/null)" ]; then mnist=$place; fi
done
mkdir "$folder/some"
"$python" "$source/tests/support/read_model.py" "$source/chapters/09_look_inside/model.json" "$folder/some" \
  ${mnist:+"$mnist"} >"$folder/counts"

# agrees COUNT DATA: our program reads as many of these.
agrees() {
  GNUPLOT=none "$program" --plots "$folder/plots" --data "$2" >"$folder/out" 2>"$folder/err" ||
    { cat "$folder/err"; echo "FAILED: the program"; exit 1; }
  grep -q "It reads $1 of" "$folder/out" ||
    { echo "FAILED: Python reads $1, and ours:"; grep "It reads" "$folder/out"; exit 1; }
  echo "Python and C++ agree:$(grep -o ' reads .*' "$folder/out")"
}
agrees 200 "$folder/some"
if [ -s "$folder/counts" ]; then agrees "$(cat "$folder/counts")" "$mnist"; else echo "without NumPy or MNIST the 200 must do"; fi
