# shellcheck shell=sh
# book.sh: all pages of a language as one PDF and one EPUB. Reads $here.
# shellcheck disable=SC2154  # ./learn has set it

chromium_program() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

require_book_tools() {
  chromium_program >/dev/null || fail "the PDF needs Chromium (Debian, Ubuntu: apt-get install chromium)"
  has pandoc || fail "the EPUB needs pandoc (Debian, Ubuntu: apt-get install pandoc)"
  require_node
}

# The PDF holds the characters that it shows, so a font must have them.
require_chinese_font() {
  has fc-list || return 0
  [ -n "$(fc-list :lang=zh-cn)" ] ||
    fail "the PDF needs a font with Chinese characters (Debian, Ubuntu: apt-get install fonts-noto-cjk)"
}

# print_pdf HTML PDF: as root, Chromium runs without its sandbox only.
print_pdf() {
  sandbox=
  [ "$(id -u)" != 0 ] || sandbox=--no-sandbox
  "$(chromium_program)" --headless $sandbox --disable-gpu --disable-dev-shm-usage --no-first-run \
    --user-data-dir="$(dirname "$2")/browser" --no-pdf-header-footer --generate-pdf-document-outline \
    --print-to-pdf="$2" "$1" && [ -s "$2" ]
}

# write_epub MARKDOWN EPUB LANGUAGE SUBTITLE
write_epub() {
  pandoc --from gfm+tex_math_dollars+attributes --to epub3 --mathml --toc --toc-depth 2 --epub-chapter-level 1 \
    --css "$here/docs/book/epub.css" --epub-cover-image "$(dirname "$1")/cover.svg" --metadata lang="$3" \
    --metadata title="Neuron by Neuron" --metadata subtitle="$4" \
    --output "$2" "$1" && [ -s "$2" ]
}

# Nothing takes the place of an old book before both are whole.
book() {
  pages=docs name=neuron-by-neuron language=en subtitle="Neural networks from nothing, in C++20"
  case $#$* in
    0) ;;
    1--zh) pages=docs/zh name=neuron-by-neuron.zh language=zh-Hans subtitle="用 C++20 从零搭神经网络" ;;
    *) no_words book "$@" ;;
  esac
  require_book_tools
  [ $language = en ] || require_chinese_font
  site --build
  target=$here/build/book
  mkdir -p "$target" || cannot_be_written "$target"
  scratch=$(mktemp -d "$target/.part-XXXXXX") || cannot_be_written "$target"
  trap 'rm -rf "$scratch"' EXIT
  trap 'exit 1' HUP INT TERM
  say "Making the PDF and the EPUB (about a minute) ..."
  node "$here/docs/book/html.js" "$here/build/site" $pages >"$scratch/book.html" || fail "the pages could not be put together"
  node "$here/docs/book/markdown.js" "$scratch" $pages || fail "the pages could not be put together"
  quietly "Chromium could not print the book" print_pdf "$scratch/book.html" "$scratch/book.pdf"
  quietly "pandoc could not make the EPUB" write_epub "$scratch/book.md" "$scratch/book.epub" $language "$subtitle"
  mv -f "$scratch/book.pdf" "$target/$name.pdf"
  mv -f "$scratch/book.epub" "$target/$name.epub"
  say "The book is in build/book: $name.pdf and $name.epub."
}
