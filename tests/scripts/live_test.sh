#!/bin/sh
# live_test.sh SOURCE LIVE_ANSWERS: the module of the live figures can be built, and answers as the same code does on this
# machine, to the last bit.
# CTest once: docs @source@ live_answers
node -e 'process.exit(parseInt(process.versions.node) >= 18 ? 0 : 1)' 2>/dev/null ||
  { echo "SKIPPED: Node.js 18 or newer is not installed"; exit 77; }
command -v em++ >/dev/null || { echo "SKIPPED: Emscripten is not installed (./learn setup --site installs it)"; exit 77; }
node "$1/docs/live/build.js" || exit 1
exec node "$1/tests/site/same_bits.mjs" "$2"
