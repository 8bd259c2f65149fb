#!/bin/sh
# learn_build_test.sh SOURCE: when ./learn configures, builds, and looks for what is installed again; two of them at once;
# which tests it runs.
set -u
source=$1
# shellcheck source=tests/scripts/learn_copy.sh
. "$(dirname "$0")/learn_copy.sh"
tree=$folder/tree
copy_learn "$tree"
learn() { in_copy "$tree/learn" "$@"; }

# In the background, and waits until it is building.
begin() {
  learn "$@" >"$folder/first" 2>&1 &
  first=$!
  while [ ! -d "$tree/build/busy" ]; do sleep 0.1; done
}
end() { wait $first || failed "the first fails: $(cat "$folder/first")"; }

about="two at once in a fresh tree"
SLOWLY=1.2 begin run 08
ends 0 "08_mnist ran" learn run 08
says "waiting for another ./learn that builds (process "
end
calls_are "configure,build 08_mnist,build 08_mnist"

about="three at once, built before or not"
configured=
while [ "$configured" != ",configure,configure" ]; do
  SLOWLY=0.3 learn run 08 >"$folder/first" 2>&1 &
  first=$!
  SLOWLY=0.3 learn test >"$folder/second" 2>&1 &
  second=$!
  SLOWLY=0.3 ends 0 "09_look_inside ran" learn run 09
  end
  wait $second || failed "the second fails: $(cat "$folder/second")"
  [ "$(sort "$calls" | paste -s -d ',' -)" = "build 08_mnist,build 09_look_inside,build all$configured" ] ||
    failed "not one by one: $(cat "$calls")"
  : >"$calls"
  rm -r "$tree/build"
  configured=$configured,configure
done

about="one waits for clean"
SLOWLY=0.5 begin run 08
ends 0 "Removed what was built" learn clean
end
[ ! -e "$tree/build" ] || failed "something is left"
: >"$calls"

about="the lock of a process that was killed"
sh -c 'exit' &
gone=$!
wait $gone
ln -s "$gone" "$tree/.building"
ends 0 "08_mnist ran" learn run 08
says_no "waiting"
calls_are "configure,build 08_mnist"
[ -z "$(find "$tree" -name '.building*')" ] || failed "a lock is left"

about="killed while it builds"
SLOWLY=0.5 begin run 08
kill -9 "$(readlink "$tree/.building")"
wait $first 2>/dev/null
while [ -d "$tree/build/busy" ]; do sleep 0.1; done
ends 0 "08_mnist ran" learn run 08
: >"$calls"

about="ended while it builds"
SLOWLY=0.5 begin run 08
kill -TERM "$(readlink "$tree/.building")"
wait $first
status=$?
[ $status = 143 ] || failed "status $status, not 143"
[ ! -h "$tree/.building" ] || failed "its lock is left"
: >"$calls"

about="what is installed is looked for again"
ends 0 "08_mnist ran" learn run 08
calls_are "build 08_mnist"
ends 0 "11_bench ran" learn bench
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
says "--label-regex . --label-exclude ^long$"
ends 0 "--label-regex 08_mnist --label-exclude ^long$" learn test 08
for words in "--all 08" "08 --all"; do
  # shellcheck disable=SC2086
  CTEST_STATUS=8 ends 8 "--label-regex 08_mnist" learn test $words
  says_no "long"
done
[ "$failures" = 0 ]
