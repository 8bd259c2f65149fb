#!/bin/sh
# data_mirrors_test.sh SOURCE: ./learn data with good and bad servers. Whatever they do, data/mnist holds only
# right files.
# CTest once: data @source@
set -u
source=$1
# shellcheck source=tests/scripts/data_set.sh
. "$(dirname "$0")/data_set.sh"

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
  ends 0 "small/silent: nothing came for $soon s" fetch_soon silent good
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

for each in curl wget; do
  if use $each; then downloads; fi
done
end
