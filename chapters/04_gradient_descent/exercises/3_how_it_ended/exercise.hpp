// 04.3 How did it end? A walk downhill that stops by itself.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace mine {

enum class Ending { flat, diverged, out_of_steps };

struct Descent {
  std::vector<double> knobs;  // where the walk ended
  std::size_t steps = 0;      // how many steps it took
  Ending ending = Ending::flat;
};

// The slopes at a place: one for each knob.
using SlopesOf = std::function<std::vector<double>(const std::vector<double>&)>;

Descent descend(const SlopesOf& slopes_of, std::vector<double> knobs, double rate,
                std::size_t max_steps, double flat_enough);

}  // namespace mine
