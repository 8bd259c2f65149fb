// The two large products of a step of 784-800-10 by OpenBLAS, on one core: as many as an epoch has.
#include "11_faster/bench/peers/peer.hpp"

#ifdef NN_CBLAS
#include <cblas.h>

namespace {

// A thousand numbers that are no trap: neither zero nor growing.
std::vector<float> numbers(std::size_t count) {
  std::vector<float> all(count);
  for (std::size_t i = 0; i < count; ++i) all[i] = 0.001f * static_cast<float>(i % 1000) - 0.5f;
  return all;
}

}  // namespace

int main(int argc, char** argv) {
  const nn::PeerWords words = nn::peer_words(argc, argv);
  if (words.task == "tasks") {
    std::cout << "OpenBLAS: product\n";
    return 0;
  }
  constexpr int m = 128, n = 800, k = 784;
  const auto x = numbers(m * k), w = numbers(k * n), delta = numbers(m * n);
  std::vector<float> z(m * n), slopes(k * n);
  const std::size_t steps = (nn::read_bytes(words.folder + "/labels").size() + m - 1) / m;
  nn::time_epochs(words.epochs, [&] {
    for (std::size_t step = 0; step < steps; ++step) {
      cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, m, n, k, 1, x.data(), k, w.data(), n, 1,
                  z.data(), n);
      cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, k, n, m, 1, x.data(), k, delta.data(), n, 1,
                  slopes.data(), n);
    }
  });
}
#else
int main() {
  std::cout << "OpenBLAS is not installed\n";
  return 77;
}
#endif
