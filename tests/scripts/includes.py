"""includes.py SOURCE: each name of the standard library comes from a header that the file itself includes, or a header of
ours that it includes. Otherwise another header happens to bring the name along, with one library and not with the next,
and no compiler notices. What is missing is printed, a line for each header."""
import pathlib
import re
import sys

NAMES = {
    "algorithm": "adjacent_find all_of any_of clamp copy copy_if copy_n count count_if equal fill fill_n find find_if "
    "find_if_not generate_n is_permutation is_sorted max max_element min min_element minmax mismatch next_permutation "
    "none_of nth_element partial_sort replace replace_if search shuffle sort stable_sort transform unique upper_bound",
    "array": "array",
    "atomic": "atomic",
    "bit": "bit_cast countr_zero",
    "charconv": "chars_format from_chars to_chars",
    "chrono": "chrono chrono_literals",
    "cmath": "ceil copysign cos exp floor fmod hypot ilogb isfinite isinf isnan ldexp log log10 log1p lround nan "
    "nextafter pow round signbit sin sqrt tanh trunc",
    "concepts": "convertible_to",
    "cstdint": "int32_t int64_t uint16_t uint32_t uint64_t uint8_t uintmax_t",
    "cstdio": "FILE fclose fflush fgetc fputs fread fwrite printf rewind sscanf tmpfile",
    "cstring": "memcpy strerror",
    "deque": "deque",
    "exception": "current_exception exception_ptr rethrow_exception uncaught_exceptions",
    "filesystem": "filesystem",
    "fstream": "filebuf ifstream ofstream",
    "functional": "function greater invoke minus plus ref",
    "future": "async future launch promise",
    "iomanip": "setfill setprecision setw",
    "iostream": "cerr cin cout",
    "limits": "numeric_limits",
    "locale": "locale numpunct",
    "map": "map",
    "memory": "make_shared make_unique shared_ptr unique_ptr",
    "mutex": "lock_guard mutex unique_lock",
    "numbers": "numbers",
    "numeric": "accumulate inner_product iota transform_reduce",
    "optional": "nullopt optional",
    "random": "mt19937 normal_distribution random_device",
    "regex": "regex regex_match regex_replace regex_search smatch sregex_iterator",
    "set": "multiset set",
    "span": "span",
    "sstream": "istringstream ostringstream",
    "stdexcept": "invalid_argument length_error logic_error out_of_range runtime_error",
    "string": "getline stod stoi stoul string to_string",
    "string_view": "string_view",
    "system_error": "errc error_code generic_category system_error",
    "thread": "this_thread thread",
    "tuple": "tie",
    "vector": "vector",
}
HEADER_OF = {name: header for header, names in NAMES.items() for name in names.split()}
PROMISED = {"filesystem": {"chrono", "string", "system_error"}}  # what a header brings along by its own interface

source = pathlib.Path(sys.argv[1])
texts = {}


def code_of(file):
    if file not in texts:
        texts[file] = re.sub(r"//.*", "", file.read_text(encoding="utf-8"))
    return texts[file]


def included(file, seen):
    """The headers of others that a file includes by itself or through headers of ours."""
    if file in seen:
        return set()
    seen.add(file)
    found = set(re.findall(r"^#include <(.*)>", code_of(file), re.MULTILINE))
    for name in re.findall(r'^#include "(.*)"', code_of(file), re.MULTILINE):
        for folder in (source, source / "chapters", source / "tests", file.parent):
            if (folder / name).is_file():
                found |= included(folder / name, seen)
                break
    return found.union(*(PROMISED.get(header, set()) for header in found))


for folder in ("common", "chapters", "tests", "docs", "plots", "data"):
    for file in sorted((source / folder).rglob("*.[ch]pp")):
        if "node_modules" in file.parts:
            continue
        words = re.sub(r'"(\\.|[^"\\\n])*"', "", code_of(file))
        used = {name for name in re.findall(r"\bstd::(?:ranges::)?(\w+)", words) if name in HEADER_OF}
        for header in sorted({HEADER_OF[name] for name in used} - included(file, set())):
            names = ", ".join(sorted(name for name in used if HEADER_OF[name] == header))
            print(f"{file.relative_to(source)}: #include <{header}> for {names}")
