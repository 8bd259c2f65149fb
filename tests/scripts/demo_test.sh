#!/bin/sh
# demo_test.sh SOURCE: ./learn demo opens the digit page where a browser is, and the canvas in the terminal where not.
# The browsers are stand-ins, and the terminal is a pseudo terminal.
# CTest: 10_your_digit @source@
set -u
source=$1
command -v python3 >/dev/null || { echo "SKIPPED: python3 is not installed"; exit 77; }
# shellcheck source=tests/scripts/learn_copy.sh
. "$(dirname "$0")/learn_copy.sh"
tree=$folder/tree
copy_learn "$tree"
unset NN_SITE BROWSER DISPLAY WAYLAND_DISPLAY
export SSH_CONNECTION=there  # so that the browsers of this machine do not count
spawn='import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))'
learn() { in_copy python3 -c "$spawn" "$tree/learn" "$@" </dev/null; }
canvas() { ends 0 "10_your_digit ran: --draw" "$@"; }
page='10-your-digit#live-your-digit'

# A browser that fetches the page as a real one does, and then stops the server.
cat >"$folder/browser" <<'SCRIPT'
#!/bin/sh
echo "$1" >"$seen"
[ -z "$node" ] || "$node" -e "fetch('$1').then((found) => found.text()).then(console.log)" >>"$seen"
[ -z "$node" ] || kill -TERM $PPID
SCRIPT
chmod +x "$folder/browser"
export seen="$folder/seen" node=
opened() { [ "$(sed -n 1p "$seen")" = "$1" ] || failed "the browser is to open $1, not $(cat "$seen")"; rm -f "$seen"; }

about="no browser"
canvas learn demo
says_no "browser"
BROWSER=w3m canvas learn demo
says_no "browser"
about="no page"
BROWSER=$folder/browser canvas learn demo
says "./learn site --build, which takes minutes, makes the page"
[ ! -e "$seen" ] || failed "a browser was called"

about="a site in the net"
cp "$folder/browser" "$fake/xdg-open"
export NN_SITE=https://neuron.example/course/
DISPLAY=:0 ends 0 "Your browser opens $NN_SITE$page" learn demo
says_no "ran: --draw"
opened "$NN_SITE$page"
BROWSER=false DISPLAY=:0 canvas learn demo
for option in --preset "--raw" --terminal; do
  case $option in --preset) set -- --preset portable demo ;; *) set -- demo $option ;; esac
  BROWSER=$folder/browser canvas learn "$@"
  says_no "browser|--terminal"
done
BROWSER=$folder/browser canvas learn demo --terminal --model mine.json
says "10_your_digit ran: --draw --model mine.json"
BROWSER=$folder/browser canvas in_copy "$tree/learn" demo  # not a terminal
[ ! -e "$seen" ] || failed "a browser was called"
unset NN_SITE

about="a site that was built here"
rm "$fake/node"
node=$(command -v node) || { echo "not tried: a page served here, which needs Node.js"; exit "$failures"; }
mkdir -p "$tree/build/site/assets"
echo '<script type="module" src="/course/assets/app.js"></script>' >"$tree/build/site/404.html"
echo 'the digit page' >"$tree/build/site/${page%%#*}.html"
BROWSER=$folder/browser canvas learn demo
says "makes the page"
: >"$tree/build/site/assets/live.1.wasm"
BROWSER=$folder/browser ends 143 "Your browser opens http://localhost:" learn demo
says_no "ran: --draw"
grep -q "^http://localhost:[0-9]*/course/$page\$" "$seen" || failed "the browser opened $(cat "$seen")"
grep -qx "the digit page" "$seen" || failed "the page is not served"
rm -f "$seen"
BROWSER=false canvas learn demo
says "The browser did not open: false ends with status 1."
BROWSER=$folder/nothing canvas learn demo
says "The browser did not open: $folder/nothing ENOENT."
[ "$failures" = 0 ]
