#!/bin/sh
# try_it_test.sh 01_NEURON 02_LAYER 03_FEEDFORWARD 04_GRADIENT_DESCENT 05_CHAIN_RULE 06_BACKPROPAGATION 07_SGD: the options
# to play with answer in a few lines, without the story and without figures, and refuse in one line what makes no sense.
# CTest: 07_sgd 01_neuron 02_layer 03_feedforward 04_gradient_descent 05_chain_rule 06_backpropagation 07_sgd
set -u
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"

# program NUMBER, of those that were named: 07 is the last of them.
program() {
  wanted=$1
  shift
  for each in "$@"; do case $(basename "$each") in "$wanted"_*) echo "$each" ;; esac; done
}

# answers STATUS 'WORDS' NUMBER OPTIONS...
answers() {
  status_wanted=$1 words_wanted=$2 number=$3
  shift 3
  about=$number
  # shellcheck disable=SC2086  # one word for each program
  ends "$status_wanted" "$words_wanted" "$(program "$number" $programs)" "$@" --plots "$folder/plots"
  if [ "$status_wanted" = 2 ]; then
    [ "$(wc -l <"$folder/out")" = 1 ] || failed "$*: more than one line"
  else
    [ "$(wc -l <"$folder/out")" -le 60 ] || failed "$*: not short"
    if grep -q '^1\. ' "$folder/out"; then failed "$*: it tells its story"; fi
  fi
  [ ! -e "$folder/plots" ] || failed "$*: it has drawn"
  [ "$(awk 'length > 84' "$folder/out")" = '' ] || [ "$status_wanted" = 2 ] || failed "$*: a line is too long"
}
programs=$*

answers 0 "z = -5 + 0.2 * 1 + 0.8 * 2 - 0.5 * 3 = -4.7" 01 --bias -5
answers 0 "   sigmoid answers 0.500" 01 --bias -0.3
answers 0 "z = 4 + 0.4 * 1 + 1.6 * 2 - 1 * 3 = 4.6" 01 --weights 0.4,1.6,-1 --bias 4
answers 0 "z = 0 + 100 * 0 + 1 * 1 = 1" 01 --weights 100,1 --inputs 0,1 --bias=0
answers 0 "998260.680" 01 --weights 1,1,1,1,1,1,1,1,1,1,1,-999.123456 --inputs 1,1,1,1,1,1,1,1,1,1,1,-999.123456
answers 2 "--inputs takes 1 number, one for each weight, not 3" 01 --weights 1
answers 2 "--weights takes at most 12 numbers, not 13" 01 --weights 1,1,1,1,1,1,1,1,1,1,1,1,1

answers 0 "A (2 x 3) times W (3 x 2), plus b, gives Z (2 x 2):" 02 --rows "1,2,3;4,5,6"
answers 0 "   (  5.30 -2.00 )" 02 --rows "1,2,3;4,5,6;7,8,9"
answers 0 "   ( 4.00 5.00 6.00 )" 02 --weights "1,0,0;0,1,0;0,0,1" --biases 0,0,0
answers 2 "--weights takes 2 rows, one for each input in --rows, not 3" 02 --rows 1,2
answers 2 "--biases takes 2 numbers, one for each neuron in --weights, not 1" 02 --biases 1
answers 2 "--rows takes at most 20 rows of at most 6 numbers, not (1 x 7)" 02 --rows 1,2,3,4,5,6,7

answers 0 "   together 13,002 knobs" 03 --sizes 784,16,16,10
answers 0 "   together 12,730 knobs" 03 --sizes 784,16,10
answers 0 "   z[0] (  2.500 -1.000  1.000 )" 03 --inputs 2,1
answers 0 "        ( 2.250 )" 03 --inputs "0,0;0,1;1,0;1,1"
answers 0 "right by 2, it reads 10" 03 --right 2
answers 0 "moved down by 2 and right by 0, it reads 7" 03 --down 2
answers 2 "--sizes takes from 2 to 12 numbers" 03 --sizes 784
answers 2 "--inputs takes 2 numbers for each example" 03 --inputs 1,2,3

answers 0 "   3      -0.064" 04 --rate 0.3 --start -1
answers 0 "   1       0.000" 04 --rate 0.5
answers 0 "After 76 steps, the walk is more than a million away." 04 --rate 1.1 --steps 200
answers 0 "   200    -1.030" 04 --valley two --start 0.06 --rate 0.06 --steps 200
answers 0 "   200     0.967" 04 --valley two --start 0.07 --rate 0.06 --steps 200
answers 0 "   10000   0.000" 04 --steps 10000
answers 2 "--valley takes one of one, two, not 'three'" 04 --valley three
answers 2 "--rate takes a number from 0 to 1,000, not '-1'" 04 --rate -1

answers 0 "After one step at rate 0.1: cost 0.250000 -> 0.722500" 05 --rate 0.1
answers 0 "After one step at rate 0.01: cost 0.062500 -> 0.006523" 05 --x 2,1 --y 4
answers 0 "The blame on the output is 2 (0.5 - 0.5) = 0." 05 --y 0.5
answers 2 "--x takes 2 numbers, one for each input, not 3" 05 --x 1,2,3

answers 0 "(promised 0.115000)" 06 --show-all
answers 0 "spiral, 2-10-10-1, batches of 20, rate 0.1:" 07 --problem spiral --hidden 10,10
answers 0 "   30      0.0281    96.0%" 07 --batch 20
answers 0 "   5       " 07 --epochs 5 --seed 3
answers 0 "   100     0.2500    50.0%" 07 --rate 100 --epochs 100
answers 2 "--gallery trains its own networks" 07 --gallery --rate 1
answers 2 "--hidden takes at most 4 layers, not 5" 07 --hidden 1,1,1,1,1
answers 2 "--problem takes one of moons, rings, xor, spiral, not 'sun'" 07 --problem sun

# Of every option that takes numbers, what is no number, or no number that can be meant.
for option in 01:bias 01:weights 01:inputs 02:rows 02:weights 02:biases 03:sizes 03:inputs 03:down 03:right \
  04:rate 04:start 04:steps 05:x 05:y 05:rate 07:rate 07:batch 07:hidden 07:epochs; do
  for value in '' x nan inf -inf 1e9 99999999999999999999 1,,2 ' '; do
    answers 2 "--${option#*:} takes " "${option%:*}" "--${option#*:}" "$value"
  done
done
answers 2 "option '--bias' needs a value" 01 --bias=
[ "$failures" = 0 ]
