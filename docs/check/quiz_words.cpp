#include "docs/check/quiz_words.hpp"

namespace nn {

const QuizWords& quiz_words(bool chinese) {
  static const QuizWords english{
      "Answer each question before you unfold its answer. `./learn quiz ",
      "` asks the same questions in the terminal.",
      "**Question ",
      ".** ",
      "Answer",
      "**Answer ",
      "** ",
      ".",
      "Not ",
      "Not ",
      " (",
      ")",
      ": ",
      " ",
      "there",
      120,
  };
  static const QuizWords in_chinese{
      "先自己回答，再展开答案。`./learn quiz ",
      "` 会在终端里问同样的问题。",
      "**问题 ",
      "**。",
      "答案",
      "**答案 ",
      "**。",
      "",
      "不是 ",
      "不选 ",
      "（",
      "）",
      "：",
      "",
      "那里",
      100000,
  };
  return chinese ? in_chinese : english;
}

}  // namespace nn
