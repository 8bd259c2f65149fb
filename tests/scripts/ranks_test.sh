#!/bin/sh
# ranks_test.sh 14_MANY_MACHINES: a job of many processes ends with the same bits on any number of them, also after one
# was killed; and what stands in its way is one line and a status, never a hang.
# CTest with 14_many_machines_mpi: 14_many_machines 14_many_machines
set -u
program=$1
# shellcheck source=tests/scripts/mpirun.sh
. "$(dirname "$0")/mpirun.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"
cd "$folder" || exit 1

data_set data 1
data_set other 5001

# 500 digits in mini-batches of 30 are 17 steps, the last one with 20 rows.
job="--data data --hidden 5 --batch 30 --epochs 5"
# train OPTION...: the bits go to the file `out`.
# shellcheck disable=SC2086  # one word for each option
train() { timeout 60 "$program" $job "$@"; }
bits() { sed -n 's/^The bits of the knobs: //p' "$folder/out"; }

# one_line: nothing but one line on stderr, and nobody left over.
one_line() { [ "$(grep -c . err)" = 1 ] || { cat err >>"$folder/out"; failed "more than one line, or none"; }; }
# refuses STATUS 'WORDS' COMMAND...: one line on stderr.
refuses() {
  wanted=$1 words=$2
  shift 2
  "$@" >"$folder/out" 2>err
  status=$?
  if [ $status != "$wanted" ] || ! grep -qF -e "$words" err; then cat err; failed "$*: status $status, wanted $wanted and: $words"; fi
  one_line
}

# --- the same bits ----------------------------------------------------------------------------------------

ends 0 "Test Accuracy" train --save one.json
one=$(bits)
for number in 2 3; do
  ends 0 "$number processes, 8 slices" train --ranks $number --save many.json
  cmp -s one.json many.json || failed "$number processes end with another network: $(bits), not $one"
done

# --- one is killed ----------------------------------------------------------------------------------------

# In the middle of epoch 3, that is after 3 * 17 + 8 steps.
begun=$(date +%s)
refuses 1 "one of the 4 processes was ended by signal 9" train --ranks 4 --save saved.json --save-every 5 --fall 59
[ $(($(date +%s) - begun)) -le 30 ] || failed "the job went on after one of its processes was killed"
for number in 1 3; do
  ends 0 "which has learned for 3 epochs and from 120 digits of the next" \
    train --ranks $number --resume saved.json --save resumed.json
  cmp -s one.json resumed.json || failed "resumed on $number, it ends with another network: $(bits), not $one"
done

# Ended from outside while it trains: within ten seconds all is over, with one line. begin FILE [PREFIX]: a training that
# would take an hour has saved there once.
job_process=
trap 'kill -KILL "$job_process" 2>/dev/null; rm -rf "$folder"' EXIT
begin() {
  saved=$folder/$1
  shift
  "$@" "$program" --data data --hidden 5 --batch 30 --epochs 99999 --ranks 3 --save "$saved" --save-every 5 >"$folder/out" 2>err &
  job_process=$!
  for _ in $(seq 300); do [ -s "$saved" ] && break; sleep 0.1; done
  [ -s "$saved" ] || failed "nothing was saved within 30 s"
}
# The processes of this job: what was started, mpirun, and the ranks behind it.
of_this_job() {
  for entry in /proc/[0-9]*; do
    if tr '\0' '\n' <"$entry/cmdline" | grep -qxF -e "$saved"; then echo "${entry#/proc/}"; fi
  done 2>/dev/null | sort -n
}
# over 'WORDS': the job ends soon, and says why.
over() {
  asked=$(date +%s)
  for _ in $(seq 300); do kill -0 "$job_process" 2>/dev/null || break; sleep 0.1; done
  took=$(($(date +%s) - asked))
  [ $took -le 10 ] || failed "it went on for $took s"
  kill -KILL "$job_process" 2>/dev/null
  wait "$job_process"
  status=$?
  [ $status = 1 ] || failed "status $status, wanted 1"
  grep -qF -e "$1" err || { cat err >>"$folder/out"; failed "it does not say: $1"; }
  one_line
  sleep 1
  left=$(of_this_job)
  [ -z "$left" ] || { failed "processes are left: $left"; echo "$left" | xargs kill -KILL; }
}
if [ -r /proc/self/cmdline ]; then
  begin killed.json
  kill -KILL "$(of_this_job | tail -n 1)"
  over "one of the 3 processes was ended by signal 9, and then all others"
  for signal in 15 1 2; do
    # A shell lets what it starts in the background ignore Ctrl-C.
    begin ended_by_$signal.json env --default-signal=INT
    kill -$signal "$job_process"
    over "ended by signal $signal, with all 3 processes"
  done
  # What hanging up would end goes on where that is ignored, as under nohup.
  # shellcheck disable=SC2016  # for the other shell
  begin kept.json sh -c 'trap "" HUP; exec "$@"' sh
  kill -HUP "$job_process"
  sleep 1
  [ "$(of_this_job | grep -c .)" = 5 ] || failed "it ended although it was started with nohup"
  kill -TERM "$job_process"
  over "ended by signal 15, with all 3 processes"
fi

# --- what stands in the way -------------------------------------------------------------------------------

of_two="rank 1 on"
two() { # DATA_OF_RANK_1 OPTION...
  second=$1
  shift
  # shellcheck disable=SC2086  # one word for each option
  timeout 60 mpirun -q --map-by :OVERSUBSCRIBE --bind-to none -n 1 "$program" $job "$@" : -n 1 "$program" --data "$second" \
    --hidden 5 --batch 30 --epochs 5 "$@"
}
refuses 1 "$of_two" two other
grep -q "its data are not those of rank 0" err || failed "it does not say what is wrong"
refuses 1 "$of_two" two nowhere
grep -q "nowhere: there is no such folder" err || failed "it does not say what is wrong"

refuses 1 "its recipe is book in 8 slices, not book in 4 slices" train --ranks 2 --resume saved.json --slices 4
refuses 1 "its rate is 3, not 1" train --ranks 2 --resume saved.json --rate 1
refuses 1 "its data set is the set in data" train --ranks 2 --resume saved.json --digits 400
refuses 1 "missing.json: cannot be opened" train --ranks 2 --resume missing.json
refuses 2 "--save-every needs --save FILE" train --ranks 2 --save-every 3
refuses 1 "there is no folder nowhere" train --ranks 2 --save nowhere/file.json

# A disk of 64 kB, where this user may have one.
if mkdir disk && unshare -m sh -c 'mount -t tmpfs -o size=64k none disk' 2>/dev/null; then
  on_a_full_disk() {
    # shellcheck disable=SC2016  # for the other shell
    unshare -m sh -c 'mount -t tmpfs -o size=64k none disk && shift && exec "$@"' sh x \
      timeout 60 "$program" --data data --hidden 5 --batch 30 --epochs 2 --ranks 2 --save disk/saved.json --save-every 5
  }
  refuses 1 "No space left on device" on_a_full_disk
fi

# Without mpirun there is a note, and one process.
mkdir few && for tool in sh env; do ln -s "$(command -v $tool)" few/; done
ends 0 "note: mpirun is not here; ./learn setup --mpi installs it; going on with one process" \
  env PATH="$folder/few" "$program" --data data --hidden 5 --batch 30 --epochs 5 --ranks 2
[ "$(bits)" = "$one" ] || failed "without mpirun it ends with other bits"
[ "$failures" = 0 ]
