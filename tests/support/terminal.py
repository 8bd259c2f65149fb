"""A program in a terminal that is not there: a pseudo terminal to talk to it, and a screen that understands as
much of an xterm's language as ncurses speaks."""
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

SEQUENCE = re.compile(rb"\x1b\[([?>]?)([0-9;]*)([@-~])|\x1b[()][A-Z0-9]|\x1b[=>78MDEc]")


class Screen:
    """The characters, the colours behind and in them, and the modes that were set."""

    def __init__(self, rows, columns):
        self.rows, self.columns = rows, columns
        self.modes, self.row, self.column = set(), 0, 0
        self.colours = (None, None)
        self.clear()

    def clear(self):
        self.cells = [[(" ", (None, None))] * self.columns for _ in range(self.rows)]

    def text(self):
        return "\n".join("".join(letter for letter, _ in row).rstrip() for row in self.cells)

    def show(self, letter):
        if self.column >= self.columns:
            self.row, self.column = min(self.row + 1, self.rows - 1), 0
        self.cells[self.row][self.column] = (letter, self.colours)
        self.column, self.last = self.column + 1, letter

    def erase(self, first, end):
        for place in range(first, end):
            self.cells[place // self.columns][place % self.columns] = (" ", self.colours)

    def colour(self, numbers):
        front, back = self.colours
        while numbers:
            n = numbers.pop(0)
            if n in (38, 48) and len(numbers) > 1:
                colour = numbers[1]
                del numbers[:2]
                front, back = (colour, back) if n == 38 else (front, colour)
            elif n == 0:
                front = back = None
            elif n == 39:
                front = None
            elif n == 49:
                back = None
        self.colours = (front, back)

    def obey(self, private, numbers, letter):
        n = (numbers + [0])[0]
        here, line = self.row * self.columns + self.column, self.row * self.columns
        if private == b"?":
            (self.modes.update if letter == b"h" else self.modes.difference_update)(numbers)
            if letter == b"h" and 1049 in numbers:
                self.clear()
        elif letter in b"Hf":
            self.row, self.column = max(n, 1) - 1, max((numbers + [0, 0])[1], 1) - 1
        elif letter == b"d":
            self.row = max(n, 1) - 1
        elif letter == b"G":
            self.column = max(n, 1) - 1
        elif letter in b"ABCD":
            by = max(n, 1)
            self.row += {b"A": -by, b"B": by}.get(letter, 0)
            self.column += {b"C": by, b"D": -by}.get(letter, 0)
        elif letter == b"J":
            self.erase(*{0: (here, self.rows * self.columns), 1: (0, here + 1)}.get(n, (0, self.rows * self.columns)))
        elif letter == b"K":
            self.erase(*{0: (here, line + self.columns), 1: (line, here + 1)}.get(n, (line, line + self.columns)))
        elif letter == b"X":
            self.erase(here, min(here + max(n, 1), line + self.columns))
        elif letter == b"b":
            for _ in range(n):
                self.show(self.last)
        elif letter == b"m":
            self.colour(numbers or [0])

    def feed(self, data):
        """Returns the bytes of a sequence that is not whole yet."""
        while data:
            if data[0] == 0x1B:
                match = SEQUENCE.match(data)
                if not match:
                    return data if len(data) < 12 else self.feed(data[1:])
                if match.group(3):
                    numbers = [int(n) if n else 0 for n in match.group(2).split(b";")] if match.group(2) else []
                    self.obey(match.group(1), numbers, match.group(3))
                data = data[match.end():]
                continue
            length = 1 if data[0] < 0x80 else 2 if data[0] < 0xE0 else 3 if data[0] < 0xF0 else 4
            if len(data) < length:
                return data
            letter, data = data[:length].decode("utf-8", "replace"), data[length:]
            if letter == "\r":
                self.column = 0
            elif letter == "\n":
                self.row = min(self.row + 1, self.rows - 1)
            elif letter == "\b":
                self.column = max(self.column - 1, 0)
            elif letter >= " ":
                self.show(letter)
        return b""


class Terminal:
    """Runs COMMAND in a terminal of this size; `state` is what it was like before, and TERM is
    not set where `kind` is None."""

    def __init__(self, command, rows=24, columns=80, kind="xterm-256color", locale="C.UTF-8"):
        self.ours, theirs = pty.openpty()
        self.resize(rows, columns)
        self.state, self.theirs = termios.tcgetattr(theirs), theirs
        self.screen, self.rest, self.all, self.result = Screen(rows, columns), b"", b"", None
        self.child = os.fork()
        if self.child == 0:
            os.setsid()
            fcntl.ioctl(theirs, termios.TIOCSCTTY, 0)
            for stream in range(3):
                os.dup2(theirs, stream)
            os.environ.update(LC_ALL=locale)
            os.environ.pop("TERM", None)
            if kind is not None:
                os.environ["TERM"] = kind
            try:
                os.execvp(command[0], command)
            finally:
                os._exit(127)

    def resize(self, rows, columns):
        fcntl.ioctl(self.ours, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def listen(self, seconds):
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if not select.select([self.ours], [], [], left)[0]:
                return
            try:
                data = os.read(self.ours, 65536)
            except OSError:
                return
            self.all += data
            self.rest = self.screen.feed(self.rest + data)

    def until(self, condition, seconds=120):
        """Waits until the screen is so, or cannot be any more."""
        end = time.monotonic() + seconds
        while not condition() and time.monotonic() < end and not self.has_ended():
            self.listen(0.1)
        if self.result is not None:
            self.listen(0.1)
        return condition()

    def shows(self, words):
        return self.until(lambda: words in self.screen.text())

    def send(self, keys):
        os.write(self.ours, keys.encode())

    def drag(self, places):
        """The left button goes down at the first (row, column) and up at the last; counted from 0."""
        for i, (row, column) in enumerate(places):
            self.send(f"\x1b[<{0 if i == 0 else 32};{column + 1};{row + 1}M")
        self.send(f"\x1b[<0;{places[-1][1] + 1};{places[-1][0] + 1}m")

    def kill(self, number):
        os.kill(self.child, number)

    def has_ended(self):
        if self.result is None:
            child, status = os.waitpid(self.child, os.WNOHANG)
            if child:
                self.result = 128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
        return self.result is not None

    def status(self, seconds=120):
        """How it ended, as a shell says it: 128 and the signal's number for signals; None when it goes on."""
        end = time.monotonic() + seconds
        while not self.has_ended() and time.monotonic() < end:
            self.listen(0.05)
        self.listen(0.1)
        if self.result is None:
            os.kill(self.child, signal.SIGKILL)
            os.waitpid(self.child, 0)
        return self.result

    def is_restored(self):
        """Echo, lines and signals as before, the cursor there, the other screen and the mouse left alone."""
        left_on = self.screen.modes & {1000, 1002, 1003, 1006, 1049}
        return termios.tcgetattr(self.theirs) == self.state and not left_on
