#include "common/story/program.hpp"

#include <csignal>
#include <filesystem>
#include <iostream>
#include <new>

#include "common/story/interrupt.hpp"
#include "common/text.hpp"

namespace nn {

namespace {

std::string& call() {
  static std::string words;
  return words;
}

std::string call_of(const std::string& name, int argc, char** argv) {
  std::string words = name;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--plots") ++i;
    if (!word.starts_with("--plots")) words += " " + printable(word);
  }
  return words;
}

}  // namespace

const std::string& called_as() { return call(); }

int run_program(int argc, char** argv,
                const std::function<void(int, char**)>& story) {
  const std::string name =
      argc > 0 ? std::filesystem::path(argv[0]).filename().string() : "program";
  call() = call_of(name, argc, argv);
  const auto end_with = [&](const std::string& line, int status) {
    std::cout.flush();
    std::cerr << printable(name + ": " + line) << std::endl;
    return status;
  };
  // A file that may not grow further is an error like any other.
  signal(SIGXFSZ, SIG_IGN);
  try {
    story(argc, argv);
    if (!std::cout.flush()) return end_with("the output could not be written", 1);
    return interrupted() ? 130 : 0;
  } catch (const UsageError& error) {
    return end_with(std::string(error.what()) + "; --help lists the options", 2);
  } catch (const std::bad_alloc&) {
    return end_with("there is not enough memory for this; try smaller numbers", 1);
  } catch (const std::filesystem::filesystem_error& error) {
    const std::string place =
        error.path1().empty() ? "" : error.path1().string() + ": ";
    return end_with(place + error.code().message(), 1);
  } catch (const std::exception& error) {
    return end_with(error.what(), 1);
  }
}

}  // namespace nn
