# add_exercises(05_chain_rule LINK libraries...), called by add_chapter: every folder of exercises/ is an exercise, and so is
# checkpoint/; the libraries are those of the chapters before. Nothing of this is in `all`.
#
# grade_05.2 grades the reader's answer, mine/05.2_one_neurons_blame.cpp, which need not be there yet;
# grade_06.checkpoint grades mine/06.checkpoint.cpp. 05_chain_rule_proof grades stub, solution and mistakes of all
# exercises of the chapter. There each variant is a translation unit of its own, in which the namespace `mine` has a
# name of its own, so that they go together into one program.
function(add_exercises chapter)
  cmake_parse_arguments(PARSE_ARGV 1 own "" "" "LINK")
  file(GLOB variants CONFIGURE_DEPENDS exercises/*/exercise.cpp exercises/*/solution.cpp exercises/*/mistakes/*.cpp
    checkpoint/exercise.cpp checkpoint/solution.cpp checkpoint/mistakes/*.cpp)
  if(NOT variants)
    return()
  endif()
  string(SUBSTRING ${chapter} 0 2 number)
  set(units)
  foreach(variant IN LISTS variants)
    string(REPLACE "${CMAKE_CURRENT_SOURCE_DIR}/" "" inside ${variant})
    string(REGEX MATCH "^(exercises/([0-9])|checkpoint)([^/]*)" folder ${inside})
    set(words ${CMAKE_MATCH_3})
    set(id ${number}.${CMAKE_MATCH_2})
    if(folder STREQUAL checkpoint)
      set(id ${number}.checkpoint)
    endif()
    set(test ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/exercise_test.cpp)
    if(NOT TARGET grade_${id})
      set(mine ${PROJECT_SOURCE_DIR}/mine/${id}${words}.cpp)
      set_source_files_properties(${mine} PROPERTIES GENERATED ON)
      nn_add_exercise_program(grade_${id} ${mine} ${test} LINK nn_grade ${own_LINK})
    endif()
    string(REGEX REPLACE "[.]cpp$" "" name of_${inside})
    string(REPLACE of_exercises/ of_ name ${name})
    string(MAKE_C_IDENTIFIER ${name} name)
    set(unit ${CMAKE_CURRENT_BINARY_DIR}/variants/${name}.cpp)
    file(CONFIGURE OUTPUT ${unit} CONTENT [[
#define mine @name@
#include "@variant@"
#include "@test@"
#include "common/grading/variant.hpp"
static const nn::AddVariant added("@variant@", mine::grade);
]] @ONLY)
    list(APPEND units ${unit})
  endforeach()
  nn_add_exercise_program(${chapter}_proof ${units} LINK nn_prove ${own_LINK})
endfunction()

# Quickly compiled, not optimised; with the warnings that help a reader, and with checks of every index.
function(nn_add_exercise_program name)
  cmake_parse_arguments(PARSE_ARGV 1 own "" "" "LINK")
  add_executable(${name} EXCLUDE_FROM_ALL ${own_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE ${own_LINK})
  nn_compile_exercise(${name})
  target_precompile_headers(${name} REUSE_FROM nn_exercise_headers)
endfunction()
function(nn_compile_exercise name)
  target_compile_definitions(${name} PRIVATE _GLIBCXX_ASSERTIONS)
  target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O0>
    -Wno-unused-parameter -Wno-conversion -Wno-sign-conversion -Wno-sign-compare -Wfloat-conversion)
  set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
endfunction()

# What the cases of all exercises include is translated once.
if(PROJECT_IS_TOP_LEVEL)
  add_library(nn_exercise_headers STATIC EXCLUDE_FROM_ALL ${PROJECT_BINARY_DIR}/headers.cpp)
  target_link_libraries(nn_exercise_headers PUBLIC nn_settings)
  nn_compile_exercise(nn_exercise_headers)
  target_precompile_headers(nn_exercise_headers PRIVATE <algorithm> <cmath> <string> <vector>
    ${PROJECT_SOURCE_DIR}/common/grading/expect.hpp ${PROJECT_SOURCE_DIR}/common/grading/grader.hpp)
endif()
