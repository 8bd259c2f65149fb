#!/bin/sh
# data_folders_test.sh SOURCE: ./learn data where files are there already, in data/mnist or in a folder, right or
# wrong.
# CTest once: data @source@
set -u
source=$1
# shellcheck source=tests/scripts/data_set.sh
. "$(dirname "$0")/data_set.sh"

folders() {
  have="$folder/I have it"
  for form in plain gz dotted dotted.gz; do
    rm -rf "$have" "$mnist"
    mkdir "$have"
    for name in $names; do
      case $form in
        plain) cp "$plain/$name" "$have/" ;;
        gz) cp "$web/small/$name.gz" "$have/" ;;
        dotted) cp "$plain/$name" "$have/${name%-idx*}.idx${name#*-idx}" ;;
        dotted.gz) cp "$web/small/$name.gz" "$have/${name%-idx*}.idx${name#*-idx}.gz" ;;
      esac
    done
    before=$(cd "$have" && cksum ./*)
    ends 0 "MNIST is in $mnist" take "$have"
    holds 4
    leaves nothing
    [ "$before" = "$(cd "$have" && cksum ./*)" ] || failed "the user's files are others now"
    rm -rf "$mnist"
    cp -R "$have" "$mnist"
    ends 0 "MNIST is already in $mnist" take
  done

  rm -rf "$mnist"
  rm "$have/$images".* "$have/"*.idx* 2>/dev/null
  cp "$web/small/"t10k* "$have/"
  head -c 30 "$plain/train-labels-idx1-ubyte" >"$have/train-labels-idx1-ubyte"
  ends 1 "lacks $images train-labels-idx1-ubyte (holds no $images (plain or .gz); " take "$have"
  says "(plain or .gz); train-labels-idx1-ubyte holds 30 of 303 bytes)"
  says "./learn data without a folder downloads what is missing"
  holds 2
  cp "$web/small/train-labels-idx1-ubyte.gz" "$have/"
  ends 1 "train-labels-idx1-ubyte: copied from $have/train-labels-idx1-ubyte.gz" take "$have"
  holds 3
  ends 1 "$folder/nowhere: there is no such folder" take "$folder/nowhere"
  ends 2 "data takes one folder" take "$have" "$have"
  ends 2 "not the option '--all'" take --all
  ends 2 "take whole numbers" env NN_STALL_SECONDS=long "$tree/learn" data
}

# Files that are something else are called by their names; a folder that PyTorch made is looked into.
others() {
  have="$folder/others"
  rm -rf "$mnist" "$have"
  mkdir -p "$have"
  cp "$web/small/"t10k* "$web/small/train-labels-idx1-ubyte.gz" "$have/"
  is() { ends 1 "($images.gz $1); next:" take "$have"; }
  printf 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9912422\n' >"$have/$images.gz"
  is "is a Git LFS pointer, not the data (git lfs pull fetches them)"
  gzip -c "$web/small/$images.gz" >"$have/$images.gz"
  is "is gzipped twice (gunzip it once)"
  printf 'PK\003\004\024\000' >"$have/$images.gz"
  is "is a zip archive (unpack it)"
  { head -c 257 /dev/zero; printf 'ustar'; head -c 250 /dev/zero; } >"$have/$images.gz"
  is "is a tar archive (unpack it)"
  printf '7z\274\257\047\034' >"$have/$images.gz"
  is "is a 7z archive (unpack it)"
  printf 'PAR1abc' >"$have/$images.gz"
  is "is a Parquet table"
  printf '  <!DOCTYPE html>' >"$have/$images.gz"
  is "is a web page"
  ends 1 "$have/$images.gz: is a file; give the folder" take "$have/$images.gz"
  cp "$web/small/$images.gz" "$have/"
  for below in raw MNIST/raw; do
    rm -rf "$mnist" "$folder/torch"
    mkdir -p "$folder/torch/$below"
    cp "$have"/* "$folder/torch/$below/"
    ends 0 "$images: copied from $folder/torch/$below/$images.gz" take "$folder/torch"
    holds 4
  done
  rm -rf "$mnist"
  esc=$(printf '\033') c1=$(printf '\302\233')
  ends 1 "nowhere?[31m?2J: there is no such folder" take "nowhere${esc}[31m${c1}2J"
  mkdir "$folder/red${esc}[31m$c1"
  ends 1 "lacks $images" take "$folder/red${esc}[31m$c1"
  obeys_nothing
  mkdir "$folder/rude"  # what a server says comes by way of the tool
  cp -P "$folder/none/"* "$folder/rude/"
  printf '#!/bin/sh\nprintf "curl: (7) no \033[31m\302\2332J" >&2\nexit 7\n' >"$folder/rude/curl"
  chmod +x "$folder/rude/curl"
  ends 1 "/x: no ?[31m?2J" env PATH="$folder/rude" NN_MIRRORS=http://127.0.0.1:1/x "$tree/learn" data
  obeys_nothing
}
obeys_nothing() {
  if LC_ALL=C grep -qF -e "$esc" -e "$c1" "$folder/out"; then failed "it prints what a terminal obeys"; fi
}

replaced() {
  anew
  mkdir -p "$mnist"
  cp "$web/small/"t10k* "$mnist/"
  printf 'wrong' >"$mnist/t10k-labels-idx1-ubyte"
  printf '<html>' >"$mnist/$images"
  head -c 5000 "$web/small/$images.gz" >"$mnist/$images.gz"
  cp -R "$mnist" "$folder/kept"
  ends 1 "$images.gz: there already, but not right" fetch_from_nowhere
  says "t10k-labels-idx1-ubyte: it was not right, and is kept as set-aside/t10k-labels-idx1-ubyte"
  for form in $images $images.gz; do
    cmp "$mnist/$form" "$folder/kept/$form" || failed "$form did not stay"
  done
  mkdir -p "$mnist/.parts/999999999" "$mnist/.parts/of mine"
  for part in 999999999 "of mine"; do echo mine >"$mnist/.parts/$part/notes"; done
  echo earlier >"$mnist/set-aside/$images"
  ends 0 "$images: it was not right, and is kept as set-aside/$images.2" fetch good
  says "$images.gz: it was not right, and is kept as set-aside/$images.gz"
  for part in 999999999 "of mine"; do [ -s "$mnist/.parts/$part/notes" ] || failed ".parts/$part/notes is gone"; done
  rm -r "$mnist/.parts"
  cmp "$mnist/set-aside/$images.2" "$folder/kept/$images" || failed "$images was not kept"
  [ "$(cat "$mnist/set-aside/$images")" = earlier ] || failed "what was set aside before is gone"
  for form in t10k-labels-idx1-ubyte $images.gz; do
    cmp "$mnist/set-aside/$form" "$folder/kept/$form" || failed "$form was not kept"
  done
  ends 0 "MNIST is already in $mnist" take
  ends 1 "$mnist (4 of 4 files)" env PATH="$folder/none" "$tree/learn" doctor
  rm -r "$mnist/set-aside"
  holds 4
  leaves nothing
}

without_tools() {
  rm -rf "$mnist"
  ends 1 "there is neither curl nor wget to download with (apt-get install curl ca-certificates brings one)" take
  says "./learn data FOLDER"
  [ ! -e "$mnist" ] || failed "a folder is left"
  mkdir -p "$mnist/$images"
  ends 1 "$mnist/$images is a folder where the file belongs; move it away" take "$plain"
  rm -rf "$mnist"
}

folders
others
without_tools
if use curl || use wget; then replaced; fi
end
