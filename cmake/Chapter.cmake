# add_chapter(06_backpropagation IDEA backpropagation.cpp BUILDS_ON 03_feedforward 04_gradient_descent)
#
# A chapter is a small library, its idea, and a program, its story. The library is called like the folder
# with `_idea` behind it, the program like the folder. Chapters look back only: to build on a later chapter
# is refused here.
function(add_chapter name)
  cmake_parse_arguments(PARSE_ARGV 1 chapter "" "" "IDEA;BUILDS_ON")
  add_library(${name}_idea STATIC ${chapter_IDEA})
  target_link_libraries(${name}_idea PUBLIC nn_common)
  nn_precompiled_headers(${name}_idea)
  foreach(earlier IN LISTS chapter_BUILDS_ON)
    if(NOT earlier STRLESS name)
      message(FATAL_ERROR "${name} builds on ${earlier}: chapters look back, never ahead")
    endif()
    target_link_libraries(${name}_idea PUBLIC ${earlier}_idea)
  endforeach()

  if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/main.cpp)
    add_executable(${name} main.cpp)
    target_link_libraries(${name} PRIVATE ${name}_idea)
    nn_precompiled_headers(${name})
  endif()
endfunction()
