# Everything comes from the distribution; docs/architecture.md gives each dependency's reason.
set(NN_HINT "./learn setup installs what is missing")

find_package(Boost 1.74 CONFIG COMPONENTS iostreams program_options)
if(NOT Boost_FOUND)
  message(FATAL_ERROR "Boost 1.74 or newer with iostreams and program_options is not here: ${NN_HINT}")
endif()

find_package(Threads REQUIRED)

# gnuplot-iostream is one header; without it the plot layer writes the same scripts by itself.
find_path(GNUPLOT_IOSTREAM_DIR gnuplot-iostream.h)
find_package(Boost 1.74 CONFIG QUIET OPTIONAL_COMPONENTS filesystem)

if(NN_TESTS)
  find_package(Boost 1.74 CONFIG QUIET COMPONENTS unit_test_framework)
  if(NOT Boost_FOUND)
    message(FATAL_ERROR "Boost.Test is not here: ${NN_HINT}; -DNN_TESTS=OFF builds without tests")
  endif()
  find_package(nlohmann_json 3.9 CONFIG QUIET)
  if(NOT nlohmann_json_FOUND)
    message(FATAL_ERROR "nlohmann-json is not here: ${NN_HINT}; -DNN_TESTS=OFF builds without tests")
  endif()
  find_package(benchmark CONFIG QUIET)
endif()
