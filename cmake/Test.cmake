# add_nn_test_program(first_test SOURCES 06_backpropagation_test.cpp LINK 06_backpropagation_idea)
#
# A Boost.Test program of many files, which share what the translation of each would cost again.
function(add_nn_test_program name)
  cmake_parse_arguments(PARSE_ARGV 1 test "OWN_MAIN" "" "SOURCES;LINK")
  add_executable(${name} ${test_SOURCES})
  target_link_libraries(${name} PRIVATE ${test_LINK} nn_test_support)
  if(NOT test_OWN_MAIN)
    target_link_libraries(${name} PRIVATE nn_test_main)
  endif()
  if(NN_PRECOMPILED_HEADERS)
    target_precompile_headers(${name} REUSE_FROM nn_test_main)
  endif()
endfunction()

# add_nn_test(06_backpropagation IN chapters_test)
#
# The suite of that name in a test program (chapter_06_backpropagation, since a C++ name begins with a letter)
# as a test of CTest, with the name as its label too, so that `./learn test 06` finds it. A program that
# cannot be tested here prints "SKIPPED: reason" and ends with status 77; CTest shows it as skipped, never as
# passed. A suite that is not there fails.
function(add_nn_test name)
  cmake_parse_arguments(PARSE_ARGV 1 test "" "IN;SUITE;LABEL" "ARGUMENTS")
  if(NOT test_SUITE)
    set(test_SUITE ${name})
    if(name MATCHES "^[0-9]")
      string(PREPEND test_SUITE chapter_)
    endif()
  endif()
  if(NOT test_LABEL)
    set(test_LABEL ${name})
  endif()
  add_test(NAME ${name} COMMAND ${test_IN} --run_test=${test_SUITE} ${test_ARGUMENTS})
  nn_test_properties(${name} ${test_LABEL})
endfunction()

# What every test of ours shares, the shell scripts included; none of them goes to the internet. The time limits are
# for a machine that is busy with twenty other things: an endless loop is ended sooner, by `./learn test`'s limit of
# processor time, and what waits in vain by a limit of its own.
function(nn_test_properties name label)
  set_tests_properties(${name} PROPERTIES
    LABELS "${label}"
    SKIP_RETURN_CODE 77
    TIMEOUT 1500
    ENVIRONMENT "BOOST_TEST_COLOR_OUTPUT=no;NN_OFFLINE=1;NN_GNUPLOT_SECONDS=600")
endfunction()

# nn_long_tests(docs_outputs site)
#
# Tests that take longer than everybody should wait: `./learn test` leaves them out and says so, `./learn test --all`
# and continuous integration run them.
function(nn_long_tests)
  set_property(TEST ${ARGN} APPEND PROPERTY LABELS long)
endfunction()
