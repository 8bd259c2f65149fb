// The options of a program: bound to variables, read strictly, listed by --help.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace nn {

// Options that make no sense; the program ends with status 2.
struct UsageError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// Options bound to variables. What a variable holds when it is added is the default
// that --help shows. Numbers are read strictly: "-1" is not a count, and "nan" and
// "3x" are not numbers.
class Options {
 public:
  // `about` is one sentence on what the program does.
  Options(std::string program, std::string about);
  ~Options();

  void add_flag(const char* name, bool& value, const char* help);
  // `what` is how --help calls the text: DIR.
  void add_text(const char* name, std::string& value, const char* what,
                const char* help);
  // One text or more, up to the next option; given again, the option adds more.
  void add_texts(const char* name, std::vector<std::string>& value,
                 const char* what, const char* help);
  // One of these words; UsageError lists them otherwise.
  void add_choice(const char* name, std::string& value,
                  std::vector<std::string> words, const char* help);
  void add_count(const char* name, std::size_t& value, std::size_t least,
                 std::size_t most, const char* help);
  // A list like 16,16.
  void add_counts(const char* name, std::vector<std::size_t>& value,
                  std::size_t least, std::size_t most, const char* help);
  // A list like 1,-0.5,2.
  void add_numbers(const char* name, std::vector<double>& value, const char* help);
  void add_seed(std::uint32_t& value);
  // A number above 0.
  void add_positive(const char* name, double& value, const char* help);

  // Sets the variables; returns false when --help was asked for and printed.
  // UsageError for anything that is not an option, and for values that are not what
  // the option takes.
  bool parse(int argc, char** argv);
  // After parse: did the command line name this option?
  bool given(const char* name) const;

 private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace nn
