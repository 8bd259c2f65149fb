#include "11_better/deformed.hpp"

#include <memory>
#include <utility>

#include "11_better/checked.hpp"
#include "11_better/shifted.hpp"
#include "common/elementary.hpp"

namespace nn {
namespace {

constexpr std::size_t most_fields = 500, pictures_per_new_field = 100;

double up_to(double most, Engine& engine) {
  return most * uniform(-1.0, 1.0, engine);
}

void require_deformation(const Deformation& deformation) {
  require_not_negative(deformation.degrees, "deformed: degrees");
  require_share(deformation.scale, "deformed: the scale");
  require_not_negative(deformation.shear, "deformed: the shear");
  require_not_negative(deformation.pixels, "deformed: the pixels moved");
  require_not_negative(deformation.elastic, "deformed: the elastic pixels");
}

// The fields in use, as many as are kept, one of them exchanged now and then.
class Fields {
 public:
  Fields(std::size_t height, std::size_t width, const Deformation& deformation,
         Engine& engine)
      : height_(height), width_(width), deformation_(deformation) {
    while (all_.size() < most_fields) all_.push_back(draw(engine));
  }
  Bending next(Engine& engine) {
    if (++pictures_ % pictures_per_new_field == 0)
      all_[pictures_ / pictures_per_new_field % all_.size()] = draw(engine);
    const std::size_t which = engine() % all_.size();
    const double down = engine() % 2 == 0 ? 1.0 : -1.0,
                 right = engine() % 2 == 0 ? 1.0 : -1.0;
    return {&all_[which], down, right};
  }

 private:
  ElasticField draw(Engine& engine) const {
    return elastic_field(height_, width_, deformation_.elastic,
                         deformation_.smoothness, engine);
  }
  std::size_t height_, width_, pictures_ = 0;
  Deformation deformation_;
  std::vector<ElasticField> all_;
};

}  // namespace

bool is_none(const Deformation& d) {
  return d.degrees == 0.0 && d.scale == 0.0 && d.shear == 0.0 && d.pixels == 0.0 &&
         d.elastic == 0.0;
}

Affine draw_affine(const Deformation& deformation, Engine& engine) {
  const double turns = up_to(deformation.degrees, engine) / 360.0;
  const double high = 1.0 + up_to(deformation.scale, engine);
  const double wide = 1.0 + up_to(deformation.scale, engine);
  const double slant = up_to(deformation.shear, engine);
  const double down = up_to(deformation.pixels, engine);
  const double right = up_to(deformation.pixels, engine);
  const double c = cosine_of_turns(turns), s = sine_of_turns(turns);
  // Scaled, then slanted, then turned: x gets slant y, and (y, x) is turned.
  return {.yy = high * (c - s * slant),
          .yx = -s * wide,
          .xy = high * (s + c * slant),
          .xx = c * wide,
          .down = down,
          .right = right};
}

Examples deformed(Examples examples, std::size_t height, std::size_t width,
                  const Deformation& deformation, Engine engine) {
  require_deformation(deformation);
  if (is_none(deformation)) return examples;
  const auto chance = std::make_shared<Engine>(engine);
  std::shared_ptr<Fields> fields;
  if (deformation.elastic > 0.0)
    fields = std::make_shared<Fields>(height, width, deformation, *chance);
  const std::size_t count = examples.count;
  return {count, [=, inner = std::move(examples)](
                     std::span<const std::uint32_t> rows, Batch& batch) {
            inner.gather(rows, batch);
            require_pictures(batch.inputs, height, width, "deformed");
            for (std::size_t i = 0; i < batch.inputs.rows(); ++i) {
              const Affine affine = draw_affine(deformation, *chance);
              const Bending bending = fields ? fields->next(*chance) : Bending{};
              // Read from the padded copy, so the picture may be overwritten.
              look_through(batch.inputs.row(i), height, width, affine, bending,
                           batch.inputs.row(i));
            }
          }};
}

}  // namespace nn
