# How everything is compiled. Each flag that changes numbers or speed says why it is here.
include(CheckCXXCompilerFlag)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

# What users of the libraries get as well. No fused multiply-add: then GCC and Clang, native and portable builds give
# identical weights.
add_library(nn_settings INTERFACE)
target_include_directories(nn_settings INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/chapters)
target_compile_features(nn_settings INTERFACE cxx_std_20)
target_compile_options(nn_settings INTERFACE -ffp-contract=off)

# The rest is for this project alone: inside another one, that one's flags hold.
if(NOT PROJECT_IS_TOP_LEVEL)
  return()
endif()

# What computes is compiled with -O3, since GCC 12 does not vectorise at -O2. The rest prints, draws or reads texts: with
# -Og it is fast enough, and compiled in about half of the time.
set(NN_COMPUTES $<$<CONFIG:Release>:-O3>)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()
set(CMAKE_CXX_FLAGS_RELEASE -Og)
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all -D_GLIBCXX_ASSERTIONS")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# No note on how vectors are passed between functions of this project.
add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wno-psabi)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  # GCC 12 warns of std::string's own code (GCC bug 105651), with precompiled headers of more of the library's. Its
  # compiler tidies its memory up less often: a tenth of its time, for at most 500 MB.
  add_compile_options(-Wno-restrict -Wno-stringop-overflow -Wno-array-bounds --param=ggc-min-heapsize=500000)
endif()
add_compile_options($<$<BOOL:${NN_FUZZ}>:-fsanitize=fuzzer-no-link>)  # tells the fuzzer which branches a run has taken

# 256-bit vectors: on processors that know 512 bits, GCC's own choice is slower here.
if(NN_NATIVE)
  foreach(flag -march=native -mprefer-vector-width=256)
    check_cxx_compiler_flag(${flag} NN_HAS${flag})
    add_compile_options($<$<BOOL:${NN_HAS${flag}}>:${flag}>)
  endforeach()
endif()

# The presets join the files of a library into one translation unit (CMAKE_UNITY_BUILD), and a library need not
# wait for those it is linked with later. Headers that nearly every file includes are translated once; a missing #include
# is noticed by tests/scripts/libcxx.sh, which joins no files, and by tests/scripts/includes.py.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 0)
set(CMAKE_OPTIMIZE_DEPENDENCIES ON)
function(nn_add_headers name)
  file(WRITE ${PROJECT_BINARY_DIR}/headers.cpp "")
  add_library(${name} STATIC ${PROJECT_BINARY_DIR}/headers.cpp)
  target_compile_options(${name} PRIVATE ${ARGN})  # GCC 12 crashes where a file has another -O
  target_link_libraries(${name} PUBLIC nn_settings)  # GCC takes -ffp-contract from here, whatever a file is given
  target_precompile_headers(${name} PRIVATE <algorithm> <cmath> <filesystem> <fstream> <functional> <iostream> <map>
    <memory> <numeric> <optional> <set> <span> <sstream> <stdexcept> <string> <vector> <boost/random/mersenne_twister.hpp>)
endfunction()
nn_add_headers(nn_headers)
nn_add_headers(nn_computing_headers ${NN_COMPUTES})
