#!/bin/sh
# site_figures_test.sh SOURCE: the figures of the site can be read on dark pages and on phones.
# CTest once: docs @source@
node -e 'process.exit(parseInt(process.versions.node) >= 18 ? 0 : 1)' 2>/dev/null ||
  { echo "SKIPPED: Node.js 18 or newer is not installed"; exit 77; }
exec node "$1/tests/site/figures_test.mjs"
