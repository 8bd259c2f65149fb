#!/bin/sh
# use_it_test.sh SOURCE: the program of docs/use-it.md builds in a project of its own, beside a checkout of this
# repository, and learns.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp "$1/tests/use_it/CMakeLists.txt" "$1/tests/use_it/main.cpp" "$folder/"
ln -s "$1" "$folder/neuron_by_neuron"
cd "$folder"
cmake -S . -B build -DCMAKE_BUILD_TYPE=Release -DCMAKE_UNITY_BUILD=ON >log || { cat log; exit 1; }
cmake --build build --parallel 2 --target circle >log 2>&1 || { cat log; exit 1; }
build/circle >out
cat out
[ "$(wc -l <out)" = 5 ] || { echo "FAILED: not five lines"; exit 1; }
right=$(sed -n 's/^epoch 100: \([0-9]*\) of 1000$/\1/p' out)
[ "${right:-0}" -ge 950 ] || { echo "FAILED: it learned too little"; exit 1; }
