#include "02_layer/exercises/2_flat_product/exercise.hpp"

#include <stdexcept>
#include <string>

namespace mine {

Table product(const Table& a, const Table& b) {
  // Replace this line. Table{2, 3, std::vector<double>(6, 0.0)} is a table of zeros
  // with 2 rows and 3 columns. std::to_string(3) is "3", for the message.
  throw std::logic_error("not solved yet");
}

}  // namespace mine
