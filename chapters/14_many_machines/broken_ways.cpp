#include "14_many_machines/broken_ways.hpp"

#include <algorithm>
#include <numeric>

#include "14_many_machines/slices.hpp"

namespace nn {
namespace {

using Order = std::vector<std::uint32_t>;

void scale(Gradient& gradient, double factor) {
  for (const auto block : knobs(gradient)) {
    for (double& slope : block) slope *= factor;
  }
}

// The gradients of the slices that have rows, added up; and how many those are.
std::size_t sum_of_means(const GradientOf& gradient_of, std::size_t workers,
                         const Network& network, const Batch& batch,
                         Gradient& sum) {
  sum = zero_gradient(network);
  std::size_t busy = 0;
  for (const Slice& slice : slices_of(batch.inputs.rows(), workers)) {
    if (slice.rows == 0) continue;
    Batch rows{Matrix(slice.rows, batch.inputs.columns()),
               Matrix(slice.rows, batch.targets.columns())};
    for (std::size_t i = 0; i < slice.rows; ++i) {
      std::ranges::copy(batch.inputs.row(slice.first + i),
                        rows.inputs.row(i).begin());
      std::ranges::copy(batch.targets.row(slice.first + i),
                        rows.targets.row(i).begin());
    }
    Gradient mean;
    gradient_of(network, rows, mean);
    for (std::size_t l = 0; l < sum.size(); ++l) {
      sum[l].weights += mean[l].weights;
      sum[l].biases += mean[l].biases;
    }
    ++busy;
  }
  return busy;
}

GradientOf shared(const GradientOf& gradient_of, Sharing sharing,
                  std::size_t workers) {
  if (sharing == Sharing::weighted) return in_slices(gradient_of, workers);
  return [=](const Network& network, const Batch& batch, Gradient& gradient) {
    const std::size_t busy =
        sum_of_means(gradient_of, workers, network, batch, gradient);
    if (sharing == Sharing::mean_of_means)
      scale(gradient, 1.0 / static_cast<double>(busy));
  };
}

// The order of each worker for the next epoch.
class Orders {
 public:
  Orders(const SharedTraining& training, Sharing sharing, std::size_t workers)
      : own_(sharing == Sharing::own_shuffle) {
    for (std::size_t w = 0; w < workers; ++w) {
      engines_.emplace_back(training.seed +
                            (own_ ? static_cast<std::uint32_t>(w) : 0));
      orders_.emplace_back(training.examples.count);
      std::iota(orders_.back().begin(), orders_.back().end(), 0u);
    }
  }

  const std::vector<Order>& next() {
    for (std::size_t w = 0; w < orders_.size(); ++w)
      shuffle(orders_[w], engines_[w]);
    return orders_;
  }

 private:
  bool own_;
  std::vector<Engine> engines_;
  std::vector<Order> orders_;
};

// The rows that worker w takes of the mini-batch that begins at `first`.
std::span<const std::uint32_t> rows_of(const Order& order, std::size_t first,
                                       std::size_t batch_size, std::size_t w,
                                       std::size_t workers) {
  const std::size_t rows = std::min(batch_size, order.size() - first);
  const Slice slice = slices_of(rows, workers).at(w);
  return std::span(order).subspan(first + slice.first, slice.rows);
}

// All workers' rows side by side: what they take together.
void train_together(const SharedTraining& training, Sharing sharing,
                    std::size_t workers, Network& network) {
  const Schedule& schedule = training.schedule;
  Orders orders(training, sharing, workers);
  for (std::size_t epoch = 0; epoch < schedule.epochs; ++epoch) {
    const std::vector<Order>& order = orders.next();
    Order taken;
    for (std::size_t first = 0; first < training.examples.count;
         first += schedule.batch_size) {
      for (std::size_t w = 0; w < workers; ++w) {
        const bool ahead = sharing == Sharing::step_ahead && w + 1 == workers &&
                           first + schedule.batch_size < training.examples.count;
        const auto rows =
            rows_of(order[w], first + (ahead ? schedule.batch_size : 0),
                    schedule.batch_size, w, workers);
        taken.insert(taken.end(), rows.begin(), rows.end());
      }
    }
    train_in_order(network, training.examples, taken, schedule.batch_size,
                   schedule.learning_rate, training.gradient_of);
  }
}

// Each worker learns from its rows of every mini-batch, alone.
void train_apart(const SharedTraining& training, std::size_t workers,
                 Network& network) {
  const Schedule& schedule = training.schedule;
  Orders orders(training, Sharing::averaged_per_epoch, workers);
  for (std::size_t epoch = 0; epoch < schedule.epochs; ++epoch) {
    const std::vector<Order>& order = orders.next();
    Gradient sum = zero_gradient(network);  // of knobs, for once
    for (std::size_t w = 0; w < workers; ++w) {
      Network own = network;
      for (std::size_t first = 0; first < training.examples.count;
           first += schedule.batch_size)
        train_in_order(own, training.examples,
                       rows_of(order[w], first, schedule.batch_size, w, workers),
                       schedule.batch_size, schedule.learning_rate,
                       training.gradient_of);
      for (std::size_t l = 0; l < own.size(); ++l) {
        sum[l].weights += own[l].weights;
        sum[l].biases += own[l].biases;
      }
    }
    scale(sum, 1.0 / static_cast<double>(workers));
    for (std::size_t l = 0; l < network.size(); ++l) {
      network[l].weights = sum[l].weights;
      network[l].biases = sum[l].biases;
    }
  }
}

}  // namespace

const char* name_of(Sharing sharing) {
  switch (sharing) {
    case Sharing::weighted:
      return "slices weighted by their rows";
    case Sharing::mean_of_means:
      return "mean of the slices' means";
    case Sharing::undivided:
      return "sum without a division";
    case Sharing::own_shuffle:
      return "a shuffle of its own for each";
    case Sharing::averaged_per_epoch:
      return "knobs averaged once per epoch";
    case Sharing::step_ahead:
      return "one worker a step ahead";
  }
  return "";
}

Network train_shared(const SharedTraining& training, Sharing sharing,
                     std::size_t workers) {
  Network network = training.start;
  if (sharing == Sharing::averaged_per_epoch) {
    train_apart(training, workers, network);
  } else if (sharing == Sharing::own_shuffle || sharing == Sharing::step_ahead) {
    train_together(training, sharing, workers, network);
  } else {
    Engine engine(training.seed);
    train(network, training.examples, training.schedule,
          shared(training.gradient_of, sharing, workers), engine,
          [](const Epoch&) { return true; });
  }
  return network;
}

}  // namespace nn
