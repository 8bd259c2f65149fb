# add_chapter(06_backpropagation IDEA backpropagation.cpp ... STORY calculator.cpp figures.cpp BUILDS_ON 05_chain_rule)
#
# A chapter is a small library, its idea, and a program, its story. The idea, 06_backpropagation_idea, computes: it
# prints nothing, draws nothing and reads no options, so a program of somebody else can link it. The story is main.cpp
# and what stands behind STORY. Chapters look back only: to build on a later one is refused here. LIBRARIES are other
# people's that the idea needs.
function(add_chapter name)
  cmake_parse_arguments(PARSE_ARGV 1 chapter "" "" "IDEA;STORY;BUILDS_ON;LIBRARIES")
  nn_add_library(${name}_idea ${chapter_IDEA} LINK nn_common)
  target_link_libraries(${name}_idea PRIVATE ${chapter_LIBRARIES})
  foreach(earlier IN LISTS chapter_BUILDS_ON)
    if(NOT earlier STRLESS name)
      message(FATAL_ERROR "${name} builds on ${earlier}: chapters look back, never ahead")
    endif()
    target_link_libraries(${name}_idea PUBLIC ${earlier}_idea)
  endforeach()

  if(PROJECT_IS_TOP_LEVEL AND EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/main.cpp)
    if(chapter_STORY)
      nn_add_library(${name}_story ${chapter_STORY} LINK ${name}_idea nn_story)
    endif()
    nn_add_program(${name} main.cpp LINK $<TARGET_NAME_IF_EXISTS:${name}_story> ${name}_idea nn_story)
    set_property(GLOBAL APPEND PROPERTY NN_PROGRAMS ${name})
  endif()
endfunction()

# nn_add_library(compare_idea csv.cpp page.cpp LINK nn_common), and the same for a program
function(nn_add_library name)
  cmake_parse_arguments(PARSE_ARGV 1 own "" "" "LINK")
  add_library(${name} STATIC ${own_UNPARSED_ARGUMENTS})
  nn_target(${name} PUBLIC ${own_LINK})
endfunction()
function(nn_add_program name)
  cmake_parse_arguments(PARSE_ARGV 1 own "" "" "LINK")
  add_executable(${name} ${own_UNPARSED_ARGUMENTS})
  nn_target(${name} PRIVATE ${own_LINK})
endfunction()
function(nn_target name)
  target_link_libraries(${name} ${ARGN})
  target_compile_definitions(${name} PRIVATE NN_SOURCE_DIR="${PROJECT_SOURCE_DIR}" NN_BUILD_DIR="${PROJECT_BINARY_DIR}")
  if(TARGET nn_headers AND NOT name STREQUAL nn_headers)
    target_precompile_headers(${name} REUSE_FROM nn_headers)
  endif()
endfunction()
