// The figures of a chapter, as two folders hold them: NAME.csv and NAME.svg, .png or .gif, and perhaps more
// tables, NAME.its-name.csv.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "common/story/plot.hpp"

namespace nn {

struct Folders {
  std::filesystem::path reference, yours;
};

enum class Verdict { agrees, differs, not_there };

struct Finding {
  std::string name;  // of the figure: 08_loss
  Verdict verdict = Verdict::not_there;
  std::string words;                      // what follows the name
  std::size_t left_out = 0;               // columns that were not compared
  std::optional<Table> reference, yours;  // NAME.csv
};

// The names of all figures of a folder, in order. std::runtime_error when it holds none.
std::vector<std::string> figures_in(const std::filesystem::path& folder);

// Compares the tables of one figure, and tells of the one that differs most, with the options that yours was
// drawn with, which its script names. A figure of the reference that
// is not there in yours is no difference, but said; a further table that is not there is one. CsvError when
// one of the two is there and cannot be read.
Finding look_at(const std::string& name, const Folders& folders, double tolerance);

// NAME.svg, NAME.png or NAME.gif, whichever is in this folder.
std::optional<std::filesystem::path> picture_of(const std::string& name, const std::filesystem::path& folder);

// "2 of 3 figures agree, 1 is not drawn yet; 5 measured columns not compared".
std::string summary_of(const std::vector<Finding>& findings);

// Is something there, and does all that is there agree?
bool all_agree(const std::vector<Finding>& findings);

}  // namespace nn
