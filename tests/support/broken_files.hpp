// Every way in which a file of data can be broken that we could think of, each with the fact it is answered
// with. They are what the fuzzers start from as well.
#pragma once

#include <string>
#include <vector>

#include "support/idx_files.hpp"

namespace nn {

inline const std::string pictures = pixel_file(2, 5, 3);  // 16 bytes of header, 6 of data
inline const std::string zipped = gzipped(pictures);      // about 30 bytes

inline std::string idx_header(std::size_t magic, std::size_t count, std::size_t height, std::size_t width) {
  return big_endian(magic) + big_endian(count) + big_endian(height) + big_endian(width);
}

// One byte changed.
inline std::string with(std::string text, std::size_t place, char change) {
  text[place] = static_cast<char>(text[place] ^ change);
  return text;
}

struct Broken {
  std::string how, bytes, answer;
  std::size_t dimensions = 3;
  std::string next_step = "; put a fresh copy in its place (MNIST: ./learn data)";
};

inline const std::string page_step = "; a server sent it instead of the data; fetch the file itself";
inline const std::string unpack_step = "; unpack it and give the folder";

// Made when it is first asked for: some are large.
inline const std::vector<Broken>& broken_files() {
  static const std::vector<Broken> all = {
      {"empty", "", "ends inside its header"},
      {"two bytes", pictures.substr(0, 2), "ends inside its header"},
      {"header cut", pictures.substr(0, 9), "ends inside its header"},
      {"text", "hello, world, this is no picture",
       "begins with the number 1751477356, which no IDX file does"},
      {"a web page", "<!DOCTYPE html><html>", "is a web page", 3, page_step},
      {"a web page after spaces", "\n\n  <html>", "is a web page", 3, page_step},
      {"a web page, gzipped", gzipped("<html>"), "holds, unzipped, what is a web page", 3, page_step},
      {"a pointer of Git LFS", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9912422\n",
       "is a Git LFS pointer, not the data", 3, "; git lfs pull fetches them"},
      {"a zip archive", std::string("PK\x03\x04\x14\0\0\0", 8), "is a zip archive (.zip, .npz)", 3,
       unpack_step},
      {"a 7z archive", "7z\xbc\xaf\x27\x1c", "is a 7z archive", 3, unpack_step},
      {"a tar archive, gzipped", gzipped("t10k" + std::string(253, '\0') + "ustar" + std::string(250, '\0')),
       "holds, unzipped, what is a tar archive", 3, unpack_step},
      {"a Parquet table", "PAR1\x15\x04", "is a Parquet table", 3,
       "; save its pictures as PNG or CSV, and ./learn data --from reads those"},
      {"a NumPy array", "\x93NUMPY\x01", "is a NumPy array (.npy)", 3,
       "; save its pictures as PNG or CSV, and ./learn data --from reads those"},
      {"little-endian magic", "\x03\x08" + std::string(30, '\0'),
       "begins with the number 50855936, which no IDX file does"},
      {"type 7", idx_header(0x703, 2, 1, 3), "begins with the number 1795, which no IDX file does"},
      {"signed bytes", idx_header(0x903, 2, 1, 3) + "abcdef",
       "holds elements of IDX type 9 where 8, unsigned bytes, is needed"},
      {"real numbers", idx_header(0xd03, 2, 1, 3) + std::string(24, 'x'),
       "holds elements of IDX type 13 where 8, unsigned bytes, is needed"},
      {"labels for pictures", label_file(6, 1) + "1234567890",
       "has 1 dimension, not 3 (labels have 1, pictures 3)"},
      {"pictures for labels", pictures, "has 3 dimensions, not 1 (labels have 1, pictures 3)", 1},
      {"no dimension", big_endian(0x800), "has 0 dimensions, not 3 (labels have 1, pictures 3)"},
      {"body missing", pictures.substr(0, 16), "ends after 0 of 6 bytes of data"},
      {"body cut", pictures.substr(0, 20), "ends after 4 of 6 bytes of data"},
      {"one byte short", pictures.substr(0, 21), "ends after 5 of 6 bytes of data"},
      {"one byte long", pictures + "!", "goes on after its last byte of data"},
      {"labels cut", label_file(9, 1).substr(0, 12), "ends after 4 of 9 bytes of data", 1},
      {"labels long", label_file(9, 1) + "1", "goes on after its last byte of data", 1},
      {"overflowing product", idx_header(0x803, 0xffffffff, 0xffffffff, 0xffffffff),
       "its header asks for over 2 GiB"},
      {"32 bits overflow to 65,536", idx_header(0x803, 65536, 65537, 1) + std::string(65536, 'x'),
       "its header asks for over 2 GiB"},
      {"terabytes", idx_header(0x803, 0x10000, 0x4000, 0x400), "its header asks for over 2 GiB"},
      {"a lying header just below the limit", idx_header(0x803, 65536, 32767, 1),
       "ends after 0 of 2,147,418,112 bytes of data"},
      {"four billion labels", big_endian(0x801) + big_endian(0xffffffff), "its header asks for over 2 GiB",
       1},
      {"gzip: only its first byte", "\x1f", "what follows is not gzip data"},
      {"gzip: another compression", "\x1f\x8b\x07" + std::string(20, '\0'),
       "the gzip data are cut short or damaged"},
      {"gzip: cut in the middle", zipped.substr(0, zipped.size() / 2),
       "the gzip data are cut short or damaged"},
      {"gzip: end cut", zipped.substr(0, zipped.size() - 3), "the gzip data end too early"},
      {"gzip: wrong checksum", with(zipped, zipped.size() - 8, 1), "the gzip checksum does not match"},
      {"gzip: a byte changed", with(zipped, 12, 64), "the gzip data are cut short or damaged"},
      {"gzip: text behind it", zipped + "tail", "what follows is not gzip data"},
      {"gzip: a whole file behind it", zipped + gzipped("more"), "goes on after its last byte of data"},
      {"gzip: body cut before packing", gzipped(pictures.substr(0, 20)), "ends after 4 of 6 bytes of data"},
      {"gzip in gzip", gzipped(zipped), "is gzipped twice", 3, "; gunzip it once"},
      {"gzip: empty inside", gzipped(""), "ends inside its header"},
      {"gzip bomb: a gigabyte promised", gzipped(idx_header(0x803, 1 << 20, 32, 32), 1),
       "its header promises 1,073,741,824 bytes, too many for a gzip file so small: it is cut short, or a trap"},
      {"gzip bomb: 100 MB of zeros behind the end", gzipped(pictures, 100),
       "goes on after its last byte of data"},
  };
  return all;
}

}  // namespace nn
