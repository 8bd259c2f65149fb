#include "14_many_machines/story/tables.hpp"

#include "common/text.hpp"

namespace nn {
namespace {

std::vector<std::vector<std::string>> rows_of(const std::string& kind,
                                              const std::string& text) {
  std::vector<std::vector<std::string>> rows;
  for (const std::string& line : lines_of(text)) {
    auto cells = split_at_commas(line);
    if (cells[0] == kind) rows.push_back(std::move(cells));
  }
  return rows;
}

double number(const std::string& cell) { return number_in(cell).value_or(0.0); }

std::size_t count(const std::string& cell) {
  return static_cast<std::size_t>(number(cell));
}

}  // namespace

std::string as_lines(const std::vector<TimedMessage>& messages) {
  std::string text;
  for (const TimedMessage& m : messages)
    text += "message," + shortest(m.bytes) + "," + shortest(m.gathered) + "," +
            shortest(m.reduced) + "\n";
  return text;
}

std::string as_lines(const std::vector<TimedStep>& steps) {
  std::string text;
  for (const TimedStep& s : steps)
    text += "step," + std::to_string(s.hidden) + "," + std::to_string(s.batch) +
            "," + s.way + "," + shortest(s.seconds) + "," + shortest(s.computing) +
            "\n";
  return text;
}

std::vector<TimedMessage> messages_in(const std::string& text) {
  std::vector<TimedMessage> messages;
  for (const auto& row : rows_of("message", text))
    messages.push_back({number(row.at(1)), number(row.at(2)), number(row.at(3))});
  return messages;
}

std::vector<TimedStep> steps_in(const std::string& text) {
  std::vector<TimedStep> steps;
  for (const auto& row : rows_of("step", text))
    steps.push_back({count(row.at(1)), count(row.at(2)), row.at(3),
                     number(row.at(4)), number(row.at(5))});
  return steps;
}

}  // namespace nn
