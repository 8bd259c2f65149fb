#!/bin/sh
# same_numbers.sh: GCC native, GCC portable and Clang train for 8 epochs; their results must be the same to the last digit
# that is printed, and the networks that they save to the last bit, on drawn digits where there is no MNIST. So must those
# of a run whose C library is told that this processor has no fused multiply-add: its e^x differs then in the last bit,
# and ours must not depend on it. GCC's native build is that of ./learn. Without Clang it says SKIPPED. Clang refuses a name
# that hides one of another file of its library. Arm is compared by aarch64.sh, where its compiler is installed.
set -eu
cd "$(dirname "$0")/../.."
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

# build FOLDER PRESET COMPILER [TARGET]
build() {
  cmake --preset "$2" -B "$1" -DCMAKE_CXX_COMPILER="$3" -DCMAKE_CXX_FLAGS=-Werror=shadow -DNN_TESTS=OFF >"$results/log"
  cmake --build "$1" --parallel 2 --target 08_mnist ${4:+"$4"} >>"$results/log"
}

# train NAME BUILD [TUNABLES]: the costs and the counts of 8 epochs, without the seconds, and a sum of all knobs
train() {
  GLIBC_TUNABLES=${3:-} "$2/chapters/08_mnist/08_mnist" --epochs 8 --quiet --plots "$results/$1" \
    --save "$results/$1.json" >"$results/log"
  cut -d , -f 1-3 "$results/$1/08_accuracy.csv" "$results/$1/08_loss.csv" >"$results/$1.txt"
  cksum <"$results/$1.json" >>"$results/$1.txt"
  echo "trained: $1"
}
[ -f build/Makefile ] || CXX=g++ cmake --preset default >"$results/log"
cmake --build build --parallel 2 --target 08_mnist >>"$results/log"
train gcc-native build
train gcc-without-fma build glibc.cpu.hwcaps=-FMA,-FMA4,-AVX2_Usable
build "$results/portable" portable g++
train gcc-portable "$results/portable"
others="gcc-without-fma gcc-portable"
if command -v clang++-14 >/dev/null; then
  build "$results/clang" default clang++-14 10_your_digit_idea
  train clang-native "$results/clang"
  others="$others clang-native"
else
  echo "SKIPPED: clang++-14 is not installed, only GCC's builds are compared"
fi

for other in $others; do
  cmp "$results/gcc-native.txt" "$results/$other.txt" || { echo "FAILED: $other gives other numbers"; exit 1; }
done
echo "gcc-native, $others agree: $(wc -l <"$results/gcc-native.txt") lines of results"
