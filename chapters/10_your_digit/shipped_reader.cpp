#include "10_your_digit/shipped_reader.hpp"

namespace nn {
namespace {

std::filesystem::path in_this_chapter(const char* name) {
  return std::filesystem::path(NN_SOURCE_DIR) / "chapters" / "10_your_digit" / name;
}

}  // namespace

std::filesystem::path shipped_reader() { return in_this_chapter("reader.json"); }
std::filesystem::path shipped_samples() { return in_this_chapter("samples"); }

}  // namespace nn
