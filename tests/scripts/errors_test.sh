#!/bin/sh
# errors_test.sh 08_MNIST: bad input gets one clear line and a status, before anything is read or written.
# CTest: 08_mnist 08_mnist
set -u
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
failures=0

# refuses STATUS 'WORDS' OPTION...
refuses() {
  expected=$1 words=$2
  shift 2
  "$program" "$@" >out 2>err
  status=$?
  lines=$(grep -vc '^note: drawing' err)  # digits are drawn once
  if [ "$status" != "$expected" ] || [ "$lines" != 1 ] || ! grep -qF -e "$words" err || [ -s out ]; then
    echo "FAILED: $*: status $status, wanted $expected; it says:"
    cat out err
    failures=$((failures + 1))
  fi
}

refuses 2 "--epochs takes a whole number from 1 to 100,000, not '-1'" --epochs -1
refuses 2 "--hidden takes whole numbers" --hidden 16,x
refuses 2 "--rate takes a number above 0, not 'nan'" --rate nan
refuses 2 "--activation takes one of sigmoid" --activation step
refuses 2 "unrecognised option '--epoch'" --epoch 3
refuses 2 "'3' is no option" 3
refuses 2 "--repeat trains many networks, and --save saves one" --repeat 2 --save model.json
refuses 1 "nowhere/model.json: cannot be written: there is no folder nowhere; make it first" --plots plots --data nowhere --save nowhere/model.json
refuses 1 "3,180,010 knobs is too large for a file" --plots plots --data drawn --hidden 4000 --save model.json
refuses 1 "nowhere: there is no such folder; give auto, mnist, drawn, or a folder" --plots plots --data nowhere
echo occupied >file
refuses 1 "file: the folder for plots cannot be made" --plots file --data nowhere
refuses 1 "file/plots: the folder for plots cannot be made" --plots file/plots

mkdir broken
for name in train-images-idx3-ubyte train-labels-idx1-ubyte t10k-images-idx3-ubyte t10k-labels-idx1-ubyte; do
  echo 'not a picture' >broken/$name
done
refuses 1 "train-images-idx3-ubyte: begins with the number" --plots plots --data broken
[ "$(ls plots)" = "" ] || { echo "FAILED: something was left in plots: $(ls plots)"; failures=$((failures + 1)); }

if ! NN_DATA=nowhere "$program" --help >out 2>err || ! grep -q -e '--hidden' out; then
  echo "FAILED: --help"
  failures=$((failures + 1))
fi
[ "$failures" = 0 ]
