#!/bin/sh
# show_test.sh 01_NEURON: what --show does with a display and without one, told by a gnuplot that writes down what it
# is asked; and by the real one, that a curve is drawn in the terminal.
# CTest: 01_neuron 01_neuron
set -u
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# shellcheck source=tests/scripts/expect.sh
. "$(dirname "$0")/expect.sh"
cd "$folder" || exit 1
unset DISPLAY WAYLAND_DISPLAY NN_GNUPLOT_SECONDS

# The stand-in opens the windows in $WINDOWS, draws a whole picture of no content, and fails or sleeps when it is asked to
# show something and $AT_SHOW says so.
cat >stand-in <<'END'
#!/bin/sh
printf '%s|' "$@" >>"$CALLS"
echo >>"$CALLS"
[ "$1" = --persist ] && shift
case "$2" in
  "set terminal "*) case " $WINDOWS " in *" ${2#set terminal } "*) exit 0 ;; *) exit 1 ;; esac ;;
esac
case "$4" in
  picture=*)
    [ -z "$AT_DRAW" ] || { echo "out of ink"; exit 1; }
    eval "$4" && echo "</svg>" >"plots/$picture" ;;
  show=*) $AT_SHOW ;;
esac
END
chmod +x stand-in
export CALLS="$folder/calls" WINDOWS='' AT_DRAW='' AT_SHOW=''
figures=3 curves=2  # of chapter 01: two curves and a picture

# show OPTION...: the story with the stand-in, which must end well and tell all of it
show() {
  rm -rf calls plots
  GNUPLOT="$folder/stand-in" ends 0 "Figures in plots: 01_activations" "$program" --plots plots "$@"
}

# asked NUMBER WORDS: the stand-in was asked so often for something that holds these words
asked() {
  found=$(grep -cF -e "$2" calls)
  [ "$found" = "$1" ] || { cp calls out; failed "asked $found times, not $1, for: $2"; }
}

about="without --show"
export DISPLAY=:7 WINDOWS=qt
show
asked "$figures" "picture='"
asked 0 "show="
asked 0 "set terminal"

about="a display with a window"
show --show
asked 1 "set terminal qt|"
asked 0 "set terminal x11|"
asked "$figures" "picture='"
asked "$figures" "show='qt'"
asked "$figures" "--persist|-e|cd '$(pwd -P)/plots'|-e|show='qt'|01_"
[ "$(grep -n "01_slide" calls | sed 's/.*\(picture\|show\)=.*/\1/' | tr '\n' ' ')" = "picture show " ] ||
  failed "a figure is not drawn first and shown then"

about="a display where the first window does not open"
export WINDOWS="aqua x11"
show --show
asked 1 "set terminal qt|"
asked 1 "set terminal x11|"
asked 0 "set terminal aqua|"
asked "$figures" "--persist|"
asked "$figures" "show='x11'"

about="a display that is not X11's"
unset DISPLAY
export WAYLAND_DISPLAY=wayland-0 WINDOWS=qt
show --show
asked "$figures" "show='qt'"

about="a display where no window opens"
export WINDOWS=''
show --show
for window in qt x11 aqua; do asked 1 "set terminal $window|"; done
asked "$curves" "show='dumb noenhanced size 79,26'"
asked "$curves" "show="
asked 0 "--persist"

# Pictures of pixels would be nothing but blots.
about="no display"
unset WAYLAND_DISPLAY
export DISPLAY='' WINDOWS="qt x11"
if [ "$(uname)" != Darwin ]; then
  show --show
  asked 0 "set terminal"
  asked "$curves" "show='dumb noenhanced size 79,26'"
  asked "$curves" "show="
  asked 0 "--persist"
  for curve in 01_activations 01_slide; do asked 1 "show='dumb noenhanced size 79,26'|$curve.gp"; done
fi

about="a window that fails"
export DISPLAY=:7 AT_SHOW="exit 1"
show --show
asked "$figures" "show='qt'"

about="a window that never answers"
AT_SHOW="sleep 60" NN_GNUPLOT_SECONDS=0.5 show --show
grep -q "note: gnuplot did not end in 0.5 s and was stopped" out || failed "nothing is said of the window that hangs"
asked 1 "show='qt'"

about="a picture that cannot be drawn"
AT_SHOW='' AT_DRAW=yes show --show
asked 0 "show="
[ "$(grep -c "note: gnuplot could not draw plots/01_" out)" = "$figures" ] || failed "not every figure is named"

about="no gnuplot"
GNUPLOT=none ends 0 "note: gnuplot does not run here" "$program" --plots plots --show
[ "$(grep -c "^note:" out)" = 1 ] || failed "the note does not come once"

about="a value behind it"
ends 2 "--show" "$program" --plots plots --show=1
[ "$(wc -l <out)" = 1 ] || failed "it is not one line"

# The real gnuplot, without a display: axes and a curve of characters, 79 wide, once for each curve.
about="the real gnuplot"
unset DISPLAY
if [ "$(uname)" != Darwin ] && command -v gnuplot >/dev/null; then
  ends 0 "weighted sum z" "$program" --plots plots --show
  [ "$(grep -c '+-----[-+]*--+ *$' out)" = "$curves" ] || failed "there are not $curves horizontal axes"
  grep -q '\*\*\*\*\*\*\*\*' out || failed "there is no curve"
  [ "$(awk '/[+]------/ && length != 79' out)" = "" ] || failed "a chart is not 79 columns wide"
  ends 0 "Figures in plots" "$program" --plots plots
  if grep -q "weighted sum z" out; then failed "it is shown without --show"; fi
fi
[ "$failures" = 0 ]
