# shellcheck shell=sh
# book.sh: all pages as one PDF and one EPUB. Reads $here.
# shellcheck disable=SC2154  # ./learn has set it

chromium_program() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

require_book_tools() {
  chromium_program >/dev/null || fail "the PDF needs Chromium (Debian, Ubuntu: apt-get install chromium)"
  has pandoc || fail "the EPUB needs pandoc (Debian, Ubuntu: apt-get install pandoc)"
  require_node
}

# print_pdf HTML PDF: as root, Chromium runs without its sandbox only.
print_pdf() {
  sandbox=
  [ "$(id -u)" != 0 ] || sandbox=--no-sandbox
  "$(chromium_program)" --headless $sandbox --disable-gpu --disable-dev-shm-usage --no-first-run \
    --user-data-dir="$(dirname "$2")/browser" --no-pdf-header-footer --generate-pdf-document-outline \
    --print-to-pdf="$2" "$1" && [ -s "$2" ]
}

# write_epub MARKDOWN EPUB
write_epub() {
  pandoc --from gfm+tex_math_dollars+attributes --to epub3 --mathml --toc --toc-depth 2 --epub-chapter-level 1 \
    --css "$here/docs/book/epub.css" --epub-cover-image "$(dirname "$1")/cover.svg" --metadata lang=en \
    --metadata title="Neuron by Neuron" --metadata subtitle="Neural networks from nothing, in C++20" \
    --output "$2" "$1" && [ -s "$2" ]
}

# Nothing takes the place of an old book before both are whole.
book() {
  no_words book "$@"
  require_book_tools
  site --build
  target=$here/build/book
  mkdir -p "$target" || cannot_be_written "$target"
  scratch=$(mktemp -d "$target/.part-XXXXXX") || cannot_be_written "$target"
  trap 'rm -rf "$scratch"' EXIT
  trap 'exit 1' HUP INT TERM
  say "Making the PDF and the EPUB (about a minute) ..."
  node "$here/docs/book/html.js" "$here/build/site" >"$scratch/book.html" || fail "the pages could not be put together"
  node "$here/docs/book/markdown.js" "$scratch" || fail "the pages could not be put together"
  quietly "Chromium could not print the book" print_pdf "$scratch/book.html" "$scratch/book.pdf"
  quietly "pandoc could not make the EPUB" write_epub "$scratch/book.md" "$scratch/book.epub"
  mv -f "$scratch/book.pdf" "$target/neuron-by-neuron.pdf"
  mv -f "$scratch/book.epub" "$target/neuron-by-neuron.epub"
  say "The book is in build/book: neuron-by-neuron.pdf and neuron-by-neuron.epub."
}
