// Real handwriting, photographed: MNIST's test digits put on paper in uneven light. The preparation must find
// in the photo what MNIST's makers found.
#include "09_look_inside/shipped_model.hpp"
#include "10_your_digit/preparation/prepare.hpp"
#include "10_your_digit/reading.hpp"
#include "10_your_digit/shipped_reader.hpp"
#include "support/photographed_digits.hpp"
#include "support/real_data.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_photographed_mnist)

BOOST_AUTO_TEST_CASE(photographed_handwriting_is_read_as_well_as_mnists_own_pictures) {
  const Model model = read_digit_reader(shipped_reader());
  const ImageSet test = real_mnist()->test();
  Engine engine(1);
  std::size_t direct = 0, prepared = 0, raw = 0;
  for (std::size_t i = 0; i < 400; ++i) {
    const GreyPicture digit = digit_of(test, i);
    const ColourPicture photo = photo_of(test, i, engine);
    const Prepared steps = prepare(photo, "photo");
    BOOST_TEST(steps.dark_ink == is_dark_ink(i));
    direct += read_digit(model, digit).answer == test.labels[i];
    prepared += read_digit(model, steps.digit).answer == test.labels[i];
    raw += read_digit(model, prepare_raw(photo)).answer == test.labels[i];
  }
  BOOST_TEST_MESSAGE("of 400: " << direct << " as they are, " << prepared << " photographed and prepared, "
                                << raw << " photographed and raw");
  BOOST_TEST(prepared + 12 >= direct);  // three in a hundred may be lost; seeds 1 to 6 lose 6 to 11
  BOOST_TEST(raw < 100u);
}

BOOST_AUTO_TEST_SUITE_END()
