// Tests that need real MNIST, or numbers that are equal to the last bit, say SKIPPED and why where there is
// no MNIST, or where another mathematical library rounds differently.
#pragma once

#include <boost/test/unit_test.hpp>
#include <iostream>
#include <memory>

#include "common/data_place.hpp"
#include "common/mnist.hpp"
#include "common/rounding.hpp"

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

// Also says when it does not.
inline bool rounding_fits() {
  if (rounds_as_recorded()) return true;
  std::cout << "SKIPPED: e^x rounds differently on this machine" << std::endl;
  return false;
}

// The main function of a test program whose cases all need MNIST, and equal rounding if `rounding`: status
// 77, which CTest shows as skipped, where they are not to be had.
inline int main_with_mnist(int argc, char** argv, bool rounding) {
  if (real_mnist() == nullptr || (rounding && !rounding_fits())) return 77;
  return boost::unit_test::unit_test_main([] { return true; }, argc, argv);
}

}  // namespace nn
