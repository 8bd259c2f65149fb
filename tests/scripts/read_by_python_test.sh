#!/bin/sh
# read_by_python_test.sh SOURCE 08_MNIST 09_LOOK_INSIDE: the trained network, read by Python's json as the book's program
# does, gives the same answers to 200 pictures, and where NumPy and MNIST are there the same count of all test digits.
# A network of other neurons than sigmoids is refused there, and read here; so is one with softmax. One of sigmoids that
# was trained with cross-entropy is read by both.
# CTest: 09_look_inside @source@ 08_mnist 09_look_inside
set -eu
source=$1 main_job=$2 program=$3
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

# trained ACTIVATION: a network that has seen the 200 pictures once, in $folder/ACTIVATION.json
trained() {
  GNUPLOT=none "$main_job" --quiet --data "$folder/some" --epochs 1 --rate 0.01 --activation "$1" --plots "$folder/plots" \
    --save "$folder/$1.json" >"$folder/out" 2>"$folder/err" || { cat "$folder/err"; echo "FAILED: no $1 network"; exit 1; }
}
trained sigmoid
mkdir "$folder/again"
"$python" "$source/tests/support/read_model.py" "$folder/sigmoid.json" "$folder/again" >"$folder/out"
for other in relu tanh; do
  trained "$other"
  if "$python" "$source/tests/support/read_model.py" "$folder/$other.json" "$folder/again" >"$folder/out" 2>&1; then
    echo "FAILED: the book's way takes $other neurons for sigmoids"
    exit 1
  fi
  grep -q "no attribute 'QuadraticCost with other neurons than sigmoids'" "$folder/out" ||
    { cat "$folder/out"; echo "FAILED: it is refused for another reason"; exit 1; }
  GNUPLOT=none "$program" --model "$folder/$other.json" --data "$folder/some" --plots "$folder/plots" >"$folder/out" 2>&1 ||
    { cat "$folder/out"; echo "FAILED: ours does not read its own $other network"; exit 1; }
done

# changed NAME COST LAST: the sigmoid network as chapter 11 would have saved it, in $folder/NAME.json
changed() {
  "$python" - "$folder/sigmoid.json" "$folder/$1.json" "$2" "$3" <<'TEXT'
import json, sys
model = json.load(open(sys.argv[1]))
model["cost"], model["activations"][-1], model["training"]["recipe"] = sys.argv[3], sys.argv[4], "--hidden 30 --cost softmax"
json.dump(model, open(sys.argv[2], "w"))
TEXT
}
changed cross CrossEntropyCost sigmoid
"$python" "$source/tests/support/read_model.py" "$folder/cross.json" "$folder/again" >"$folder/out"
GNUPLOT=none "$program" --model "$folder/cross.json" --data "$folder/again" --plots "$folder/plots" >"$folder/out" 2>&1 ||
  { cat "$folder/out"; echo "FAILED: ours does not read a network of cross-entropy"; exit 1; }
grep -q "It reads 200 of" "$folder/out" || { echo "FAILED: Python and ours disagree about cross-entropy"; exit 1; }
changed softmax "softmax with other neurons than sigmoids" identity
if "$python" "$source/tests/support/read_model.py" "$folder/softmax.json" "$folder/again" >"$folder/out" 2>&1; then
  echo "FAILED: the book's way takes softmax for sigmoids"
  exit 1
fi
grep -q "no attribute 'softmax with other neurons than sigmoids'" "$folder/out" ||
  { cat "$folder/out"; echo "FAILED: softmax is refused for another reason"; exit 1; }
GNUPLOT=none "$program" --model "$folder/softmax.json" --data "$folder/some" --plots "$folder/plots" >"$folder/out" 2>&1 ||
  { cat "$folder/out"; echo "FAILED: ours does not read its own softmax network"; exit 1; }
