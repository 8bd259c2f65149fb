// The bytes of a file that somebody else has written, plain or gzipped: the reader
// above sees no difference. Nothing is believed: what cannot be opened, is not an
// ordinary file, is damaged, or unpacks to absurd sizes ends with one line that
// names the file, the fact and the next step.
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

// Data that are missing or broken; the message names the file, the fact and the
// next step.
struct DataError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class ByteSource {
 public:
  static constexpr const char* fresh_copy =
      "put a fresh copy in its place (MNIST: ./learn data)";

  // DataError unless this is an ordinary file that can be opened. `next_step` ends
  // its messages.
  explicit ByteSource(const std::filesystem::path& path,
                      std::string next_step = fresh_copy);
  // Bytes from elsewhere: `size` is how many the stream holds, `name` is what
  // messages call it. The stream must live as long.
  ByteSource(std::istream& stream, std::uintmax_t size, std::string name,
             std::string next_step = fresh_copy);
  ~ByteSource();

  // Fills `bytes` and returns how many were read; fewer only at the end of the
  // data. DataError for gzip data that are damaged.
  std::size_t read(std::span<std::uint8_t> bytes);

  // Everything that is left, as text. DataError for more than `most` bytes, of
  // which no more are read.
  std::string read_text(std::size_t most);

  // No honest file of this size holds more bytes than this. Gzipped pictures shrink
  // to a fifth (MNIST) or a tenth; 200 times, beyond the first MiB, is a trap.
  std::uintmax_t most_bytes() const;
  bool gzipped() const;

  [[noreturn]] void fail(const std::string& fact) const;
  // With another next step than the usual one.
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
