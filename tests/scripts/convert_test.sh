#!/bin/sh
# convert_test.sh CONVERT_DATA 03_FEEDFORWARD 10_YOUR_DIGIT: digits of other people become MNIST's four files, whole
# or not at all, and nothing that is there is touched.
# CTest: data convert_data 03_feedforward 10_your_digit
set -u
convert=$1 strokes=$2 look=$3
folder=$(mktemp -d)
trap 'chmod -R u+w "$folder"; rm -rf "$folder"' EXIT
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"
cd "$folder" || exit 1

says() { grep -qF -e "$1" out || failed "it does not say: $1"; }
holds_set() { [ "$(find "$1" -type f | wc -l)" -eq 4 ] || failed "$1 does not hold four files"; }
leaves_nothing() { [ -z "$(find . -maxdepth 1 -name 'to-*')" ] || failed "left over: $(ls -d to-*)"; }
bytes() { od -A n -t u1 -v -j "$2" -N "$3" "$1" | tr -s ' \n' ' '; }

# row LABEL: with pixels 0, 1, 2 ... 255, 0, 1 ...
row() { awk -v label="$1" 'BEGIN { printf "%s", label; for (i = 0; i < 784; ++i) printf ",%d", i % 256; print "" }'; }
header() { awk 'BEGIN { printf "label"; for (i = 0; i < 784; ++i) printf ",pixel%d", i; print "" }'; }

# Kaggle's: fourteen rows with labels, and rows without.
mkdir kaggle
{ header; for label in 3 1 4 1 5 9 2 6 5 3 5 8 9 7; do row $label; done; } >kaggle/train.csv
{ header | sed 's/^label,//'; row 1 | sed 's/^1,//'; } >kaggle/test.csv
echo 'ImageId,Label' >kaggle/sample_submission.csv
ends 0 "12 to learn from (0: 0, 1: 2, 2: 0, 3: 2, 4: 1, 5: 3, 6: 1, 7: 0, 8: 1, 9: 2)" "$convert" --from kaggle --to to
says "2 to test on (0: 0, 1: 0, 2: 1, 3: 0, 4: 0, 5: 0, 6: 0, 7: 1, 8: 0, 9: 0)"
says "Every seventh picture is held back to test."
says "test.csv has no labels and is left out."
says "Written to to; read it with --data to"
holds_set to
leaves_nothing
[ "$(bytes to/train-labels-idx1-ubyte 0 20)" = " 0 0 8 1 0 0 0 12 3 1 4 1 5 9 6 5 3 5 8 9 " ] || failed "other labels"
[ "$(bytes to/t10k-images-idx3-ubyte 0 20)" = " 0 0 8 3 0 0 0 2 0 0 0 28 0 0 0 28 0 1 2 3 " ] || failed "other pictures"
ends 0 "Data: the set in to" "$strokes" --data to --plots plots

