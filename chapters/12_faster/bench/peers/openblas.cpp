// The two large products of a step of 784-800-10 by OpenBLAS, on one core: as many
// as an epoch has.
#include "12_faster/bench/peers/peer.hpp"

#ifdef NN_CBLAS
#include <cblas.h>

namespace {

// Small numbers, hardly any of them 0.
std::vector<float> numbers(std::size_t count) {
  std::vector<float> all(count);
  for (std::size_t i = 0; i < count; ++i)
    all[i] = 0.001f * static_cast<float>(i % 1000) - 0.5f;
  return all;
}

// On some processors, an older OpenBLAS computes wrong products. These sums of
// whole numbers are exact, so they show it.
bool is_right(int m, int n, int k) {
  std::vector<float> a(static_cast<std::size_t>(m * k)),
      b(static_cast<std::size_t>(k * n));
  for (std::size_t i = 0; i < a.size(); ++i) a[i] = static_cast<float>(i % 7) - 3;
  for (std::size_t i = 0; i < b.size(); ++i) b[i] = static_cast<float>(i % 9) - 4;
  std::vector<float> c(static_cast<std::size_t>(m * n)), plain(c.size());
  cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, m, n, k, 1, a.data(), k,
              b.data(), n, 0, c.data(), n);
  for (int i = 0; i < m; ++i) {
    for (int p = 0; p < k; ++p) {
      for (int j = 0; j < n; ++j) plain[i * n + j] += a[i * k + p] * b[p * n + j];
    }
  }
  return c == plain;
}

}  // namespace

int main(int argc, char** argv) {
  const nn::PeerWords words = nn::peer_words(argc, argv);
  if (words.task == "tasks") {
    std::cout << "OpenBLAS: product\n";
    return 0;
  }
  constexpr int m = 128, n = 800, k = 784;
  openblas_set_num_threads(1);
  const std::string version =
      openblas_get_config();  // "OpenBLAS 0.3.21 NO_LAPACKE DYNAMIC_ARCH ..."
  std::cout << "kernel " << version.substr(0, version.find(' ', 9)) << " "
            << openblas_get_corename() << std::endl;
  if (!is_right(m, n, k) || !is_right(k, n, m)) {
    std::cout << "its products are wrong\n";
    return 1;
  }
  const auto x = numbers(m * k), w = numbers(k * n), delta = numbers(m * n);
  std::vector<float> z(m * n), slopes(k * n);
  const std::size_t steps =
      (nn::read_bytes(words.folder + "/labels").size() + m - 1) / m;
  nn::time_epochs(words.epochs, [&] {
    for (std::size_t step = 0; step < steps; ++step) {
      cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, m, n, k, 1, x.data(),
                  k, w.data(), n, 1, z.data(), n);
      cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, k, n, m, 1, x.data(), k,
                  delta.data(), n, 1, slopes.data(), n);
    }
  });
}
#else
int main() {
  std::cout << "OpenBLAS is not installed\n";
  return 77;
}
#endif
