"""draw_test.py PROGRAM: 10_your_digit --draw in terminals of several kinds, by keys, mouse and signals."""
import os
import signal
import subprocess
import sys

from terminal import Terminal

PROGRAM = sys.argv[1]
DRAW = [PROGRAM, "--draw"]
failures = 0


def check(passed, words, terminal=None):
    global failures
    if passed:
        return
    failures += 1
    print(f"FAILED: {words}" + (f"; the screen:\n{terminal.screen.text()}" if terminal else ""))


def drawing(**how):
    terminal = Terminal(DRAW, **how)
    check(terminal.shows("Draw with the"), f"it begins with an empty canvas ({how})", terminal)
    return terminal


def ends(terminal, status, words):
    got = terminal.status()
    check(got == status, f"{words}: status {got}, not {status}", terminal)
    check(terminal.is_restored(), f"{words}: the terminal is not as it was; modes {terminal.screen.modes}", terminal)


def bright_cells(terminal):
    """Where the canvas, 28 x 14 characters from (2, 1), has ink: shades above the darkest, or letters."""
    return {(row, column) for row in range(2, 16) for column in range(1, 29)
            if (lambda cell: any((c or 0) > 236 for c in cell[1]) if cell[0] == "\u2580" else cell[0] != " ")(
                terminal.screen.cells[row][column])}


# Keys: up from the middle, the pen down, a line of 20 pixels: a one. Then white paper again, and the end.
terminal = drawing()
for words in ("Draw a digit", "What the network sees", "Its answers", "q: quit", "The pen is up."):
    check(terminal.shows(words), f"80 x 24 shows: {words}", terminal)
check(terminal.until(lambda: not bright_cells(terminal)), "an empty canvas is dark", terminal)
terminal.send("\x1bOA" * 10 + " ")
check(terminal.shows("The pen is down."), "space puts the pen down", terminal)
terminal.send("\x1bOB" * 20)
check(terminal.shows("It reads a 1"), "a line down is a 1", terminal)
check(terminal.until(lambda: {(row, 15) for row in range(4, 14)} <= bright_cells(terminal)), "the line is where it was drawn", terminal)
check(terminal.shows("1 ##########"), "its bar is long", terminal)
terminal.send("e ")
check(terminal.shows("The eraser is down."), "e takes the eraser", terminal)
check(terminal.until(lambda: (14, 15) not in bright_cells(terminal)), "the eraser erases", terminal)
terminal.send("u")
check(terminal.until(lambda: (14, 15) in bright_cells(terminal)), "u brings the ink back", terminal)
terminal.send("c")
check(terminal.shows("Draw with the"), "c clears the canvas", terminal)
check(terminal.until(lambda: not bright_cells(terminal)), "a cleared canvas is dark", terminal)
terminal.send("q")
ends(terminal, 0, "q")

# The mouse: the three lines of a Z are a 2 to most, and a 7 without the last.
terminal = drawing()
terminal.drag([(4, 8), (4, 21), (13, 12)])
check(terminal.shows("It reads a 7"), "a bar and a stem are a 7", terminal)
check(terminal.until(lambda: {(4, 8), (4, 15), (4, 21), (13, 12)} <= bright_cells(terminal)),
      "the mouse draws where it is", terminal)
drawn = bright_cells(terminal)
terminal.send("\x1b[<32;5;15M\x1b[<0;70;3M\x1b[<0;70;3m")  # moved without a button; pressed beside the canvas
terminal.listen(0.4)
check(bright_cells(terminal) == drawn, "nothing is drawn without a button, or beside the canvas", terminal)
terminal.kill(signal.SIGTERM)
ends(terminal, 143, "SIGTERM")

# Ctrl-C as a key, from the terminal itself, twice as impatient people do; and a line that is cut.
terminal = drawing()
terminal.send("\x03\x03")
ends(terminal, 130, "Ctrl-C")
terminal = drawing()
terminal.kill(signal.SIGHUP)
ends(terminal, 129, "SIGHUP")

# Other terminals: without 256 shades, without UTF-8, large, small, too small, and growing.
for how in ({"kind": "vt100"}, {"locale": "C"}, {"kind": "linux"}):
    terminal = drawing(**how)
    terminal.send(" ")
    terminal.send("\x1b[B\x1bOB" * 6)
    check(terminal.shows("It "), f"it answers ({how})", terminal)
    check(terminal.until(lambda: any(letter in terminal.screen.text() for letter in "#%@")), f"ink is letters ({how})", terminal)
    check("\u2580" not in terminal.screen.text(), f"no half blocks ({how})", terminal)
    terminal.send("q")
    ends(terminal, 0, f"q ({how})")
terminal = drawing(rows=40, columns=140)
check(terminal.until(lambda: terminal.screen.cells[2 + 28][0][0] == "+"), "a large terminal has a large canvas", terminal)
terminal.send("q")
ends(terminal, 0, "q on a large terminal")
terminal = drawing(rows=40, columns=100)
check(terminal.shows("What the network sees"), "100 x 40 shows what the network sees", terminal)
check(terminal.until(lambda: terminal.screen.cells[2 + 28][0][0] == "+"), "and a large canvas", terminal)
terminal.send("q")
ends(terminal, 0, "q on a terminal of 100 x 40")
terminal = drawing(rows=20, columns=48)
check("What the network sees" not in terminal.screen.text(), "a small terminal shows less", terminal)
terminal.send("q")
ends(terminal, 0, "q on a small terminal")
terminal = Terminal(DRAW, rows=10, columns=40)
check(terminal.shows("Too small: 48 x 20 needed"), "a terminal that is too small says so", terminal)
terminal.resize(24, 80)
terminal.screen.__init__(24, 80)
terminal.kill(signal.SIGWINCH)
check(terminal.shows("Draw a digit"), "it goes on when the terminal grows", terminal)
terminal.send("q")
ends(terminal, 0, "q after growing")

# No terminal that one can draw in.
run = subprocess.run(DRAW, stdin=subprocess.DEVNULL, capture_output=True, text=True)
check(run.returncode == 1 and run.stdout == "" and run.stderr.count("\n") == 1 and
      "--draw needs a terminal to draw in; --digit FILE reads a picture" in run.stderr, f"no terminal: {run}")
for kind, words in (("no-such-terminal", "--draw does not know the terminal 'no-such-terminal'"),
                    ("dumb", "--draw cannot draw in the terminal 'dumb', whose cursor cannot be moved"),
                    ("", "--draw cannot know the terminal, because TERM is not set"),
                    (None, "--draw cannot know the terminal, because TERM is not set")):
    # ncurses keeps memory of a terminal that it does not know, and the sanitizer would tell of it on the screen.
    os.environ["ASAN_OPTIONS"] = "detect_leaks=0" if kind == "no-such-terminal" else ""
    terminal = Terminal(DRAW, kind=kind, columns=200)
    ends(terminal, 1, f"TERM={kind}")
    check(f"{words}; let TERM name another, like xterm-256color, or read a picture: --digit FILE" in
          terminal.screen.text() and terminal.screen.text().strip().count("\n") == 0, f"TERM={kind}: it says so",
          terminal)

sys.exit(failures != 0)
