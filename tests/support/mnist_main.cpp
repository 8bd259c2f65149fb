// The main function of the test program whose cases all need MNIST: status 77, which CTest shows as skipped,
// where there is none. With a last argument `equal_rounding` also where another mathematical library rounds
// differently, for cases that compare to the last bit.
#include <boost/test/unit_test.hpp>
#include <iostream>
#include <string_view>

#include "common/rounding.hpp"
#include "support/real_data.hpp"

namespace {

// Also says when it does not.
bool rounding_fits() {
  if (nn::rounds_as_recorded()) return true;
  std::cout << "SKIPPED: e^x rounds differently on this machine" << std::endl;
  return false;
}

}  // namespace

int main(int argc, char** argv) {
  if (nn::real_mnist() == nullptr) return 77;
  if (std::string_view(argv[argc - 1]) == "equal_rounding" && !rounding_fits()) return 77;
  return boost::unit_test::unit_test_main([] { return true; }, argc, argv);
}
