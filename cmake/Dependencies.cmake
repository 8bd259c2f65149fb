# Everything comes from the distribution; docs/architecture.md gives each dependency's reason.
set(NN_HINT "./learn setup installs what is missing")

set(NN_BOOST iostreams)
if(PROJECT_IS_TOP_LEVEL)
  list(APPEND NN_BOOST program_options)
endif()
if(PROJECT_IS_TOP_LEVEL AND NN_TESTS)
  list(APPEND NN_BOOST unit_test_framework)
endif()
find_package(Boost 1.74 CONFIG QUIET COMPONENTS ${NN_BOOST} OPTIONAL_COMPONENTS filesystem)
if(NOT Boost_FOUND)
  message(FATAL_ERROR "Boost 1.74 or newer with ${NN_BOOST} is not here: ${NN_HINT}")
endif()

find_package(Threads REQUIRED)

find_package(nlohmann_json 3.9 CONFIG QUIET)
if(NOT nlohmann_json_FOUND)
  message(FATAL_ERROR "nlohmann-json is not here: ${NN_HINT}")
endif()

# Chapter 10 reads pictures from outside and draws in the terminal. Most of these libraries bring nothing that
# find_package knows, so each is a header and a file: nn_library(turbojpeg turbojpeg.h) makes NN::turbojpeg.
function(nn_library name header)
  find_path(NN_${name}_INCLUDE ${header})
  find_library(NN_${name}_LIBRARY NAMES ${name} ${ARGN})
  if(NOT NN_${name}_INCLUDE OR NOT NN_${name}_LIBRARY)
    message(FATAL_ERROR "the library ${name} is not here: ${NN_HINT}")
  endif()
  add_library(NN::${name} INTERFACE IMPORTED GLOBAL)
  set_target_properties(NN::${name} PROPERTIES
    INTERFACE_INCLUDE_DIRECTORIES ${NN_${name}_INCLUDE} INTERFACE_LINK_LIBRARIES ${NN_${name}_LIBRARY})
endfunction()
nn_library(png png.h)
nn_library(turbojpeg turbojpeg.h)
nn_library(exif libexif/exif-data.h)

# The rest is for stories. libpng needs zlib as well, so it is on every system that can build the rest.
if(NOT PROJECT_IS_TOP_LEVEL)
  return()
endif()
nn_library(ncursesw ncurses.h ncurses)
find_package(ZLIB QUIET)
if(NOT ZLIB_FOUND)
  message(FATAL_ERROR "zlib is not here: ${NN_HINT}")
endif()

# gnuplot-iostream is one header; without it the plot layer writes the same scripts by itself.
find_path(GNUPLOT_IOSTREAM_DIR gnuplot-iostream.h)
if(GNUPLOT_IOSTREAM_DIR AND TARGET Boost::filesystem)
  option(NN_GNUPLOT_IOSTREAM "Write gnuplot scripts through gnuplot-iostream" ON)
else()
  message(STATUS "gnuplot-iostream is not here: scripts are written without it")
endif()
