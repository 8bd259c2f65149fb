#include <fstream>
#include <iterator>
#include <stdexcept>

#include "common/quiz/quiz.hpp"

namespace nn {

Quiz read_quiz(const std::filesystem::path& source, const std::string& file) {
  std::ifstream stream(source / file, std::ios::binary);
  if (!stream) throw std::runtime_error(file + ": cannot be read");
  Quiz quiz = parse_quiz(std::string(std::istreambuf_iterator<char>(stream), {}));
  if (quiz.faults.empty()) return quiz;
  const QuizFault& fault = quiz.faults[0];
  throw std::runtime_error(file + ":" + std::to_string(fault.line) + ": " +
                           fault.words);
}

}  // namespace nn
