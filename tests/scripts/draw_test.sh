#!/bin/sh
# draw_test.sh 10_YOUR_DIGIT: drawing in a terminal, by keys, mouse and signals; the terminal is a pseudo terminal.
# CTest: 10_your_digit 10_your_digit
set -u
command -v python3 >/dev/null || { echo "SKIPPED: python3 is not installed"; exit 77; }
exec python3 -B "$(dirname "$0")/../support/draw_test.py" "$1"
