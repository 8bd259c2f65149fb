#!/bin/sh
# printable_test.sh 01_NEURON 08_MNIST 09_LOOK_INSIDE 10_YOUR_DIGIT COMPARE_FIGURES: names of files and what stands in them are shown, but do
# nothing to the terminal: no escape sequences, neither with ESC nor with the single character that means the same,
# and no marks that turn the line around.
# CTest: 08_mnist 01_neuron 08_mnist 09_look_inside 10_your_digit compare_figures
set -u
first=$1 main_job=$2 look=$3 your_digit=$4 compare=$5
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
failures=0
esc=$(printf '\033') c1=$(printf '\302\233') turn=$(printf '\342\200\256') bell=$(printf '\007')
bad="x${esc}[31m${c1}2J${turn}${bell}y
z"
shown='x\u001b[31m\u009b2J\u202e\u0007y\u000az'

# shows COMMAND...: prints the name as text, whatever its status.
shows() {
  GNUPLOT=none "$@" >out 2>err
  for mark in "$esc" "$c1" "$turn" "$bell"; do
    if LC_ALL=C grep -qF -e "$mark" out err; then
      echo "FAILED: $*: it prints what a terminal obeys:"
      cat -v out err
      failures=$((failures + 1))
      return
    fi
  done
  if ! grep -qF -e "$shown" out err; then
    echo "FAILED: $*: the name is not shown:"
    cat -v out err
    failures=$((failures + 1))
  fi
}

# Twelve black pictures of 28 x 28 pixels.
mkdir tiny "$bad"
for name in train t10k; do
  { printf '\000\000\010\003\000\000\000\014\000\000\000\034\000\000\000\034'; head -c 9408 /dev/zero; } >tiny/$name-images-idx3-ubyte
  printf '\000\000\010\001\000\000\000\014\000\001\002\003\004\005\006\007\010\011\000\001' >tiny/$name-labels-idx1-ubyte
done
shows "$main_job" --data "nowhere$bad" --plots plots
shows "$main_job" --data tiny --epochs 1 --quiet --plots plots --save "$bad.json"
shows "$first" --plots "$bad"
cp tiny/* "$bad/"
shows "$main_job" --data "$bad" --epochs 1 --quiet --plots plots --save of_bad.json
grep -qF '"the set in x\\u001b' of_bad.json || { echo "FAILED: the model says something else"; failures=$((failures + 1)); }
shows "$look" --model "nowhere$bad"
shows "$your_digit" --digit "nowhere$bad"
shows "$look" "$bad"
mkdir reference
printf 'epoch,%s\n1,2\n' "$(printf '%s' "$bad" | head -n 1)" >reference/a.csv
printf 'epoch,other\n1,2\n' >"$bad/a.csv"
shows "$compare" --reference reference --yours "$bad"
[ "$failures" = 0 ]
