#!/bin/sh
# learn_places_test.sh SOURCE: ./learn in places that do not help: each has one line that says what and what to do. It
# removes only builds of its own.
# CTest once: learn @source@
# shellcheck disable=SC2016  # paths with a dollar
set -u
source=$1
# shellcheck source=tests/scripts/learn_copy.sh
. "$(dirname "$0")/learn_copy.sh"
tree=$folder/tree
copy_learn "$tree"
learn() { in_copy "$tree/learn" "$@"; }
one_line() { [ "$(grep -c '^learn: ' "$folder/out")" = 1 ] || failed "not one line"; }
only_line() { one_line; [ "$(wc -l <"$folder/out")" = 1 ] || failed "more than one line"; }

# No room for temporary files: the folder is not there, or is full.
for each in run demo test plots compare bench docs setup doctor; do
  case $each in run | compare) words="$each 08" ;; *) words=$each ;; esac
  # shellcheck disable=SC2086
  TMPDIR=$folder/nowhere ends 1 "learn: temporary files cannot be written to $folder/nowhere; free it, or set TMPDIR" learn $words
  only_line
done
for each in list help; do TMPDIR=$folder/nowhere ends 0 "" learn $each; done
mkdir "$folder/full"
cat >"$folder/fill.sh" <<TEXT
mount -t tmpfs -o size=64k tmpfs '$folder/full' && { head -c 60000 /dev/zero >'$folder/full/other' || :; }
TMPDIR='$folder/full' PATH='$fake:$PATH' CXX=true '$tree/learn' run 08
TEXT
if unshare -m sh -c "mount -t tmpfs tmpfs '$folder/full'" 2>/dev/null; then
  ends 1 "learn: temporary files cannot be written to $folder/full; free it" unshare -m sh "$folder/fill.sh"
  only_line
else
  echo "not tried: a full disk, which needs the right to mount one"
fi
calls_are ""
[ ! -e "$tree/build" ] || failed "it has begun to build"
for reason in "x.s: No space left on device" "cannot open x.o: Permission denied" "x: Read-only file system"; do
  CMAKE_SAYS=$reason ends 1 "learn: CMake could not configure the build, because a file cannot be written ($reason); free the disk" learn run 08
  one_line
done
CMAKE_SAYS="g++: fatal error: Killed signal terminated program cc1plus" \
  ends 1 "learn: CMake could not configure the build, because the memory does not suffice; close other programs" learn run 08
one_line
says_no "Killed"
CMAKE_SAYS="a mistake" ends 1 "a mistake" learn run 08
says "learn: CMake could not configure the build"

# A tree that belongs to somebody else; root may write everywhere, unless the disk is read only.
nobody() { if [ "$(id -u)" = 0 ]; then setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; else "$@"; fi; }
learn_of_nobody() { nobody env PATH="$fake:$PATH" CXX=true "$tree/learn" "$@"; }
chmod a+rx "$folder"
chmod -R a-w,a+rX "$tree"
for words in "run 08" clean "run 09"; do
  if [ "$words" = "run 09" ]; then  # and the lock of a process that was killed is in it
    sh -c 'exit' &
    gone=$!
    wait $gone
    chmod u+w "$tree"
    ln -s $gone "$tree/.building"
    chmod u-w "$tree"
  fi
  # shellcheck disable=SC2086
  ends 1 "learn: $tree cannot be written; make it yours, or build in a copy" learn_of_nobody $words
  only_line
done
ends 0 "08_mnist: a chapter" learn_of_nobody list
chmod -R u+w "$tree"
rm "$tree/.building"
if [ "$(id -u)" = 0 ]; then
  mkdir "$tree/build"
  chmod 777 "$tree"
  ends 1 "learn: $tree/build cannot be written" learn_of_nobody run 08
  only_line
  rmdir "$tree/build"
  chmod 755 "$tree"
fi

