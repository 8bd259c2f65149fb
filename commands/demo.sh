# shellcheck shell=sh
# demo.sh: a finished network to draw for, on the page of chapter 10 in a browser, or on the canvas of its program in the
# terminal. Reads $here, $preset.
# shellcheck disable=SC2154  # ./learn has set them

digit_page='10-your-digit#live-your-digit'

# The command that opens an address in a browser with pictures; fails where there is none, or no screen for it.
browser() {
  case ${BROWSER:-} in
    '') ;;
    *lynx* | *w3m* | *links* | *www-browser*) return 1 ;;
    *) say "${BROWSER%%:*}"; return ;;
  esac
  if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && has xdg-open; then say xdg-open; return; fi
  [ -z "${SSH_CONNECTION:-}" ] || return 1  # it would open on the other machine's screen
  if has wslview; then say wslview
  elif has rundll32.exe; then say "rundll32.exe url.dll,FileProtocolHandler"  # Windows around a Linux (WSL)
  elif [ -d /System/Library ] && has open; then say open  # macOS
  else return 1; fi
}

has_live_page() {
  for module in "$here"/build/site/assets/live.*.wasm; do
    [ -f "$module" ] && [ -f "$here/build/site/${digit_page%%#*}.html" ]
  done
}

# Opens the page of a site that NN_SITE names, or else the one that was built here. Its status is 3 if it cannot.
open_digit_page() {
  # shellcheck disable=SC2086  # the command and its words
  if [ -n "${NN_SITE:-}" ]; then
    page=${NN_SITE%/}/$digit_page
    say "Your browser opens $page (./learn demo --terminal draws in the terminal instead)."
    $1 "$page" || return 3
  elif has_live_page && has node; then
    node "$here/docs/.vitepress/demo.js" "$here/build/site" "$digit_page" $1
  else
    say "Here is the terminal's canvas; ./learn site --build, which takes minutes, makes the page for your browser."
    return 3
  fi
}

demo() {
  browse=no
  if [ "$preset" = default ] && [ -t 0 ] && [ -t 1 ]; then browse=yes; fi
  for word in "$@"; do
    browse=no  # options are those of the program
    shift
    [ "$word" = --terminal ] || set -- "$@" "$word"
  done
  if [ $browse = yes ] && opener=$(browser); then
    status=0
    open_digit_page "$opener" || status=$?
    [ $status = 3 ] || return $status
  fi
  run 10 --draw "$@"
}
