#include "12_faster/ladder/listed.hpp"

#include <algorithm>
#include <memory>

#include "12_faster/fused_engine/lit_pixels.hpp"
#include "common/elementary.hpp"

namespace nn {
namespace {

// to += factor * row. The two must not overlap.
template <class Number>
void add_row_of(Number factor, const Number* __restrict row, std::size_t columns,
                Number* __restrict to) {
  for (std::size_t j = 0; j < columns; ++j) to[j] += factor * row[j];
}

// One hidden layer in plain loops, for any type of number.
template <class Number>
struct ListedNetwork {
  using Numbers = std::vector<Number>;

  ListedNetwork(const Task& task)
      : form(task.start),
        digits(task.digits),
        lit(task.digits),
        hidden(form[0].weights.columns()),
        width((hidden + 15) / 16 * 16),
        outputs(form[1].weights.columns()) {
    const std::size_t widths[] = {width, outputs};
    for (std::size_t l = 0; l < 2; ++l) {
      weights[l].resize(form[l].weights.rows() * widths[l]);
      biases[l].resize(widths[l]);
      copy_rows(form[l].weights, weights[l], widths[l]);
      copy_rows(form[l].biases, biases[l], widths[l]);
    }
  }

  static void copy_rows(const Matrix& from, Numbers& to, std::size_t step) {
    for (std::size_t i = 0; i < from.rows(); ++i) {
      for (std::size_t j = 0; j < from.columns(); ++j)
        to[i * step + j] = static_cast<Number>(from(i, j));
    }
  }

  static void copy_rows(const Numbers& from, std::size_t step, Matrix& to) {
    for (std::size_t i = 0; i < to.rows(); ++i) {
      for (std::size_t j = 0; j < to.columns(); ++j) to(i, j) = from[i * step + j];
    }
  }

  Network network() const {
    Network now = form;
    const std::size_t widths[] = {width, outputs};
    for (std::size_t l = 0; l < 2; ++l) {
      copy_rows(weights[l], widths[l], now[l].weights);
      copy_rows(biases[l], widths[l], now[l].biases);
    }
    return now;
  }

  void forward(std::size_t picture, Number* a, Number* out) const {
    std::ranges::copy(biases[0], a);
    const Number* row = weights[0].data();
    for (const LitPixel& pixel : lit.of(picture)) {
      add_row_of(level[pixel.brightness], row += pixel.skip * width, width, a);
    }
    for (std::size_t j = 0; j < hidden; ++j)
      a[j] = static_cast<Number>(1 / (1 + exponential(-a[j])));
    std::ranges::copy(biases[1], out);
    for (std::size_t j = 0; j < hidden; ++j)
      add_row_of(a[j], &weights[1][j * outputs], outputs, out);
    for (std::size_t o = 0; o < outputs; ++o)
      out[o] = static_cast<Number>(1 / (1 + exponential(-out[o])));
  }

  // Computes the errors of both layers, multiplied by `scale`. `out` holds the
  // outputs before, and their errors afterwards.
  void find_errors(std::size_t picture, const Number* a, Number scale, Number* out,
                   Number* error) const {
    for (std::size_t o = 0; o < outputs; ++o) {
      const Number y = digits.labels[picture] == o ? Number(1) : Number(0);
      out[o] = (out[o] - y) * out[o] * (1 - out[o]) * scale;
    }
    for (std::size_t j = 0; j < hidden; ++j) {
      Number sum = 0;
      for (std::size_t o = 0; o < outputs; ++o)
        sum += out[o] * weights[1][j * outputs + o];
      error[j] = sum * a[j] * (1 - a[j]);
    }
  }

  void step_by(std::size_t picture, const Number* a, const Number* out,
               const Number* error) {
    Number* row = weights[0].data();
    for (const LitPixel& pixel : lit.of(picture)) {
      add_row_of(level[pixel.brightness], error, width, row += pixel.skip * width);
    }
    for (std::size_t j = 0; j < hidden; ++j) {
      add_row_of(a[j], out, outputs, &weights[1][j * outputs]);
      biases[0][j] += error[j];
    }
    for (std::size_t o = 0; o < outputs; ++o) biases[1][o] += out[o];
  }

  // All answers of a mini-batch are computed with the same knobs, before any knob
  // takes its step.
  void step(Order batch, double rate) {
    const std::size_t m = batch.size();
    // The lists are far apart in memory, so ask for all of them first.
    for (const std::uint32_t picture : batch) lit.fetch(picture);
    answers.resize(m * width);
    errors.resize(m * width);
    ends.resize(m * outputs);
    for (std::size_t i = 0; i < m; ++i) {
      forward(batch[i], &answers[i * width], &ends[i * outputs]);
      find_errors(batch[i], &answers[i * width],
                  static_cast<Number>(-rate / static_cast<double>(m)),
                  &ends[i * outputs], &errors[i * width]);
    }
    for (std::size_t i = 0; i < m; ++i) {
      step_by(batch[i], &answers[i * width], &ends[i * outputs],
              &errors[i * width]);
    }
  }

  Network form;
  ImageSet digits;
  LitPixels lit;
  std::size_t hidden, width, outputs;  // width: hidden, padded to whole vectors
  Numbers weights[2], biases[2], answers, errors, ends;
  std::array<Number, 256> level = levels<Number>();
};

template <class Number>
Climb begin_listed_in(const Task& task) {
  const auto training = std::make_shared<ListedNetwork<Number>>(task);
  return {[training, size = task.batch_size](Order order, double rate) {
            in_batches(order, size,
                       [&](Order batch) { training->step(batch, rate); });
          },
          [training] { return training->network(); }};
}

}  // namespace

Climb begin_listed(const Task& task) { return begin_listed_in<double>(task); }
Climb begin_listed_in_float(const Task& task) {
  return begin_listed_in<float>(task);
}

}  // namespace nn
