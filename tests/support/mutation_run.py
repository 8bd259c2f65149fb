"""Builds mutants one after the other in a copy of the tree, and while the next is built runs the tests of the one
before: those of its own chapter first, until a test fails. Called by tests/scripts/mutate.sh."""

import argparse
import os
import re
import resource
import shutil
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import mutants

FAILURE = re.compile(r'error: in "([^"]+)"|(terminate called|runtime error|memory access violation)')
MEMORY = 4 << 30  # a mutant that asks for all of it must not take the machine with it
NEEDED = 97  # of a hundred


def suites_for(root, file):
    """The suites of chapters_test in the order of asking. Chapters look back only, so earlier ones cannot notice."""
    if file.startswith("common/"):
        return ["*"]
    own = file.split("/")[1][:2]
    chapters = [folder[:2] for folder in os.listdir(os.path.join(root, "chapters")) if folder[2:3] == "_"]
    return [f"chapter_{own}*", ",".join([f"chapter_{n}*" for n in sorted(chapters) if n > own] + ["golden"])]


class Run:
    def __init__(self, root, folder, jobs):
        self.root, self.folder, self.jobs = root, folder, jobs
        self.words = ""
        self.tree, self.build = os.path.join(folder, "tree"), os.path.join(folder, "build")
        self.slowest = 600.0
        self.environment = dict(os.environ, NN_OFFLINE="1", NN_GNUPLOT_SECONDS="600", TMPDIR=folder,
                                CCACHE_DIR=os.path.join(folder, "ccache"), CCACHE_SLOPPINESS="pch_defines,time_macros")

    def copy_tree(self):
        files = subprocess.run(["git", "ls-files", "-z", "-co", "--exclude-standard"], cwd=self.root, check=True,
                               capture_output=True, text=True).stdout.split("\0")
        for folder, _, names in os.walk(self.tree):  # what an earlier run left and the tree holds no more
            for path in (os.path.join(folder, name) for name in names):
                if os.path.relpath(path, self.tree) not in files:
                    os.remove(path)
        for file in filter(None, files):
            old, new = os.path.join(self.root, file), os.path.join(self.tree, file)
            if not os.path.isfile(old):
                continue
            if os.path.isfile(new) and open(old, "rb").read() == open(new, "rb").read():
                continue
            os.makedirs(os.path.dirname(new), exist_ok=True)
            shutil.copy(old, new)

    def configure(self):
        options = ["-DCMAKE_UNITY_BUILD=OFF"]
        if shutil.which("ninja"):
            options += ["-G", "Ninja"]
        if shutil.which("ccache"):
            options += ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"]
        command = ["cmake", "-S", self.tree, "-B", self.build] + options
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=self.environment)

    def built(self, targets):
        command = ["cmake", "--build", self.build, "--parallel", str(self.jobs), "--target"] + targets
        done = subprocess.run(command, capture_output=True, text=True, env=self.environment)
        self.words = done.stdout + done.stderr
        return done.returncode == 0

    def write(self, mutant, words):
        path = os.path.join(self.tree, mutant.file)
        with open(path, encoding="utf-8") as source:
            lines = source.read().split("\n")
        lines[mutant.line - 1] = words
        with open(path, "w", encoding="utf-8") as source:
            source.write("\n".join(lines))

    def copy_of(self, program):
        """A copy of a test program, since the next mutant's takes its place."""
        place = os.path.join(self.folder, program)
        if os.path.exists(place):
            os.remove(place)  # one that still runs keeps its own
        return shutil.copy(os.path.join(self.build, "tests", program), place)

    def failure(self, program, suites):
        """The name of the first test that fails, or None."""
        for asked in suites:
            found = self.failure_in([program, "--run_test=" + asked, "--color_output=no"])
            if found:
                return found
        return None

    def limit(self):
        seconds = int(3 * self.slowest)  # ends it even if this script is ended before
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))

    def failure_in(self, command):
        test = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
                                env=self.environment, cwd=self.build, preexec_fn=self.limit)
        late = threading.Timer(3 * self.slowest, test.kill)
        late.start()
        found = None
        for line in test.stdout:
            said = FAILURE.search(line)
            if said:
                found = said.group(1) or said.group(2)
                test.kill()
                break
        status, in_time = test.wait(), late.is_alive()
        late.cancel()
        return found or ("no end in time" if not in_time else f"status {status}" if status else None)


