#include "06_backpropagation/exercises/3_books_form/exercise.hpp"

#include <stdexcept>

namespace mine {

BookGradient backpropagate(const BookNetwork& network, const Matrix& x,
                           const Matrix& y) {
  // Replace this line.
  throw std::logic_error("not solved yet");
}

}  // namespace mine
