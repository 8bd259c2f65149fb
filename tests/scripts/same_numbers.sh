#!/bin/sh
# same_numbers.sh: GCC native, GCC portable and Clang train for 8 epochs; their results must be the same to
# the last digit that is printed, on drawn digits where there is no MNIST. Without Clang it says SKIPPED. Clang joins the
# files of a library, as the Release presets do, and refuses a name that hides one of another file.
set -eu
cd "$(dirname "$0")/../.."
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

# train NAME COMPILER NATIVE JOINED [TARGET]: the costs and the counts of 8 epochs, without the seconds
train() {
  cmake -S . -B "$results/build-$1" -DCMAKE_CXX_COMPILER="$2" -DNN_NATIVE="$3" -DNN_TESTS=OFF -DNN_PRECOMPILED_HEADERS=OFF \
    -DCMAKE_UNITY_BUILD="$4" -DCMAKE_CXX_FLAGS=-Werror=shadow >"$results/log"
  cmake --build "$results/build-$1" --parallel 2 --target 08_mnist ${5:+"$5"} >>"$results/log"
  "$results/build-$1/chapters/08_mnist/08_mnist" --epochs 8 --quiet --plots "$results/$1" >"$results/log"
  cut -d , -f 1-3 "$results/$1/08_accuracy.csv" "$results/$1/08_loss.csv" >"$results/$1.txt"
  echo "trained: $1"
}
train gcc-native g++ ON OFF
train gcc-portable g++ OFF OFF
others=gcc-portable
if command -v clang++-14 >/dev/null; then
  train clang-native clang++-14 ON ON 10_your_digit_idea
  others="$others clang-native"
else
  echo "SKIPPED: clang++-14 is not installed, only GCC's builds are compared"
fi

for other in $others; do
  cmp "$results/gcc-native.txt" "$results/$other.txt" || { echo "FAILED: $other gives other numbers"; exit 1; }
done
echo "gcc-native, $others agree: $(wc -l <"$results/gcc-native.txt") lines of results"
