"""Mutants of the code of ideas: one small fault each, as a hand slips. A mutant is a line of a file with one
operator exchanged, a number off by one, a result or a statement left out. Comments, texts, includes and static
assertions stay as they are. The same seed picks the same mutants of the same files."""

import fnmatch
import hashlib
import os
import pathlib
import re
from typing import NamedTuple

EXCHANGED = [(" < ", " <= "), (" <= ", " < "), (" > ", " >= "), (" >= ", " > "), (" == ", " != "), (" != ", " == "),
             (" + ", " - "), (" - ", " + "), (" * ", " / "), (" / ", " * "), (" % ", " * "), (" += ", " -= "),
             (" -= ", " += "), (" *= ", " /= "), (" /= ", " *= "), (" && ", " || "), (" || ", " && "), ("++", "--"),
             ("--", "++"), ("std::min", "std::max"), ("std::max", "std::min"), ("true", "false"), ("false", "true")]
NUMBER = re.compile(r"(?<![\w.'])(\d+)(\.\d+)?(?![\w.'])")
RESULT = re.compile(r"\breturn [^;{}]+;")
CONDITION = re.compile(r"\bif \((?!false\b)(.*?)\) (?=[^)]*(;|\{)$)")
CALL_OR_ASSIGNMENT = re.compile(r"(if|for|while) \(.*\) .*;|[\w.:\[\]>-]+\(.*\);|[^ ]+(\([^=]*\))? [-+*/]?= .*;")
NO_STATEMENT = re.compile(r"(return|throw|using|friend|break|continue|case|default|else)\b|[A-Z~]\w*\(|.*= (default|delete);")


class Mutant(NamedTuple):
    file: str
    line: int  # counted from 1
    old: str
    new: str


def masked(text):
    """The file with comments and texts blanked out, so that every column stays where it is."""
    forms = r'R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'(?!\w)|//[^\n]*|/\*.*?\*/'
    return re.sub(forms, lambda found: re.sub(r"[^\n]", "_", found.group()), text, flags=re.S)


def whole(code):
    return code.count("(") == code.count(")") and code.count("{") == code.count("}")


def changes(line, code, before):
    """Every new form of a line; `code` is the line without texts, `before` the code line above it."""
    whole_line, code = code, re.sub(r"\bthrow .*", lambda error: "_" * len(error.group()), code)

    def put(start, end, words):
        return line[:start] + words + line[end:]

    for old, new in EXCHANGED:
        for found in re.finditer(re.escape(old) + (r"\b" if old[-1].isalpha() else ""), code):
            if "_" not in (code[found.start() - 1], code[found.end():found.end() + 1]):  # texts are joined by + only
                yield put(*found.span(), new)
    for found in NUMBER.finditer(code):
        for step in (1, -1):
            yield put(*found.span(1), str(int(found.group(1)) + step))
    for found in RESULT.finditer(code):
        if found.group() not in ("return {};", "return *this;"):
            yield put(*found.span(), "return {};")
    for found in CONDITION.finditer(code):
        yield put(*found.span(1), "false")
    statement = whole_line.strip()
    begins = before == "" or before.endswith((";", "{", "}", ":", ")", "else"))
    if begins and whole(whole_line) and CALL_OR_ASSIGNMENT.fullmatch(statement) and not NO_STATEMENT.match(statement):
        indent = len(line) - len(line.lstrip())
        yield line[:indent] + ";"


def mutants_of(root, file):
    """A list of lists: for every line that can be changed, its mutants."""
    with open(os.path.join(root, file), encoding="utf-8") as source:
        text = source.read()
    found, before = [], ""
    for number, (line, code) in enumerate(zip(text.splitlines(), masked(text).splitlines()), 1):
        code = code.rstrip("_ ")
        if code.strip() and not re.match(r"\s*(#|static_assert|namespace|template|using|\[\[noreturn)", code):
            new = [Mutant(file, number, line, changed) for changed in dict.fromkeys(changes(line, code, before))]
            if new:
                found.append(new)
        before = code.strip() or before
    return found


def files_of(root, patterns):
    """The files that fit a pattern, without those that fit one that begins with `!`."""
    top = pathlib.Path(root)
    files = {found.relative_to(top).as_posix() for pattern in patterns for found in top.glob(pattern)}
    left_out = [pattern[1:] for pattern in patterns if pattern.startswith("!")]
    return sorted(file for file in files if os.path.isfile(os.path.join(root, file)) and
                  not any(fnmatch.fnmatch(file, pattern) for pattern in left_out))


def chance(seed, mutant):
    """A number that depends on the seed and the mutant alone: a change elsewhere in the tree does not draw others."""
    return hashlib.sha256(f"{seed} {' '.join(key(mutant))}".encode()).digest()


def drawn(root, patterns, seed):
    """All lines in an order of chance, one mutant of each."""
    mutants = [min(line, key=lambda mutant: chance(seed, mutant))
               for file in files_of(root, patterns) for line in mutants_of(root, file)]
    return sorted(mutants, key=lambda mutant: (chance(seed, mutant), mutant.line))


def listed_as_equivalent(path):
    """Blocks of a file name, `- ` the line, `+ ` its mutant, and a reason: {(file, old, new): reason}"""
    with open(path, encoding="utf-8") as listed:
        text = re.sub(r"^#.*\n", "", listed.read(), flags=re.M)
    known = {}
    for block in filter(None, map(str.strip, text.split("\n\n"))):
        file, old, new, *reason = block.split("\n")
        if not (old.startswith("- ") and new.startswith("+ ") and reason):
            raise SystemExit(f"{path}: expected a file, `- ` a line, `+ ` its mutant and a reason:\n{block}")
        known[file, bare(old[2:]), bare(new[2:])] = " ".join(reason)
    return known


def bare(line):
    """The line without its remark, however it is spaced."""
    return " ".join(line.split("//")[0].split())


def key(mutant):
    return mutant.file, bare(mutant.old), bare(mutant.new)


def keys_of(root, file):
    if not os.path.isfile(os.path.join(root, file)):
        return set()
    return {key(mutant) for line in mutants_of(root, file) for mutant in line}
