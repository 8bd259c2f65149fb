#!/bin/sh
# data_test.sh SOURCE: ./learn data with good and bad servers, folders and interruptions. Whatever happens,
# data/mnist holds only right files. A copy of ./learn fetches a small set of noise; nothing leaves this machine.
set -u
source=$1
command -v python3 >/dev/null || { echo "SKIPPED: python3 is not installed, which runs the server"; exit 77; }
folder=$(mktemp -d)
server=''
trap '[ -z "$server" ] || kill $server; rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM
unset NN_OFFLINE NN_DATA NN_MIRRORS
export NN_CONNECT_SECONDS=20 NN_STALL_SECONDS=20 no_proxy=127.0.0.1  # a busy machine is slow
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"
tree="$folder/a tree" mnist="$folder/a tree/data/mnist" plain=$folder/plain web=$folder/web
images=train-images-idx3-ubyte
names="$images train-labels-idx1-ubyte t10k-images-idx3-ubyte t10k-labels-idx1-ubyte"

says() { grep -qF -e "$1" "$folder/out" || failed "not said: $1"; }

# holds COUNT: this many files are in data/mnist, or any number, and each is what it should be.
holds() {
  count=0
  for file in "$mnist"/*; do
    [ -e "$file" ] || continue
    name=$(basename "$file" .gz | sed 's/[.]idx/-idx/')
    gzip -dcf <"$file" | cmp -s - "$plain/$name" || failed "$file is wrong"
    count=$((count + 1))
  done
  [ "$1" = any ] || [ "$count" = "$1" ] || failed "$mnist holds $count files where $1 are wanted"
}

# leaves WORDS: besides, only parts are left that a later call can go on with, or nothing at all.
leaves() {
  case $1 in
    nothing) found=$(find "$mnist" -name '.?*' 2>/dev/null) ;;
    parts) found=$(find "$mnist/.parts" -type f ! -name '*.gz') ;;
  esac
  [ -z "$found" ] || failed "left: $found"
}

sha256() { if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi; }
requests() { grep -c "$1" "$web/requests.log"; }
anew() { rm -rf "$mnist"; : >"$web/requests.log"; }

# fetch MANNER...: ./learn data from mirrors with these manners, one after the other, with the tool of this round.
mirrors() { for manner in "$@"; do printf 'http://127.0.0.1:%s/%s/%s ' "$port" "$set" "$manner"; done; }
fetch() { env PATH="$folder/$tool" NN_MIRRORS="$(mirrors "$@")" "$tree/learn" data; }
fetch_soon() { NN_CONNECT_SECONDS=2 NN_STALL_SECONDS=2 fetch "$@"; }
fetch_from_nowhere() { env PATH="$folder/$tool" NN_MIRRORS="http://127.0.0.1:1/x" "$tree/learn" data; }
take() { env PATH="$folder/none" "$tree/learn" data "$@"; }

# start MANNER: the same in the background, as the leader of a group of processes, as a terminal would.
start() {
  env PATH="$folder/$tool" NN_MIRRORS="$(mirrors "$@")" "$python" -c 'import os, signal, sys
os.setsid()
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execv(sys.argv[1], sys.argv[1:])' "$tree/learn" data >"$folder/out" 2>&1 &
  started=$!
}

# --- a small set, its sums, its server, and paths with one tool each ---------------------------------------

mkdir -p "$tree/data" "$plain" "$web/small" "$folder/none" "$folder/curl" "$folder/wget"
cp "$source/learn" "$tree/"
cp "$source/data/fetch.sh" "$tree/data/"
make_file() { { printf '\000\000\010'; head -c "$2" /dev/urandom; } >"$plain/$1"; }
make_file $images 200000
make_file train-labels-idx1-ubyte 300
make_file t10k-images-idx3-ubyte 50000
make_file t10k-labels-idx1-ubyte 100
for name in $names; do
  gzip -c "$plain/$name" >"$web/small/$name.gz"
  echo "# $(wc -c <"$plain/$name" | tr -d ' ') $name"
done >"$tree/data/SHA256SUMS"
# shellcheck disable=SC2086  # a word for each
(cd "$plain" && sha256 $names) >>"$tree/data/SHA256SUMS"

for tool in sh dirname basename cat cut paste sed grep id mktemp rm rmdir mkdir mv cp touch tail head tr wc find \
  getconf env sort sleep gzip sha256sum shasum perl; do
  where=$(command -v $tool) || continue
  for path in none curl wget; do ln -s "$where" "$folder/$path/$tool"; done
done
python=$(python3 -c 'import sys; print(sys.executable)')
mkfifo "$folder/port"
"$python" "$source/tests/support/bad_server.py" "$web" >"$folder/port" &
server=$!
read -r port <"$folder/port"
set=small

# --- from mirrors, with curl and with wget -----------------------------------------------------------------

downloads() {
  anew
  ends 0 "MNIST is in $mnist: four files" fetch good
  says "$images: fetched from http://127.0.0.1:$port/small/good"
  holds 4
  leaves nothing
  ends 0 "MNIST is already in $mnist" fetch good
  [ "$(requests .)" = 4 ] || failed "what was there was fetched again"

  # What is bad is told, and the next mirror gives it. No file may become larger than 10 MB on the way.
  while IFS='|' read -r manner words; do
    anew
    # shellcheck disable=SC2016
    ends 0 "$words" sh -c 'ulimit -f 20000; PATH=$1 NN_MIRRORS=$2 exec "$3" data' - \
      "$folder/$tool" "$(mirrors "$manner" good)" "$tree/learn"
    holds 4
    leaves nothing
  done <<TEXT
404|small/404: answers 404
html|small/html: what came is a web page
corrupted|small/corrupted: what came has
corrupted|other content
other|small/other: what came has other content (its SHA-256 differs)
bomb|small/bomb: what came holds more than 200,003 bytes
endless|small/endless: what came
TEXT
  sent=$(sed -n 's/^sent //p' "$web/requests.log")
  [ "${sent:-9999999}" -lt 9000000 ] || failed "${sent:-everything} bytes of an endless answer were taken"

  # Who does not answer is left in time, and not asked again.
  anew
  ends 0 "small/silent: nothing came for 2 s" fetch_soon silent good
  [ "$(requests '^silent')" = 1 ] || failed "who did not answer was asked again"
  holds 4
  leaves nothing

  # What broke off is gone on with, at the same mirror or at the next.
  anew
  ends 0 "fetched from http://127.0.0.1:$port/small/drops" fetch drops
  [ "$(requests "$images.*bytes=")" -ge 9 ] || failed "the rest was not asked for"
  for manner in truncated stalls; do
    anew
    ends 0 "fetched from http://127.0.0.1:$port/small/good" fetch_soon $manner good
    [ "$(requests "^good $images.*bytes=1000")" = 1 ] || failed "the rest was not asked for"
    holds 4
    leaves nothing
  done

  # Without any good mirror three files are there, and a part, which a server without ranges cannot go on with.
  anew
  ends 1 "lacks $images (http://127.0.0.1:$port/small/truncated:" fetch truncated
  says "by hand from http://127.0.0.1:$port/small/truncated into a folder and call ./learn data FOLDER"
  holds 3
  leaves parts
  ends 0 "MNIST is in" fetch no_range
  holds 4
  leaves nothing
  anew
  ends 1 "is a web page; http://127.0.0.1:$port/small/404: answers 404)" fetch html 404
  holds 3
  leaves nothing

  # Parts that lead nowhere: noise, more than the file has, far too much, the whole.
  for size in 5000 230000 500000 whole; do
    anew
    mkdir -p "$mnist/.parts/99999999"
    if [ $size = whole ]; then cat "$web/small/$images.gz"; else head -c $size /dev/urandom; fi \
      >"$mnist/.parts/99999999/$images.gz"
    ends 0 "MNIST is in" fetch good
    holds 4
    leaves nothing
  done
  [ "$(requests $images)" = 0 ] || failed "a whole part was fetched again"

  anew
  ends 1 "lacks $names (http://127.0.0.1:1/x:" fetch_from_nowhere
  [ "$(grep -c 'learn: train-' "$folder/out")" = 1 ] || failed "a mirror that does not answer was asked again"
  [ ! -e "$mnist" ] || failed "a folder is left"
}

# --- interrupted -------------------------------------------------------------------------------------------

# Waits until the first bytes are there, however busy this machine is.
first_bytes() {
  tries=0
  while [ $tries -lt 200 ] && [ -z "$(find "$mnist/.parts" -name "$images.gz" -size +0 2>/dev/null)" ]; do
    sleep 0.1
    tries=$((tries + 1))
  done
}

# interrupt SIGNAL STATUS MANNER COMMAND...: after this command
interrupt() {
  start "$3"
  signal=$1 expected=$2
  shift 3
  "$@"
  target=$started
  if [ "$signal" = INT ]; then target=-$started; fi  # Ctrl-C reaches the whole group
  kill -s "$signal" -- "$target" 2>/dev/null
  wait "$started" 2>/dev/null
  status=$?
  [ "$status" = "$expected" ] || [ "$status" = 0 ] || failed "SIG$signal ends it with status $status, not $expected"
  holds any  # what a killed script has started may still move its file into place
}

interruptions() {
  for each in "INT 130" "TERM 143" "KILL 137"; do
    anew
    interrupt "${each% *}" "${each#* }" slow first_bytes
    [ -n "$(find "$mnist/.parts" -name "$images.gz")" ] || failed "SIG$signal left no part to go on with"
    if [ "$signal" != KILL ]; then leaves parts; says "interrupted; ./learn data goes on from here"; fi
    ends 0 "MNIST is in" fetch good
    [ "$(requests "^good $images.*bytes=")" = 1 ] || failed "after SIG$signal the rest was not asked for"
    holds 4
    leaves nothing
  done
}

at_any_moment() {
  for each in "INT 130" "TERM 143" "KILL 137"; do
    for moment in 0.1 0.2 0.3 0.4; do
      anew
      interrupt "${each% *}" "${each#* }" good sleep $moment
      [ "$signal" = KILL ] || [ ! -d "$mnist/.parts" ] || leaves parts
    done
    ends 0 "MNIST is" fetch good
    holds 4
    leaves nothing
  done
}

two_at_once() {
  anew
  start slow
  first=$started
  start slow
  wait "$first" || failed "the first of two"
  wait "$started" || failed "the second of two"
  holds 4
  leaves nothing
}

# --- what is there already, in data/mnist or in a folder ---------------------------------------------------

folders() {
  have="$folder/I have it"
  for form in plain gz dotted dotted.gz; do
    rm -rf "$have" "$mnist"
    mkdir "$have"
    for name in $names; do
      case $form in
        plain) cp "$plain/$name" "$have/" ;;
        gz) cp "$web/small/$name.gz" "$have/" ;;
        dotted) cp "$plain/$name" "$have/${name%-idx*}.idx${name#*-idx}" ;;
        dotted.gz) cp "$web/small/$name.gz" "$have/${name%-idx*}.idx${name#*-idx}.gz" ;;
      esac
    done
    before=$(cd "$have" && cksum ./*)
    ends 0 "MNIST is in $mnist" take "$have"
    holds 4
    leaves nothing
    [ "$before" = "$(cd "$have" && cksum ./*)" ] || failed "the user's files are others now"
    rm -rf "$mnist"
    cp -R "$have" "$mnist"
    ends 0 "MNIST is already in $mnist" take
  done

  rm -rf "$mnist"
  rm "$have/$images".* "$have/"*.idx* 2>/dev/null
  cp "$web/small/"t10k* "$have/"
  head -c 30 "$plain/train-labels-idx1-ubyte" >"$have/train-labels-idx1-ubyte"
  ends 1 "lacks $images train-labels-idx1-ubyte (holds no $images (plain or .gz); " take "$have"
  says "(plain or .gz); train-labels-idx1-ubyte holds 30 of 303 bytes)"
  says "./learn data without a folder downloads what is missing"
  holds 2
  cp "$web/small/train-labels-idx1-ubyte.gz" "$have/"
  ends 1 "train-labels-idx1-ubyte: copied from $have/train-labels-idx1-ubyte.gz" take "$have"
  holds 3
  ends 1 "$folder/nowhere: there is no such folder" take "$folder/nowhere"
  ends 2 "data takes one folder" take "$have" "$have"
  ends 2 "not the option '--all'" take --all
  ends 2 "take whole numbers" env NN_STALL_SECONDS=long "$tree/learn" data
}

replaced() {
  anew
  mkdir -p "$mnist"
  cp "$web/small/"t10k* "$mnist/"
  printf 'wrong' >"$mnist/t10k-labels-idx1-ubyte"
  printf '<html>' >"$mnist/$images"
  head -c 5000 "$web/small/$images.gz" >"$mnist/$images.gz"
  cp -R "$mnist" "$folder/kept"
  ends 1 "$images.gz: there already, but not right" fetch_from_nowhere
  says "t10k-labels-idx1-ubyte: removed, it was not right; t10k-labels-idx1-ubyte.gz beside it is"
  for form in $images $images.gz; do
    cmp "$mnist/$form" "$folder/kept/$form" || failed "$form did not stay"
  done
  ends 0 "$images: the wrong one is replaced" fetch good
  says "$images.gz: removed"
  holds 4
  leaves nothing
}

without_tools() {
  rm -rf "$mnist"
  ends 1 "there is neither curl nor wget to download with (apt-get install curl ca-certificates brings one)" take
  says "./learn data FOLDER"
  [ ! -e "$mnist" ] || failed "a folder is left"
  mkdir -p "$mnist/$images"
  ends 1 "$mnist/$images is a folder where the file belongs; move it away" take "$plain"
  rm -rf "$mnist"
}

# On a bare Debian: an apt-get that brings curl, and an id that says root, are stand-ins.
installed() {
  anew
  mkdir "$folder/apt"
  # shellcheck disable=SC2016
  printf '#!/bin/sh\necho "$@" >>"%s"\n[ "$1" = update ] || %s -s "%s" "%s"\n' \
    "$folder/apt/calls" "$(command -v ln)" "$(command -v "$tool")" "$folder/apt/$tool" >"$folder/apt/apt-get"
  printf '#!/bin/sh\necho 0\n' >"$folder/apt/id"
  chmod +x "$folder/apt"/*
  ends 0 "MNIST is in" env PATH="$folder/apt:$folder/none" NN_MIRRORS="$(mirrors good)" "$tree/learn" data
  grep -q 'install .* curl ca-certificates' "$folder/apt/calls" || failed "apt-get was not asked for curl"
  holds 4
}

# --- by itself, before the first build ---------------------------------------------------------------------

# first_run MIRROR [VARIABLE=VALUE]: ./learn run 08 where nothing is configured yet, with a compiler, a CMake and a
# program that only look like it.
first_run() {
  rm -f "$tree/build/Makefile"
  mirror=$1
  shift
  env PATH="$folder/first:$folder/$tool" CXX= NN_MIRRORS="$mirror" "$@" "$tree/learn" run 08
}
silent_about_data() { if grep -qi mnist "$folder/out"; then failed "it tried to fetch"; fi; }

first_time() {
  program=build/chapters/08_mnist/08_mnist
  mkdir -p "$folder/first" "$tree/chapters/08_mnist" "$tree/${program%/*}"
  touch "$tree/chapters/08_mnist/main.cpp"
  printf '#!/bin/sh\necho "the program runs"\n' >"$tree/$program"
  # shellcheck disable=SC2016
  printf '#!/bin/sh\n[ "$1" != --preset ] || touch build/Makefile\n' >"$folder/first/cmake"
  for stand_in in c++ make gnuplot; do printf '#!/bin/sh\n' >"$folder/first/$stand_in"; done
  chmod +x "$tree/$program" "$folder/first"/*
  good="$(mirrors good)"

  anew
  ends 0 "the program runs" first_run "$good" NN_OFFLINE=1
  silent_about_data
  ends 0 "the program runs" first_run "$good" NN_DATA="$plain"
  silent_about_data
  ends 0 "the program runs" first_run "http://127.0.0.1:1/x"
  says "trying ./learn data, this once (NN_OFFLINE=1 prevents it)"
  says "Going on without MNIST"
  ends 0 "the program runs" first_run "$good"
  silent_about_data
  [ "$(requests .)" = 0 ] || failed "it was tried again"
  rm "$tree/data/.tried"
  ends 0 "the program runs" first_run "$good"
  says "MNIST is in $mnist"
  holds 4
}

# --- the page, and the real ones, where they are -----------------------------------------------------------

page_names_the_sizes() {
  for name in $names; do
    bytes=$(sed -n "s/^# \([0-9]*\) $name\$/\1/p" "$source/data/SHA256SUMS")
    grep -F "\`$name\`" "$source/data/README.md" | tr -d , | grep -q " $bytes |" ||
      failed "data/README.md does not give $name $bytes bytes"
  done
}

# The dumps in data/README.md are what its commands print.
dumps() {
  sed -n 's/^[$] od /od /p' "$source/data/README.md" | (cd "$tree" && sh) | tr -s ' ' >"$folder/printed"
  grep -E '^[0-9]{7}' "$source/data/README.md" | tr -s ' ' | diff - "$folder/printed" >"$folder/out" ||
    failed "data/README.md shows other bytes"
  [ "$(wc -l <"$folder/printed")" -ge 6 ] || failed "data/README.md shows no bytes"
}

# content PLACE NAME: of a file there, plain or gzipped.
content() { if [ -f "$1/$2" ]; then cat "$1/$2"; else gzip -dc "$1/$2.gz"; fi 2>/dev/null; }

real() {
  labels=t10k-labels-idx1-ubyte
  sed "s/$labels/-/; /-\$/!d; /#/d" "$source/data/SHA256SUMS" >"$folder/sum"
  for place in "$source/data/mnist" "$source/../shared/mnist" ''; do
    content "$place" $labels | sha256 | grep -qxFf "$folder/sum" && break
  done
  [ -n "$place" ] || { echo "MNIST is not here: its sums and the bytes in data/README.md are not compared"; return; }
  plain=$folder/real set=real
  mkdir "$plain" "$web/real"
  for name in $names; do
    content "$place" "$name" >"$plain/$name"
    gzip -1 -c "$plain/$name" >"$web/real/$name.gz"
  done
  cp "$source/data/SHA256SUMS" "$tree/data/"
  anew
  ends 0 "MNIST is in" fetch good
  holds 4
  rm -rf "$mnist"
  ends 0 "MNIST is in" take "$place"
  holds 4
  dumps
}

# --- all of it ---------------------------------------------------------------------------------------------

for tool in curl wget; do
  about=$tool
  if ! command -v $tool >/dev/null; then
    echo "$tool is not installed: downloads with it are not tried"
    continue
  fi
  ln -s "$(command -v $tool)" "$folder/$tool/"
  downloads
  interruptions
  with=$tool
done
tool=none about=none
folders
without_tools
page_names_the_sizes
if [ -n "${with:-}" ]; then
  tool=$with about=$with
  at_any_moment
  two_at_once
  replaced
  installed
  first_time
  real
fi
[ "$failures" = 0 ] || exit 1
[ -n "${with:-}" ] || { echo "SKIPPED: neither curl nor wget is installed"; exit 77; }
