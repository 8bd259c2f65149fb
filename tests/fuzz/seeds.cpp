// seeds FOLDER: writes what the fuzzers start from, a folder for each, and in large/ what is given to them
// once: a megabyte and more of what costs a reader most, so that no cost grows faster than a file.
#include <filesystem>
#include <fstream>

#include "support/broken_files.hpp"
#include "support/broken_models.hpp"
#include "support/broken_pictures.hpp"

using namespace nn;
using namespace std::string_literals;

namespace {

void write_all(const std::filesystem::path& folder, const std::vector<std::string>& texts) {
  std::filesystem::create_directories(folder);
  for (std::size_t i = 0; i < texts.size(); ++i)
    std::ofstream(folder / std::to_string(i), std::ios::binary) << texts[i];
}

constexpr std::size_t many = 300'000;

// The small PNG with so many remarks, empty but for their keyword, before its pixels.
std::string png_with_remarks(std::size_t count) {
  const std::string words = "tEXtx\0"s;
  boost::crc_32_type crc;
  crc.process_bytes(words.data(), words.size());
  const std::string remark = big_endian(words.size() - 4) + words + big_endian(crc.checksum());
  return small_png.substr(0, 33) + repeated(remark, count) + small_png.substr(33);
}

void write_large(const std::filesystem::path& folder) {
  write_all(folder / "model",
            {names(many), small_model("0.5", names(many)), "[" + repeated("[],", many) + "0]",
             "[" + repeated("0,", many) + "0]", std::string(many, '['), "[" + std::string(many, '1') + "]",
             small_model("relu", repeated("\\u0041", many)), small_model("0.5", repeated("0,", many) + "0")});
  write_all(folder / "csv",
            {repeated("a,", many) + "\n", "a\n" + repeated("1,", many), "a\n" + repeated("1\n", many)});
  write_all(folder / "digits", {repeated("1,", many), std::string(many, '1'), repeated("\n", many)});
  write_all(folder / "labels",
            {big_endian(0xc02) + big_endian(many) + big_endian(1) + std::string(4 * many, '\0'),
             gzipped(label_file(many, 3))});
  write_all(folder / "pictures", {pixel_file(many, 1), gzipped(pixel_file(many, 1))});
  // Files of many small parts, and much in a small file. The two first bytes of gzip are the fuzzer's own.
  write_all(folder / "gzip",
            {repeated(gzipped(""), many / 6).substr(2), gzipped(repeated("0", 10 * many)).substr(2),
             gzipped("0").substr(2) + std::string(4 * many, '\0')});
  write_all(folder / "options", {"--hidden\n" + repeated("1,", many) + "1", std::string(many, '-'),
                                 repeated("--quiet\n", 10'000), "--rate\n" + std::string(many, '1')});
  write_all(folder / "picture",
            {"P2 1000 1000 1\n" + repeated("1 ", many), "P2\n" + repeated("#\n", many),
             "P2\n" + std::string(many, '1'), png_with_remarks(many / 6),
             small_jpeg.substr(0, 2) + repeated("\xff\xfe\0\2"s, many) + small_jpeg.substr(2),
             with_stray_bytes(4 * many), encode_png(ColourPicture(2000, 2000))});
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const std::filesystem::path folder = argv[1];
  std::vector<std::string> files = {pictures, zipped, label_file(9, 3), gzipped(label_file(9, 3)),
                                    gzipped(pictures.substr(0, 16)) + gzipped(pictures.substr(16))};
  for (const Broken& broken : broken_files()) files.push_back(broken.bytes.substr(0, 4096));
  write_all(folder / "pictures", files);
  write_all(folder / "labels", files);
  for (std::string& file : files) file.erase(0, 2);
  write_all(folder / "gzip", files);
  write_all(folder / "options", {"--epochs\n3\n--hidden\n16,16\n--rate=0.5\n--quiet",
                                 "--recipe\nrelu-mse\n--seed\n4294967295\n--data\nx y",
                                 "--repeat\n20\n--cost\nmse", "--epochs\n-1\n--rate\nnan\n7",
                                 "--activation\nrelu\n--batch\n0\n--show=1", "-%original_token%%option%"});
  std::vector<std::string> models = {small_model(), book_model};
  for (const BrokenModel& broken : broken_models()) models.push_back(broken.text.substr(0, 4096));
  write_all(folder / "model", models);
  std::vector<std::string> photos = {small_png, small_jpeg, small_pgm, transparent_of_size(16, 12),
                                     with_stray_bytes(3)};
  for (const BrokenPicture& broken : broken_pictures()) photos.push_back(broken.bytes);
  write_all(folder / "picture", photos);
  write_all(folder / "csv",
            {"epoch,training\n0,0.5\n1,\n", "a\r\n-inf\r\n1e-300\r\n", "a,b\n1\n", "", "a\nx\n"});
  std::string row = "7", header = "label";
  for (std::size_t i = 0; i < 784; ++i) row += ",0", header += ",p";
  write_all(folder / "digits", {row, header + "\n" + row + "\r\n", row.substr(2) + ",7", "1,2\n"});
  write_large(folder / "large");
}
