#include "common/idx.hpp"

#include <algorithm>
#include <array>
#include <boost/endian/conversion.hpp>
#include <string>

#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::uint32_t unsigned_byte = 0x08;
constexpr std::size_t most_bytes = std::size_t{1} << 31;  // 2 GiB: far beyond any set for this tutorial

std::uint32_t read_number(ByteSource& source) {
  std::array<std::uint8_t, 4> bytes{};
  if (source.read(bytes) != bytes.size()) source.fail("ends inside its header");
  return boost::endian::load_big_u32(bytes.data());
}

// Two zero bytes, the type of the elements, how many dimensions.
void read_magic(ByteSource& source, std::size_t dimensions) {
  const std::uint32_t magic = read_number(source);
  const std::uint32_t type = magic >> 8, found = magic & 0xff;
  if (magic >> 16 != 0 || type < unsigned_byte || type > 0x0e) {
    source.fail("begins with the number " + std::to_string(magic) + ", which no IDX file does");
  }
  if (type != unsigned_byte) {
    source.fail("holds elements of IDX type " + std::to_string(type) + " where 8, unsigned bytes, is needed");
  }
  if (found != dimensions) {
    source.fail("has " + counted(found, "dimension") + ", not " + std::to_string(dimensions) +
                " (labels have 1, pictures 3)");
  }
}

std::vector<std::size_t> read_header(ByteSource& source, std::size_t dimensions) {
  read_magic(source, dimensions);
  std::vector<std::size_t> sizes(dimensions);
  for (std::size_t& size : sizes) size = read_number(source);
  return sizes;
}

// How many bytes the header promises, unless no such file could hold them.
std::size_t promised_by(const ByteSource& source, const std::vector<std::size_t>& sizes) {
  std::size_t promised = 1;
  for (const std::size_t size : sizes) {
    if (size != 0 && promised > most_bytes / size) source.fail("its header asks for over 2 GiB");
    promised *= size;
  }
  const std::size_t header = 4 * (1 + sizes.size());
  const std::uintmax_t held = source.most_bytes() - std::min<std::uintmax_t>(header, source.most_bytes());
  if (promised <= held) return promised;
  if (!source.gzipped())
    source.fail("ends after " + grouped(held) + " of " + grouped(promised) + " bytes of data");
  source.fail("its header promises " + grouped(promised) +
              " bytes, too many for a gzip file so small: it is cut short, or a trap");
}

}  // namespace

IdxFile read_idx(ByteSource& source, std::size_t dimensions) {
  IdxFile file{read_header(source, dimensions), {}};
  const std::size_t promised = promised_by(source, file.dimensions);
  constexpr std::size_t first_piece = std::size_t{1} << 20;
  while (file.bytes.size() < promised) {
    const std::size_t have = file.bytes.size();
    file.bytes.reserve(std::min(promised, std::max(first_piece, 2 * have)));
    file.bytes.resize(std::min(promised, have + first_piece));
    const std::size_t got = source.read(std::span(file.bytes).subspan(have));
    if (have + got < file.bytes.size()) {
      source.fail("ends after " + grouped(have + got) + " of " + grouped(promised) + " bytes of data");
    }
  }
  std::array<std::uint8_t, 1> extra{};
  if (source.read(extra) != 0) source.fail("goes on after its last byte of data");
  return file;
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
