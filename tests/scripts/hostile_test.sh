#!/bin/sh
# hostile_test.sh SOURCE BUILD: a world that does not help. Each case says what the programs must do in it; they
# run on a small set of made-up digits.
# CTest: hostile @source@ @build@
# shellcheck disable=SC2016,SC2059  # commands for other shells; formats that are the bytes
set -u
source=$1 build=$2
first=$build/chapters/01_neuron/01_neuron main_job=$build/chapters/08_mnist/08_mnist
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
failures=0
failed() {
  echo "FAILED: $case: $1; it printed:"
  tail -n 5 out err 2>/dev/null
  failures=$((failures + 1))
}
status_is() { [ "$status" = "$1" ] || failed "status $status, not $1"; }
err_is_one_line_with() {
  [ "$(wc -l <err)" = 1 ] || failed "$(wc -l <err) lines on stderr, not 1"
  grep -qF -e "$1" err || failed "stderr does not say: $1"
}
err_is_empty() { [ ! -s err ] || failed "something on stderr"; }
holds() { for name in "$@"; do [ -s "$name" ] || failed "no $name"; done; }
no_parts_in() { [ -z "$(find "$1" -name '*.part*')" ] || failed "left behind: $(find "$1" -name '*.part*')"; }
# nobody COMMAND...: as somebody who may not write what belongs to root, or to us
nobody() { if [ "$(id -u)" = 0 ]; then setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; else "$@"; fi; }
run() { "$@" >out 2>err; status=$?; }

# Made-up digits in MNIST's form: COUNT pictures of 28 x 28, all grey, labelled 0 to 9 in turn.
octal() { printf '\\%03o\\%03o\\%03o\\%03o' $(($1 >> 24 & 255)) $(($1 >> 16 & 255)) $(($1 >> 8 & 255)) $(($1 & 255)); }
made_up() {
  { printf "\\000\\000\\010\\003$(octal "$3")$(octal 28)$(octal 28)"; head -c $(($3 * 784)) /dev/zero | tr '\000' 'z'; } >"$1/$2-images-idx3-ubyte"
  { printf "\\000\\000\\010\\001$(octal "$3")"; i=0
    while [ $i -lt $(($3 / 10)) ]; do printf '\000\001\002\003\004\005\006\007\010\011'; i=$((i + 1)); done
  } >"$1/$2-labels-idx1-ubyte"
}
mkdir digits
made_up digits train 1200
made_up digits t10k 200

case="no gnuplot"
GNUPLOT=none run "$first" --plots none
status_is 0
err_is_one_line_with "gnuplot does not run here, so there are numbers and scripts but no pictures; later: gnuplot"
holds none/01_slide.csv none/01_slide.gp

# gnuplot_that NAME COMMANDS: a stand-in, which knows its version
gnuplot_that() {
  printf '#!/bin/sh\ncase $1 in --version) exit 0 ;; esac\n%s\n' "$2" >"$1"
  chmod +x "$1"
}
case="gnuplot fails"
gnuplot_that failing 'echo "out of ink" >&2; exit 3'
mkdir old && echo old >old/01_slide.svg
GNUPLOT="$folder/failing" run "$first" --plots old
status_is 0
grep -q "out of ink" err || failed "what gnuplot said is not shown"
grep -q "note: gnuplot could not draw old/01_slide.gp" err || failed "the figure is not named"
[ "$(cat old/01_slide.svg)" = old ] || failed "the old picture is gone"
no_parts_in old

case="gnuplot hangs"
gnuplot_that hanging 'sleep 300'
GNUPLOT="$folder/hanging" NN_GNUPLOT_SECONDS=0.3 run "$first" --plots hung
status_is 0
[ "$(grep -c 'gnuplot did not end in 0.3 s' err)" = 1 ] || failed "the limit is not said once"
holds hung/01_slide.csv hung/01_slide.gp
no_parts_in hung

case="gnuplot leaves half a picture"
gnuplot_that halving 'for word; do case $word in picture=*) eval "$word"; echo "<svg" >"half/$picture" ;; esac; done'
GNUPLOT="$folder/halving" run "$first" --plots half
status_is 0
grep -q "could not draw half/01_slide.gp" err || failed "half a picture was taken for a whole one"
[ ! -e half/01_slide.svg ] || failed "half a picture was kept"

