#!/bin/sh
# learn_copy.sh: what the tests of ./learn share: copies of what it consists of, in which stand-ins do what takes time.
# To be read in with $source set to the source tree.
# shellcheck disable=SC2154  # whoever reads it in has set it
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM
unset NN_DATA NN_MIRRORS CXX PORT
export NN_OFFLINE=1 GNUPLOT=true
# shellcheck source=tests/scripts/expect.sh
. "$source/tests/scripts/expect.sh"
fake=$folder/fake calls=$folder/calls
export calls source

# stand_in NAME: a program from stdin, found before the real one.
stand_in() { cat >"$fake/$1" && chmod +x "$fake/$1"; }

# says WORDS, says_no WORDS: what the last command has printed
says() { grep -qF -e "$1" "$folder/out" || failed "not said: $1"; }
says_no() { if grep -qE -e "$1" "$folder/out"; then failed "said: $1"; fi; }

# copy_learn TREE: a tree that was never built, without data.
copy_learn() {
  mkdir -p "$1/data" "$1/docs/.vitepress"
  cp -R "$source/learn" "$source/commands" "$source/CMakePresets.json" "$1/"
  cp "$source"/data/*.sh "$source/data/SHA256SUMS" "$1/data/"
  cp "$source"/docs/.vitepress/serve.js "$source"/docs/.vitepress/addresses.js "$source"/docs/.vitepress/demo.js "$1/docs/.vitepress/"
  mkdir -p "$1/chapters"
  printf '  %s\n' 08_mnist 09_look_inside 10_your_digit >"$1/chapters/CMakeLists.txt"
  for chapter in 08_mnist 09_look_inside 10_your_digit; do
    mkdir -p "$1/chapters/$chapter"
    echo "// $chapter: a chapter" >"$1/chapters/$chapter/main.cpp"
  done
}

mkdir -p "$fake"
# Where what fetches data is not installed, setup would ask for it as well. Nothing is fetched here.
command -v curl >/dev/null || command -v wget >/dev/null || printf '#!/bin/sh\nexit 1\n' | stand_in curl
if [ ! -s /etc/ssl/certs/ca-certificates.crt ]; then
  echo none >"$folder/certificates"
  export SSL_CERT_FILE="$folder/certificates"
fi
: >"$calls"

# CMake: configures and builds stand-ins, waits for the file $GATE in the middle of it, and complains when two do so at
# once. $CMAKE_SAYS is what it says when it fails.
stand_in cmake <<'TEXT'
#!/bin/sh
[ -z "${CMAKE_SAYS:-}" ] || { echo "$CMAKE_SAYS"; exit 1; }
here=$(pwd -P)
case $1 in
  --preset)
    build=$here/build
    [ "$2" = default ] || build=$build-$2
    echo "configure" >>"$calls" ;;
  --build) build=$2 ; echo "build $6" >>"$calls" ;;
  *) build=$1 ; echo "look again" >>"$calls" ;;
esac
mkdir -p "$build"
mkdir "$build/busy" || { echo "two at once" >>"$calls"; exit 1; }
while [ -n "${GATE:-}" ] && [ ! -e "$GATE" ]; do sleep 0.1; done
if [ "$1" = --preset ]; then
  printf '%s\n' "CMAKE_PROJECT_NAME:STATIC=neuron_by_neuron" "CMAKE_HOME_DIRECTORY:INTERNAL=$here" \
    "CMAKE_CACHEFILE_DIR:INTERNAL=$build" >"$build/CMakeCache.txt"
  touch "$build/Makefile"
fi
for program in chapters/08_mnist/08_mnist chapters/09_look_inside/09_look_inside chapters/10_your_digit/10_your_digit chapters/13_convolution/bench/13_bench \
  plots/compare/compare_figures plots/diagrams/draw_diagrams docs/check/check_docs docs/quiz/quiz docs/mine/check_mine tests/chapters_test; do
  mkdir -p "$build/${program%/*}"
  printf '#!/bin/sh\necho "${0##*/} ran: $*"\n' >"$build/$program"
  chmod +x "$build/$program"
done
rmdir "$build/busy"
TEXT

stand_in ctest <<'TEXT'
#!/bin/sh
case " $* " in
  *" --show-only "*"--label-exclude ^long\$ "*) echo "Total Tests: 5" ;;
  *" --show-only "*) echo "Total Tests: 7" ;;
  *) echo "ctest ran: $*, in $(ulimit -t) s of processor time"; exit "${CTEST_STATUS:-0}" ;;
esac
TEXT
for each in apt-get sudo npm; do
  stand_in $each <<'TEXT'
#!/bin/sh
echo "${0##*/} $*" >>"$calls"
TEXT
done
# Node.js answers, and serves nothing.
stand_in node <<'TEXT'
#!/bin/sh
case $1 in -e) ;; *) echo "node ran: $*" ;; esac
TEXT

# calls_are WORDS: what cmake and the others were called for since the last time.
calls_are() {
  found=$(paste -s -d ',' - <"$calls")
  [ "$found" = "$1" ] || failed "the calls were '$found', not '$1'"
  : >"$calls"
}
in_copy() { env PATH="$fake:$PATH" CXX="${COMPILER:-true}" "$@"; }
