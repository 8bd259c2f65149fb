#include "common/idx.hpp"

#include <algorithm>
#include <array>
#include <boost/endian/conversion.hpp>
#include <boost/iostreams/filter/gzip.hpp>
#include <boost/iostreams/filtering_streambuf.hpp>
#include <fstream>
#include <string>

namespace nn {
namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 31;  // 2 GiB: far beyond any set for this tutorial

[[noreturn]] void fail(const std::filesystem::path& path, const std::string& fact) {
  throw DataError(path.string() + ": " + fact + "; put a fresh copy in its place");
}

std::string words(const boost::iostreams::gzip_error& error) {
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

// The bytes of a file, unzipped when it begins like a gzip file.
class ByteSource {
 public:
  explicit ByteSource(const std::filesystem::path& path) : path_(path) {
    if (std::filesystem::is_directory(path)) fail(path, "is a folder, not a file");
    file_.open(path, std::ios::binary);
    if (!file_) fail(path, "cannot be opened");
    if (file_.peek() == 0x1f) buffer_.push(boost::iostreams::gzip_decompressor());
    file_.clear();  // an empty file sets eof
    buffer_.push(file_);
  }

  // Reads up to `count` bytes; fewer only at the end of the data.
  std::size_t read(std::uint8_t* to, std::size_t count) {
    try {
      const auto got = buffer_.sgetn(reinterpret_cast<char*>(to), static_cast<std::streamsize>(count));
      return static_cast<std::size_t>(std::max<std::streamsize>(got, 0));
    } catch (const boost::iostreams::gzip_error& error) {
      fail(path_, words(error));
    } catch (const std::ios_base::failure&) {
      fail(path_, "cannot be read");
    }
  }

 private:
  std::filesystem::path path_;
  std::ifstream file_;
  boost::iostreams::filtering_streambuf<boost::iostreams::input> buffer_;
};

std::uint32_t read_number(ByteSource& source, const std::filesystem::path& path) {
  std::array<std::uint8_t, 4> bytes{};
  if (source.read(bytes.data(), bytes.size()) != bytes.size()) {
    fail(path, "ends inside its header");
  }
  return boost::endian::load_big_u32(bytes.data());
}

std::vector<std::size_t> read_header(ByteSource& source, const std::filesystem::path& path,
                                     std::size_t dimensions) {
  constexpr std::uint32_t unsigned_byte = 0x08;
  const std::uint32_t expected = unsigned_byte << 8 | static_cast<std::uint32_t>(dimensions);
  const std::uint32_t magic = read_number(source, path);
  if (magic != expected) {
    fail(path, "begins with the number " + std::to_string(magic) + " where " + std::to_string(expected) +
                   " is the mark of an IDX file of bytes with " + std::to_string(dimensions) +
                   (dimensions == 1 ? " dimension" : " dimensions"));
  }
  std::vector<std::size_t> sizes(dimensions);
  for (std::size_t& size : sizes) size = read_number(source, path);
  return sizes;
}

std::size_t product_of(const std::vector<std::size_t>& sizes, const std::filesystem::path& path) {
  std::size_t product = 1;
  for (const std::size_t size : sizes) {
    if (size != 0 && product > most_bytes / size) fail(path, "its header asks for over 2 GiB");
    product *= size;
  }
  return product;
}

}  // namespace

IdxFile read_idx(const std::filesystem::path& path, std::size_t dimensions) {
  ByteSource source(path);
  IdxFile file{read_header(source, path, dimensions), {}};
  const std::size_t promised = product_of(file.dimensions, path);
  constexpr std::size_t first_piece = std::size_t{1} << 20;
  while (file.bytes.size() < promised) {
    const std::size_t have = file.bytes.size();
    file.bytes.reserve(std::min(promised, std::max(first_piece, 2 * have)));
    file.bytes.resize(std::min(promised, have + first_piece));
    const std::size_t got = source.read(&file.bytes[have], file.bytes.size() - have);
    if (have + got < file.bytes.size()) {
      fail(path,
           "ends after " + std::to_string(have + got) + " of " + std::to_string(promised) + " bytes of data");
    }
  }
  std::uint8_t extra;
  if (source.read(&extra, 1) != 0) fail(path, "goes on after its last byte of data");
  return file;
}

}  // namespace nn
