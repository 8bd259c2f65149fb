#!/bin/sh
# learn_without_data_test.sh SOURCE: every command of ./learn in a tree that has no data and was never built. Nothing
# comes to stderr that is not meant.
# CTest once: learn @source@
set -u
source=$1
# shellcheck source=tests/scripts/learn_copy.sh
. "$(dirname "$0")/learn_copy.sh"
ctest_said="ctest ran: --test-dir"

# call STATUS 'WORDS' 'WORDS ON STDERR' COMMAND...: nothing but these comes to stderr, or nothing at all.
call() {
  wanted_status=$1 wanted=$2 meant=$3
  shift 3
  status=0
  in_copy "$tree/learn" "$@" >"$folder/out" 2>"$folder/err" || status=$?
  about="learn $*"
  [ "$status" = "$wanted_status" ] || failed "status $status, not $wanted_status"
  [ -z "$wanted" ] || says "$wanted"
  case $meant in
    '') [ ! -s "$folder/err" ] ;;
    *) [ "$(grep -cvF -e "$meant" "$folder/err")" = 0 ] && [ -s "$folder/err" ] ;;
  esac || failed "stderr holds: $(cat "$folder/err")"
  says_no 'parameter not set|not found|No such file|line [0-9]+:|learn: [0-9]+:'
}

everything() {
  call 0 "./learn data fetches MNIST" "" doctor
  call 0 "Everything is installed." "" setup
  call 0 "Neuron by Neuron" "" help
  call 0 "Neuron by Neuron" ""
  call 0 "08_mnist: a chapter" "" list
  call 0 "08_mnist ran: --seed 2" "" run 08 --seed 2
  call 0 "10_your_digit ran: --draw" "" demo
  call 0 "$ctest_said" "" test
  call 0 "--label-regex 08_mnist" "" test 8
  call 0 "Drawn in plots/yours" "" plots
  call 0 "Drawn in plots/yours" "" plots mnist
  call 1 "" "learn: the reference needs MNIST; ./learn data fetches it" plots --reference
  call 0 "compare_figures ran: --chapter 08_mnist" "" compare 08
  call 0 "13_bench ran: --rounds 1" "" bench --rounds 1
  call 0 "check_docs ran: --write" "" docs --write
  call 0 "The site is in build/site." "" site --build
  call 0 "serve.js $tree/build/site 8080" "" site --port 8080
  call 0 "08_mnist ran:" "" --preset portable run 08
  call 1 "" "learn: $folder/nowhere: there is no such folder" data "$folder/nowhere"
  call 2 "" "learn: there is no 'dance'" dance
  call 0 "Removed what was built" "" clean
  for each in build build-portable .building; do [ ! -e "$tree/$each" ] || failed "$each is left"; done
}

# npm's lists, of which the site takes note
tree="$folder/a tree"
copy_learn "$tree"
mkdir -p "$tree/docs/node_modules"
echo "{}" >"$tree/docs/package-lock.json"
everything
calls_are "$(paste -s -d ',' - <"$calls")"

# Without a tool to download with, setup says so and installs one; with MNIST in place it need not.
mkdir "$folder/bin"
for tool in sh dirname basename cat cut paste sed grep id mktemp rm mv ln ls tail tr wc find getconf env sort readlink true; do
  ln -s "$(command -v $tool)" "$folder/bin/$tool"
done
for each in apt-get cmake; do ln -s "$fake/$each" "$folder/bin/$each"; done
stand_in make </dev/null
stand_in sudo <<'TEXT'
#!/bin/sh
exec "$@"
TEXT
ln -s "$fake/make" "$fake/sudo" "$folder/bin/"
poor() { env PATH="$folder/bin" CXX=true "$tree/learn" "$@"; }
about="no curl"
: >"$calls"
ends 0 "missing  curl or wget           fetches MNIST (optional)" poor doctor
ends 0 "missing: curl or wget (optional): it fetches MNIST" poor setup
grep -q "apt-get install .* curl ca-certificates" "$calls" || failed "no curl was installed: $(cat "$calls")"
mkdir "$tree/data/mnist"
for name in train-images-idx3 train-labels-idx1 t10k-images-idx3 t10k-labels-idx1; do touch "$tree/data/mnist/$name-ubyte"; done
ends 0 "found    MNIST" poor doctor
says_no "curl"
ends 0 "Everything is installed." poor setup
[ "$failures" = 0 ]
