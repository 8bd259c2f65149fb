// Real MNIST for tests; where there is none they say SKIPPED and why.
#pragma once

#include <iostream>
#include <memory>

#include "common/mnist.hpp"
#include "common/story/data_place.hpp"

namespace nn {

// MNIST, read once; null where there is none, and then the reason is printed for CTest.
inline const Mnist* real_mnist() {
  static const std::unique_ptr<const Mnist> mnist = []() -> std::unique_ptr<const Mnist> {
    try {
      return std::make_unique<Mnist>(find_data("mnist").folder);
    } catch (const DataError& error) {
      std::cout << "SKIPPED: " << error.what() << std::endl;
      return nullptr;
    }
  }();
  return mnist.get();
}

}  // namespace nn
