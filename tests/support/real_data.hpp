// Tests that need real MNIST, or numbers that are equal to the last bit, say SKIPPED and why where there is
// no MNIST, or where another mathematical library rounds differently.
#pragma once

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <iostream>
#include <memory>

#include "common/mnist.hpp"

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

// Does e^x round here as it did where the recorded numbers come from? Thousands of training steps make a
// difference in the last bit visible.
inline bool rounds_as_recorded() {
  double sum = 0.0;
  for (int i = -40000; i < 40000; ++i) {
    const double x = i * 2.44140625e-4;  // exact: -9.77 to 9.77
    sum += std::exp(x) * (1 + i % 7);
  }
  const bool same = sum == 285403999.51162404;
  if (!same) std::cout << "SKIPPED: e^x rounds differently on this machine" << std::endl;
  return same;
}

// The main function of a test program whose cases all need MNIST, and equal rounding if `rounding`: status
// 77, which CTest shows as skipped, where they are not to be had.
inline int main_with_mnist(int argc, char** argv, bool rounding) {
  if (real_mnist() == nullptr || (rounding && !rounds_as_recorded())) return 77;
  return boost::unit_test::unit_test_main([] { return true; }, argc, argv);
}

}  // namespace nn
