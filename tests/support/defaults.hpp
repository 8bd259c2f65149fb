// What a value is when nobody has filled it in.
#pragma once

namespace nn {

// Is each of these 0, false or empty?
template <class... Values>
bool all_empty(const Values&... values) {
  return ((values == Values{}) && ...);
}

}  // namespace nn
