#!/bin/sh
# data_interrupted_test.sh SOURCE: ./learn data ended at any moment, and called twice at once. data/mnist holds only
# right files, and the next call goes on.
# CTest once: data @source@
set -u
source=$1
# shellcheck source=tests/scripts/data_set.sh
. "$(dirname "$0")/data_set.sh"

# start MANNER: the same in the background, as the leader of a group of processes, as a terminal would.
start() {
  env PATH="$folder/$tool" NN_MIRRORS="$(mirrors "$@")" "$python" -c 'import os, signal, sys
os.setsid()
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execv(sys.argv[1], sys.argv[1:])' "$tree/learn" data >"$folder/out" 2>&1 &
  started=$!
}

# Waits until the first bytes are there, however busy this machine is.
first_bytes() {
  while kill -0 "$started" 2>/dev/null && [ -z "$(find "$mnist/.parts" -name "$images.gz" -size +0 2>/dev/null)" ]; do
    sleep 0.1
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

for each_tool in curl wget; do
  if use $each_tool; then interruptions; fi
done
if [ $tried = 1 ]; then
  at_any_moment
  two_at_once
fi
end
