#include "plots/compare/page.hpp"

#include <cctype>

#include "common/text.hpp"
#include "common/whole_file.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

// Pictures stand side by side where there is room, and below each other on a phone.
constexpr const char* style = R"(
body { margin: 0 auto; padding: 1rem; max-width: 1400px; font: 1rem/1.5 sans-serif; color: #202020; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 2rem 0 0; overflow-wrap: anywhere; }
p { margin: .2rem 0 .6rem; overflow-wrap: anywhere; }
.agrees { color: #00694c; } .differs { color: #a84300; font-weight: bold; } .not_there { color: #606060; }
.pictures { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); }
figure { margin: 0; } figcaption { color: #606060; }
td { padding: .2rem 1.5rem .2rem 0; }
img { width: 100%; height: auto; border: 1px solid #e0e0e0; box-sizing: border-box; }
)";

const char* style_class(Verdict verdict) {
  switch (verdict) {
    case Verdict::agrees:
      return "agrees";
    case Verdict::differs:
      return "differs";
    default:
      return "not_there";
  }
}

// A path as a link: every byte that means something else in a link stands there as %XX.
std::string as_link(const fs::path& path) {
  constexpr const char* digits = "0123456789ABCDEF";
  std::string link;
  for (const char c : path.generic_string()) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain =
        byte < 128 && (std::isalnum(byte) != 0 || std::string("/._-~").find(c) != std::string::npos);
    link += plain ? std::string(1, c) : std::string{'%', digits[byte / 16], digits[byte % 16]};
  }
  return link;
}

// Relative to the page's own folder.
std::string link_from(const fs::path& page, const fs::path& target) {
  return as_link(fs::proximate(fs::absolute(target), fs::absolute(page).parent_path()));
}

std::string figure(const std::string& caption, const std::string& name,
                   const std::optional<fs::path>& picture, const fs::path& page) {
  if (!picture) return "<figure><figcaption>" + caption + ": no picture</figcaption></figure>\n";
  const std::string link = link_from(page, *picture);
  return "<figure><figcaption>" + caption + "</figcaption><a href=\"" + link + "\"><img src=\"" + link +
         "\" alt=\"" + escaped(name) + ", " + caption + "\"></a></figure>\n";
}

std::string section(const PageEntry& entry, const fs::path& page) {
  const std::string& name = entry.finding.name;
  return "<h2>" + escaped(name) + "</h2>\n<p class=\"" + style_class(entry.finding.verdict) + "\">" +
         escaped(entry.finding.words) + "</p>\n<div class=\"pictures\">\n" +
         figure("reference", name, entry.reference, page) + figure("yours", name, entry.yours, page) +
         (entry.overlay ? figure("yours over the reference", name, entry.overlay, page) : "") + "</div>\n";
}

std::string whole_page(const std::string& title, const std::string& body) {
  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
         escaped(title) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<h1>" + escaped(title) +
         "</h1>\n" + body + "</body>\n</html>\n";
}

}  // namespace

void write_page(const fs::path& page, const std::string& title, const std::string& summary,
                const std::vector<PageEntry>& entries) {
  std::string body = "<p>" + escaped(summary) + "</p>\n<p><a href=\"index.html\">All chapters</a></p>\n";
  for (const PageEntry& entry : entries) body += section(entry, page);
  write_whole(page, whole_page(title, body));
}

void write_index(const fs::path& page, const std::vector<IndexEntry>& entries) {
  std::string rows;
  for (const IndexEntry& entry : entries) {
    const std::string name = escaped(entry.chapter);
    rows += "<tr><td>" +
            (entry.page ? "<a href=\"" + link_from(page, *entry.page) + "\">" + name + "</a>" : name) +
            "</td><td" + (entry.differs ? " class=\"differs\"" : "") + ">" + escaped(entry.summary) +
            "</td></tr>\n";
  }
  write_whole(page, whole_page("Yours beside the reference", "<table>\n" + rows + "</table>\n"));
}

}  // namespace nn
