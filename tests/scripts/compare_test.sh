#!/bin/sh
# compare_test.sh SOURCE COMPARE_FIGURES PROGRAM...: the programs draw what plots/reference holds, another seed
# draws something else, and every picture of the page is there.
# CTest once: compare @source@ compare_figures @drawn_quickly@
set -u
source=$1 compare=$2
shift 2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"
compared=0 changed=0

# Numbers are enough here; drawing them takes longer than everything else.
draw() { GNUPLOT=none "$1" --seed "$2" --plots "$3" >"$folder/out" 2>&1 || failed "$1 --seed $2"; }
beside() { GNUPLOT=none "$compare" --reference "$1" --yours "$2" >"$folder/out" 2>&1; }

for program in "$@"; do
  name=$(basename "$program")
  reference=$source/plots/reference/$name
  draw "$program" 1 "$folder/first/$name"
  cp "$folder/out" "$folder/drawn"
  if [ $changed = 0 ]; then  # one chapter is enough to show it
    draw "$program" 2 "$folder/second/$name"
    beside "$folder/first/$name" "$folder/second/$name"
    if grep -q DIFFERS "$folder/out"; then changed=1; fi
  fi
  if [ ! -d "$reference" ]; then
    echo "skipped: there is no reference of $name yet"
    continue
  fi
  if grep -q '^Data: ' "$folder/drawn" && ! grep -q '^Data: MNIST' "$folder/drawn"; then
    echo "skipped: the reference of $name is of MNIST, which is not here"
    continue
  fi
  compared=$((compared + 1))
  beside "$reference" "$folder/first/$name" || failed "$name does not draw what its reference holds"
  for file in "$folder/first/$name"/*.csv; do
    [ -f "$reference/${file##*/}" ] || failed "${file##*/} is not in $reference; ./learn plots --reference"
  done
done
[ $changed = 1 ] || failed "no chapter draws anything else from another seed"

# Figures that are compared with themselves, then with one number changed, then with one of them missing.
reference=$source/plots/reference/08_mnist yours="$folder/it's 100% \"yours\""
cp -R "$reference" "$yours"
ends 0 "08_loss: agrees (largest difference 0)" "$compare" --reference "$reference" --yours "$yours"
page="$yours/compare/08_mnist.html"
tail -n 1 "$folder/out" | grep -qF "side by side: $page" || failed "the last line does not name $page"
pictures=$(grep -o 'src="[^"]*"' "$page" | cut -d '"' -f 2)
for picture in $pictures; do
  [ -s "$yours/compare/$picture" ] || failed "$page shows $picture, which is not there"
done
count=$(printf '%s\n' "$pictures" | wc -l)
[ "$count" -ge 8 ] || failed "$page shows $count pictures"
if command -v "${GNUPLOT:-gnuplot}" >/dev/null 2>&1; then
  grep -q 'src="08_loss.svg"' "$page" || failed "$page shows no overlay of 08_loss"
fi

sed '4s/^2,[^,]*/2,0.5/' "$reference/08_loss.csv" >"$yours/08_loss.csv"
ends 1 "at row 3 (epoch 2), column training: yours 0.5, reference 0." "$compare" --reference "$reference" --yours "$yours"
tail -n 1 "$folder/out" | grep -qF "4 of 5 figures agree, 1 differs" || failed "the last line does not sum up"
ends 0 "08_loss: agrees" "$compare" --reference "$reference" --yours "$yours" --tolerance 10
rm "$yours"/08_loss.*
ends 0 "08_loss: not drawn yet; ./learn plots 08 may draw it" "$compare" --reference "$reference" --yours "$yours"
echo "epoch,training" >"$yours/08_loss.csv"
echo "0,0.5" >>"$yours/08_loss.csv"
echo "1,much" >>"$yours/08_loss.csv"
ends 1 "08_loss.csv: line 3 has 'much' where a number belongs" "$compare" --reference "$reference" --yours "$yours"
rm "$yours"/08_*
ends 1 "0 of 5 figures agree, 5 are not drawn yet" "$compare" --reference "$reference" --yours "$yours"
ends 1 "nowhere: there is no such folder" "$compare" --reference "$reference" --yours nowhere
ends 1 "there are no figures to compare with" "$compare" --chapter 99_nothing --yours "$yours"
ends 2 "--tolerance takes a number above 0" "$compare" --reference "$reference" --tolerance nan

# Without a chapter all that is drawn are compared, each on a page of its own, and one page leads to them.
all="$folder/all"
cp -R "$source/plots/reference/01_neuron" "$all"
cp "$source"/plots/reference/08_mnist/08_* "$all"
ends 0 "All chapters: $all/compare/index.html" "$compare" --yours "$all"
for name in 01_neuron 08_mnist; do
  grep -q "href=\"$name.html\"" "$all/compare/index.html" || failed "index.html does not lead to $name"
  [ -s "$all/compare/$name.html" ] || failed "there is no page of $name"
done
grep -q '<td>02_layer</td>' "$all/compare/index.html" || failed "index.html does not name 02_layer"
mkdir "$folder/empty"
ends 1 "no figure is drawn yet in $folder/empty; ./learn plots draws them" "$compare" --yours "$folder/empty"

[ "$failures" = 0 ] || exit 1
[ "$compared" -gt 0 ] || { echo "SKIPPED: plots/reference holds none of these chapters yet"; exit 77; }
