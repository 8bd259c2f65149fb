#!/bin/sh
# devcontainer_test.sh SOURCE: .devcontainer/devcontainer.json is valid, and sets up by ./learn setup what continuous
# integration starts from: a Debian whose user may install packages.
# CTest once: devcontainer @source@
set -u
file=$1/.devcontainer/devcontainer.json
failures=0
# value KEY: of the file, by Python or Node.js
value() {
  if command -v python3 >/dev/null; then
    python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$file" "$1"
  else
    node -p 'JSON.parse(require("fs").readFileSync(process.argv[1]))[process.argv[2]]' "$file" "$1"
  fi
}
is() {
  found=$(value "$1") && [ "$found" = "$2" ] && return
  echo "FAILED: $1 is '$found', not '$2'"
  failures=$((failures + 1))
}
command -v python3 >/dev/null || command -v node >/dev/null || {
  echo "SKIPPED: neither Python nor Node.js is installed"
  exit 77
}
is postCreateCommand "./learn setup"
is remoteUser root
is image "$(sed -n 's/^ *container: //p' "$1/.github/workflows/ci.yml")"
[ "$failures" = 0 ]
