#include "docs/mine/check.hpp"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <stdexcept>

#include "common/grading/expect.hpp"
#include "common/grading/started.hpp"
#include "common/story/data_place.hpp"
#include "common/story/interrupt.hpp"
#include "common/story/options.hpp"
#include "common/temporary_folder.hpp"
#include "common/text.hpp"
#include "docs/mine/digits_stage.hpp"
#include "docs/mine/stages.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

const Stage& digits() {
  static const Stage stage = {"digits", "docs/08-mnist.md", "The code", "(8.1)", 0, nullptr};
  return stage;
}

std::vector<const Stage*> all_stages() {
  std::vector<const Stage*> all;
  for (const Stage& stage : stages()) all.push_back(&stage);
  all.push_back(&digits());
  return all;
}

std::vector<const Stage*> wanted_stages(const std::string& names) {
  const auto all = all_stages();
  if (names.empty()) return all;
  std::vector<const Stage*> wanted;
  for (const std::string& name : split_at_commas(names)) {
    const auto found = std::ranges::find(all, name, &Stage::name);
    if (found == all.end()) {
      std::vector<std::string> known;
      for (const Stage* stage : all) known.push_back(stage->name);
      throw UsageError("there is no stage '" + name + "'; the stages are " + joined(known, ", "));
    }
    wanted.push_back(*found);
  }
  return wanted;
}

// Each stage has a seed of its own, so that a question is the same whichever stages are asked.
std::vector<Question> questions_of(const Stage& stage, std::uint32_t seed) {
  std::uint32_t own = seed;
  for (const char c : stage.name) own = own * 31 + static_cast<unsigned char>(c);
  Engine engine(own);
  return stage.questions(engine);
}

// A file with source code is not a program.
void require_program(const std::string& name) {
  std::error_code ignored;
  if (!fs::is_regular_file(name, ignored)) return;
  const auto permissions = fs::status(name, ignored).permissions();
  if ((permissions & fs::perms::owner_exec) != fs::perms::none) {
    if (name.find('/') == std::string::npos)
      throw UsageError("a program in this folder is called ./" + name + ", not " + name);
    return;
  }
  const std::string kind = fs::path(name).extension().string();
  if (kind == ".py") throw UsageError(name + " is read by Python: ./learn check python3 " + name);
  if (kind.starts_with(".c"))
    throw UsageError(name + " is not a program yet; compile it first: c++ -O2 " + name + " -o mine");
  throw UsageError(name + " cannot be started; put the program that reads it before it, like node " + name);
}

// What happened with one question.
struct Outcome {
  std::string finding;
  bool silent = false;      // it printed nothing
  std::string result = {};  // of right answers
};

Outcome ask(const Question& question, const std::vector<std::string>& command, unsigned seconds) {
  Limits limits = {.seconds = seconds, .give_up = interrupted};
  if (question.is_long) limits.overhears = [](const std::string& news) { std::cerr << news << std::flush; };
  const Started started = run_started(command, question.text, limits);
  if (started.refused) throw std::runtime_error(started.finding);
  if (!started.finding.empty()) return {started.finding, false};
  if (words_of(started.printed).empty()) return {"it prints nothing for this stage", true};
  try {
    const Numbers mine = numbers_printed(started.printed, question.count);
    const std::string finding = question.finding(mine);
    return {finding, false, finding.empty() && question.result ? question.result(mine) : ""};
  } catch (const Finding& finding) {
    return {finding.what(), false};
  }
}

void tell_wrong(const Stage& stage, std::size_t number, std::size_t count, const Question& question,
                const Outcome& outcome, std::ostream& out) {
  const bool interrupted_here = outcome.finding == "interrupted";
  out << (outcome.silent     ? "  open   "
          : interrupted_here ? "  ...    "
                             : "  WRONG  ")
      << cell(stage.name, 10) << "question " << number << " of " << count << ": " << question.about << "\n";
  out << "         " << outcome.finding << "\n";
  if (interrupted_here) return;
  if (outcome.silent) out << "         docs/mine.md says what it is asked.\n";
  out << "         Read: " << stage.page << ", \"" << stage.section << "\""
      << (stage.formula.empty() ? "" : ", " + stage.formula) << "\n";
  if (stage.questions != nullptr)
    out << "         The question: ./learn check --question " << stage.name << "." << number << "\n";
}

bool ask_all(const Stage& stage, const std::vector<Question>& questions, unsigned seconds,
             const CheckSettings& settings, std::ostream& out) {
  std::string result;
  for (std::size_t i = 0; i < questions.size(); ++i) {
    const Outcome outcome = ask(questions[i], settings.command, seconds);
    result = outcome.result.empty() ? "" : ": " + outcome.result;
    if (outcome.finding.empty()) continue;
    tell_wrong(stage, i + 1, questions.size(), questions[i], outcome, out);
    return false;
  }
  out << "  right  " << cell(stage.name, 10)
      << (questions.size() == 1 ? questions[0].about : counted(questions.size(), "question")) << result
      << std::endl;
  return true;
}

bool ask_for_digits(const CheckSettings& settings, std::ostream& out) {
  const DataPlace place = find_data(settings.data);
  const Mnist digits_there(place.folder);
  const TemporaryFolder folder;
  write_digits(digits_there, folder.path());
  const Bound bound = bound_for(digits_there, place.kind);
  out << "  ...    digits    your program learns " << place.name() << "; it may take "
      << counted(settings.minutes, "minute") << std::endl;
  const auto seconds = static_cast<unsigned>(60 * settings.minutes);
  return ask_all(digits(), {ask_digits(folder.path(), digits_there, bound)}, seconds, settings, out);
}

const Stage& stage_named(const std::string& name) {
  for (const Stage& stage : stages()) {
    if (stage.name == name) return stage;
  }
  throw UsageError("there is no question of '" + name + "'; a question is called like layer.2");
}

Question question_named(const std::string& name, std::uint32_t seed) {
  const std::size_t point = std::min(name.find('.'), name.size());
  const auto questions = questions_of(stage_named(name.substr(0, point)), seed);
  const std::string number = point < name.size() ? name.substr(point + 1) : "1";
  for (std::size_t i = 0; i < questions.size(); ++i) {
    if (number == std::to_string(i + 1)) return questions[i];
  }
  throw UsageError("there is no question '" + name + "'; that stage has 1 to " + grouped(questions.size()));
}

}  // namespace

bool check_program(const CheckSettings& settings, std::ostream& out) {
  require_program(settings.command.front());
  const auto wanted = wanted_stages(settings.stages);
  std::size_t right = 0;
  for (const Stage* stage : wanted) {
    const bool good = stage->questions == nullptr ? ask_for_digits(settings, out)
                                                  : ask_all(*stage, questions_of(*stage, settings.seed),
                                                            stage->seconds, settings, out);
    if (!good) break;
    ++right;
  }
  out << "Right: " << right << " of " << counted(wanted.size(), "stage") << ".\n";
  return right == wanted.size();
}

void show_question(const std::string& name, const CheckSettings& settings, std::ostream& out) {
  out << question_named(name, settings.seed).text;
}

void show_answer(const std::string& name, const CheckSettings& settings, std::ostream& out) {
  const Question question = question_named(name, settings.seed);
  auto number = question.right.begin();
  for (const std::size_t count : question.lines) {
    for (std::size_t i = 0; i < count; ++i, ++number) out << (i == 0 ? "" : " ") << unlike(*number, *number);
    out << "\n";
  }
}

}  // namespace nn
