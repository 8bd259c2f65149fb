#include "common/idx.hpp"

#include <algorithm>
#include <array>
#include <boost/endian/conversion.hpp>
#include <string>

#include "common/file_kind.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::uint32_t unsigned_byte = 0x08,
                        signed_integer = 0x0c;  // of 1 and of 4 bytes
constexpr std::size_t most_bytes =
    std::size_t{1} << 31;  // 2 GiB: far beyond any set for this tutorial

std::uint32_t read_big_endian(ByteSource& source) {
  std::array<std::uint8_t, 4> bytes{};
  if (source.read(bytes) != bytes.size()) source.fail("ends inside its header");
  return boost::endian::load_big_u32(bytes.data());
}

// What begins with this number instead, by its name where it is known.
[[noreturn]] void fail_as_other_kind(ByteSource& source, std::uint32_t magic) {
  std::string begin(bytes_to_tell_by, '\0');
  boost::endian::store_big_u32(reinterpret_cast<unsigned char*>(begin.data()),
                               magic);
  const std::size_t got = source.read(std::span(
      reinterpret_cast<std::uint8_t*>(begin.data()) + 4, begin.size() - 4));
  begin.resize(4 + got);
  const auto kind = kind_of(begin);
  if (!kind)
    source.fail("begins with the number " + std::to_string(magic) +
                ", which no IDX file does");
  if (magic >> 16 == 0x1f8b) source.fail("is gzipped twice", "gunzip it once");
  source.fail(
      (source.gzipped() ? "holds, unzipped, what " : "") + std::string(kind->fact),
      kind->next_step);
}

struct Magic {
  std::uint32_t type = 0, dimensions = 0;
};

// Two zero bytes, the type of the elements, how many dimensions.
Magic read_magic(ByteSource& source) {
  const std::uint32_t magic = read_big_endian(source), type = magic >> 8;
  if (magic >> 16 != 0 || type < unsigned_byte || type > 0x0e)
    fail_as_other_kind(source, magic);
  return {type, magic & 0xff};
}

void require_bytes(const ByteSource& source, const Magic& magic,
                   std::size_t dimensions) {
  if (magic.type != unsigned_byte) {
    source.fail("holds elements of IDX type " + std::to_string(magic.type) +
                " where 8, unsigned bytes, is needed");
  }
  if (magic.dimensions != dimensions) {
    source.fail("has " + counted(magic.dimensions, "dimension") + ", not " +
                std::to_string(dimensions) + " (labels have 1, pictures 3)");
  }
}

std::vector<std::size_t> read_sizes(ByteSource& source, std::size_t dimensions) {
  std::vector<std::size_t> sizes(dimensions);
  for (std::size_t& size : sizes) size = read_big_endian(source);
  return sizes;
}

// How many bytes the header promises, unless no such file could hold them.
std::size_t promised_by(const ByteSource& source,
                        const std::vector<std::size_t>& sizes,
                        std::size_t bytes_each) {
  std::size_t promised = bytes_each;
  for (const std::size_t size : sizes) {
    if (size != 0 && promised > most_bytes / size)
      source.fail("its header asks for over 2 GiB");
    promised *= size;
  }
  const std::size_t header = 4 * (1 + sizes.size());
  const std::uintmax_t held =
      source.most_bytes() - std::min<std::uintmax_t>(header, source.most_bytes());
  if (promised <= held) return promised;
  if (!source.gzipped())
    source.fail("ends after " + grouped(held) + " of " + grouped(promised) +
                " bytes of data");
  source.fail(
      "its header promises " + grouped(promised) +
      " bytes, too many for a gzip file so small: it is cut short, or a trap");
}

// What follows the header, to the last byte and no further.
std::vector<std::uint8_t> read_body(ByteSource& source,
                                    const std::vector<std::size_t>& sizes,
                                    std::size_t bytes_each = 1) {
  const std::size_t promised = promised_by(source, sizes, bytes_each);
  constexpr std::size_t first_piece = std::size_t{1} << 20;
  std::vector<std::uint8_t> bytes;
  while (bytes.size() < promised) {
    const std::size_t have = bytes.size();
    bytes.reserve(std::min(promised, std::max(first_piece, 2 * have)));
    bytes.resize(std::min(promised, have + first_piece));
    const std::size_t got = source.read(std::span(bytes).subspan(have));
    if (have + got < bytes.size()) {
      source.fail("ends after " + grouped(have + got) + " of " + grouped(promised) +
                  " bytes of data");
    }
  }
  std::array<std::uint8_t, 1> extra{};
  if (source.read(extra) != 0) source.fail("goes on after its last byte of data");
  return bytes;
}

IdxFile read_unsigned_bytes(ByteSource& source, const Magic& magic,
                            std::size_t dimensions) {
  require_bytes(source, magic, dimensions);
  IdxFile file{read_sizes(source, dimensions), {}};
  file.bytes = read_body(source, file.dimensions);
  return file;
}

// The first number of each row of integers.
IdxFile read_first_column(ByteSource& source) {
  const std::vector<std::size_t> sizes = read_sizes(source, 2);
  const std::vector<std::uint8_t> numbers = read_body(source, sizes, 4);
  const std::size_t row_bytes = 4 * sizes[1];
  if (row_bytes == 0) source.fail("holds labels of no columns");
  IdxFile labels{{sizes[0]}, {}};
  for (std::size_t row = 0; row < sizes[0]; ++row) {
    const std::uint32_t label =
        boost::endian::load_big_u32(numbers.data() + row * row_bytes);
    if (label > 255)
      source.fail("label " + std::to_string(row) + " is no number from 0 to 255");
    labels.bytes.push_back(static_cast<std::uint8_t>(label));
  }
  return labels;
}

}  // namespace

IdxFile read_idx(ByteSource& source, std::size_t dimensions) {
  return read_unsigned_bytes(source, read_magic(source), dimensions);
}

IdxFile read_labels(ByteSource& source) {
  const Magic magic = read_magic(source);
  if (magic.type == signed_integer && magic.dimensions == 2)
    return read_first_column(source);
  return read_unsigned_bytes(source, magic, 1);
}

IdxFile read_labels(const std::filesystem::path& path) {
  ByteSource source(path);
  return read_labels(source);
}

IdxFile read_idx(const std::filesystem::path& path, std::size_t dimensions) {
  ByteSource source(path);
  return read_idx(source, dimensions);
}

void write_idx(WholeFile& out, const IdxFile& file) {
  const auto write_number = [&](std::size_t number) {
    std::array<char, 4> big{};
    boost::endian::store_big_u32(reinterpret_cast<unsigned char*>(big.data()),
                                 static_cast<std::uint32_t>(number));
    out.write({big.data(), big.size()});
  };
  write_number(unsigned_byte << 8 | file.dimensions.size());
  for (const std::size_t size : file.dimensions) write_number(size);
  out.write({reinterpret_cast<const char*>(file.bytes.data()), file.bytes.size()});
}

void write_idx(const std::filesystem::path& path, const IdxFile& file) {
  WholeFile out(path);
  write_idx(out, file);
  out.finish();
}

}  // namespace nn
