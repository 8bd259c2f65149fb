#include "13_convolution/fast/convolution_training.hpp"

#include <numeric>
#include <stdexcept>

#include "11_better/checked.hpp"
#include "13_convolution/fast/batch_part.hpp"
#include "common/stopwatch.hpp"

namespace nn {
namespace {

void require_form(const StepForm& form) {
  if (form.batch_size == 0)
    throw std::invalid_argument("the float engine: a mini-batch of 0 pictures");
  require_share(form.momentum, "momentum: the share that is kept");
  require_share(form.left_out, "dropout: the share of hidden neurons");
  require_not_negative(form.decay, "decay");
}

std::size_t slices_of(std::size_t pictures) {
  return (pictures + slice_pictures - 1) / slice_pictures;
}

}  // namespace

ConvolutionTraining::ConvolutionTraining(const Wiring& wiring, const Network& start,
                                         const StepForm& form,
                                         const ExamplesOf& examples_of,
                                         std::uint32_t seed, Team& team)
    : form_(start),
      network_(wiring, start),
      steps_(form),
      team_(team),
      velocity_(network_.knobs().size()),
      seconds_(team.members()) {
  require_form(form);
  Engine engine(seed);
  const std::size_t parts = std::min(most_parts, slices_of(form.batch_size));
  for (std::size_t part = 0; part < parts; ++part) {
    const Engine pictures(engine()), coins(engine());
    parts_.push_back(
        std::make_unique<BatchPart>(network_, examples_of(pictures), coins));
  }
}

ConvolutionTraining::~ConvolutionTraining() = default;

void ConvolutionTraining::epoch(std::span<const std::uint32_t> order,
                                const RateOf& rate,
                                const std::function<bool()>& stop) {
  const std::size_t size = steps_.batch_size, before = t_;
  std::atomic<bool> stopped = false;
  team_.run([&](std::size_t member) {
    ThreadStopwatch watch;
    std::size_t t = before;
    for (std::size_t first = 0; first < order.size() && !stopped; first += size) {
      const double began = watch.seconds();
      learn(member, order.subspan(first, std::min(size, order.size() - first)));
      const double learned = watch.seconds();
      team_.meet();
      const double met = watch.seconds();
      step(member, rate(t++));
      seconds_[member] += learned - began + watch.seconds() - met;
      if (member == 0 && stop && stop()) stopped = true;
      team_.meet();
    }
    if (member == 0) t_ = t;
  });
}

void ConvolutionTraining::learn(std::size_t member,
                                std::span<const std::uint32_t> batch) {
  const Share own = share_of(parts_.size(), member, team_.members());
  for (std::size_t part = own.first; part < own.last; ++part) {
    const Share pictures =
        share_of(batch.size(), part, parts_.size(), slice_pictures);
    parts_[part]->learn(network_, batch.subspan(pictures.first, pictures.size()),
                        batch.size(), steps_.left_out);
  }
}

// Each member steps along some of the knobs of each layer.
void ConvolutionTraining::step(std::size_t member, double rate) {
  const auto share_step = [&](std::size_t first, std::size_t count, double decay) {
    const Share own = share_of(count, member, team_.members(), float_lanes);
    step_block(first + own.first, own.size(), rate, decay);
  };
  for (std::size_t l = 0; l < form_.size(); ++l) {
    const FloatLayer& layer = network_.layers()[l];
    share_step(layer.weights, form_[l].weights.size(), steps_.decay);
    share_step(layer.biases, form_[l].biases.size(), 0.0);
  }
}

void ConvolutionTraining::step_block(std::size_t first, std::size_t count,
                                     double rate, double decay) {
  const auto share = static_cast<float>(steps_.momentum),
             length = static_cast<float>(rate), pull = static_cast<float>(decay);
  const float ahead = steps_.form == Momentum::nesterov ? 1.0f : 0.0f;
  for (std::size_t i = first; i < first + count; ++i) {
    float slope = pull * network_.knobs()[i];
    for (const auto& part : parts_) slope += part->slopes()[i];
    const float v = velocity_[i] = share * velocity_[i] + slope;  // (11.10)
    const float along = share == 0.0f ? slope
                                      : ahead * (slope + share * v) +
                                            (1.0f - ahead) * v;  // (11.11)
    network_.knobs()[i] -= length * along;
  }
}

double ConvolutionTraining::processor_seconds() const {
  return std::accumulate(seconds_.begin(), seconds_.end(), 0.0);
}

Network ConvolutionTraining::network() const {
  Network network = form_;
  network_.copy_to(network);
  return network;
}

}  // namespace nn
