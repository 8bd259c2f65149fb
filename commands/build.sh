# shellcheck shell=sh
# build.sh: configures and builds, one ./learn at a time, and says in one line what is in its way. Reads $here, $preset.
# shellcheck disable=SC2154  # ./learn has set them

build_folder() { if [ "$preset" = default ]; then say "$here/build"; else say "$here/build-$preset"; fi; }

cores() { getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2; }

in_folder() { (cd "$1" && shift && "$@"); }

# --- what may be in the way -------------------------------------------------------------------------------

newline='
'

# In paths CMake, make or compilers take these for something else.
require_plain_path() {
  case $here in
    *[\#\;\"\$\\]* | *"$newline"*) ;;
    *'['*']'*) return 0 ;;
    *'['*) ;;
    *) return 0 ;;
  esac
  fail "CMake cannot build in $(say "$here" | tr '\n' '?'); rename it so that no # ; \" \$ \\ [ or line break is in it"
}

# The compiler and we need a place for temporary files.
require_temporary_folder() {
  if trial=$(mktemp 2>/dev/null); then
    written=0
    { printf '%100000s' '' >"$trial"; } 2>/dev/null || written=$?
    rm -f "$trial"
    [ $written != 0 ] || return 0
  fi
  fail "temporary files cannot be written to ${TMPDIR:-/tmp}; free it, or set TMPDIR to a folder that can be written"
}

cannot_be_written() { fail "$1 cannot be written; make it yours, or build in a copy of this tree that is"; }

# reason_in LOG: what the machine lacks, when that is why a step failed.
reason_in() {
  line=$(grep -iE 'no space left on device|read-only file system|permission denied' "$1" | sed -n 1p)
  if [ -n "$line" ]; then
    say "a file cannot be written ($line); free the disk, or make the folder yours"
  elif grep -qE '(Killed signal terminated program|internal compiler error: Killed|Cannot allocate memory)' "$1"; then
    say "the memory does not suffice; close other programs, or call first: cmake --build '$(build_folder)' --parallel 1${building:+ --target $building}"
  fi
}

# quietly WORDS COMMAND...: what a step prints is shown only when it fails, with these words; where the machine is the
# reason, a line of it is enough.
quietly() {
  words=$1
  shift
  require_temporary_folder
  log=$(mktemp)
  if "$@" >"$log" 2>&1; then rm -f "$log"; return; fi
  reason=$(reason_in "$log")
  [ -n "$reason" ] || cat "$log" >&2
  rm -f "$log"
  fail "$words${reason:+, because $reason}"
}

# --- one at a time ----------------------------------------------------------------------------------------

# The lock is a symbolic link to the number of the process that holds it: made at once or not at all.
lock=$here/.building
log=''  # of the step that runs, if one does; the environment may have a variable of this name

running() { kill -0 "$1" 2>/dev/null || [ -d "/proc/$1" ]; }

# remove_lock_of PROCESS: which was killed. Where another has taken it in the meantime, it gets it back.
remove_lock_of() {
  mv "$lock" "$lock.$$" 2>/dev/null || return 0
  now=$(link_target "$lock.$$")
  [ "$now" = "$1" ] || ln -s "$now" "$lock" 2>/dev/null || :
  rm -f "$lock.$$"
}

take_lock() {
  seconds=0 refused=0
  until ln -s "$$" "$lock" 2>/dev/null; do
    holder=$(link_target "$lock" 2>/dev/null) || holder=''
    if [ -n "$holder" ] && running "$holder"; then
      [ $seconds != 1 ] ||
        say "waiting for another ./learn that builds (process $holder; if that is something else, remove $lock)"
      sleep 1
      seconds=$((seconds + 1)) refused=0
    else  # it was given back just now, or its process was killed, or nobody can have one here
      [ -z "$holder" ] || remove_lock_of "$holder"
      refused=$((refused + 1))
      [ $refused -lt 5 ] || cannot_be_written "$here"
    fi
  done
  trap release_lock EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

release_lock() {
  trap - EXIT HUP INT TERM
  rm -f "$lock" ${log:+"$log"}
}

# --- what was built ---------------------------------------------------------------------------------------

remembered() { [ ! -f "$2/CMakeCache.txt" ] || sed -n "s/^$1=//p" "$2/CMakeCache.txt"; }

# Is this folder a build of this tree, or of the tree before it was moved with its build in it? Or what is left of one
# that was interrupted before CMake had written anything down, or the site alone?
is_our_build() {
  if [ -f "$1/CMakeCache.txt" ]; then
    [ "$(remembered CMAKE_PROJECT_NAME:STATIC "$1")" = neuron_by_neuron ] &&
      [ "$(remembered CMAKE_CACHEFILE_DIR:INTERNAL "$1")" = "$(remembered CMAKE_HOME_DIRECTORY:INTERNAL "$1")/${1##*/}" ]
  else
    [ -d "$1" ] && [ -z "$(find "$1/." ! -name . -prune ! -name CMakeFiles ! -name site)" ] &&
      { [ ! -e "$1/site" ] || [ -f "$1/site/404.html" ]; }
  fi
}

# A build knows the paths of its tree, so in a tree that was moved or copied it begins anew.
leave_former_place() {
  former=$(remembered CMAKE_HOME_DIRECTORY:INTERNAL "$1")
  if [ -z "$former" ] || [ "$(CDPATH='' cd -- "$former" 2>/dev/null && pwd -P)" = "$here" ]; then return; fi
  is_our_build "$1" || fail "$1 is a build of $former, not of this tree; move it away"
  say "This tree was at $former when it was built: building anew."
  rm -rf "$1" 2>/dev/null || cannot_be_written "$1"
}

# Has anything been installed, or removed, since CMake has looked?
packages_changed() {
  [ -f "$1/.configured" ] || return 0
  find /var/lib/dpkg/status /var/lib/rpm /usr/lib/sysimage/rpm /var/lib/pacman/local /opt/homebrew/Cellar /usr/local/Cellar \
    -prune -newer "$1/.configured" 2>/dev/null | grep -q .
}

configure() {
  folder=$(build_folder)
  leave_former_place "$folder"
  [ ! -e "$folder" ] || [ -w "$folder" ] || cannot_be_written "$folder"
  if [ ! -f "$folder/Makefile" ] && [ ! -f "$folder/build.ninja" ]; then
    install_missing quietly
    data_once
    say "Configuring ..."
    quietly "CMake could not configure the build" in_folder "$here" cmake --preset "$preset"
  elif packages_changed "$folder"; then
    quietly "CMake could not configure the build" cmake "$folder"
  else
    return 0
  fi
  touch "$folder/.configured"
}

# build TARGET PROGRAM: says so when the program is not there yet, because then it takes a while.
build() {
  require_plain_path
  require_temporary_folder
  take_lock
  configure
  [ -x "$(build_folder)/$2" ] || say "Building ..."
  building=$1
  quietly "the build failed" cmake --build "$(build_folder)" --parallel "$(cores)" --target "$1"
  release_lock
}

clean() {
  no_words clean "$@"
  take_lock
  left=''
  for name in build build-portable build-debug build-fuzz; do
    folder=$here/$name
    [ -e "$folder" ] || [ -h "$folder" ] || continue
    if is_our_build "$folder"; then
      rm -rf "$folder" 2>/dev/null || cannot_be_written "$folder"
    else
      left="$left $name"
    fi
  done
  release_lock
  say "Removed what was built; figures (plots/yours), data (data) and your answers (mine) are still there."
  for name in $left; do say "$name stays: it is not a build of this tree."; done
}
