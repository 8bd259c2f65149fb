// The bytes of a file that somebody else wrote, plain or gzipped; whoever reads
// them sees no difference. Nothing in such a file is trusted. If it cannot be
// opened, is not an ordinary file, is damaged or unpacks to an absurd size, the
// error is one line that names the file, what is wrong and what to do next.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <istream>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>

namespace nn {

// Data are missing or broken. The message names the file, what is wrong and what to
// do next.
struct DataError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class ByteSource {
 public:
  static constexpr const char* fresh_copy =
      "put a fresh copy in its place (MNIST: ./learn data)";

  // DataError unless this is an ordinary file that can be opened. Every message
  // ends with `next_step`.
  explicit ByteSource(const std::filesystem::path& path,
                      std::string next_step = fresh_copy);
  // Bytes from a stream that holds `size` of them; messages call it `name`. The
  // stream must live at least as long as this object.
  ByteSource(std::istream& stream, std::uintmax_t size, std::string name,
             std::string next_step = fresh_copy);
  ~ByteSource();

  // Fills `bytes` and returns how many were read; fewer only at the end of the
  // data. DataError for gzip data that are damaged.
  std::size_t read(std::span<std::uint8_t> bytes);

  // The rest of the data as text. DataError if it is longer than `most` bytes; it
  // is not read any further then.
  std::string read_text(std::size_t most);

  // The most bytes that a file of this size may plausibly unpack to. Gzip shrinks
  // pictures to a fifth (MNIST) or a tenth. A file that unpacks to more than 1 MiB
  // and 200 times its size was made to fill the memory.
  std::uintmax_t most_bytes() const;
  bool gzipped() const;

  [[noreturn]] void fail(const std::string& fact) const;
  // The same with a next step of its own.
  [[noreturn]] void fail(const std::string& fact,
                         const std::string& next_step) const;

 private:
  struct Unpacked;
  void begin(std::istream& stream);

  std::string name_, next_step_;
  std::uintmax_t size_ = 0;
  std::ifstream file_;
  std::unique_ptr<Unpacked> unpacked_;
};

}  // namespace nn
