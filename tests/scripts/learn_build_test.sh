#!/bin/sh
# learn_build_test.sh SOURCE: when ./learn configures, builds, and looks for what is installed again; two of them at once;
# which tests it runs.
# CTest once: learn @source@
set -u
source=$1
# shellcheck source=tests/scripts/learn_copy.sh
. "$(dirname "$0")/learn_copy.sh"
tree=$folder/tree
copy_learn "$tree"
learn() { in_copy "$tree/learn" "$@"; }

# begin WORDS...: in the background, until it is in the middle of building, where it stays until the gate is opened.
gate=$folder/gate
begin() {
  rm -f "$gate"
  GATE=$gate learn "$@" >"$folder/first" 2>&1 &
  first=$!
  until [ -d "$tree/build/busy" ] || ! kill -0 $first 2>/dev/null; do sleep 0.1; done
}
# begin_second WORDS...: and until it says that it waits.
begin_second() {
  rm -f "$folder/second"
  learn "$@" >"$folder/second" 2>&1 &
  second=$!
  until grep -qs "waiting for another ./learn that builds (process " "$folder/second" || ! kill -0 $second 2>/dev/null
  do
    sleep 0.1
  done
  grep -q "waiting for" "$folder/second" || failed "it does not wait: $(cat "$folder/second")"
}
end() {
  touch "$gate"
  wait $first || failed "the first fails: $(cat "$folder/first")"
  wait $second || failed "the second fails: $(cat "$folder/second")"
}

about="two at once in a fresh tree"
begin run 08
begin_second run 09
end
calls_are "configure,build 08_mnist,build 09_look_inside"

about="clean waits"
begin run 08
begin_second clean
end
[ ! -e "$tree/build" ] || failed "something is left"
calls_are "build 08_mnist"

about="three at once, in a fresh tree and in one that was built"
for configured in ,configure ''; do
  learn run 08 >"$folder/first" 2>&1 &
  first=$!
  learn test >"$folder/second" 2>&1 &
  second=$!
  ends 0 "09_look_inside ran" learn run 09
  end
  [ "$(sort "$calls" | paste -s -d ',' -)" = "build 08_mnist,build 09_look_inside,build tests$configured" ] ||
    failed "not one by one: $(cat "$calls")"
  : >"$calls"
done

about="the lock of a process that was killed"
sh -c 'exit' &
gone=$!
wait $gone
ln -s "$gone" "$tree/.building"
ends 0 "08_mnist ran" learn run 08
says_no "waiting"
[ -z "$(find "$tree" -name '.building*')" ] || failed "a lock is left"

about="killed while it builds"
begin run 08
kill -9 "$(readlink "$tree/.building")"
wait $first 2>/dev/null
touch "$gate"
while [ -d "$tree/build/busy" ]; do sleep 0.1; done
ends 0 "08_mnist ran" learn run 08

about="ended while it builds"
begin run 08
kill -TERM "$(readlink "$tree/.building")"
touch "$gate"
wait $first
status=$?
[ $status = 143 ] || failed "status $status, not 143"
[ ! -h "$tree/.building" ] || failed "its lock is left"
: >"$calls"

about="variables of the caller"
echo kept >"$folder/diary"
log=$folder/diary ends 0 "Removed what was built" learn clean
log=$folder/diary ends 0 "08_mnist ran" learn run 08
[ -s "$folder/diary" ] || failed "a file of the caller is gone"
: >"$calls"

about="built with Ninja"
mv "$tree/build/Makefile" "$tree/build/build.ninja"
ends 0 "08_mnist ran" learn run 08
calls_are "build 08_mnist"

about="what is installed is looked for again"
ends 0 "08_mnist ran" learn run 08
calls_are "build 08_mnist"
ends 0 "13_bench ran" learn bench
calls_are "look again,build bench"
if [ -f /var/lib/dpkg/status ]; then
  touch -t 200001010000 "$tree/build/.configured"
  ends 0 "08_mnist ran" learn run 08
  calls_are "look again,build 08_mnist"
  ends 0 "08_mnist ran" learn run 08
  calls_are "build 08_mnist"
else
  echo "not tried: another package manager than Debian's"
fi

# Long tests are left out, and said to be, unless they are asked for; the status is ctest's.
about="tests"
CTEST_STATUS=8 ends 8 "2 long tests left out; ./learn test --all runs them" learn test
says "--label-regex . --label-exclude ^long$, in 600 s of processor time"
calls_are "build tests"
ends 0 "--label-regex 08_mnist --label-exclude ^long$" learn test 08
calls_are "build 08_mnist_tested"
for words in "--all 08" "08 --all"; do
  # shellcheck disable=SC2086
  CTEST_STATUS=8 ends 8 "--label-regex 08_mnist" learn test $words
  says_no "long"
done
[ "$failures" = 0 ]
