# How everything is compiled. Each flag that changes numbers or speed says why it is here.
include(CheckCXXCompilerFlag)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# Release is the default. What computes is optimised fully (nn_computes), because GCC 12 vectorises matrix
# products at -O3 only; what tells and draws runs as well at -Og, which is translated soonest.
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Release, or Debug for the sanitizers" FORCE)
endif()
set(CMAKE_CXX_FLAGS_RELEASE "-Og")
function(nn_computes)
  set_source_files_properties(${ARGN} PROPERTIES
    COMPILE_OPTIONS $<$<CONFIG:Release>:-O3> SKIP_PRECOMPILE_HEADERS ON SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all -D_GLIBCXX_ASSERTIONS")

add_library(nn_settings INTERFACE)
target_include_directories(nn_settings INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/chapters)
target_compile_features(nn_settings INTERFACE cxx_std_20)
# No fused multiply-add: then GCC and Clang, native and portable builds give identical weights.
target_compile_options(nn_settings INTERFACE
  -ffp-contract=off
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)  # GCC 12 warns of std::string's own code (GCC bug 105651)

# GCC's compiler tidies its memory up less often: a tenth of its time, for at most 500 MB.
target_compile_options(nn_settings INTERFACE $<$<CXX_COMPILER_ID:GNU>:--param=ggc-min-heapsize=500000>)

if(NN_FUZZ)  # tells the fuzzer which branches a run has taken
  target_compile_options(nn_settings INTERFACE -fsanitize=fuzzer-no-link)
endif()

# The Release presets join the files of a library into one translation unit (CMAKE_UNITY_BUILD), and a
# library need not wait for those it is linked with later. With the headers below, a build takes a third of the time.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 0)
set(CMAKE_OPTIMIZE_DEPENDENCIES ON)

# 256-bit vectors: on processors that know 512 bits, GCC's own choice is slower here.
if(NN_NATIVE)
  foreach(flag -march=native -mprefer-vector-width=256)
    string(MAKE_C_IDENTIFIER "has${flag}" known)
    check_cxx_compiler_flag(${flag} ${known})
    if(${known})
      target_compile_options(nn_settings INTERFACE ${flag})
    endif()
  endforeach()
endif()

# Headers that nearly every file includes, translated once. The comparison of builds in
# tests/scripts/same_numbers.sh goes without them and file by file, so a missing #include is noticed.
option(NN_PRECOMPILED_HEADERS "Translate common headers once" ON)
if(NN_PRECOMPILED_HEADERS)
  # Precompiled, GCC 12 takes the standard library's own code for ours, and warns of it.
  target_compile_options(nn_settings INTERFACE
    $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overflow;-Wno-array-bounds>)
endif()
function(nn_precompiled_headers target)
  if(NN_PRECOMPILED_HEADERS)
    target_precompile_headers(${target} REUSE_FROM nn_headers)
  endif()
endfunction()
