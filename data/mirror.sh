#!/bin/sh
# mirror.sh: one file of MNIST from one mirror, with curl or wget: gone on with where it broke off, ended when nothing
# comes any more, and never larger than it may be. fetch.sh reads it in; $name, $part, $bytes and $log are its.
# shellcheck disable=SC2154,SC2034  # set there, and used there

connect_seconds=${NN_CONNECT_SECONDS:-10}  # until the first byte must be there
stall_seconds=${NN_STALL_SECONDS:-20}      # within which more must come
least_rate=100                             # bytes per second; less is called a stall
most_tries=100                             # as often a mirror may break off a file and be asked for the rest

tool='' watcher=''
terminal=no
if [ -t 2 ]; then terminal=yes; fi

# The transfer itself: appends to the part, and to the log what the server answers and the tool says. Whatever
# comes, the part cannot grow beyond the size of the unpacked file and 64 KB.
start() {
  if has curl; then
    set -- curl -sS --no-buffer --fail --location --continue-at "$have" --dump-header "$log" "$1"
  else
    set -- wget -nv --server-response --tries=1 --start-pos="$have" -O - "$1"
  fi
  blocks=$((bytes / 512 + 128))
  (trap '' XFSZ; ulimit -f $blocks 2>/dev/null || :; exec "$@" >>"$part" 2>>"$log") &
  tool=$!
}

clear_line() { if [ "$terminal" = yes ]; then printf '\r\033[K' >&2; fi; }

# How many bytes did the answer announce?
announced() { sed -n 's/^ *[Cc]ontent-[Ll]ength: *\([0-9]*\).*/\1/p' "$log" | tail -n 1; }

show_progress() {
  [ "$terminal" = yes ] || return 0
  rest=$(announced)
  printf '\r%s: %s of %s bytes\033[K' "$name" "$(grouped "$1")" "$(grouped $((have + ${rest:-0})))" >&2
}

# Runs beside the transfer, and ends it when nothing comes any more or nobody waits for it.
watch() {
  seen=$have waited=0 patience=$connect_seconds wanted=1
  while kill -0 $$ 2>/dev/null; do
    sleep 1 >/dev/null 2>&1
    now=$(size "$part") waited=$((waited + 1))
    show_progress "$now"
    [ "$waited" -ge "$patience" ] || continue
    if [ $((now - seen)) -lt "$wanted" ]; then { say "nothing came for $patience s" >>"$log"; } 2>/dev/null; break; fi
    seen=$now waited=0 patience=$stall_seconds wanted=$((least_rate * stall_seconds))
  done
  kill "$tool" 2>/dev/null
}

transfer() {
  : >"$log"
  have=$(size "$part") status=0
  start "$1"
  watch &
  watcher=$!
  wait "$tool" 2>/dev/null || status=$?
  kill "$watcher" 2>/dev/null || :
  wait "$watcher" 2>/dev/null || :
  clear_line
  tool='' watcher='' got=$(size "$part")
}

stalled() { grep -q '^nothing came' "$log"; }
answer() { sed -n 's,^ *HTTP/[0-9.]* \([0-9]*\).*,\1,p' "$log" | tail -n 1; }
cannot_resume() { [ "$status" = 33 ] || [ "$(answer)" = 416 ]; }
too_large() { [ "$got" -ge $((blocks * 512)) ]; }

why() {
  case $(answer) in
    [45]*) say "answers $(answer)" ;;
    *) words=$({ grep -E '^(curl: |ERROR|nothing came)' "$log" || cat "$log"; } | tail -n 1)
      say "${words:-no answer}" | sed 's/^curl: ([0-9]*) //; s/[.]*$//' ;;
  esac
}

# Asks one mirror for the file, and for the rest of it as often as it breaks off. What was there before and does
# not lead to the right file is thrown away, and the mirror is asked for the whole.
from_mirror() {
  tries=0
  while [ $tries -lt $most_tries ]; do
    tries=$((tries + 1))
    transfer "$1/$name.gz"
    if [ "$status" = 0 ] && take "$part"; then return; fi
    if [ "$status" = 0 ] || too_large; then
      reason="what came $(flaw "$part")"
    else
      reason=$(why)
      if [ "$got" -gt "$have" ] && ! stalled; then continue; fi
      cannot_resume || return 1
    fi
    rm -f "$part"
    [ "$have" -gt 0 ] || return 1
  done
  return 1
}