# A tree that was moved, or copied, with its build in it.
ends 0 "08_mnist ran" learn run 08
: >"$calls"
mv "$tree" "$folder/moved"
tree=$folder/moved
ends 0 "This tree was at $folder/tree when it was built: building anew." learn run 08
says "08_mnist ran"
calls_are "configure,build 08_mnist"
cp -R "$tree" "$folder/copied"
ends 0 "This tree was at $folder/moved when it was built" in_copy "$folder/copied/learn" run 08
: >"$calls"
ends 0 "08_mnist ran" learn run 08
calls_are "build 08_mnist"
ln -s "$tree" "$folder/another name"
sed -i.old "s,moved,another name," "$tree/build/CMakeCache.txt"
rm "$tree/build/CMakeCache.txt.old"
ends 0 "08_mnist ran" learn run 08
calls_are "build 08_mnist"
cp -R "$tree" "$folder/cleaned"
ends 0 "Removed what was built" in_copy "$folder/cleaned/learn" clean
[ ! -e "$folder/cleaned/build" ] || failed "the build of a copy is left"

# What is not ours stays.
mkdir -p "$tree/build-notes" "$tree/build-debug/CMakeFiles" "$tree/build-portable" "$tree/build-fuzz/site"
echo kept | tee "$tree/build-notes/note" "$tree/build-portable/note" "$tree/build-fuzz/site/note" >/dev/null
ends 0 "build-portable stays: it is not a build of this tree." learn clean
says "build-fuzz stays"
says_no "build-(notes|debug) stays"
left=$(cd "$tree" && find build* -type f | sort | paste -s -d ' ' -)
[ "$left" = "build-fuzz/site/note build-notes/note build-portable/note" ] || failed "left is: $left"
for gone in build build-debug; do [ ! -e "$tree/$gone" ] || failed "$gone is left"; done
mkdir "$tree/build"
echo other >"$tree/build/note"
printf 'CMAKE_PROJECT_NAME:STATIC=other\nCMAKE_HOME_DIRECTORY:INTERNAL=/other\n' >"$tree/build/CMakeCache.txt"
ends 1 "learn: $tree/build is a build of /other, not of this tree; move it away" learn run 08
only_line
[ -f "$tree/build/note" ] || failed "what is not ours was removed"
rm -r "$tree/build"

# Paths with which CMake, make or a compiler cannot build; others they can.
for part in 'a#b' 'a"b' 'a;b' 'a$b' 'a\b' 'a[b' "$(printf 'a\nb')" "$(printf 'a\n.')"; do
  copy_learn "$folder/$part"
  ends 1 "; rename it so that no # ; \" \$ \\ [ or line break is in it" in_copy "$folder/$part/learn" run 08
  only_line
  ends 0 "08_mnist: a chapter" in_copy "$folder/$part/learn" list
done
calls_are ""
copy_learn "$folder/it's (a) tree [1], ü"
ends 0 "08_mnist ran" in_copy "$folder/it's (a) tree [1], ü/learn" run 08

# Called through links, from anywhere, with and without readlink; a copy of it alone says what it lacks.
mkdir -p "$folder/home/bin" "$folder/other"
ln -s "$tree/learn" "$folder/home/bin/learn"
ln -s ../home/bin/learn "$folder/other/teach me -> now"
ln -s "$folder/home/bin" "$folder/other/bin"
for each in home/bin/learn "other/teach me -> now" other/bin/learn; do
  ends 0 "08_mnist: a chapter" "$folder/$each" list
done
cd "$folder/other" || exit 1
ends 0 "08_mnist: a chapter" sh "teach me -> now" list
ends 0 "08_mnist: a chapter" sh bin/learn list
ends 0 "08_mnist: a chapter" env PATH="$folder/home/bin:$PATH" learn list
mkdir "$folder/tools"
for tool in sh basename cat dirname grep ls mktemp sed; do
  ln -s "$(command -v $tool)" "$folder/tools/$tool"
done
for each in ../home/bin/learn "./teach me -> now"; do
  ends 0 "08_mnist: a chapter" env PATH="$folder/tools" sh "$each" list
done
rm "$folder/tools/mktemp"
ends 1 "learn: the program mktemp is not found; does PATH name" env PATH="$folder/tools" sh ../home/bin/learn run 08
only_line
cp "$tree/learn" "$folder/home/alone"
ends 1 "learn: $folder/home/commands/help.sh is not there; link to learn in its tree, do not copy it" "$folder/home/alone" list
only_line
[ "$failures" = 0 ]
