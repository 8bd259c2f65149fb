#!/bin/sh
# book_test.sh SOURCE: ./learn book makes one PDF and one EPUB with all chapters and without dead links, in English and in
# Chinese; where a program or a font is missing or fails it says so, and an old book stays.
# CTest once: docs @source@
set -u
source=$1
# shellcheck source=tests/scripts/learn_copy.sh
. "$(dirname "$0")/learn_copy.sh"

# Programs that are not there are named, in one line.
mkdir "$folder/bin"
for tool in sh dirname basename cat cut grep id mktemp sed tr wc readlink; do
  ln -s "$(command -v $tool)" "$folder/bin/$tool"
done
missing() {
  ends 1 "apt-get install $1)" env PATH="$folder/bin" "$source/learn" book
  [ "$(wc -l <"$folder/out")" = 1 ] || failed "more than one line"
  printf '#!/bin/sh\nexit 0\n' >"$folder/bin/${1%% *}"
  chmod +x "$folder/bin/${1%% *}"
}
missing chromium
missing pandoc
missing "nodejs npm"

# Stand-ins make a book, and then one of them fails.
tree="$folder/a tree" book="$folder/a tree/build/book"
copy_learn "$tree"
mkdir -p "$tree/docs/node_modules" "$tree/docs/book"
echo "{}" >"$tree/docs/package-lock.json"
stand_in chromium <<'TEXT'
#!/bin/sh
for word in "$@"; do case $word in --print-to-pdf=*) echo pages >"${word#*=}" ;; esac; done
TEXT
stand_in pandoc <<'TEXT'
#!/bin/sh
[ -z "${PANDOC_FAILS:-}" ] || { echo "pandoc: out of ink"; exit 1; }
while [ "$1" != --output ]; do shift; done
echo chapters >"$2"
TEXT
ends 0 "The book is in build/book" in_copy "$tree/learn" book
[ "$(cat "$book/neuron-by-neuron.pdf" "$book/neuron-by-neuron.epub" | paste -s -d ' ' -)" = "pages chapters" ] ||
  failed "the stand-ins' book is not there"
echo old | tee "$book/neuron-by-neuron.pdf" >"$book/neuron-by-neuron.epub"
ends 1 "pandoc: out of ink" in_copy env PANDOC_FAILS=yes "$tree/learn" book
[ "$(cat "$book"/*)" = "$(printf 'old\nold')" ] || failed "the old book is gone"
[ "$(find "$book" | wc -l)" = 3 ] || failed "something half-written is left"
stand_in fc-list <<'TEXT'
#!/bin/sh
[ -n "${NO_FONT:-}" ] || echo "a font"
TEXT
ends 1 "apt-get install fonts-noto-cjk" in_copy env NO_FONT=yes "$tree/learn" book --zh
ends 0 "neuron-by-neuron.zh.pdf and neuron-by-neuron.zh.epub" in_copy "$tree/learn" book --zh
[ "$(cat "$book/neuron-by-neuron.zh.pdf" "$book/neuron-by-neuron.zh.epub" | paste -s -d ' ' -)" = "pages chapters" ] ||
  failed "the stand-ins' Chinese book is not there"
[ "$failures" = 0 ] || exit 1

# The real ones.
skip() { echo "SKIPPED: $1"; exit 77; }
node -e 'process.exit(parseInt(process.versions.node) >= 18 ? 0 : 1)' 2>/dev/null ||
  skip "Node.js 18 or newer is not installed"
for tool in npm pandoc pdfinfo pdftotext python3; do
  command -v $tool >/dev/null || skip "$tool is not installed"
done
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null ||
  skip "Chromium is not installed"
[ -d "$source/docs/node_modules" ] || npm view --fetch-retries=0 --fetch-timeout=10000 vitepress@1.6.4 version >/dev/null 2>&1 ||
  skip "npm's registry is out of reach"
ends 0 "The book is in build/book" "$source/learn" book
[ "$failures" = 0 ] || exit 1
book=$source/build/book
pages=$(pdfinfo "$book/neuron-by-neuron.pdf" | sed -n 's/^Pages: *//p')
[ "${pages:-0}" -gt 80 ] || failed "the PDF has only ${pages:-0} pages"
pdftotext "$book/neuron-by-neuron.pdf" - | tr -s '\n ' '  ' >"$folder/pdf"
sed -n 's/^  \([0-9][0-9]_[a-z_]*\))\{0,1\}$/\1/p' "$source/chapters/CMakeLists.txt" | tr _ - >"$folder/chapters"
titles_in() {
  for page in $(cat "$folder/chapters") README glossary; do
    [ ! -f "$source/$1/$page.md" ] || sed -n '1s/^# //p' "$source/$1/$page.md"
  done
}
titles_in docs >"$folder/titles"
while read -r title; do
  grep -qF -e "$title" "$folder/pdf" || failed "the PDF has no chapter '$title'"
done <"$folder/titles"
python3 "$(dirname "$0")/book_epub.py" "$book/neuron-by-neuron.epub" "$folder/titles" >"$folder/out" 2>&1 || failed "the EPUB is not right"
said=$(cat "$folder/out")

# Of the Chinese book, the EPUB alone, because the PDF is printed in the same way.
titles_in docs/zh >"$folder/titles"
mkdir "$folder/chinese"
node "$source/docs/book/markdown.js" "$folder/chinese" docs/zh >"$folder/out" 2>&1 || failed "the Chinese pages are not put together"
# shellcheck disable=SC2016  # expanded by the inner shell
here=$source sh -c '. "$here/commands/book.sh" && write_epub "$1/book.md" "$1/book.epub" zh-Hans "$2"' sh \
  "$folder/chinese" "神经网络" >"$folder/out" 2>&1 || failed "the Chinese EPUB is not made"
python3 "$(dirname "$0")/book_epub.py" "$folder/chinese/book.epub" "$folder/titles" >"$folder/out" 2>&1 ||
  failed "the Chinese EPUB is not right"
[ "$failures" = 0 ] && echo "$pages pages in the PDF; $said; in Chinese, $(cat "$folder/out")"