# What is there stays, whatever it is.
before=$(cksum to/*)
ends 1 "to: is there already, and nothing is overwritten; give another --to FOLDER" "$convert" --from kaggle --to to
[ "$before" = "$(cksum to/*)" ] || failed "the set that was there is another"
ln -s nowhere link
ends 1 "link: is there already" "$convert" --from kaggle --to link
rm -rf to

# Two tables without headers, with the ends of lines that Windows writes; the label behind the pixels.
mkdir two
for label in 0 1 2 3 4 5; do row $label | sed "s/\$/$(printf '\r')/"; done >two/mnist_train.csv
row 8 >two/mnist_test.csv
ends 0 "6 to learn from (0: 1, 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 0" "$convert" --from two --to to
says "1 to test on (0: 0, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 1, 9: 0)"
rm -rf to
{ header | sed 's/^label,//; s/$/,class/'; for label in 7 0 7 0 7 0 7; do row $label | sed 's/^\(.\),\(.*\)/\2,\1/'; done; } >last.csv
ends 0 "6 to learn from (0: 3, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 3" "$convert" --from last.csv --to to
[ "$(bytes to/train-images-idx3-ubyte 16 4)" = " 0 1 2 3 " ] || failed "other pictures where the label is last"

# As spreadsheets and NumPy write numbers: quotes, blanks, an empty line, 7.000e+00.
{ echo; header | sed 's/^label,//; s/$/, "Label"/'; for label in 7 0 7 0 7 0 7; do
  row $label | sed 's/^\(.\),\(.*\)/\2,\1.000e+00/; s/,255,/, "255" ,/g'; done; } >written.csv
ends 0 "6 to learn from (0: 3, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 3" "$convert" --from written.csv --to written
cmp -s to/train-images-idx3-ubyte written/train-images-idx3-ubyte || failed "other pixels"

# Rows and columns exchanged: pixel 1 of the first row is then the first of row 1.
ends 0 "Rows and columns are exchanged." "$convert" --from last.csv --transpose --to turned
[ "$(bytes turned/train-images-idx3-ubyte 16 4)" = " 0 28 56 84 " ] || failed "not exchanged"
ends 1 "to: is in MNIST's form already; --data to reads it" "$convert" --from to --to again
ends 0 "6 to learn from" "$convert" --from to --transpose --to again
cmp turned/train-images-idx3-ubyte again/train-images-idx3-ubyte || failed "turned in another way"
rm -rf to again turned

# Pictures in folders called by their labels: taken, prepared, or left out.
ends 0 "Wrote" "$look" --write-digits drawn --count 1
mkdir -p pictures/train pictures/test/0 digits
for file in drawn/*; do
  digit=$(basename "$file" | cut -c 1)
  mkdir -p "digits/$digit" "pictures/train/$digit"
  cp "$file" "digits/$digit/"
  cp "$file" "pictures/train/$digit/"
done
cp drawn/0_* pictures/test/0/
echo 'no picture' >digits/4/broken.png
echo 'no picture' >digits/4/.hidden.png
echo 'no picture' >digits/4/notes.txt
ends 0 "20 pictures of another size: prepared as chapter 10 prepares a photo." "$convert" --from digits --to to
says "1 picture left out; the first: digits/4/broken.png: is not a picture of a known kind"
says "Shuffled; every seventh picture is held back to test."
says "18 to learn from"
rm -rf to
ends 0 "20 to learn from (0: 2, 1: 2, 2: 2" "$convert" --from pictures --to to
says "2 to test on (0: 2, 1: 0"
rm -rf to
pgm() { { printf 'P5\n28 28\n255\n'; head -c 784 /dev/zero | tr '\000' "$1"; } >"$2"; }
mkdir -p flat/1
for i in 1 2 3 4 5 6 7; do pgm '\011' flat/1/$i.pgm; done
ends 0 "6 to learn from" "$convert" --from flat --to to
[ "$(bytes to/t10k-images-idx3-ubyte 16 2)" = " 9 9 " ] || failed "a dark picture is not taken as it is"
rm -rf to
for i in 1 2 3 4 5 6 7; do pgm '\372' flat/1/$i.pgm; done
ends 0 "7 pictures of 28 x 28 pixels, dark on light: inverted." "$convert" --from flat --to to
[ "$(bytes to/t10k-images-idx3-ubyte 16 2)" = " 5 5 " ] || failed "a light picture is not inverted"
rm -rf to

# What cannot be converted leaves nothing.
refuses() {
  words=$1
  shift
  ends 1 "$words" "$convert" --to to "$@"
  [ "$(wc -l <out)" -eq 1 ] || failed "$*: more than one line"
  [ ! -e to ] || failed "$*: something is written"
  leaves_nothing
}
refuses "kaggle/test.csv: has 784 columns, pixels without labels" --from kaggle/test.csv
refuses "nowhere: there is no such file or folder" --from nowhere
for label in 7 0 7 0 7 0 7; do row $label | sed 's/^\(.\),[^,]*\(.*\)/0\2,\1/'; done >unnamed.csv
refuses "unnamed.csv: holds 0 in its first column and digits in its last, so the labels stand last; name the columns" \
  --from unnamed.csv
row 10 >ten.csv
refuses "ten.csv: line 1 has '10' where a label from 0 to 9 belongs" --from ten.csv
row 1 | sed 's/,255,/,256,/' >bright.csv
refuses "bright.csv: line 1 has '256' where a pixel from 0 to 255 belongs" --from bright.csv
{ header; row 1; row 1 | sed 's/,3,/,0.3,/'; } >real.csv
refuses "real.csv: line 3 has '0.3' where a pixel from 0 to 255 belongs" --from real.csv
row 1 | sed 's/,[^,]*$//' >short.csv
refuses "has 784 columns" --from short.csv
printf 'a,b\n1,2\n' >other.csv
refuses "other.csv: line 1 names 2 columns" --from other.csv
: >empty.csv
refuses "empty.csv: holds no rows of digits" --from empty.csv
head -c 200000 /dev/zero | tr '\000' '1' >long.csv
refuses "long.csv: line 1 is longer than any row of 784 pixels" --from long.csv
{ row 1; row 2; } >few.csv
refuses "few.csv: holds 2 digits, too few to learn from 6 and test on another" --from few.csv
printf 'PK\003\004' >archive.zip
refuses "archive.zip: is a zip archive (.zip, .npz); unpack it and give the folder" --from archive.zip
mkdir -p none/3 many
refuses "none: its folders 0 to 9 hold no PNG, JPEG or PGM pictures" --from none
cp few.csv many/a.csv && cp few.csv many/b.csv
refuses "many: holds 2 CSV files, and none is called train.csv" --from many
: >train-images-idx3-ubyte.gz
refuses "is one of four files in MNIST's form; give the folder" --from train-images-idx3-ubyte.gz
if [ "$(id -u)" != 0 ]; then
  mkdir locked && chmod a-w locked
  ends 1 "locked/to: cannot be made: Permission denied; give another --to" "$convert" --from last.csv --to locked/to
fi
ends 2 "--from must say where the digits are" "$convert" --to to
[ "$failures" = 0 ]