def baseline(run):
    """The tests must pass as they are; how long they take tells when a mutant runs for ever."""
    programs = ["common_test", "chapters_test"]
    if not run.built(programs):
        sys.exit("the tests do not build:\n" + run.words[-2000:])
    begin = time.monotonic()
    for program in programs:
        found = run.failure(run.copy_of(program), ["*"])
        if found:
            sys.exit(f"a test fails without any mutant: {found}")
    seconds = time.monotonic() - begin
    run.slowest = max(20.0, seconds)
    print(f"without a mutant the tests pass in {seconds:.0f} s", flush=True)


class Results:
    def __init__(self):
        self.caught, self.survived, self.equivalent, self.not_compiled = [], [], [], []

    def tell(self, mutant, found):
        (self.caught if found else self.survived).append(mutant)
        verdict = f"caught by {found}" if found else "SURVIVED"
        print(f"{mutant.file}:{mutant.line}: {verdict}\n  - {mutant.old.strip()}\n  + {mutant.new.strip()}", flush=True)

    def share(self):
        return 100 * len(self.caught) / max(1, len(self.caught) + len(self.survived))


def try_all(run, candidates, wanted, known):
    """While chapters_test looks at one mutant, the next is built, and looked at by common_test where it is in common/,
    which nearly all programs are built from: most are caught before the chapters must be."""
    results, waiting = Results(), []

    def settle():
        while waiting:
            mutant, asked = waiting.pop()
            results.tell(mutant, asked.result())

    with ThreadPoolExecutor(1) as tester:
        for mutant in candidates:
            if len(results.caught) + len(results.survived) + len(results.equivalent) + len(waiting) >= wanted:
                break
            if mutants.key(mutant) in known:
                results.equivalent.append(mutant)
                continue
            run.write(mutant, mutant.new)
            found = None
            if mutant.file.startswith("common/"):
                compiled = run.built(["common_test"])
                found = compiled and run.failure(os.path.join(run.build, "tests/common_test"), ["*"])
            compiled = found or run.built(["chapters_test"])
            run.write(mutant, mutant.old)
            settle()
            if found:
                results.tell(mutant, found)
            elif compiled:
                suites = suites_for(run.root, mutant.file)
                waiting.append((mutant, tester.submit(run.failure, run.copy_of("chapters_test"), suites)))
            else:
                results.not_compiled.append(mutant)
        settle()
    return results


def main():
    options = argparse.ArgumentParser()
    for name in ("root", "folder", "equivalent"):
        options.add_argument("--" + name, required=True)
    options.add_argument("--mutants", type=int, default=100)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--skip", type=int, default=0)
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--list", action="store_true")
    options.add_argument("files", nargs="+")
    asked = options.parse_args()
    known = mutants.listed_as_equivalent(asked.equivalent)
    gone = [entry for entry in known if entry not in mutants.keys_of(asked.root, entry[0])]
    if gone:
        sys.exit(f"{asked.equivalent}: there is no such mutant any more: {gone[0]}")
    candidates = mutants.drawn(asked.root, asked.files, asked.seed)[asked.skip:]
    if asked.list:
        for mutant in candidates[:asked.mutants]:
            print(f"{mutant.file}:{mutant.line}\n  - {mutant.old.strip()}\n  + {mutant.new.strip()}")
        return 0
    if not candidates:
        sys.exit("no line of these files can be changed: " + " ".join(asked.files))

    run = Run(asked.root, asked.folder, asked.jobs)
    run.copy_tree()
    run.configure()
    baseline(run)
    results = try_all(run, candidates, asked.mutants, known)
    caught, survived = len(results.caught), len(results.survived)
    print(f"{caught} of {caught + survived} mutants caught ({results.share():.1f}%); {len(results.equivalent)} listed as "
          f"equivalent, {len(results.not_compiled)} did not compile and were replaced")
    for mutant in results.survived:
        print(f"survived: {mutant.file}:{mutant.line}\n  - {mutant.old.strip()}\n  + {mutant.new.strip()}")
    return 0 if results.share() >= NEEDED else 1


if __name__ == "__main__":
    sys.exit(main())
