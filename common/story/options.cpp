#include "common/story/options.hpp"

#include <algorithm>
#include <boost/program_options.hpp>
#include <cmath>
#include <functional>
#include <iostream>
#include <optional>
#include <set>

#include "common/story/option_values.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

namespace po = boost::program_options;

// Boost's own words are asked for only where they hold no word of the user's: with
// an option that is called like one of its placeholders, "%original_token%",
// Boost 1.74 never comes back from what().
std::string message_of(const po::error& error) {
  const auto* named = dynamic_cast<const po::error_with_option_name*>(&error);
  if (named == nullptr) return error.what();
  const std::string option = "'" + named->get_option_name() + "'";
  if (dynamic_cast<const po::unknown_option*>(named) != nullptr)
    return "unrecognised option " + option;
  if (dynamic_cast<const po::multiple_occurrences*>(named) != nullptr)
    return "option " + option + " is given more than once";
  const auto* syntax = dynamic_cast<const po::invalid_syntax*>(named);
  const auto kind =
      syntax == nullptr ? po::invalid_syntax::unrecognized_line : syntax->kind();
  if (kind == po::invalid_syntax::missing_parameter ||
      kind == po::invalid_syntax::empty_adjacent_parameter)
    return "option " + option + " needs a value";
  if (kind == po::invalid_syntax::extra_parameter)
    return "option " + option + " takes no value";
  return "option " + option + " cannot be understood";
}

}  // namespace

struct Options::Implementation {
  std::string program, about;
  po::options_description description{"Options"};
  std::set<std::string> given;

  // An option that takes a text; `read` is called when it is given.
  void add(const std::string& name, const std::string& value_name,
           const std::string& standard, const char* help,
           std::function<void(const std::string&)> read) {
    const std::string with_default =
        help + (standard.empty() ? "" : " (default " + standard + ")");
    description.add_options()(
        name.c_str(),
        po::value<std::string>()->value_name(value_name)->notifier(read),
        with_default.c_str());
  }
};

Options::Options(std::string program, std::string about)
    : implementation_(new Implementation) {
  implementation_->program = std::move(program);
  implementation_->about = std::move(about);
  implementation_->description.add_options()("help", "print this and end");
}

Options::~Options() = default;

void Options::add_flag(const char* name, bool& value, const char* help) {
  implementation_->description.add_options()(name, po::bool_switch(&value), help);
}

void Options::add_text(const char* name, std::string& value, const char* what,
                       const char* help) {
  implementation_->add(name, what, value, help,
                       [&value, key = std::string(name)](const std::string& text) {
                         if (text.empty())
                           refuse_value(key, text, "a text that is not empty");
                         value = text;
                       });
}

void Options::add_texts(const char* name, std::vector<std::string>& value,
                        const char* what, const char* help) {
  using Texts = std::vector<std::string>;
  const auto read = [&value, key = std::string(name)](const Texts& texts) {
    if (std::ranges::any_of(texts, &std::string::empty))
      refuse_value(key, "", "texts that are not empty");
    value = texts;
  };
  implementation_->description.add_options()(
      name, po::value<Texts>()->multitoken()->value_name(what)->notifier(read),
      help);
}

void Options::add_choice(const char* name, std::string& value,
                         std::vector<std::string> words, const char* help) {
  const std::string list = joined(words, ", ");
  implementation_->add(
      name, "WORD", value, (std::string(help) + ": " + list).c_str(),
      [&value, words, list, key = std::string(name)](const std::string& text) {
        if (std::find(words.begin(), words.end(), text) == words.end()) {
          refuse_value(key, text, "one of " + list);
        }
        value = text;
      });
}

void Options::add_count(const char* name, std::size_t& value, std::size_t least,
                        std::size_t most, const char* help) {
  implementation_->add(
      name, "N", std::to_string(value), help,
      [&value, least, most, key = std::string(name)](const std::string& text) {
        value = read_count(key, text, text, least, most, "a whole number");
      });
}

void Options::add_counts(const char* name, std::vector<std::size_t>& value,
                         std::size_t least, std::size_t most, const char* help) {
  implementation_->add(
      name, "N[,N...]", joined(value, ","), help,
      [&value, least, most, key = std::string(name)](const std::string& text) {
        std::vector<std::size_t> counts;
        for (const std::string& part : parts_of_list(key, text)) {
          counts.push_back(
              read_count(key, text, part, least, most, "whole numbers"));
        }
        value = std::move(counts);
      });
}

void Options::add_numbers(const char* name, std::vector<double>& value,
                          const char* help, double most) {
  implementation_->add(
      name, "X[,X...]", list_of(value), help,
      [&value, most, key = std::string(name)](const std::string& text) {
        value = read_numbers(key, text, most);
      });
}

void Options::add_rows(const char* name, Matrix& value, double most,
                       const char* help) {
  std::vector<std::string> rows;
  for (std::size_t i = 0; i < value.rows(); ++i)
    rows.push_back(list_of(value.row(i)));
  implementation_->add(
      name, "X[,X...][;X...]", joined(rows, ";"), help,
      [&value, most, key = std::string(name)](const std::string& text) {
        value = read_rows(key, text, most);
      });
}

void Options::add_number(const char* name, double& value, double least, double most,
                         const char* help) {
  implementation_->add(
      name, "X", shortest(value), help,
      [&value, least, most, key = std::string(name)](const std::string& text) {
        value = read_limited(key, text, least, most);
      });
}

void Options::add_seed(std::uint32_t& value) {
  implementation_->add("seed", "N", std::to_string(value),
                       "the start of all chance",
                       [&value](const std::string& text) {
                         value = static_cast<std::uint32_t>(read_count(
                             "seed", text, text, 0, UINT32_MAX, "a whole number"));
                       });
}

void Options::add_positive(const char* name, double& value, const char* help) {
  implementation_->add(name, "X", shortest(value), help,
                       [&value, key = std::string(name)](const std::string& text) {
                         const std::optional<double> number = number_in(text);
                         if (!number || !std::isfinite(*number) || *number <= 0.0) {
                           refuse_value(key, text, "a number above 0");
                         }
                         value = *number;
                       });
}

bool Options::parse(int argc, char** argv) try {
  po::options_description all = implementation_->description;
  all.add_options()("argument", po::value<std::vector<std::string>>());
  po::positional_options_description positional;
  positional.add("argument", -1);
  constexpr int style =
      po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
  po::variables_map values;
  po::store(po::command_line_parser(argc, argv)
                .options(all)
                .positional(positional)
                .style(style)
                .run(),
            values);
  if (values.count("help") != 0) {
    std::cout << implementation_->program << ": " << implementation_->about
              << "\n\n"
              << implementation_->description;
    return false;
  }
  if (values.count("argument") != 0) {
    throw UsageError("'" + values["argument"].as<std::vector<std::string>>()[0] +
                     "' is no option");
  }
  for (const auto& [name, value] : values) {
    if (!value.defaulted()) implementation_->given.insert(name);
  }
  po::notify(values);
  return true;
} catch (const po::error& error) {
  throw UsageError(message_of(error));
}

bool Options::given(const char* name) const {
  return implementation_->given.count(name) != 0;
}

}  // namespace nn
