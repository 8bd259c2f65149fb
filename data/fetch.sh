#!/bin/sh
# fetch.sh [FOLDER]: brings the four files of MNIST into data/mnist, from the first mirror that gives them whole, or
# from a folder that holds them already. `./learn data` calls it; README.md beside it tells more.
#
# A file is unpacked and compared with SHA256SUMS in a folder of this process, data/mnist/.parts/PID, and moved to
# its place only when it is right. What was downloaded halfway stays there and is gone on with the next time.
set -eu
export LC_ALL=C

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
sums=$here/SHA256SUMS
target=$here/mnist
parts=$target/.parts
own=$parts/$$
aside=$target/set-aside

mirrors=${NN_MIRRORS:-"https://storage.googleapis.com/cvdf-datasets/mnist
  https://ossci-datasets.s3.amazonaws.com/mnist
  https://raw.githubusercontent.com/fgnt/mnist/master"}
# shellcheck source=data/mirror.sh
. "$here/mirror.sh"

# What somebody else has written, a name or a server's words, without what a terminal would obey: control
# characters, ESC among them, and those of the second kind (C1), which begin with the byte 0xC2 in UTF-8.
c1=$(printf '\302[\200-\237]')
plain() { printf '%s' "$*" | tr '\000-\037\177' '?' | sed "s/$c1/?/g"; }

say() { printf '%s\n' "$(plain "$*")"; }
note() { say "learn: $*" >&2; }
fail() { note "$1"; exit "${2:-1}"; }
has() { command -v "$1" >/dev/null 2>&1; }
size() { if [ -f "$1" ]; then wc -c <"$1" | tr -d ' '; else echo 0; fi; }
grouped() { say "$1" | sed -e :a -e 's/^\([0-9]*[0-9]\)\([0-9]\{3\}\)/\1,\2/' -e ta; }  # 60,008

# --- what is right -----------------------------------------------------------------------------------------

names() { sed -n 's/^[0-9a-f]\{64\}  //p' "$sums"; }

# From here on it is about the file of this name.
about() {
  name=$1
  sum=$(sed -n "s/^\([0-9a-f]\{64\}\)  $name\$/\1/p" "$sums")
  bytes=$(sed -n "s/^# \([0-9]*\) $name\$/\1/p" "$sums")
  part=$own/$name.gz
  log=$own/log
}

# The forms in which the programs take it, in their order: plain or gzipped, with a dash or a dot.
forms() { dotted=${name%-idx*}.idx${name#*-idx}; say "$name $name.gz $dotted $dotted.gz"; }

# Its content, unzipped where it is gzipped, and never more than a byte too much.
content() { { gzip -dcf <"$1" | head -c $((bytes + 1)); } 2>/dev/null; }

sha256() { if has sha256sum; then sha256sum; else shasum -a 256; fi | cut -d ' ' -f 1; }

right() { [ "$(content "$1" | sha256)" = "$sum" ]; }

begins() { [ "$(od -A n -t x1 -v -j "$2" -N "$3" 2>/dev/null <"$1" | tr -d ' \n')" = "$4" ]; }

# What is it, when it is no IDX file at all? Nothing where that is not known.
other_kind() {
  if [ "$(head -c 100 "$1" | tr -d '[:space:]\000' | head -c 1)" = '<' ]; then
    say "is a web page"
  elif [ "$(head -c 23 "$1" | tr -d '\000')" = 'version https://git-lfs' ]; then
    say "is a Git LFS pointer, not the data (git lfs pull fetches them)"
  elif begins "$1" 0 4 504b0304; then
    say "is a zip archive (unpack it)"
  elif begins "$1" 0 4 377abcaf; then
    say "is a 7z archive (unpack it)"
  elif begins "$1" 0 4 50415231; then
    say "is a Parquet table"
  elif begins "$1" 257 5 7573746172; then
    say "is a tar archive (unpack it)"
  elif [ "$(content "$1" | od -A n -t x1 -N 2 | tr -d ' \n')" = 1f8b ]; then
    say "is gzipped twice (gunzip it once)"
  fi
}

# What is wrong with a file that is not right?
flaw() {
  count=$(content "$1" | wc -c | tr -d ' ')
  if [ ! -r "$1" ]; then
    say "cannot be read"
  elif kind=$(other_kind "$1"); [ -n "$kind" ]; then
    say "$kind"
  elif [ "$count" -lt "$bytes" ]; then
    say "holds $(grouped "$count") of $(grouped "$bytes") bytes"
  elif [ "$count" -gt "$bytes" ]; then
    say "holds more than $(grouped "$bytes") bytes"
  else
    say "has other content (its SHA-256 differs)"
  fi
}

# --- what is there -----------------------------------------------------------------------------------------

# Is the right file there? $wrong becomes the list of its forms that are not right.
present() {
  there='' wrong=''
  for form in $(forms); do
    [ -f "$target/$form" ] || continue
    if right "$target/$form"; then there=$form; else wrong="$wrong $form"; fi
  done
  [ -n "$there" ]
}

tell_wrong() {
  for form in $wrong; do
    say "$form: there already, but not right: it $(flaw "$target/$form"); it stays until the right one is here"
  done
}

# Programs could read a wrong file before the right one, so it gives way as soon as that is there. It may be
# somebody's own: it is kept, in a folder where no program looks.
set_aside() {
  mkdir -p "$aside" || fail "$aside cannot be made; is $target yours to write to?"
  kept=$aside/$1 number=2
  while [ -e "$kept" ] || [ -h "$kept" ]; do kept=$aside/$1.$number number=$((number + 1)); done
  mv "$target/$1" "$kept" || fail "$target/$1 cannot be moved to $aside"
  say "$1: it was not right, and is kept as ${kept#"$target/"}"
}

set_wrong_aside() {
  for form in $wrong; do
    if [ "$form" != "$there" ]; then set_aside "$form"; fi
  done
}

# Unpacks a copy of this file, and moves it to its place if it is right.
take() {
  content "$1" >"$own/$name" || fail "$own/$name cannot be written; is the disk full?"
  right "$own/$name" || { rm -f "$own/$name"; return 1; }
  [ ! -d "$target/$name" ] || fail "$target/$name is a folder where the file belongs; move it away"
  if { [ -e "$target/$name" ] || [ -h "$target/$name" ]; } && ! right "$target/$name"; then set_aside "$name"; fi
  mv -f "$own/$name" "$target/$name"
  there=$name
}

running() { kill -0 "$1" 2>/dev/null || [ -d "/proc/$1" ]; }

# Removes the folder of another process, and of what is in it only what such a process writes.
remove_parts_of() {
  for each in $(names); do rm -f "$1/$each" "$1/$each.gz"; done
  rm -f "$1/log"
  rmdir "$1" 2>/dev/null || :
}

# Is this such a folder, and did its process end?
is_left_over() {
  case ${1##*/} in '' | *[!0-9]*) return 1 ;; esac
  [ -d "$1" ] && [ ! -h "$1" ] && [ "$1" != "$own" ] && ! running "${1##*/}"
}

# Makes the folder of this process. What others left in theirs, because they were ended halfway, moves there.
make_own() {
  mkdir -p "$own" 2>/dev/null || mkdir -p "$own" 2>/dev/null ||  # again: another call may just have cleaned
    fail "$own cannot be made; is $here yours to write to?"
  for left_over in "$parts"/*; do
    is_left_over "$left_over" || continue
    for old in "$left_over"/*.gz; do
      [ "$(size "$old")" -le "$(size "$own/${old##*/}")" ] || cp "$old" "$own/" 2>/dev/null || :
    done
    remove_parts_of "$left_over"
  done
}

# Leaves only what a later call can go on with.
clean() {
  for each in $(names); do
    rm -f "$own/$each"
    [ -s "$own/$each.gz" ] || rm -f "$own/$each.gz"
  done
  rm -f "$own/log"
  rmdir "$own" "$parts" "$target" 2>/dev/null || :
}

# After SIGINT and the like: ends as if it had not caught the signal, so that a calling shell ends as well.
stop() {
  trap - EXIT HUP INT TERM
  for process in $tool $watcher; do kill "$process" 2>/dev/null || :; done
  wait
  clear_line
  clean
  note "interrupted; ./learn data goes on from here"
  kill -s "$1" $$
}

# --- from a folder -----------------------------------------------------------------------------------------

from_folder() {
  reason="holds no $name (plain or .gz)"
  for form in $(forms); do
    [ -f "$folder/$form" ] || continue
    if take "$folder/$form"; then
      say "$name: copied from $folder/$form"
      return
    fi
    reason="$form $(flaw "$folder/$form")"
  done
  reasons="$reasons; $reason"
  return 1
}

# --- from mirrors ------------------------------------------------------------------------------------------

# Asks one mirror after the other. One that does not answer, or stalls, is not asked for the next file.
from_mirrors() {
  if [ -s "$part" ] && take "$part"; then return; fi
  for mirror in $mirrors; do
    case " $silent " in *" $mirror "*) continue ;; esac
    if from_mirror "${mirror%/}"; then
      rm -f "$part"
      say "$name: fetched from $mirror"
      return
    fi
    note "$name: $mirror: $reason"
    reasons="$reasons; $mirror: $reason"
    if [ -z "$(answer)" ] || stalled; then silent="$silent $mirror"; fi
  done
  return 1
}

# --- all four ----------------------------------------------------------------------------------------------

obtain() {
  [ -d "$own" ] || make_own
  if [ -n "$folder" ]; then from_folder; return; fi
  if has curl || has wget; then from_mirrors; return; fi
  reasons="; there is neither curl nor wget to download with (apt-get install curl ca-certificates brings one)"
  return 1
}

bring_all() {
  already=" already"
  for each_name in $(names); do
    about "$each_name"
    if ! present; then
      [ -z "$already" ] || say "Fetching MNIST into $target ..."
      already=''
      tell_wrong
      obtain || { missing="$missing $name"; continue; }
    fi
    set_wrong_aside
    rm -f "$part"
  done
}

next_step() {
  if [ -n "$folder" ]; then
    say "./learn data without a folder downloads what is missing"
  else
    say "try ./learn data again later, or fetch them (with .gz) by hand from ${mirrors%%[[:space:]]*} into a" \
      "folder and call ./learn data FOLDER; until then the programs run with --data drawn"
  fi
}

[ $# -le 1 ] || fail "data takes one folder, or none to download" 2
[ $# = 0 ] || [ -n "$1" ] || fail "data takes a folder, not an empty name" 2
folder=${1:-} missing='' reasons='' silent=''
case $folder in -*) fail "data takes a folder, not the option '$folder'" 2 ;; esac
[ ! -f "$folder" ] || fail "$folder: is a file; give the folder that holds the four files (other data: --from)"
[ -z "$folder" ] || [ -d "$folder" ] || fail "$folder: there is no such folder"
for below in raw MNIST/raw; do  # as PyTorch keeps it
  if [ -n "$folder" ] && [ -d "$folder/$below" ] && [ -z "$(find "$folder/" -maxdepth 1 -name 'train-images*')" ]; then
    folder=$folder/$below
    break
  fi
done
case $connect_seconds$stall_seconds in *[!0-9]*)
  fail "NN_CONNECT_SECONDS and NN_STALL_SECONDS take whole numbers" 2 ;;
esac
for signal in HUP INT TERM; do
  # shellcheck disable=SC2064  # each with its own name
  trap "stop $signal" $signal
done
trap clean EXIT
if [ -d "$parts" ]; then make_own; fi
bring_all
[ -z "$missing" ] || fail "$target lacks$missing (${reasons#; }); next: $(next_step)"
say "MNIST is$already in $target: four files, each with the right SHA-256."