case="gnuplot dies"
gnuplot_that dying 'kill -9 $$'
GNUPLOT="$folder/dying" run "$first" --plots dead
status_is 0
grep -q "could not draw dead/01_slide.gp" err || failed "the figure is not named"

# A disk that is full: a tmpfs of 64 kB where one may mount it, and files that may not grow beyond some blocks.
case="full disk"
mkdir full
cat >fill.sh <<TEXT
mount -t tmpfs -o size=64k tmpfs full && head -c 60000 /dev/zero >full/other
"$main_job" --data digits --epochs 2 --quiet --plots full >out 2>err
echo \$? >status
find full -name '*.part*' -o -name '08_*' >left
TEXT
if unshare -m sh -c 'mount -t tmpfs tmpfs full' 2>/dev/null; then
  unshare -m sh fill.sh
  status=$(cat status)
  status_is 1
  err_is_one_line_with "; free it, or name another folder with --plots"
  if grep -q part left; then failed "left behind: $(cat left)"; fi
else
  echo "not tried: a full disk, which needs the right to mount one; files that may not grow stand for it"
fi
# limited BLOCKS OPTION...: the main job, whose files hold at most so many blocks of 512 bytes; its output is short.
limited() { (ulimit -f "$1" && shift && run "$main_job" --data digits --quiet "$@"; echo "$status" >status); status=$(cat status); }
echo old >full/model.json
limited 4 --epochs 1 --plots plots --save full/model.json
status_is 1
err_is_one_line_with "full/model.json: cannot be written: File too large"
[ "$(cat full/model.json)" = old ] || failed "the old model is gone"
limited 1 --epochs 80 --plots full
status_is 1
err_is_one_line_with "full/08_loss.csv: cannot be written: File too large; free it, or name another folder with --plots"
[ "$(ls -A full)" = model.json ] || failed "left behind: $(ls -A full)"
run sh -c "'$main_job' --data digits --epochs 1 --quiet --plots pipe >/dev/full"
status_is 1
err_is_one_line_with "the output could not be written"

case="several programs write the same files"
for seed in 1 2 3 4; do
  "$main_job" --data digits --epochs 2 --seed $seed --quiet --plots same --save same.json >out$seed 2>&1 &
  jobs="${jobs:-} $!"
done
for job in $jobs; do wait "$job" || failed "one of them ended with $?: $(cat out?)"; done
seed=$(sed -n 's/.*"seed":\([0-9]*\).*/\1/p' same.json)
"$main_job" --data digits --epochs 2 --seed "$seed" --quiet --plots alone --save alone.json >out 2>err || failed "alone"
cmp same.json alone.json || failed "the model is no one's"
[ "$(ls -A same)" = "$(ls -A alone)" ] || failed "in the one folder: $(ls -A same); in the other: $(ls -A alone)"

case="a model that is not to be overwritten"
echo precious >model.json
chmod 444 model.json
run "$main_job" --data digits --epochs 1 --quiet --plots plots --save model.json
status_is 1
err_is_one_line_with "model.json: cannot be replaced: it is read-only"
mkdir elsewhere
ln -s elsewhere/model.json linked.json
run "$main_job" --data digits --epochs 1 --quiet --plots plots --save linked.json
status_is 0
{ [ -h linked.json ] && [ -s elsewhere/model.json ]; } || failed "the link is gone"
mkfifo pipe.json elsewhere/model.json.part
run "$main_job" --data digits --epochs 1 --quiet --plots plots --save pipe.json
status_is 1
err_is_one_line_with "pipe.json: is not an ordinary file"
run "$main_job" --data digits --epochs 1 --quiet --plots plots --save elsewhere/model.json
status_is 0

case="what we may not look into"
chmod a+rx "$folder"
mkdir -m 755 closed
mkdir -m 777 theirs
cp -R digits closed/
if nobody test -x "$main_job"; then
  chmod 000 closed
  run nobody "$main_job" --data closed/digits --plots theirs
  status_is 1
  err_is_one_line_with "closed/digits/train-images-idx3-ubyte: cannot be opened: Permission denied"
  run nobody "$main_job" --data digits --plots closed/plots
  status_is 1
  err_is_one_line_with "closed/plots: the folder for plots cannot be made: Permission denied; free it"
  run nobody "$main_job" --data digits --plots theirs --save closed/model.json
  status_is 1
  err_is_one_line_with "closed/model.json: cannot be written: Permission denied"
  chmod 755 closed
