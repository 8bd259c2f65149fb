#include "common/dataset.hpp"

#include "support/support.hpp"

using namespace nn;

namespace {

// Three pictures of 1 x 2 pixels.
const std::vector<std::uint8_t> pixels = {0, 255, 51, 102, 200, 1};
const std::vector<std::uint8_t> labels = {1, 0, 2};
const ImageSet images{1, 2, pixels, labels};

}  // namespace

BOOST_AUTO_TEST_SUITE(dataset)

BOOST_AUTO_TEST_CASE(pixels_are_widened_and_labels_become_one_hot) {
  Batch batch;
  const std::vector<std::uint32_t> rows = {2, 0};
  examples_from(images, 3).gather(rows, batch);
  BOOST_TEST(approximately(batch.inputs, Matrix{{200 / 255.0, 1 / 255.0}, {0, 1}}, 0.0));
  BOOST_TEST(batch.inputs(1, 1) == 1.0);
  BOOST_TEST(batch.targets == (Matrix{{0, 0, 1}, {0, 1, 0}}));
}

BOOST_AUTO_TEST_CASE(a_byte_widens_to_its_255th) {
  for (int byte = 0; byte < 256; ++byte) {
    BOOST_TEST(widened(static_cast<std::uint8_t>(byte)) == byte / 255.0);
  }
}

BOOST_AUTO_TEST_CASE(rows_of_matrices_are_gathered_in_the_order_asked_for) {
  const Examples examples = examples_from(Matrix{{1, 2}, {3, 4}, {5, 6}}, Matrix{{10}, {20}, {30}});
  Batch batch;
  const std::vector<std::uint32_t> rows = {2, 2, 0};
  examples.gather(rows, batch);
  BOOST_TEST(examples.count == 3u);
  BOOST_TEST(batch.inputs == (Matrix{{5, 6}, {5, 6}, {1, 2}}));
  BOOST_TEST(batch.targets == (Matrix{{30}, {30}, {10}}));
  BOOST_CHECK_EXCEPTION(examples_from(Matrix(2, 1), Matrix(3, 1)), ShapeError, says("(3 x 1)"));
}

BOOST_AUTO_TEST_CASE(part_of_a_set_keeps_pictures_and_labels_together) {
  const ImageSet last = images.part(1, 2);
  BOOST_TEST(last.count() == 2u);
  BOOST_TEST(last.labels[0] == 0);
  BOOST_TEST(last.image(1)[0] == 200);
  BOOST_TEST(last.pixels.size() == 4u);
  const ImageSet middle = images.part(1, 1);
  BOOST_TEST(std::vector(middle.pixels.begin(), middle.pixels.end()) == (std::vector<std::uint8_t>{51, 102}));
  BOOST_TEST(std::vector(middle.labels.begin(), middle.labels.end()) == (std::vector<std::uint8_t>{0}));
  BOOST_TEST(images.part(3, 0).pixels.size() == 0u);
}

BOOST_AUTO_TEST_CASE(batches_cover_every_example_once_and_the_last_is_short) {
  std::vector<std::size_t> firsts, sizes;
  for_each_batch(examples_from(images, 3), 2, [&](const Batch& batch, std::size_t first) {
    firsts.push_back(first);
    sizes.push_back(batch.inputs.rows());
  });
  BOOST_TEST(firsts == (std::vector<std::size_t>{0, 2}));
  BOOST_TEST(sizes == (std::vector<std::size_t>{2, 1}));
  BOOST_CHECK_THROW(for_each_batch(examples_from(images, 3), 0, [](const Batch&, std::size_t) {}),
                    std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(examples_and_sets_begin_empty) {
  const Examples none;
  BOOST_TEST(none.count == 0u);
  BOOST_TEST(!none.gather);
  const ImageSet no_pictures;
  BOOST_TEST(no_pictures.count() == 0u);
  BOOST_TEST(no_pictures.height == 0u);
  BOOST_TEST(no_pictures.width == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
