# shellcheck shell=sh
# site.sh: the pages as a site. Reads $here.
# shellcheck disable=SC2154  # ./learn has set it

has_node() { has npm && has node && node -e 'process.exit(parseInt(process.versions.node) >= 18 ? 0 : 1)'; }

require_node() {
  if ! has_node && ! has node && can_install; then install_packages "nodejs npm" || true; fi
  has_node || fail "the site needs Node.js 18 or newer and npm (Debian, Ubuntu: apt-get install nodejs npm)"
}

# What builds the site is installed again only when the list of it has changed.
install_site_packages() {
  installed=$here/docs/node_modules/.installed
  if cmp -s "$here/docs/package-lock.json" "$installed"; then return; fi
  say "Installing what builds the site (about a minute) ..."
  quietly "npm could not install what builds the site" in_folder "$here/docs" npm ci --no-audit --no-fund
  cp "$here/docs/package-lock.json" "$installed"
}

# Without em++ it says so, and the figures stay still.
build_live_figures() { node "$here/docs/live/build.js" || fail "the live figures could not be built"; }

require_port() {
  case $1 in '' | *[!0-9]* | ??????*) ;; *) if [ "$1" -ge 1 ] && [ "$1" -le 65535 ]; then return; fi ;; esac
  fail "--port takes a number from 1 to 65535, like 8080" 2
}

site() {
  port=${PORT:-8000} serve=yes
  while [ $# -gt 0 ]; do
    case $1 in
      --build) serve=no ;;
      --port) port=${2:-}; shift $(($# > 1)) ;;
      *) fail "site takes --build or --port NUMBER" 2 ;;
    esac
    shift
  done
  require_port "$port"
  require_node
  if [ $serve = yes ]; then node "$here/docs/.vitepress/serve.js" --try "$port" || exit 1; fi
  take_lock
  install_site_packages
  build_live_figures
  say "Building the site ..."
  quietly "the site could not be built" in_folder "$here/docs" node node_modules/vitepress/bin/vitepress.js build
  release_lock
  if [ $serve = no ]; then say "The site is in build/site."; return; fi
  exec node "$here/docs/.vitepress/serve.js" "$here/build/site" "$port"
}
