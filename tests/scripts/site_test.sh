#!/bin/sh
# site_test.sh SOURCE 09_LOOK_INSIDE: the parts of the site do what they say, ./learn site builds the pages as a site, as if it were to
# stand in a folder of some host, and a browser opens every page and plays with the live figures. With SCREENSHOTS set to
# a folder, pictures of all pages are left there.
# CTest once: docs @source@ 09_look_inside
set -u
skip() { echo "SKIPPED: $1"; exit 77; }
node -e 'process.exit(parseInt(process.versions.node) >= 18 ? 0 : 1)' 2>/dev/null ||
  skip "Node.js 18 or newer is not installed"
command -v npm >/dev/null || skip "npm is not installed"

parts=$(node --test "$1/tests/site/parts_test.mjs" "$1/tests/site/live_words_test.mjs" 2>&1) || { echo "FAILED: the parts"; echo "$parts"; exit 1; }

# A port that somebody else has is refused before anything is built.
folder=$(mktemp -d)
trap 'kill "$server"; rm -rf "$folder"' EXIT
mkfifo "$folder/port"
node -e 'const s = require("net").createServer().listen(0, "localhost", () => console.log(s.address().port))' >"$folder/port" &
server=$!
read -r port <"$folder/port"
"$1/learn" site --port "$port" >"$folder/out" 2>&1 && { echo "FAILED: port $port was taken twice"; exit 1; }
[ "$(cat "$folder/out")" = "learn: port $port cannot be used (EADDRINUSE); ./learn site --port NUMBER takes another" ] ||
  { echo "FAILED: it says:"; cat "$folder/out"; exit 1; }

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) ||
  skip "Chromium is not installed"
[ -d "$1/docs/node_modules" ] || npm view --fetch-retries=0 --fetch-timeout=10000 vitepress@1.6.4 version >/dev/null 2>&1 ||
  skip "npm's registry is out of reach"
export NN_SITE=https://neuron.example/course/ NN_REPOSITORY=https://git.example/owner/neuron/blob/main
"$1/learn" site --build || exit 1
node "$1/tests/site/site_test.mjs" "$1/build/site" "$browser" "$2" ${SCREENSHOTS:+"$SCREENSHOTS"}
