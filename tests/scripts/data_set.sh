#!/bin/sh
# data_set.sh: what the tests of ./learn data share. A copy of ./learn fetches a small set of noise from a server on
# this machine, with one tool, curl or wget, at a time. To be read with $source set to the source tree; $tool is the
# tool of this round, and `none` gives neither.
# shellcheck disable=SC2154,SC2034  # set and used by whoever reads it in
command -v python3 >/dev/null || { echo "SKIPPED: python3 is not installed, which runs the server"; exit 77; }
folder=$(mktemp -d)
server=''
trap '[ -z "$server" ] || kill $server; rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM
unset NN_OFFLINE NN_DATA NN_MIRRORS
export NN_CONNECT_SECONDS=60 NN_STALL_SECONDS=60 no_proxy=127.0.0.1  # a busy machine is slow
# shellcheck source=tests/scripts/expect.sh
. "$source/tests/scripts/expect.sh"
tree="$folder/a tree" mnist="$folder/a tree/data/mnist" plain=$folder/plain web=$folder/web
images=train-images-idx3-ubyte
names="$images train-labels-idx1-ubyte t10k-images-idx3-ubyte t10k-labels-idx1-ubyte"

says() { grep -qF -e "$1" "$folder/out" || failed "not said: $1"; }

# holds COUNT: this many files are in data/mnist, or any number, and each is what it should be.
holds() {
  count=0
  for file in "$mnist"/*; do
    [ -e "$file" ] || continue
    name=$(basename "$file" .gz | sed 's/[.]idx/-idx/')
    gzip -dcf <"$file" | cmp -s - "$plain/$name" || failed "$file is wrong"
    count=$((count + 1))
  done
  [ "$1" = any ] || [ "$count" = "$1" ] || failed "$mnist holds $count files where $1 are wanted"
}

# leaves WORDS: besides, only parts are left that a later call can go on with, or nothing at all.
leaves() {
  case $1 in
    nothing) found=$(find "$mnist" -name '.?*' 2>/dev/null) ;;
    parts) found=$(find "$mnist/.parts" -type f ! -name '*.gz') ;;
  esac
  [ -z "$found" ] || failed "left: $found"
}

sha256() { if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi; }
requests() { grep -c "$1" "$web/requests.log"; }
anew() { rm -rf "$mnist"; : >"$web/requests.log"; }

# fetch MANNER...: ./learn data from mirrors with these manners, one after the other, with the tool of this round.
mirrors() { for manner in "$@"; do printf 'http://127.0.0.1:%s/%s/%s ' "$port" "$set" "$manner"; done; }
fetch() { env PATH="$folder/$tool" NN_MIRRORS="$(mirrors "$@")" "$tree/learn" data; }
load=$(cut -d . -f 1 /proc/loadavg 2>/dev/null || echo 0)
soon=$((2 + load / 4))  # seconds: longer while this machine is busy
fetch_soon() { NN_CONNECT_SECONDS=$soon NN_STALL_SECONDS=$soon fetch "$@"; }
fetch_from_nowhere() { env PATH="$folder/$tool" NN_MIRRORS="http://127.0.0.1:1/x" "$tree/learn" data; }
take() { env PATH="$folder/none" "$tree/learn" data "$@"; }

mkdir -p "$tree/data" "$plain" "$web/small" "$folder/none" "$folder/curl" "$folder/wget"
cp -R "$source/learn" "$source/commands" "$tree/"
cp "$source"/data/*.sh "$tree/data/"
make_file() { { printf '\000\000\010'; head -c "$2" /dev/urandom; } >"$plain/$1"; }
make_file $images 200000
make_file train-labels-idx1-ubyte 300
make_file t10k-images-idx3-ubyte 50000
make_file t10k-labels-idx1-ubyte 100
for name in $names; do
  gzip -c "$plain/$name" >"$web/small/$name.gz"
  echo "# $(wc -c <"$plain/$name" | tr -d ' ') $name"
done >"$tree/data/SHA256SUMS"
# shellcheck disable=SC2086  # a word for each
(cd "$plain" && sha256 $names) >>"$tree/data/SHA256SUMS"

for tool in sh dirname basename cat cut paste sed grep id mktemp rm rmdir mkdir mv cp ln ls readlink touch tail head tr wc find \
  getconf env sort sleep od gzip sha256sum shasum perl; do
  where=$(command -v $tool) || continue
  for path in none curl wget; do ln -s "$where" "$folder/$path/$tool"; done
done
python=$(python3 -c 'import sys; print(sys.executable)')
mkfifo "$folder/port"
"$python" "$source/tests/support/bad_server.py" "$web" >"$folder/port" &
server=$!
read -r port <"$folder/port"
set=small tool=none about=none

# use TOOL: curl or wget from here on. Is it installed?
tried=0
use() {
  command -v "$1" >/dev/null || { echo "$1 is not installed: downloads with it are not tried"; return 1; }
  [ -e "$folder/$1/$1" ] || ln -s "$(command -v "$1")" "$folder/$1/"
  tool=$1 about=$1 tried=1
}

# Fails where something did; says that nothing could be tried.
end() {
  [ "$failures" = 0 ] || exit 1
  [ $tried = 1 ] || { echo "SKIPPED: neither curl nor wget is installed"; exit 77; }
}
