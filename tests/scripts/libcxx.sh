#!/bin/sh
# libcxx.sh: Clang with libc++, the standard library of macOS. All files are compiled, those of libraries and programs one
# by one, so that a missing #include of our own is noticed, and the tests of the ideas are linked and run.
#
# Not linked: whatever needs Boost's compiled libraries, because the distribution has compiled them for GCC's standard
# library, whose std::string has another form. These are Boost.Iostreams (gzipped data), Boost.Program_options (all
# programs, with their options) and the compiled Boost.Test; the tests that are run take Boost.Test from its headers. On
# macOS, where Boost comes with libc++, ./learn test runs everything.
set -eu
cd "$(dirname "$0")/../.."
build="build-libcxx"
compiler=${CXX:-clang++-16}
if ! echo '#include <ranges>' | "$compiler" -stdlib=libc++ -std=c++20 -fsyntax-only -x c++ - 2>/dev/null; then
  echo "SKIPPED: $compiler with libc++ is not installed (Debian: clang-16 libc++-16-dev libc++abi-16-dev)"
  exit 0
fi

# libc++ leaves out what C++17 has removed, and the Boost of Debian 12 still asks for it. A program is an empty file.
library="-stdlib=libc++ -D_LIBCPP_ENABLE_CXX17_REMOVED_UNARY_BINARY_FUNCTION"
cmake -S . -B $build -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_CXX_FLAGS="$library -Werror" -DCMAKE_BUILD_TYPE=Unoptimised \
  -DNN_NATIVE=OFF -DNN_MPI=OFF -DCMAKE_UNITY_BUILD=OFF \
  -DCMAKE_CXX_LINK_EXECUTABLE="<CMAKE_COMMAND> -E touch <TARGET>" >/dev/null
cmake --build $build --parallel "$(getconf _NPROCESSORS_ONLN)" --target all tests -- -k >$build/log 2>&1 || {
  grep -E 'error|Error' $build/log
  echo "FAILED: $compiler with libc++ does not compile this; the whole log is $build/log"
  exit 1
}
echo "compiled: $(grep -c 'Building CXX object' $build/log) files"

# The tests that read no files and take no options, those of chapters and those of common/ joined.
printf '#define BOOST_TEST_MODULE libcxx\n#include <boost/test/included/unit_test.hpp>\n' >$build/chapters.cpp
for test in 01_neuron 02_layer 04_gradient_descent 05_chain_rule 07_sgd 11_better 12_faster 12_faster_parts \
  12_faster_products; do
  echo "#include \"tests/${test}_test.cpp\"" >>$build/chapters.cpp
done
for test in elementary matrix random text; do echo "#include \"tests/common/${test}_test.cpp\""; done >$build/common.cpp
libraries=$(find $build/chapters -name '*.a' | sort -r | paste -s -d ' ' -)
# shellcheck disable=SC2086  # many words on purpose
"$compiler" $library -std=c++20 -I. -Ichapters -Itests $build/chapters.cpp $build/common.cpp -Wl,--start-group $libraries \
  $build/common/libnn_story.a $build/common/libnn_common.a -Wl,--end-group -pthread -o $build/ideas_test
$build/ideas_test
