#!/bin/sh
# learn_test.sh SOURCE: what ./learn says and with which status it ends, also on a machine with nothing on it.
# CTest once: learn @source@
set -u
source=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"

ends 0 "./learn run 08" "$source/learn"
ends 0 "./learn doctor" "$source/learn" help
ends 0 "./learn demo " "$source/learn" help
ends 0 "08_mnist: read handwritten digits" "$source/learn" list
ends 2 "there is no 'dance'" "$source/learn" dance
ends 2 "there is no chapter '99'" "$source/learn" run 99
ends 2 "there is no chapter 'mnisty'" "$source/learn" test mnisty
ends 0 "read handwritten digits - everything from the chapters before, and almost nothing new" "$source/learn" list
ends 2 "run needs a chapter" "$source/learn" run
ends 2 "there is no chapter '99'" "$source/learn" compare 99
ends 2 "there is no chapter '99'" "$source/learn" plots 99
ends 2 "test takes one chapter" "$source/learn" test 08 07
ends 2 "plots takes one chapter" "$source/learn" plots 01 02
ends 2 "--preset takes default, portable or debug" "$source/learn" --preset fast run 08
ends 2 "--port takes a number" "$source/learn" site --port
ends 2 "--port takes a number" "$source/learn" site --port house
ends 0 "./learn bench" "$source/learn" help
ends 0 "C++20 compiler" "$source/learn" doctor

# A copy that was never built, and a PATH with a shell's tools but no compiler, no apt and no sudo.
mkdir -p "$folder/bare path/chapters/08_mnist" "$folder/bin"
cp -R "$source/learn" "$source/commands" "$source/CMakePresets.json" "$folder/bare path/"
echo '// 08_mnist: read digits' >"$folder/bare path/chapters/08_mnist/main.cpp"
echo '  08_mnist)' >"$folder/bare path/chapters/CMakeLists.txt"
for tool in sh dirname basename cat cut paste sed grep id mktemp rm ln mv ls tail tr wc find getconf env sort sleep; do
  ln -s "$(command -v $tool)" "$folder/bin/$tool"
done
ends 1 "apt-get install --no-install-recommends g++ cmake make" \
  env PATH="$folder/bin" CXX= "$folder/bare path/learn" run 08
for words in "dnf install gcc-c++" "pacman -S gcc" "brew install cmake" \
  "missing: Boost.Iostreams (needed): it reads gzipped data" "no apt with root or sudo"; do
  grep -qF -e "$words" "$folder/out" || { echo "FAILED: not said: $words"; failures=$((failures + 1)); }
done
ends 1 "missing: ./learn setup installs it" env PATH="$folder/bin" CXX= "$folder/bare path/learn" doctor
ends 1 "the site needs Node.js 18" env PATH="$folder/bin" "$folder/bare path/learn" site
[ ! -e "$folder/bare path/build" ] || { echo "FAILED: it began to build"; failures=$((failures + 1)); }

# A copy whose compiled programs are stand-ins: what plots --reference replaces, and what it leaves alone.
copy="$folder/drawn path" data="$folder/data" program=build/chapters/08_mnist/08_mnist
old="$copy/plots/reference/08_mnist"
diagrams=$copy/build/plots/diagrams/draw_diagrams
mkdir -p "$copy/chapters/08_mnist" "$copy/build/chapters/08_mnist" "$old" "$data" "$folder/fake" "${diagrams%/*}"
cp -R "$source/learn" "$source/commands" "$copy/"
cp "$source/chapters/08_mnist/figure_runs.txt" "$copy/chapters/08_mnist/"
printf 'set(NN_CHAPTERS\n  08_mnist)\n' >"$copy/chapters/CMakeLists.txt"
mkdir "$copy/chapters/09_stray"
echo '// 09_stray: is not in the list' >"$copy/chapters/09_stray/main.cpp"
echo '// 08_mnist: is in the list' >"$copy/chapters/08_mnist/main.cpp"
touch "$copy/build/Makefile" "$old/08_gone.csv"
mkdir -p "$old.new" "$old.old" "$old/of mine"
for notes in "$old.new" "$old.old" "$old" "$old/of mine"; do touch "$notes/notes.csv"; done
for name in train-images-idx3 train-labels-idx1 t10k-images-idx3 t10k-labels-idx1; do touch "$data/$name-ubyte"; done
printf '#!/bin/sh\n' >"$folder/fake/cmake"
cat >"$copy/$program" <<'TEXT'
#!/bin/sh
mkdir -p "$2"
for kind in csv more.csv svg gp; do echo drawn >"$2/08_${4:-loss}.$kind"; done
[ ! -e "$0.broken" ] || { echo "out of ink" >&2; exit 1; }
TEXT
cat >"$diagrams" <<'TEXT'
#!/bin/sh
[ "$1" = --to ] && mkdir -p "$2" && echo drawn >"$2/01_neuron.svg"
TEXT
chmod +x "$folder/fake/cmake" "$copy/$program" "$diagrams"
redraw() { env PATH="$folder/fake:$PATH" GNUPLOT="${2:-true}" NN_DATA="$1" "$copy/learn" plots --reference; }
holds() {
  found=$(cd "$copy/plots/reference" && find . -type f | sort | paste -s -d ' ' -)
  [ "$found" = "$1" ] && return
  echo "FAILED: plots/reference should hold $1, it holds $found"
  failures=$((failures + 1))
}
ends 1 "the reference needs MNIST" redraw "$folder/nowhere"
ends 1 "the reference needs gnuplot" redraw "$data" none
touch "$copy/$program.broken"
ends 1 "learn: 08_mnist could not draw its figures with --data drawn --test-data mnist --epochs 1 --quiet" redraw "$data"
ends 2 "there is no chapter '09'" "$copy/learn" run 09
[ "$("$copy/learn" list | wc -l)" = 1 ] || failed "it lists a folder that is not in the list of chapters"
mine="./08_mnist.new/notes.csv ./08_mnist.old/notes.csv"
holds "$mine ./08_mnist/08_gone.csv ./08_mnist/notes.csv ./08_mnist/of mine/notes.csv"
rm "$copy/$program.broken"
ends 0 "Drawn anew in plots/reference: 08_mnist diagrams" redraw "$data"
grep -qF "no longer drawn: $old/08_gone.csv" "$folder/out" || failed "it does not say what it removes"
holds "$mine ./08_mnist/08_20.csv ./08_mnist/08_20.more.csv ./08_mnist/08_20.svg ./08_mnist/08_drawn.csv \
./08_mnist/08_drawn.more.csv ./08_mnist/08_drawn.svg ./08_mnist/08_loss.csv ./08_mnist/08_loss.more.csv ./08_mnist/08_loss.svg ./08_mnist/notes.csv ./08_mnist/of mine/notes.csv ./diagrams/01_neuron.svg"

# The diagrams alone need no MNIST.
diagrams_alone() { env PATH="$folder/fake:$PATH" GNUPLOT=none NN_DATA="$folder/nowhere" "$copy/learn" plots --reference diagrams; }
ends 0 "Drawn anew in plots/reference: diagrams" diagrams_alone
[ "$failures" = 0 ]
