#include "06_backpropagation/exercises/3_books_form/exercise.hpp"

namespace mine {
namespace {

// The sums and the answers of all layers; a[0] is x, and layer l answers a[l + 1].
struct Way {
  std::vector<Matrix> z, a;
};

Way forward(const BookNetwork& network, const Matrix& x) {
  Way way{{}, {x}};
  for (std::size_t l = 0; l < network.w.size(); ++l) {
    Matrix z = network.w[l] * way.a[l], a;
    z += network.b[l];
    nn::map(z, a, network.f.value);
    way.z.push_back(z), way.a.push_back(a);
  }
  return way;
}

void through_the_gate(const BookNetwork& network, const Matrix& z, const Matrix& a,
                      Matrix& delta) {
  for (std::size_t j = 0; j < delta.rows(); ++j)
    delta(j, 0) *= network.f.derivative(z(j, 0), a(j, 0));
}

}  // namespace

BookGradient backpropagate(const BookNetwork& network, const Matrix& x,
                           const Matrix& y) {
  const Way way = forward(network, x);
  BookGradient gradient{network.w, network.b};  // for the shapes
  Matrix delta = way.a.back();
  delta -= y;
  delta *= 2.0;  // dC/da of the squared error
  for (std::size_t l = network.w.size(); l-- > 0;) {
    through_the_gate(network, way.z[l], way.a[l + 1], delta);
    gradient.w[l] = delta * nn::transposed(way.a[l]);
    gradient.b[l] = delta;
    if (l > 0) delta = Matrix(nn::transposed(network.w[l]) * delta);
  }
  return gradient;
}

}  // namespace mine
