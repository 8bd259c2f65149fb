#include "common/byte_source.hpp"

#include <algorithm>
#include <array>
#include <boost/iostreams/filter/gzip.hpp>
#include <boost/iostreams/filtering_streambuf.hpp>
#include <cerrno>
#include <cstring>
#include <utility>

#include "common/text.hpp"

namespace nn {
namespace {

constexpr int first_gzip_byte = 0x1f;

const char* gzip_fact(const boost::iostreams::gzip_error& error) {
  switch (error.error()) {
    case boost::iostreams::gzip::bad_crc:
      return "the gzip checksum does not match";
    case boost::iostreams::gzip::bad_footer:
      return "the gzip data end too early";
    case boost::iostreams::gzip::bad_header:
      return "what follows is not gzip data";
    default:
      return "the gzip data are cut short or damaged";
  }
}

}  // namespace

struct ByteSource::Unpacked {
  bool gzipped = false;
  boost::iostreams::filtering_streambuf<boost::iostreams::input> bytes;
};

ByteSource::ByteSource(const std::filesystem::path& path, std::string next_step)
    : name_(path.string()), next_step_(std::move(next_step)) {
  std::error_code error;
  const auto kind = std::filesystem::status(path, error).type();
  if (kind == std::filesystem::file_type::directory)
    fail("is a folder, not a file");
  errno = error.value();
  if (kind == std::filesystem::file_type::regular)
    file_.open(path, std::ios::binary);
  if (!file_.is_open())
    fail(errno != 0 ? std::string("cannot be opened: ") + std::strerror(errno)
                    : "is not an ordinary file");
  size_ = std::filesystem::file_size(path, error);
  begin(file_);
}

ByteSource::ByteSource(std::istream& stream, std::uintmax_t size, std::string name,
                       std::string next_step)
    : name_(std::move(name)), next_step_(std::move(next_step)), size_(size) {
  begin(stream);
}

ByteSource::~ByteSource() = default;

void ByteSource::begin(std::istream& stream) {
  unpacked_ = std::make_unique<Unpacked>();
  unpacked_->gzipped = stream.peek() == first_gzip_byte;
  stream.clear();  // an empty file sets eof
  if (unpacked_->gzipped)
    unpacked_->bytes.push(boost::iostreams::gzip_decompressor());
  unpacked_->bytes.push(stream);
}

std::size_t ByteSource::read(std::span<std::uint8_t> bytes) try {
  const auto got =
      unpacked_->bytes.sgetn(reinterpret_cast<char*>(bytes.data()),
                             static_cast<std::streamsize>(bytes.size()));
  return static_cast<std::size_t>(std::max<std::streamsize>(got, 0));
} catch (const boost::iostreams::gzip_error& error) {
  fail(gzip_fact(error));
} catch (const std::ios_base::failure&) {
  fail("cannot be read");
}

std::string ByteSource::read_text(std::size_t most) {
  std::string text;
  for (std::array<std::uint8_t, 65536> piece;;) {
    const std::size_t got = read(piece);
    text.append(reinterpret_cast<const char*>(piece.data()), got);
    if (text.size() > most) fail("holds over " + grouped(most) + " bytes");
    if (got < piece.size()) return text;
  }
}

std::uintmax_t ByteSource::most_bytes() const {
  return gzipped() ? std::max<std::uintmax_t>(std::uintmax_t{1} << 20, 200 * size_)
                   : size_;
}

bool ByteSource::gzipped() const { return unpacked_->gzipped; }

void ByteSource::fail(const std::string& fact) const { fail(fact, next_step_); }

void ByteSource::fail(const std::string& fact, const std::string& next_step) const {
  throw DataError(name_ + ": " + fact + "; " + next_step);
}

}  // namespace nn
