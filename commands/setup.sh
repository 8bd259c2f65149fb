# shellcheck shell=sh
# setup.sh: what is installed, what is missing and how it comes here; where the data are. Reads $here.
# shellcheck disable=SC2154  # ./learn has set it

# What the build needs, as Debian and Ubuntu call it. docs/architecture.md gives each one's reason.
build_packages="g++ cmake make libboost-test-dev libboost-program-options-dev libboost-iostreams-dev \
libgnuplot-iostream-dev gnuplot-nox nlohmann-json3-dev \
libpng-dev libturbojpeg0-dev libexif-dev libncurses-dev"
download_packages="curl ca-certificates"

# --- what is installed ------------------------------------------------------------------------------------

compiler() { printf '%s' "${CXX:-$(if has c++; then echo c++; else echo g++; fi)}"; }

# Can it translate a program by this standard?
compiles() { say 'int main() {}' | $(compiler) -std="$1" -x c++ -fsyntax-only - >/dev/null 2>&1; }

# Is this gnuplot wanted and there? GNUPLOT=none says that none is wanted.
draws() { [ "$1" = none ] || has "$1"; }

# Homebrew's folders, where compilers do not look by themselves.
homebrew() { if [ -d /opt/homebrew/include ]; then say "$1/opt/homebrew/$2"; fi; }

# Can this header be included, can this library be linked? That answers for every system alike.
# shellcheck disable=SC2046  # no word, or one word, on purpose
has_header() {
  printf '#include <%s>\n' "$1" | $(compiler) -std=c++20 $(homebrew -I include) -E -x c++ - >/dev/null 2>&1
}
# shellcheck disable=SC2046
has_library() {
  trial=$(mktemp)
  status=0
  say 'int main() {}' | $(compiler) -x c++ - $(homebrew -L lib) -l"$1" -o "$trial" >/dev/null 2>&1 || status=1
  rm -f "$trial"
  return $status
}

# Can files be fetched? On Debian the certificates of the servers are a package of their own.
can_download() {
  { has curl || has wget; } && { [ -s "${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}" ] || ! has apt-get; }
}

# A line per thing: ok or missing, needed or optional, its name, what it is for.
survey() {
  check() {
    line="$1|$2|$3"
    shift 3
    if "$@"; then say "ok|$line"; else say "missing|$line"; fi
  }
  check needed "C++20 compiler" "translates the programs" compiles c++20
  check needed "CMake" "knows what to build in which order" has cmake
  check needed "make" "builds it" has make
  check needed "Boost.Program_options" "reads the programs' options" has_library boost_program_options
  check needed "Boost.Iostreams" "reads gzipped data" has_library boost_iostreams
  check needed "Boost.Test" "runs the tests" has_library boost_unit_test_framework
  check needed "nlohmann-json" "reads and writes trained networks" has_header nlohmann/json.hpp
  check needed "libpng" "reads your PNG pictures" has_library png
  check needed "libjpeg-turbo" "reads your photos" has_library turbojpeg
  check needed "libexif" "says how the camera was held" has_library exif
  check needed "ncurses" "draws in the terminal" has_library ncursesw
  check optional "gnuplot" "draws the figures" draws "${GNUPLOT:-gnuplot}"
  check optional "gnuplot-iostream" "hands the figures to gnuplot" has_header gnuplot-iostream.h
  has_mnist || check optional "curl or wget" "fetches MNIST" can_download
}

# What is to be installed where apt does it: with MNIST at hand there is nothing to download.
packages() { if has_mnist; then say "$build_packages"; else say "$build_packages $download_packages"; fi; }

missing() { survey | grep "^missing|$1|" | cut -d '|' -f 3 | paste -s -d ',' - | sed 's/,/, /g'; }

name_the_packages() {
  cat <<TEXT
Install these yourself, then call ./learn again:
  Debian, Ubuntu:  apt-get install --no-install-recommends $(packages)
  Fedora:          dnf install gcc-c++ cmake make boost-devel zlib-devel gnuplot json-devel libpng-devel turbojpeg-devel libexif-devel ncurses-devel
  Arch:            pacman -S gcc cmake make boost zlib gnuplot nlohmann-json libpng libjpeg-turbo libexif ncurses
  macOS:           brew install cmake boost gnuplot nlohmann-json libpng jpeg-turbo libexif ncurses
TEXT
}

