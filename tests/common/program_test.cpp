#include "common/story/program.hpp"

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <iostream>
#include <sstream>

#include "common/story/interrupt.hpp"
#include "support/support.hpp"

using namespace nn;

namespace {

struct Parsed {
  std::size_t epochs = 30;
  std::vector<std::size_t> hidden = {30};
  double rate = 3.0;
  std::uint32_t seed = 1;
  std::string data = "auto", cost = "quadratic";
  bool quiet = false;
  std::vector<std::string> files;
  std::vector<double> weights = {0.5, -2};
  Options options{"program", "tries options"};

  Parsed() {
    options.add_count("epochs", epochs, 1, 1000, "passes over the data");
    options.add_counts("hidden", hidden, 1, 10000, "hidden neurons");
    options.add_positive("rate", rate, "learning rate");
    options.add_seed(seed);
    options.add_text("data", data, "NAME", "what to read");
    options.add_choice("cost", cost, {"quadratic", "mse"}, "cost");
    options.add_flag("quiet", quiet, "less");
    options.add_texts("files", files, "FILE...", "to be read");
    options.add_numbers("weights", weights, "knobs");
  }

  bool parse(std::vector<std::string> words) {
    words.insert(words.begin(), "program");
    std::vector<char*> raw;
    for (std::string& word : words) raw.push_back(word.data());
    return options.parse(static_cast<int>(raw.size()), raw.data());
  }
};

void refuses(const std::vector<std::string>& words, const std::string& message) {
  BOOST_TEST_CONTEXT(message) {
    Parsed parsed;
    BOOST_CHECK_EXCEPTION(parsed.parse(words), UsageError, says(message));
  }
}

int run(const std::function<void()>& body) {
  std::string name = "folder/program";
  char* argv[] = {name.data(), nullptr};
  return run_program(1, argv, [&](int, char**) { body(); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(program)

BOOST_AUTO_TEST_CASE(texts_go_on_to_the_next_option_and_add_up) {
  Parsed parsed;
  const std::vector<std::string> three = {"a b", "c", "d"};
  BOOST_TEST(parsed.parse({"--files", "a b", "c", "--quiet", "--files=d"}));
  BOOST_TEST(parsed.files == three);
  BOOST_TEST(parsed.quiet);
  refuses({"--files"}, "option '--files' needs a value");
  refuses({"--files", "a", ""}, "--files takes texts that are not empty, not ''");
}

BOOST_AUTO_TEST_CASE(options_set_their_variables) {
  Parsed parsed;
  BOOST_TEST(parsed.parse({"--epochs", "2", "--hidden=16,17", "--rate", "0.5", "--seed", "4294967295",
                           "--data", "x y", "--cost", "mse", "--quiet"}));
  BOOST_TEST(parsed.epochs == 2u);
  BOOST_TEST(parsed.hidden == (std::vector<std::size_t>{16, 17}));
  BOOST_TEST(parsed.rate == 0.5);
  BOOST_TEST(parsed.seed == 4294967295u);
  BOOST_TEST(parsed.data == "x y");
  BOOST_TEST(parsed.cost == "mse");
  BOOST_TEST(parsed.quiet);
  BOOST_TEST(parsed.options.given("epochs"));
}

BOOST_AUTO_TEST_CASE(nothing_given_changes_nothing) {
  Parsed parsed;
  BOOST_TEST(parsed.parse({}));
  BOOST_TEST(parsed.epochs == 30u);
  BOOST_TEST(!parsed.options.given("epochs"));
  BOOST_TEST(!parsed.options.given("quiet"));
}

BOOST_AUTO_TEST_CASE(values_that_cannot_be_meant_are_refused) {
  refuses({"--epochs", "-1"}, "--epochs takes a whole number from 1 to 1,000, not '-1'");
  refuses({"--epochs", "0"}, "from 1 to 1,000, not '0'");
  refuses({"--epochs", "1001"}, "not '1001'");
  refuses({"--epochs", "3x"}, "not '3x'");
  refuses({"--epochs", "2.5"}, "not '2.5'");
  refuses({"--epochs", ""}, "--epochs");
  refuses({"--epochs", "99999999999999999999999"}, "not '99999999999999999999999'");
  refuses({"--seed", "4294967296"}, "--seed takes a whole number from 0 to 4,294,967,295");
  refuses({"--hidden", "16,,16"}, "--hidden takes whole numbers from 1 to 10,000, not '16,,16'");
  std::string many = "1";
  for (int i = 1; i < 1000; ++i) many += ",1";
  Parsed thousand;
  thousand.parse({"--hidden", many});
  BOOST_TEST(thousand.hidden.size() == 1000u);
  refuses({"--hidden", many + ",1"},
          "--hidden takes a list of at most 1,000, not '" + many.substr(0, 200) + "...'");
  refuses({"--hidden", "16,0"}, "not '16,0'");
  refuses({"--rate", "nan"}, "--rate takes a number above 0, not 'nan'");
  refuses({"--rate", "inf"}, "not 'inf'");
  refuses({"--rate", "0"}, "not '0'");
  refuses({"--rate", "-3"}, "not '-3'");
  refuses({"--rate", "3,0"}, "not '3,0'");
  refuses({"--cost", "huber"}, "--cost takes one of quadratic, mse, not 'huber'");
}

BOOST_AUTO_TEST_CASE(words_that_are_no_options_are_refused) {
  refuses({"--epoch", "3"}, "unrecognised option '--epoch'");
  refuses({"7"}, "'7' is no option");
  refuses({"--epochs"}, "option '--epochs' needs a value");
  refuses({"--epochs="}, "option '--epochs' needs a value");
  refuses({"--quiet=yes"}, "option '--quiet' takes no value");
  refuses({"--="}, "option");
  refuses({"-x"}, "unrecognised option '-x'");
  refuses({"--%option%"}, "unrecognised option '--%option%'");
  refuses({"-%original_token%%optio%n"}, "unrecognised option");
  refuses({"--epochs", "1", "--epochs", "2"}, "more than once");
}

BOOST_AUTO_TEST_CASE(help_is_no_run) {
  Parsed parsed;
  BOOST_TEST(!parsed.parse({"--help"}));
}

BOOST_AUTO_TEST_CASE(help_shows_what_holds_when_nothing_is_said) {
  std::ostringstream said;
  std::streambuf* before = std::cout.rdbuf(said.rdbuf());
  Parsed().parse({"--help"});
  std::cout.rdbuf(before);
  BOOST_TEST(said.str().starts_with("program: tries options\n\nOptions:\n"));
  for (const char* words : {"(default 0.5,-2)", "(default 30)", "(default auto)", "--weights X[,X...]"})
    BOOST_TEST((said.str().find(words) != std::string::npos), words);
}

BOOST_AUTO_TEST_CASE(lists_of_numbers_are_finite_numbers) {
  Parsed parsed;
  BOOST_TEST(parsed.weights == (std::vector<double>{0.5, -2}));
  BOOST_TEST(parsed.parse({"--weights=-1.5,0,1e3"}));
  BOOST_TEST(parsed.weights == (std::vector<double>{-1.5, 0, 1000}));
  for (const std::string text : {"1,", "1,x", "nan", "2,inf", "1;2"})
    refuses({"--weights", text}, "--weights takes numbers separated by commas, not '" + text + "'");
  refuses({"--data", ""}, "--data takes a text that is not empty, not ''");
}

BOOST_AUTO_TEST_CASE(program_ends_with_the_status_of_what_happened) {
  BOOST_TEST(run([] {}) == 0);
  BOOST_TEST(run([] { throw UsageError("no such thing"); }) == 2);
  BOOST_TEST(run([] { throw std::runtime_error("broken"); }) == 1);
  BOOST_TEST(run([] { throw std::bad_alloc(); }) == 1);
}

BOOST_AUTO_TEST_CASE(output_that_cannot_be_written_is_an_error) {
  std::ostringstream said;
  std::streambuf *errors = std::cerr.rdbuf(said.rdbuf()), *output = std::cout.rdbuf(nullptr);
  const int status = run([] { std::cout << "lost"; });
  std::cout.rdbuf(output);
  std::cout.clear();
  std::cerr.rdbuf(errors);
  BOOST_TEST(status == 1);
  BOOST_TEST(said.str() == "program: the output could not be written\n");
}

BOOST_AUTO_TEST_CASE(first_interrupt_is_a_wish_and_the_second_the_end) {
  const auto ends = [](int interrupts) {
    const pid_t program = fork();
    if (program == 0) {
      const int status = run([=] {
        ask_on_interrupt();
        for (int i = 0; i < interrupts; ++i) raise(SIGINT);
      });
      _exit(interrupted() == (interrupts > 0) ? status : 99);
    }
    int status = 0;
    waitpid(program, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
  };
  BOOST_TEST(ends(0) == 0);
  BOOST_TEST(ends(1) == 130);
  BOOST_TEST(ends(2) == -SIGINT);
}

// The standard library's own words begin with "filesystem error: cannot get file size:".
BOOST_AUTO_TEST_CASE(file_system_errors_name_the_place_and_the_reason) {
  std::ostringstream said;
  std::streambuf* before = std::cerr.rdbuf(said.rdbuf());
  const int status = run([] { static_cast<void>(std::filesystem::file_size("/nowhere/file")); });
  std::cerr.rdbuf(before);
  BOOST_TEST(status == 1);
  BOOST_TEST(said.str() == "program: /nowhere/file: No such file or directory\n");
}

// Without that, the signal of a file that has grown too large would end the program without a word.
BOOST_AUTO_TEST_CASE(file_that_may_not_grow_further_is_an_error_like_any_other) {
  TemporaryFolder folder;
  const auto handler = signal(SIGXFSZ, SIG_DFL);
  BOOST_TEST(run([&] {
               rlimit before{};
               getrlimit(RLIMIT_FSIZE, &before);
               const rlimit limit{3, before.rlim_max};
               setrlimit(RLIMIT_FSIZE, &limit);
               std::ofstream(folder.path() / "file") << "much" << std::flush;
               setrlimit(RLIMIT_FSIZE, &before);
             }) == 0);
  signal(SIGXFSZ, handler);
  BOOST_TEST(read_text(folder.path() / "file") == "muc");
}

BOOST_AUTO_TEST_SUITE_END()
