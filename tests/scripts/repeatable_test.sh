#!/bin/sh
# repeatable_test.sh 08_MNIST: two runs from the same seed leave the same files, the seconds aside; another seed
# does not; and a file that catches the output sees nothing of the progress bar.
# CTest: 08_mnist 08_mnist
set -eu
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

run() { "$program" --data drawn --epochs 1 --quiet --hidden 8 --seed "$2" --plots "$1" >"$1.txt"; }
run one 1
run two 1
run three 2

numbers() { cut -d , -f 1-3 "$1/08_accuracy.csv"; cat "$1/08_loss.csv"; }
numbers one >one.numbers
numbers two >two.numbers
numbers three >three.numbers
cmp one.numbers two.numbers || { echo "FAILED: the same seed gave other numbers"; exit 1; }
if cmp -s one.numbers three.numbers; then echo "FAILED: another seed gave the same numbers"; exit 1; fi
head -n 1 one/08_accuracy.csv | grep -qx 'epoch,validation,test,seconds' || { echo "FAILED: the columns"; exit 1; }
grep -q '^Epoch 0: [0-9]* / 10000' one.txt || { echo "FAILED: no line for epoch 0"; exit 1; }
grep -q '^Test Accuracy: [0-9]* / 10000 ([0-9.]*%)$' one.txt || { echo "FAILED: no result"; exit 1; }
if grep -q "$(printf '\r')" one.txt; then echo "FAILED: a progress bar in a file"; exit 1; fi
[ "$(head -n 1 one.txt)" = "$(tail -n 1 one.txt)" ] || { echo "FAILED: first and last line differ"; exit 1; }
