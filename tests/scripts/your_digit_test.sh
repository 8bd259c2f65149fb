#!/bin/sh
# your_digit_test.sh 10_YOUR_DIGIT: pictures from outside, from the command line to the verdict.
# CTest: 10_your_digit 10_your_digit
set -u
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"
shipped=$(cd "$(dirname "$0")/../../chapters/10_your_digit" && pwd)
cd "$folder" || exit 1

# refuses STATUS 'WORDS' OPTION...: ends so, and says nothing but one line.
refuses() {
  wanted=$1 said=$2
  shift 2
  ends "$wanted" "$said" "$program" "$@"
  [ "$(wc -l <"$folder/out")" = 1 ] || failed "$*: not one line"
}

ends 0 "Wrote 8 pictures into samples; --digit reads one." "$program" --write-samples samples
ends 0 "Wrote 40 pictures into digits; --digit reads one." "$program" --write-digits digits --count 2
refuses 1 "digits/0_00_black.png: a different picture has this name already" --write-digits digits --seed 2
[ "$(find digits -name '*.png' | wc -l)" = 40 ] || failed "not 40 pictures"
ends 0 "It reads a 7 (" "$program" --digit samples/7_pencil.jpg --plots plots
for words in "The reader is a network of 784-128-10 neurons" "Your digit: samples/7_pencil.jpg, 320 x 320 pixels." "The ink is darker than the background, so it is inverted" \
  "what the network sees" "   7 ####################" "Figures in plots: 10_your_digit.png"; do
  grep -qF -e "$words" out || failed "not said: $words"
done
[ -s plots/10_your_digit.csv ] || failed "no figure"
[ "$(awk '{ if (length > most) most = length } END { print most }' out)" -le 84 ] || failed "a line is too long"
ends 0 "Without preparation" "$program" --digit samples/7_pencil.jpg --raw --plots none
grep -qE "^It (is not sure|recognises nothing): " out || failed "raw is sure"
[ ! -e none ] || failed "raw drew a figure"

# A network with softmax answers with probabilities.
if command -v python3 >/dev/null; then
python3 - "$shipped/reader.json" softmax.json <<'TEXT' || failed "no softmax network"
import json, sys
model = json.load(open(sys.argv[1]))
model["cost"], model["activations"][-1] = "softmax with other neurons than sigmoids", "identity"
for part in ("weights", "biases"):
    model[part][-1] = [[12 * knob for knob in row] for row in model[part][-1]]
json.dump(model, open(sys.argv[2], "w"))
TEXT
ends 0 "It reads a 7 (" "$program" --digit samples/7_pencil.jpg --plots plots --model softmax.json
awk '/^Its ten answers:/ { n = 10; next } n > 0 { n--; for (i = 2; i <= NF; i++) if ($i ~ /^[-0-9.]+$/) sum += $i }
  END { exit !(sum > 0.94 && sum < 1.06) }' out || failed "the ten answers of softmax do not add up to 1"
else
  echo "not tried: a network with softmax, which Python makes of another one"
fi

# Five bars are a number, 11111; without preparation they are one picture.
awk 'BEGIN { print "P2 200 100 255"; for (i = 0; i < 20000; i++)
  print (i >= 4000 && i < 16000 && i % 40 >= 16 && i % 40 < 24) ? 0 : 255 }' >bars.pgm
ends 0 "There are 5 digits side by side." "$program" --digit bars.pgm --plots plots
grep -qF "Your number: bars.pgm, 200 x 100 pixels." out || failed "not called a number"
grep -qF "Figures in plots: 10_your_number.png" out || failed "no figure of the number"
[ -s plots/10_your_number.csv ] || failed "no figure"
ends 0 "Without preparation" "$program" --digit bars.pgm --raw
! grep -qE "side by side|more than one" out || failed "raw looks for several digits"

