// convert_data: brings digits of other people, CSV or pictures, into MNIST's form: ./learn data --from FOLDER
#include <unistd.h>

#include <cctype>
#include <iostream>

#include "common/byte_source.hpp"
#include "common/story/interrupt.hpp"
#include "common/story/program.hpp"
#include "common/text.hpp"
#include "data/convert/convert.hpp"

using namespace nn;

namespace {

namespace fs = std::filesystem;

struct Settings {
  std::string from, to;
  bool transpose = false;
};

bool read_settings(int argc, char** argv, Settings& settings) {
  Options options("./learn data", "converts digits of other people into MNIST's four files");
  options.add_text("from", settings.from, "PLACE", "a CSV file, or a folder of CSV files or pictures");
  options.add_text("to", settings.to, "FOLDER", "a new folder for the four files (otherwise data/from-NAME)");
  options.add_flag("transpose", settings.transpose, "exchange rows and columns of each picture");
  if (!options.parse(argc, argv)) return false;
  if (settings.from.empty()) throw UsageError("--from must say where the digits are");
  return true;
}

// data/from-NAME in the source tree, or from-NAME here where that cannot be written.
fs::path usual_target(const fs::path& from) {
  const fs::path whole = fs::absolute(from / "").lexically_normal().parent_path();
  std::string name = fs::is_directory(from) ? whole.filename().string() : from.stem().string();
  for (char& c : name) {
    if (std::isalnum(static_cast<unsigned char>(c)) == 0 && c != '-' && c != '_' && c != '.') c = '-';
  }
  const fs::path data = fs::path(NN_SOURCE_DIR) / "data";
  return (access(data.c_str(), W_OK) == 0 ? data : fs::current_path()) / ("from-" + name);
}

void require_free(const fs::path& folder) {
  if (fs::exists(fs::symlink_status(folder)))
    throw DataError(folder.string() +
                    ": is there already, and nothing is overwritten; give another --to FOLDER");
}

void story(int argc, char** argv) {
  Settings settings;
  if (!read_settings(argc, argv, settings)) return;
  const fs::path to = settings.to.empty() ? usual_target(settings.from) : fs::path(settings.to);
  require_free(to);
  ask_on_interrupt();
  const Converted set = convert(settings.from, settings.transpose, interrupted);
  if (interrupted()) return;
  for (const std::string& remark : set.remarks) std::cout << printable(remark) << "\n";
  std::cout << grouped(set.training.count()) << " to learn from (" << counts_by_digit(set.training) << ")\n"
            << grouped(set.test.count()) << " to test on (" << counts_by_digit(set.test) << ")\n";
  write_set(set, to);
  std::cout << "Written to " << printable(to.string()) << "; read it with --data " << printable(to.string())
            << "\n";
}

}  // namespace

int main(int argc, char** argv) { return run_program(argc, argv, story); }
