#!/bin/sh
# data_first_test.sh SOURCE: ./learn data on a bare machine, by itself before the first build, and with the real
# files where they are.
# CTest once: data @source@
set -u
source=$1
# shellcheck source=tests/scripts/data_set.sh
. "$(dirname "$0")/data_set.sh"

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
  echo '  08_mnist)' >"$tree/chapters/CMakeLists.txt"
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

page_names_the_sizes
if use curl || use wget; then
  installed
  first_time
  real
fi
end
