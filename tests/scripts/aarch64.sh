#!/bin/sh
# aarch64.sh: a 64-bit Arm, with its own C library, computes the same bits as this machine: functions, numbers by chance,
# drawn digits and trained networks. GCC compiles tests/support/same_everywhere.cpp for both, and qemu runs the one for Arm
# (Debian: g++-aarch64-linux-gnu qemu-user). Where one of the two is missing it says SKIPPED.
set -eu
cd "$(dirname "$0")/../.."
for program in aarch64-linux-gnu-g++ qemu-aarch64; do
  command -v "$program" >/dev/null || { echo "SKIPPED: $program is not installed"; exit 0; }
done
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

# Boost's headers alone, without those of this machine's C library beside them.
mkdir "$results/include"
ln -s "${NN_BOOST:-/usr/include/boost}" "$results/include/boost"

# All files are joined, which takes a quarter of the time.
for file in tests/support/same_everywhere.cpp common/elementary.cpp common/random.cpp common/dataset.cpp common/matrix*.cpp \
  common/drawn/*.cpp chapters/01_neuron/activation.cpp chapters/02_layer/layer.cpp chapters/03_feedforward/network.cpp \
  chapters/04_gradient_descent/cost.cpp chapters/04_gradient_descent/gradient_descent.cpp \
  chapters/06_backpropagation/backpropagation.cpp chapters/07_sgd/point_sets.cpp chapters/07_sgd/sgd.cpp \
  common/softmax.cpp chapters/11_better/softmax.cpp; do
  echo "#include \"$file\""
done >"$results/all.cpp"

# print NAME COMPILER [RUN]: what the program prints when it was compiled for that machine
print() {
  "$2" -std=c++20 -O3 -ffp-contract=off -Wno-psabi -static -I. -Ichapters -isystem "$results/include" -pthread \
    "$results/all.cpp" -o "$results/$1"
  ${3:-} "$results/$1" >"$results/$1.txt"
}
print here "${CXX:-g++}"
print arm aarch64-linux-gnu-g++ qemu-aarch64
diff "$results/here.txt" "$results/arm.txt" || { echo "FAILED: Arm computes other numbers"; exit 1; }
cat "$results/arm.txt"
echo "this machine and a 64-bit Arm agree: $(wc -l <"$results/arm.txt") checksums"
