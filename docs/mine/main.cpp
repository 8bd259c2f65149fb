// check_mine: judges a program of the reader's, stage by stage, or the log of a training
#include <algorithm>
#include <iostream>

#include "common/story/interrupt.hpp"
#include "common/story/program.hpp"
#include "common/text.hpp"
#include "docs/mine/check.hpp"
#include "docs/mine/ills.hpp"

using namespace nn;

namespace {

// The reader's command begins with the first word that is no option of ours. Each of ours has a value behind
// it.
int words_of_ours(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--") return i;
    if (!word.starts_with("-")) return i;
    if (word != "--help" && word.find('=') == std::string::npos) ++i;
  }
  return argc;
}

void tell_log(const std::string& file) {
  const Ill ill = diagnose(read_training_log(file));
  std::cout << (ill.name == "healthy" ? "looks healthy" : "looks like: " + ill.name)
            << "\n   symptom: " << ill.symptom << "\n   cause:   " << ill.cause
            << "\n   cure:    " << ill.cure << "\n   read:    " << ill.read << "\n";
}

void check(int argc, char** argv, int& status) {
  CheckSettings settings;
  std::string log, question, answer;
  Options options("check_mine", "judges a program of yours, stage by stage, or the log of a training");
  options.add_text("stage", settings.stages, "NAMES", "only these stages, like sum or sum,layer");
  options.add_seed(settings.seed);
  options.add_text("data", settings.data, "NAME",
                   "digits for the last stage: auto, mnist, drawn, or a folder");
  options.add_count("minutes", settings.minutes, 1, 1440, "how long the program may learn digits");
  options.add_text("question", question, "STAGE.N", "print a question, like layer.2, as a program gets it");
  options.add_text("answer", answer, "STAGE.N", "print the right numbers for a question");
  options.add_text("log", log, "FILE", "say what a log of epochs looks like; no program is run");
  const int ours = std::min(words_of_ours(argc, argv), argc);
  if (!options.parse(ours, argv)) return;
  const int first = ours < argc && std::string(argv[ours]) == "--" ? ours + 1 : ours;
  settings.command.assign(argv + std::min(first, argc), argv + argc);
  if (!log.empty()) return tell_log(log);
  if (!question.empty()) return show_question(question, settings, std::cout);
  if (!answer.empty()) return show_answer(answer, settings, std::cout);
  if (settings.command.empty()) throw UsageError("which program? ./learn check ./my_program judges yours");
  ask_on_interrupt();
  if (!check_program(settings, std::cout)) status = 1;
}

}  // namespace

int main(int argc, char** argv) {
  int status = 0;
  const int ended = run_program(argc, argv, [&](int count, char** words) { check(count, words, status); });
  return ended != 0 ? ended : status;
}
