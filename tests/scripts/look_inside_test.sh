#!/bin/sh
# look_inside_test.sh SOURCE 08_MNIST 09_LOOK_INSIDE: the story of networks that are not the one that comes along,
# of MNIST in another place, of files that are none, and in a narrow terminal.
# CTest: 09_look_inside @source@ 08_mnist 09_look_inside
set -u
source=$1 main_job=$2 program=$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
failures=0
failed() {
  echo "FAILED: $1; it printed:"
  tail -n 30 out err
  failures=$((failures + 1))
}

# tells 'LINE' OPTION...: the story of $data ends well and prints this.
data=tiny
tells() {
  line=$1
  shift
  GNUPLOT=none "$program" --data "$data" --plots plots "$@" >out 2>err || failed "$data $*: it does not end well"
  grep -qF -e "$line" out || failed "$data $*: it does not print: $line"
}
says() { grep -qF -e "$1" out || failed "it does not print: $1"; }  # the same story
# refuses STATUS 'WORDS' OPTION...
refuses() {
  expected=$1 words=$2
  shift 2
  "$program" --plots plots "$@" >out 2>err
  status=$?
  [ "$status" = "$expected" ] || failed "$*: status $status, wanted $expected"
  [ "$(wc -l <err)" = 1 ] || failed "$*: $(wc -l <err) lines on stderr, not 1"
  grep -qF -e "$words" err || failed "$*: it does not say: $words"
}

# Twelve pictures, of which pixel 5 alone is lit.
mkdir tiny
for name in train t10k; do
  { printf '\000\000\010\003\000\000\000\014\000\000\000\034\000\000\000\034'
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12; do printf '\000\000\000\000\000\377'; head -c 778 /dev/zero; done
  } >tiny/$name-images-idx3-ubyte
  printf '\000\000\010\001\000\000\000\014\000\001\002\003\004\005\006\007\010\011\000\001' >tiny/$name-labels-idx1-ubyte
done

tells "It was trained on MNIST, which is not here." --picture 11

# MNIST is MNIST wherever it stands, however it was named.
for place in "$source/data/mnist" "$source/../shared/mnist"; do
  [ -d "$place" ] || continue
  cp -RL "$place" elsewhere && chmod -R u+w elsewhere
  export NN_DATA="$folder/elsewhere"
  for data in auto mnist elsewhere; do tells "67 pixels at the rim are never lit in training."; done
  unset NN_DATA
  data=tiny
  break
done

# A network with two hidden layers, and one of another kind, both trained on what is here.
GNUPLOT=none "$main_job" --quiet --data tiny --epochs 2 --hidden 40,12 --plots plots --save deep.json >out 2>err ||
  failed "no deep network"
tells "783 pixels are never lit in training." --model deep.json  # not only those at the rim
tells "every slope was 0 and no weight has" --model deep.json
tells "layer 1, a column for each neuron:" --model deep.json
GNUPLOT=none "$main_job" --quiet --recipe relu-mse --data tiny --epochs 1 --plots plots --save relu.json >out 2>err ||
  failed "no ReLU network"
tells "It was trained on the set in tiny for 1 epoch, from seed 1." --model relu.json

# What was seen in the network that comes along, and is not so in another, is not said of it.
tells "So after training they still look like noise."
says "blobs, a few strokes and no loops."
says "To us it is noise. The network says \"3\" with"
tells "loops do you see in 09_changed?" --model deep.json
if grep -qF "blobs, a few" out; then failed "the shipped network's parts are seen in another"; fi
if command -v python3 >/dev/null; then
# Every weight of the first layer is 1 and none has moved, so there is no noise, and nothing to paint by.
python3 - deep.json even.json <<'TEXT' || failed "no even network"
import json, sys
model = json.load(open(sys.argv[1]))
model["weights"][0] = [[1.0 + 0.001 * (i % 28) for i in range(784)] for _ in model["weights"][0]]
model["weights"][1:] = [[[0.0] * len(row) for row in layer] for layer in model["weights"][1:]]
json.dump(model, open(sys.argv[2], "w"))
TEXT
tells "So after training they hardly look like noise any more." --model even.json
says "It is still blank: all slopes are 0."

# A network of chapter 11: its sums become probabilities, and its start is drawn by another recipe.
python3 - deep.json softmax.json <<'TEXT' || failed "no softmax network"
import json, sys
model = json.load(open(sys.argv[1]))
model["cost"], model["activations"][-1] = "softmax with other neurons than sigmoids", "identity"
model["training"]["recipe"] = "--hidden 40,12 --cost softmax --start small --step nesterov --rate 0.1 --fall cosine --shift 1"
del model["training"]["weight_deviation"], model["training"]["cost"]
json.dump(model, open(sys.argv[2], "w"))
TEXT
tells "It was trained by a recipe of chapter 11, which draws another start than this" --model softmax.json
says "   It was trained on the set in tiny for 2 epochs, from seed 1."
says "   Its recipe is one of chapter 11:"
says "   --hidden 40,12 --cost softmax --start small --step nesterov --rate 0.1"
says "   --fall cosine --shift 1"
awk '/the ten answers:/ { n = 10; next } n > 0 { n--; for (i = 2; i <= NF; i++) if ($i ~ /^0[.]|^1[.]/) sum += $i }
  END { exit !(sum > 0.94 && sum < 1.06) }' out || failed "the ten answers of softmax do not add up to 1"
else
  echo "not tried: two networks that Python makes of another one"
fi

# As the book's program leaves it: no word of a training, all sigmoid.
sed '/^"format"/d; /^"version"/d; /^"activations"/d; /^"training"/d' deep.json >book.json
tells "This file does not say how its network was trained." --model book.json
if grep -q format book.json; then failed "book.json is ours"; fi

refuses 1 "nowhere.json: cannot be opened: No such file or directory; 08_mnist --save FILE" --model nowhere.json
refuses 1 "plots: is a folder, not a file" --model plots
echo '{"sizes": [2, 1], "weights": [[[1, 2]]], "biases": [[[0]]], "cost": "QuadraticCost"}' >small.json
refuses 1 "small.json: is a 2-1 network, but a digit reader has 784 inputs and 10 outputs" --model small.json
refuses 2 "--picture takes the number of a test digit, from 0 to 11" --data tiny --picture 12

if command -v script >/dev/null; then
  GNUPLOT=none script -qec "stty cols 40; '$program' --data tiny --plots plots" /dev/null >out 2>err
  sed -n '/^3[.]/,/^4[.]/p' out | tr -d '\r' | sed '/^4/d' | awk 'length > 40' >wide
  [ ! -s wide ] || failed "lines of act 3 are wider than 40 columns: $(cat wide)"
  [ "$(sed -n '/^3[.]/,/^4[.]/p' out | wc -l)" -gt 30 ] || failed "no act 3"
fi
[ "$failures" = 0 ]