can_install() { has apt-get && { [ "$(id -u)" = 0 ] || has sudo; }; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# install_packages PACKAGES: with apt.
install_packages() {
  require_temporary_folder
  log=$(mktemp)
  say "Installing with apt (about a minute): $1"
  if as_root env DEBIAN_FRONTEND=noninteractive sh -c \
      "apt-get update && apt-get install -y --no-install-recommends $1" >"$log" 2>&1; then
    rm -f "$log"
  else
    tail -n 5 "$log" >&2
    say "apt-get could not install this; the whole log is $log" >&2
    return 1
  fi
}

# install_missing quietly or aloud: quietly says nothing where nothing is missing.
install_missing() {
  require_temporary_folder
  lacking=$(missing needed) wanted=$(missing optional)
  [ -n "$lacking$wanted" ] || { [ "$1" = quietly ] || say "Everything is installed."; return 0; }
  survey | grep '^missing|' | while IFS='|' read -r _ how name why; do say "missing: $name ($how): it $why"; done
  if can_install; then
    if install_packages "$(packages)"; then return 0; fi
    [ -z "$lacking" ] || fail "$lacking missing"
  elif [ -n "$lacking" ]; then
    name_the_packages >&2
    fail "$lacking missing, and there is no apt with root or sudo to install it"
  fi
  say "Going on without: $wanted"
}

# What builds the site and its live figures; nothing else needs it.
install_site_tools() {
  wanted=
  has node || wanted="nodejs npm "
  has em++ || wanted="${wanted}emscripten"
  if [ -z "$wanted" ]; then say "Everything that the site needs is installed."; return; fi
  can_install || fail "the site needs Node.js 18 or newer and npm, and its live figures need Emscripten; install them yourself"
  install_packages "$wanted" || fail "what the site needs could not be installed"
}

# What chapter 14 needs for more than one process.
has_mpi() { has mpirun && has_library boost_mpi; }
install_mpi() {
  if has_mpi; then say "Everything that many processes need is installed."; return; fi
  can_install || fail "chapter 14 needs Open MPI and Boost.MPI for more than one process; install them yourself"
  install_packages "libboost-mpi-dev openmpi-bin" || fail "what many processes need could not be installed"
}

setup() {
  case "$*" in
    '') install_missing aloud ;;
    --site) install_site_tools ;;
    --mpi) install_mpi ;;
    *) fail "setup takes no '$*'; ./learn setup --help says more" 2 ;;
  esac
}

data_places() {
  if [ -n "${NN_DATA:-}" ]; then say "$NN_DATA"; fi
  say "$here/data/mnist"
  say "$(dirname "$here")/shared/mnist"
}

# How many of MNIST's four files are in this folder, or below it where PyTorch puts them?
data_files() {
  find "$1/" "$1/raw/" "$1/MNIST/raw/" -maxdepth 1 -name '*idx[13]-ubyte*' 2>/dev/null | sed 's,.*/,,; s/[.]gz$//; s/[.]idx/-idx/' |
    sort -u | wc -l | tr -d ' '
}

# Is a whole MNIST in one of its places?
has_mnist() {
  data_places | { while read -r place; do [ "$(data_files "$place")" != 4 ] || exit 0; done; exit 1; }
}

doctor() {
  no_words doctor "$@"
  require_temporary_folder
  survey | while IFS='|' read -r state how name why; do
    printf '%-8s %-22s %s (%s)\n' "$state" "$name" "$why" "$how"
  done
  if has em++; then state=ok; else state=missing; fi
  printf '%-8s %-22s %s\n' $state "Emscripten" "computes the live figures of the site (optional, ./learn setup --site)"
  if has_mpi; then state=ok; else state=missing; fi
  printf '%-8s %-22s %s\n' $state "Open MPI, Boost.MPI" "train on many processes in chapter 14 (optional, ./learn setup --mpi)"
  data_places | while read -r place; do
    count=$(data_files "$place")
    case $count in
      0) printf '%-8s %-22s %s\n' "none" "MNIST" "$place" ;;
      *) printf '%-8s %-22s %s (%s of 4 files)\n' "found" "MNIST" "$place" "$count" ;;
    esac
  done
  has_mnist || say "./learn data fetches MNIST."
  lacking=$(missing needed)
  [ -z "$lacking" ] || fail "$lacking missing: ./learn setup installs it"
}

# --- data -------------------------------------------------------------------------------------------------

data() {
  case ${1:-} in --from | --from=* | --to | --to=* | --transpose)
    build convert_data data/convert/convert_data
    exec "$(build_folder)/data/convert/convert_data" "$@" ;;
  esac
  if [ $# = 0 ] && [ "$(data_files "$here/data/mnist")" != 4 ] && ! can_download && can_install; then
    install_packages "$download_packages" || :
  fi
  exec sh "$here/data/fetch.sh" "$@"
}

# Before the first build, and never again by itself: what the pages tell of handwriting needs the real one.
data_once() {
  case ${NN_OFFLINE:-0} in 0) ;; *) return 0 ;; esac
  if has_mnist || [ -e "$here/data/.tried" ]; then return 0; fi
  touch "$here/data/.tried" 2>/dev/null || return 0
  say "MNIST is not here yet; trying ./learn data, this once (NN_OFFLINE=1 prevents it)"
  NN_CONNECT_SECONDS=${NN_CONNECT_SECONDS:-5} sh "$here/data/fetch.sh" || say "Going on without MNIST, on drawn digits."
}
