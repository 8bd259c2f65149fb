// The book's network as one writes it with Eigen, in float: a mini-batch is a
// matrix, a step is five lines.
#include "12_faster/bench/peers/peer.hpp"

#if __has_include(<Eigen/Dense>)
#include <Eigen/Dense>
#include <algorithm>
#include <numeric>
#include <random>

namespace {

using FloatTable =
    Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using FloatRow = Eigen::RowVectorXf;

struct DigitTables {
  FloatTable pixels;
  std::vector<std::uint8_t> labels;
  DigitTables(const std::string& folder, const std::string& kind)
      : labels(nn::read_bytes(folder + "/" + kind + "labels")) {
    const auto bytes = nn::read_bytes(folder + "/" + kind + "pixels");
    const auto rows = static_cast<Eigen::Index>(labels.size());
    pixels.resize(rows, static_cast<Eigen::Index>(bytes.size()) / rows);
    std::transform(
        bytes.begin(), bytes.end(), pixels.data(),
        [](std::uint8_t byte) { return static_cast<float>(byte) / 255.0f; });
  }
};

struct BookNetwork {
  FloatTable w0 = FloatTable(784, 30), w1 = FloatTable(30, 10);
  FloatRow b0 = FloatRow(30), b1 = FloatRow(10);

  static auto sigmoid(const FloatTable& z) {
    return (1.0f / (1.0f + (-z.array()).exp())).matrix();
  }

  void step(const FloatTable& x, const FloatTable& y, float rate) {
    const FloatTable a = sigmoid((x * w0).rowwise() + b0),
                     out = sigmoid((a * w1).rowwise() + b1);
    const FloatTable delta1 =
        ((out - y).array() * out.array() * (1 - out.array())).matrix() /
        float(x.rows());
    const FloatTable delta0 =
        ((delta1 * w1.transpose()).array() * a.array() * (1 - a.array())).matrix();
    w1.noalias() -= rate * (a.transpose() * delta1);
    w0.noalias() -= rate * (x.transpose() * delta0);
    b1 -= rate * delta1.colwise().sum();
    b0 -= rate * delta0.colwise().sum();
  }

  double percent_right(const DigitTables& digits) const {
    const FloatTable a = sigmoid((digits.pixels * w0).rowwise() + b0),
                     out = sigmoid((a * w1).rowwise() + b1);
    int right = 0;
    for (Eigen::Index i = 0; i < out.rows(); ++i) {
      Eigen::Index answer = 0;
      out.row(i).maxCoeff(&answer);
      right += answer == digits.labels[static_cast<std::size_t>(i)];
    }
    return 100.0 * right / static_cast<double>(out.rows());
  }
};

void time_training(const nn::PeerWords& words) {
  const DigitTables digits(words.folder, ""), test(words.folder, "test_");
  std::mt19937 chance(1);
  std::normal_distribution<float> normal;
  BookNetwork network;
  for (const auto block : {std::pair(network.w0.data(), network.w0.size()),
                           {network.w1.data(), network.w1.size()},
                           {network.b0.data(), network.b0.size()},
                           {network.b1.data(), network.b1.size()}}) {
    std::generate_n(block.first, block.second, [&] { return normal(chance); });
  }
  std::vector<int> order(digits.labels.size());
  std::iota(order.begin(), order.end(), 0);
  FloatTable x(10, 784), y(10, 10);
  nn::time_epochs(words.epochs, [&] {
    std::shuffle(order.begin(), order.end(), chance);
    for (std::size_t first = 0; first + 10 <= order.size(); first += 10) {
      y.setZero();
      for (int i = 0; i < 10; ++i) {
        const int picture = order[first + static_cast<std::size_t>(i)];
        x.row(i) = digits.pixels.row(picture);
        y(i, digits.labels[static_cast<std::size_t>(picture)]) = 1.0f;
      }
      network.step(x, y, 3.0f);
    }
  });
  std::cout << "accuracy " << network.percent_right(test) << "\n";
}

}  // namespace

int main(int argc, char** argv) {
  const nn::PeerWords words = nn::peer_words(argc, argv);
  if (words.task == "tasks") {
    std::cout << "Eigen in float: book\n";
    return 0;
  }
  time_training(words);
}
#else
int main() {
  std::cout << "Eigen is not installed\n";
  return 77;
}
#endif
