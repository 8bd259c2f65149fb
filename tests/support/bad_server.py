#!/usr/bin/env python3
"""bad_server.py FOLDER: a web server with bad manners, for the test of ./learn data.

It serves the files below FOLDER as /SET/MANNER/NAME. MANNER says what goes wrong with train-images (see the table at
the end); the other files come as they should. The first line of output is its port; requests.log in FOLDER holds a
line for each request.
"""
import gzip
import http.server
import pathlib
import sys
import time

FOLDER = pathlib.Path(sys.argv[1])
PIECE = 20_000  # bytes until something goes wrong


class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        which, manner, name = self.path.strip("/").split("/")
        with open(FOLDER / "requests.log", "a") as log:
            print(manner, name, self.headers.get("Range", "whole"), file=log)
        behave = MANNERS[manner] if name.startswith("train-images") else good
        behave(self, (FOLDER / which / name).read_bytes())

    def log_message(self, *_):
        pass

    def wanted_from(self):
        """The first byte that is asked for: 0, or N of "Range: bytes=N-"."""
        asked = self.headers.get("Range", "bytes=0-")
        return int(asked.removeprefix("bytes=").rstrip("-"))

    def head(self, length, start=0, kind="application/gzip"):
        if start:
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{length - 1}/{length}")
        else:
            self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length - start))
        self.end_headers()

    def give(self, body, until=None, pause=0):
        """The body from where it is asked for, as far as `until`, with a pause after each piece."""
        start = self.wanted_from()
        if start >= len(body):
            self.send_error(416)
            return
        self.head(len(body), start)
        end = len(body) if until is None else min(until, len(body))
        for at in range(start, end, PIECE):
            self.wfile.write(body[at:min(at + PIECE, end)])
            self.wfile.flush()
            time.sleep(pause)


def good(answer, body):
    answer.give(body)


def slow(answer, body):
    answer.give(body, pause=0.3)


def no_range(answer, body):
    answer.head(len(body))
    answer.wfile.write(body)


def drops(answer, body):
    answer.give(body, until=answer.wanted_from() + PIECE)


def truncated(answer, body):
    answer.give(body, until=len(body) // 2)


def stalls(answer, body):
    answer.give(body, until=len(body) // 2)
    time.sleep(60)


def silent(answer, _):
    time.sleep(60)


def missing(answer, _):
    answer.send_error(404)


def html(answer, _):
    page = b"<!DOCTYPE html><html><body>Please log in to this network.</body></html>"
    answer.head(len(page), kind="text/html")
    answer.wfile.write(page)


def corrupted(answer, body):
    middle = len(body) // 2
    answer.give(body[:middle] + bytes([body[middle] ^ 1]) + body[middle + 1:])


def other(answer, body):
    content = gzip.decompress(body)
    answer.give(gzip.compress(content[:-1] + bytes([content[-1] ^ 1])))


def bomb(answer, body):
    """A small file that unpacks to what belongs there and then 20 MB of zeros."""
    answer.give(gzip.compress(gzip.decompress(body) + bytes(20_000_000), 1))


def endless(answer, _):
    """40 MB of zeros, without an announced length; requests.log tells how much of it went out."""
    answer.send_response(200)
    answer.end_headers()
    sent = 0
    try:
        while sent < 40_000_000:
            sent += answer.wfile.write(bytes(100_000))
    finally:
        with open(FOLDER / "requests.log", "a") as log:
            print("sent", sent, file=log)


MANNERS = {
    "good": good,            # whole, or the rest that is asked for
    "slow": slow,            # a piece, a pause, the next piece
    "no_range": no_range,    # always whole, whatever part is asked for
    "drops": drops,          # the connection ends after each piece
    "truncated": truncated,  # half of what it announces, and never the rest
    "stalls": stalls,        # half, then nothing
    "silent": silent,        # not even an answer
    "404": missing,
    "html": html,            # the login page of a café
    "corrupted": corrupted,  # one bit is wrong
    "other": other,          # a proper file of the right size with other content
    "bomb": bomb,
    "endless": endless,
}


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        """Who hangs up is no error here."""


server = Server(("127.0.0.1", 0), Answer)
print(server.server_address[1], flush=True)
server.serve_forever()