# Many pictures, and folders: a row for each.
ends 0 "Read 8 of 8 pictures." "$program" --digit samples
[ "$(wc -l <out)" = 11 ] || failed "not a row for each picture"
ends 0 "Read 2 of 2 pictures." "$program" --digit samples/7_pencil.jpg samples/6_screen.png --raw
mkdir mixed
cp samples/7_pencil.jpg mixed/photo.jpg
printf '\000\000\000\030ftypheic' >"mixed/of mine.heic"
ends 1 "1 picture could not be read; the table says why" "$program" --digit mixed samples/6_screen.png
for words in "file                  answer  how sure  second guess" "mixed/photo.jpg       7       " \
  "mixed/of mine.heic    not read: is a HEIC picture, which this program cannot read; convert it: heif-convert 'mixed/of mine.heic'" \
  "samples/6_screen.png  6 " "Read 2 of 3 pictures."; do
  grep -qF -e "$words" out || failed "not said: $words"
done


# Its columns stand apart and one below the other, whatever the names and however long the numbers.
mkdir odd
cp samples/7_pencil.jpg "odd/ü.jpg"
cp samples/7_pencil.jpg "odd/$(printf 'a\nb.jpg')"
awk 'BEGIN { print "P2 400 100 255"; for (i = 0; i < 40000; i++)
  print (i >= 8000 && i < 32000 && i % 40 >= 16 && i % 40 < 24) ? 0 : 255 }' >odd/bars.pgm
ends 0 "odd/a\u000ab.jpg  7 " "$program" --digit odd
for words in "file              answer  how sure" "odd/bars.pgm      1111111111  1." "odd/ü.jpg         7       "; do
  grep -qF -e "$words" out || failed "not said: $words"
done

refuses 1 "nothing.png: cannot be opened: No such file or directory; give a PNG, JPEG or PGM picture" --digit nothing.png
mkdir blank
refuses 1 "blank: the folder has no files; name a folder with PNG, JPEG or PGM pictures" --digit blank
: >empty.png
refuses 1 "empty.png: is empty; save it as PNG, JPEG or PGM" --digit empty.png
head -c 900 samples/6_screen.png >cut.png
refuses 1 "cut.png: is a broken PNG picture (" --digit cut.png
{ printf 'P5 40 40 255\n'; head -c 1600 /dev/zero; } >blank.pgm
refuses 1 "blank.pgm: has no ink that stands out from the background; take a picture of the digit alone" --digit blank.pgm
refuses 1 "--draw needs a terminal to draw in; --digit FILE reads a picture" --draw
refuses 1 "cannot be made" --write-samples empty.png/in
refuses 2 "--raw needs --digit FILE" --raw
refuses 2 "give only one of them" --draw --digit empty.png

# What page 10 says under "Try it".
cd "$shipped/../.." || exit 1
samples=chapters/10_your_digit/samples
ends 0 "It is not sure: an 8 (1.04) or a 0 (0.55)." "$program" --digit $samples/4_chalk.jpg --raw
# shellcheck disable=SC2016  # backticks are Markdown's
sed -n '/^[*][*]Chalk/,/^<.details>/p' docs/10-your-digit.md | sed -n '/^```text/,/^```$/p' | grep -v '```' >"$folder/shown"
[ "$(grep -cxFf "$folder/out" "$folder/shown")" = 10 ] || failed "page 10 shows other answers"
# right COUNT LEAST: so many of the samples are called by their names, with outputs of at least this.
right() {
  awk -v count="$1" -v least="$2" '/^chapters/ { sub(".*/", ""); right += substr($1, 1, 1) == $2 && $3 >= least }
    END { exit right != count }' "$folder/out" || failed "not $1 are right"
}
ends 0 "Read 8 of 8 pictures." "$program" --digit $samples --model chapters/09_look_inside/model.json
right 8 0.99
ends 0 "Read 8 of 8 pictures." "$program" --digit $samples --raw
right 0 0
[ "$failures" = 0 ]
