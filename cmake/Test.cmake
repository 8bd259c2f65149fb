# add_nn_test(06_backpropagation SOURCES 06_backpropagation_test.cpp LINK 06_backpropagation_idea)
#
# A Boost.Test program that CTest knows under this name, with the name as its label too, so that
# `./learn test 06` finds it. A program that cannot be tested here prints "SKIPPED: reason" and ends with
# status 77; CTest shows it as skipped, never as passed.
function(add_nn_test name)
  cmake_parse_arguments(PARSE_ARGV 1 test "OWN_MAIN" "LABEL" "SOURCES;LINK")
  add_executable(${name}_test ${test_SOURCES})
  target_link_libraries(${name}_test PRIVATE ${test_LINK} nn_test_support)
  if(NOT test_OWN_MAIN)
    target_link_libraries(${name}_test PRIVATE nn_test_main)
  endif()
  if(NN_PRECOMPILED_HEADERS)
    target_precompile_headers(${name}_test REUSE_FROM nn_test_main)
  endif()
  add_test(NAME ${name} COMMAND ${name}_test)
  if(NOT test_LABEL)
    set(test_LABEL ${name})
  endif()
  nn_test_properties(${name} ${test_LABEL})
endfunction()

# What every test of ours shares, the shell scripts included; none of them goes to the internet.
function(nn_test_properties name label)
  set_tests_properties(${name} PROPERTIES
    LABELS "${label}"
    SKIP_RETURN_CODE 77
    TIMEOUT 300
    ENVIRONMENT "BOOST_TEST_COLOR_OUTPUT=no;NN_OFFLINE=1")
endfunction()
