#include "docs/mine/training_log.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <numeric>
#include <stdexcept>

#include "common/text.hpp"

namespace nn {
namespace {

struct Column {
  std::vector<double> TrainingLog::*values;
  std::vector<std::string> names;  // small letters only
};

const std::vector<Column>& known_columns() {
  static const std::vector<Column> all = {
      {&TrainingLog::epochs, {"epoch", "epochs"}},
      {&TrainingLog::training,
       {"trainingcost", "traincost", "trainingloss", "trainloss", "training", "train", "cost", "loss"}},
      {&TrainingLog::validation,
       {"validationcost", "valcost", "validcost", "validationloss", "valloss", "validloss", "validation",
        "val", "heldbackcost", "heldback", "testcost", "testloss"}},
      {&TrainingLog::training_accuracy, {"trainingaccuracy", "trainaccuracy", "trainacc", "accuracy", "acc"}},
      {&TrainingLog::validation_accuracy,
       {"validationaccuracy", "valaccuracy", "validationacc", "valacc", "testaccuracy", "testacc"}},
  };
  return all;
}

[[noreturn]] void refuse(const std::string& where, const std::string& what) {
  throw std::runtime_error(where + ": " + what);
}

std::string letters_of(const std::string& name) {
  std::string letters;
  for (const char c : name) {
    if (c >= 'A' && c <= 'Z') letters += static_cast<char>(c - 'A' + 'a');
    if (c >= 'a' && c <= 'z') letters += c;
  }
  return letters;
}

char separator_in(const std::string& line) {
  for (const char each : {'\t', ';', ','}) {
    if (line.find(each) != std::string::npos) return each;
  }
  return ',';
}

// Without quotes, spaces around it, and the return that Windows puts at the end.
std::string trimmed(const std::string& cell) {
  const std::size_t first = cell.find_first_not_of(" \"\r");
  return first == std::string::npos ? "" : cell.substr(first, cell.find_last_not_of(" \"\r") - first + 1);
}

std::vector<std::string> cells_of(std::string line, char separator) {
  std::vector<std::string> cells;
  if (separator != ',') std::ranges::replace(line, ',', '.');
  std::ranges::replace(line, separator, ',');
  for (const std::string& cell : split_at_commas(line)) cells.push_back(trimmed(cell));
  return cells;
}

// Where each known column stands; the first of two with the same meaning counts.
std::vector<std::size_t> places_in(const std::vector<std::string>& header) {
  std::vector<std::size_t> places;
  for (const Column& column : known_columns()) {
    std::size_t place = header.size();
    for (std::size_t i = header.size(); i-- > 0;) {
      if (std::ranges::find(column.names, letters_of(header[i])) != column.names.end()) place = i;
    }
    places.push_back(place);
  }
  return places;
}

double value_in(std::string cell, const std::string& where) {
  if (cell.ends_with('%')) cell = trimmed(cell.substr(0, cell.size() - 1));
  const std::string word = letters_of(cell);
  if (word == "nan") return std::numeric_limits<double>::quiet_NaN();
  if (word == "inf" || word == "infinity") return std::numeric_limits<double>::infinity();
  const auto number = number_in(cell);
  if (!number) refuse(where, "'" + printable(cell.substr(0, 40)) + "' is not a number");
  return *number;
}

}  // namespace

TrainingLog read_training_log(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  std::string line;
  if (!in || !std::getline(in, line)) refuse(file, in.eof() ? "it is empty" : "it cannot be read");
  if (line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
  const char separator = separator_in(line);
  const auto header = cells_of(line, separator);
  const auto places = places_in(header);
  if (places[1] == header.size())
    refuse(file, "no column is called 'training cost', 'train_loss' or 'loss'; its first line is: " +
                     printable(line.substr(0, 80)));
  TrainingLog log;
  for (std::size_t number = 2; std::getline(in, line); ++number) {
    if (trimmed(line).empty()) continue;
    const std::string where = file + ":" + std::to_string(number);
    const auto cells = cells_of(line, separator);
    if (cells.size() != header.size())
      refuse(where, counted(cells.size(), "cell") + " where the first line has " + grouped(header.size()));
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (places[i] < header.size())
        (log.*known_columns()[i].values).push_back(value_in(cells[places[i]], where));
    }
  }
  if (places[0] == header.size()) {
    log.epochs.resize(log.training.size());
    std::iota(log.epochs.begin(), log.epochs.end(), 0.0);
  }
  return log;
}

}  // namespace nn
