// One slice of a mini-batch on its way through the network and back: what a Trace
// and the errors are in chapter 06. Layers of filters are those of filters.hpp, and
// dense layers are products of chapter 12.
#pragma once

#include "12_faster/wide/product.hpp"
#include "13_convolution/fast/float_network.hpp"
#include "common/dataset.hpp"

namespace nn {

class SlicePass {
 public:
  explicit SlicePass(const FloatNetwork& network);

  // Takes over rows [first, first + count) of a batch, at most slice_pictures. The
  // lanes that are left get empty pictures.
  void take(const Batch& batch, std::size_t first, std::size_t count);

  // Feedforward (3.1), without the softmax. `left_out` is the share of the hidden
  // neurons of dense layers that dropout (11.9) leaves out, by coins of this
  // engine.
  void forward(const FloatNetwork& network, double left_out, Engine& engine);

  // The number n of the outputs of the picture in this lane.
  float output(std::size_t n, std::size_t lane) const {
    return answers_.back()[n * slice_pictures + lane];
  }

  // Adds the slopes of all knobs to a row like the network's: the error (11.3) of
  // this slice's pictures, as a share of the whole mini-batch, and (6.2) to (6.4).
  void backward(const FloatNetwork& network, std::size_t pictures_in_batch,
                float* slopes);

 private:
  void thin(std::size_t l, double left_out, Engine& engine);
  void find_output_error(std::size_t pictures_in_batch);
  void dense_forward(const FloatNetwork& network, std::size_t l);
  void dense_backward(const FloatNetwork& network, std::size_t l, float* slopes);
  void filters_backward(const FloatNetwork& network, std::size_t l, float* slopes);

  std::size_t count_ = 0;               // pictures in this slice
  std::vector<AlignedFloats> answers_;  // a[l]: the inputs, then of each layer
  // Of layers of filters, which place won; of dense ones, r f'(z) as in dropout.
  std::vector<AlignedFloats> gates_;
  std::vector<AlignedFloats> delta_;  // dC/da[l + 1], then dC/dz[l]
  AlignedFloats targets_, errors_, packed_;
  Packing packing_;
};

}  // namespace nn