else
  echo "not tried: $case; another user cannot reach $main_job"
fi

case="Ctrl-C while training"
"$main_job" --data digits --epochs 100000 --plots stopped --save stopped/model.json >out 2>err &
job=$!
until grep -q '^Epoch 3:' out || ! kill -0 $job 2>/dev/null; do sleep 0.1; done
kill -INT $job
wait $job
status=$?
status_is 130
err_is_empty
grep -q "^Interrupted in epoch [0-9]*, after [0-9,]* of 1,000 digits\.$" out || failed "no report"
grep -q "^The network now recognises " out || failed "no count"
if grep -q "^Test Accuracy" out; then failed "it claims to be trained"; fi
holds stopped/08_loss.csv stopped/08_accuracy.csv
grep -q "\"epochs\":$(grep -c '^Epoch' out),\"further_digits\":[0-9]*0," stopped/model.json || failed "the model is not what there was"
[ "$(wc -l <stopped/08_loss.csv)" = $(($(grep -c '^Epoch' out) + 1)) ] || failed "figures and epochs differ"
no_parts_in stopped

case="nobody reads on"
{ "$main_job" --data digits --epochs 50 --plots piped 2>err; echo $? >status; } | head -n 1 >out
status=$(cat status)
[ "$status" = 141 ] || [ "$status" = 0 ] || failed "status $status"
err_is_empty
[ ! -d piped ] || no_parts_in piped

case="a terminal 40 columns wide"
if command -v script >/dev/null; then
  run script -qec "stty cols 40; '$main_job' --data digits --epochs 5 --hidden 300 --quiet --plots narrow" /dev/null
  status_is 0
  # What stands between two returns to the line's start must fit beside the cursor.
  tr '\r' '\n' <out | sed "s/$(printf '\033')\[K//g" | grep -E '^Epoch [0-9]+ \[' >bars
  [ -s bars ] || failed "no progress bar"
  [ "$(awk '{ if (length > most) most = length } END { print most }' bars)" -le 39 ] || failed "the bar is too wide"
else
  echo "not tried: $case; the program 'script' is not installed"
fi

case="decimal commas"
if command -v localedef >/dev/null && localedef -i de_DE -f UTF-8 "$folder/de_DE.UTF-8" 2>/dev/null; then
  LOCPATH=$folder LC_ALL=de_DE.UTF-8 run "$first" --plots commas
  status_is 0
  err_is_empty
  "$first" --plots points >/dev/null 2>&1
  cmp -s commas/01_slide.csv points/01_slide.csv || failed "other numbers"
  if command -v gnuplot >/dev/null; then cmp -s commas/01_slide.svg points/01_slide.svg || failed "another picture"; fi
else
  echo "not tried: $case; the package 'locales' is not installed"
fi

case="a cost that is no number"
run "$main_job" --data digits --activation identity --cost mse --rate 1e200 --epochs 3 --plots wild
status_is 1
err_is_one_line_with "not a finite number any more after epoch 0: the steps are too large; try a --rate below 1e+200"

case="a source tree that cannot be written, at a path with spaces and other letters"
tree="$folder/neue Übung 神经"
mkdir -p "$tree" "$folder/elsewhere"
(cd "$source" && tar -cf - --exclude=./build --exclude='./build-*' --exclude=./.git \
  --exclude=./plots/yours --exclude=node_modules --exclude='./data/[dm.]*' .) | (cd "$tree" && tar -xf -)
chmod -R a-w,a+rX "$tree"
chmod a+rx "$folder"
chmod 777 "$folder/elsewhere"
cd "$folder/elsewhere" || exit 1
nobody cmake -S "$tree" -B build -DNN_TESTS=OFF >out 2>err || failed "CMake could not configure it"
nobody cmake --build build --parallel 2 --target 01_neuron >out 2>err || failed "it could not be built"
status=0
nobody build/chapters/01_neuron/01_neuron >out 2>err || status=$?
status_is 0
err_is_empty
holds 01_slide.csv 01_slide.gp
chmod -R u+w "$tree"

[ "$failures" = 0 ]
