// The main function of the test program whose cases all need MNIST: status 77, which CTest shows as skipped,
// where there is none.
#include <boost/test/unit_test.hpp>

#include "support/real_data.hpp"

int main(int argc, char** argv) {
  if (nn::real_mnist() == nullptr) return 77;
  return boost::unit_test::unit_test_main([] { return true; }, argc, argv);
}
