// The options of a program. Each is bound to a variable, is read strictly, and is
// listed by --help.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "common/matrix.hpp"

namespace nn {

// The options are wrong. The program ends with status 2.
struct UsageError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// The value that a variable has when its option is added is the default that --help
// shows. Numbers are read strictly: "-1" is not a count, and "3x" is not a number.
class Options {
 public:
  // `about` is one sentence on what the program does.
  Options(std::string program, std::string about);
  ~Options();

  void add_flag(const char* name, bool& value, const char* help);
  // `what` is what --help calls the text, for example DIR.
  void add_text(const char* name, std::string& value, const char* what,
                const char* help);
  // One text or more, up to the next option. Given again, the option adds more.
  void add_texts(const char* name, std::vector<std::string>& value,
                 const char* what, const char* help);
  // One of these words. UsageError, which lists them, for any other.
  void add_choice(const char* name, std::string& value,
                  std::vector<std::string> words, const char* help);
  void add_count(const char* name, std::size_t& value, std::size_t least,
                 std::size_t most, const char* help);
  // A list such as 16,16.
  void add_counts(const char* name, std::vector<std::size_t>& value,
                  std::size_t least, std::size_t most, const char* help);
  // A list such as 1,-0.5,2. With `most`, no number is further from 0.
  void add_numbers(const char* name, std::vector<double>& value, const char* help,
                   double most = 0.0);
  // Rows of equally many numbers, such as 1,2,3;4,5,6, none further from 0 than
  // `most`.
  void add_rows(const char* name, Matrix& value, double most, const char* help);
  void add_seed(std::uint32_t& value);
  // A number from least to most.
  void add_number(const char* name, double& value, double least, double most,
                  const char* help);
  // A number above 0.
  void add_positive(const char* name, double& value, const char* help);

  // Sets the variables. Returns false if the user called --help, which is then
  // printed. UsageError for an unknown option, and for a value that the option does
  // not take.
  bool parse(int argc, char** argv);
  // After parse: was this option on the command line?
  bool given(const char* name) const;

 private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace nn
