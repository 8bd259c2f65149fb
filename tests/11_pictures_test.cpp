#include <algorithm>

#include "11_better/deformed.hpp"
#include "11_better/shifted.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_11_pictures)

namespace {

const std::vector<double> nine = {1, 2, 3, 4, 5, 6, 7, 8, 9};  // 3 x 3

std::vector<double> moved(int down, int right) {
  std::vector<double> result(9, -1.0);
  move_picture(nine, 3, 3, down, right, result);
  return result;
}

std::vector<double> seen(const Affine& affine, const Bending& bending = {}) {
  std::vector<double> result(9, -1.0);
  look_through(nine, 3, 3, affine, bending, result);
  return result;
}

// So many copies of a picture of 9 x 9 with one lit pixel in the middle.
Examples dots(std::size_t count) {
  Matrix inputs(count, 81), targets(count, 1, 1.0);
  for (std::size_t i = 0; i < count; ++i) inputs(i, 40) = 1.0;
  return examples_from(inputs, targets);
}

Batch all_of(const Examples& examples) {
  Batch all;
  for_each_batch(examples, examples.count, [&](const Batch& batch, std::size_t) { all = batch; });
  return all;
}

const Deformation some{.degrees = 10, .scale = 0.1, .shear = 0.1, .pixels = 1.5, .elastic = 1};

double root_mean_square(const std::vector<double>& values) {
  double squares = 0.0;
  for (const double value : values) squares += value * value;
  return std::sqrt(squares / static_cast<double>(values.size()));
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_moved_picture_by_hand) {
  BOOST_TEST(moved(0, 0) == nine);
  BOOST_TEST(moved(1, 0) == (std::vector<double>{0, 0, 0, 1, 2, 3, 4, 5, 6}));
  BOOST_TEST(moved(-1, 1) == (std::vector<double>{0, 4, 5, 0, 7, 8, 0, 0, 0}));
  BOOST_TEST(moved(0, -2) == (std::vector<double>{3, 0, 0, 6, 0, 0, 9, 0, 0}));
  BOOST_TEST(moved(3, 0) == std::vector<double>(9, 0.0));
  BOOST_TEST(moved(0, -4) == std::vector<double>(9, 0.0));
}

BOOST_AUTO_TEST_CASE(each_shift_is_equally_likely) {
  const Batch batch = all_of(shifted(dots(9000), 9, 9, 1, Engine(1)));
  Matrix sums;
  column_sums(batch.inputs, sums);
  for (std::size_t i = 0; i < 9; ++i) {
    for (std::size_t j = 0; j < 9; ++j) {
      const bool near = i >= 3 && i <= 5 && j >= 3 && j <= 5;
      BOOST_TEST(std::abs(sums(0, i * 9 + j) - (near ? 1000.0 : 0.0)) <= (near ? 120.0 : 0.0));
    }
  }
  BOOST_TEST(batch.targets == Matrix(9000, 1, 1.0));
}

BOOST_AUTO_TEST_CASE(shifts_differ_from_time_to_time_and_repeat_with_their_seed) {
  const Examples examples = shifted(dots(50), 9, 9, 2, Engine(1)), copy = examples;
  const Batch first = all_of(examples), second = all_of(copy);
  BOOST_TEST(first.inputs != second.inputs);  // they share one engine
  BOOST_TEST(all_of(shifted(dots(50), 9, 9, 2, Engine(1))).inputs == first.inputs);
  BOOST_TEST(all_of(shifted(dots(50), 9, 9, 0, Engine(1))).inputs == all_of(dots(50)).inputs);
}

BOOST_AUTO_TEST_CASE(shifts_refuse_what_does_not_fit) {
  BOOST_CHECK_EXCEPTION(shifted(dots(1), 9, 9, 9, Engine(1)), std::invalid_argument,
                        says("shifted: 9 pixels; a picture of 9 x 9"));
  BOOST_CHECK_EXCEPTION(all_of(shifted(dots(1), 9, 8, 1, Engine(1))), ShapeError,
                        says("shifted: pictures of 9 x 8 pixels do not fit inputs (1 x 81)"));
}

BOOST_AUTO_TEST_CASE(pictures_seen_through_maps_by_hand) {
  BOOST_TEST(seen({}) == nine);
  BOOST_TEST(seen({.down = 1}) == (std::vector<double>{4, 5, 6, 7, 8, 9, 0, 0, 0}));
  BOOST_TEST(seen({.right = 0.5}) == (std::vector<double>{1.5, 2.5, 1.5, 4.5, 5.5, 3, 7.5, 8.5, 4.5}));
  // (y, x) is taken from (-x, y): a quarter turn
  BOOST_TEST(seen({.yy = 0, .yx = -1, .xy = 1, .xx = 0}) == (std::vector<double>{7, 4, 1, 8, 5, 2, 9, 6, 3}));
  BOOST_TEST(seen({.yy = -1}) == (std::vector<double>{7, 8, 9, 4, 5, 6, 1, 2, 3}));
  BOOST_TEST(seen({.down = 0.25, .right = -0.5})[4] == 5.25);  // 3/4 of (4 + 5) / 2, 1/4 of (7 + 8) / 2
  BOOST_TEST(seen({.down = 1e9, .right = -1e9}) == std::vector<double>(9, 0.0));
}

BOOST_AUTO_TEST_CASE(a_field_moves_each_pixel_for_itself) {
  ElasticField field{std::vector<double>(9, 0.0), std::vector<double>(9, 0.0)};
  field.down[0] = 1.0;   // the first pixel looks one down: 4
  field.right[4] = 0.5;  // the middle one half a pixel to the right: 5.5
  BOOST_TEST(seen({}, {&field}) == (std::vector<double>{4, 2, 3, 4, 5.5, 6, 7, 8, 9}));
  BOOST_TEST(seen({}, {&field, -1.0, -1.0}) == (std::vector<double>{0, 2, 3, 4, 4.5, 6, 7, 8, 9}));
  field.right.pop_back();
  BOOST_CHECK_EXCEPTION(seen({}, {&field}), ShapeError,
                        says("look_through: pictures and field need 9 numbers"));
  std::vector<double> too_few(8);
  BOOST_CHECK_THROW(look_through(nine, 3, 3, {}, {}, too_few), ShapeError);
  BOOST_CHECK_THROW(look_through(too_few, 3, 3, {}, {}, too_few), ShapeError);
}

BOOST_AUTO_TEST_CASE(drawn_maps_stay_within_their_bounds) {
  Engine engine(1);
  double most_turned = 0.0, least_area = 2.0, most_area = 0.0, most_moved = 0.0;
  for (int i = 0; i < 2000; ++i) {
    const Affine turned = draw_affine({.degrees = 30}, engine);
    BOOST_TEST_REQUIRE(std::abs(turned.yy * turned.xx - turned.yx * turned.xy - 1.0) < 1e-14);
    BOOST_TEST_REQUIRE(turned.yy == turned.xx);
    BOOST_TEST_REQUIRE(turned.yx == -turned.xy);
    most_turned = std::max(most_turned, std::abs(turned.xy));
    const Affine any = draw_affine({.degrees = 10, .scale = 0.1, .shear = 0.2, .pixels = 2}, engine);
    const double area = any.yy * any.xx - any.yx * any.xy;  // turning and slanting keep it
    least_area = std::min(least_area, area);
    most_area = std::max(most_area, area);
    most_moved = std::max({most_moved, std::abs(any.down), std::abs(any.right)});
    const Affine slanted = draw_affine({.shear = 0.2}, engine);
    BOOST_TEST_REQUIRE(std::abs(slanted.xy) <= 0.2);
    BOOST_TEST_REQUIRE(slanted.yx == 0.0);
  }
  BOOST_TEST(most_turned <= 0.5);  // the sine of 30 degrees
  BOOST_TEST(most_turned > 0.49);
  BOOST_TEST(least_area >= 0.81);
  BOOST_TEST(least_area < 0.83);
  BOOST_TEST(most_area <= 1.21);
  BOOST_TEST(most_area > 1.19);
  BOOST_TEST(most_moved <= 2.0);
  BOOST_TEST(most_moved > 1.98);
}

BOOST_AUTO_TEST_CASE(elastic_fields_move_by_what_they_are_told_and_smoothly) {
  Engine engine(1);
  std::vector<double> middles, steps;
  for (int i = 0; i < 500; ++i) {
    const ElasticField field = elastic_field(28, 28, 1.5, 4.0, engine);
    for (const auto* part : {&field.down, &field.right}) {
      BOOST_TEST_REQUIRE(part->size() == 784u);
      middles.push_back((*part)[14 * 28 + 14]);
      steps.push_back((*part)[14 * 28 + 15] - (*part)[14 * 28 + 14]);
    }
  }
  BOOST_TEST(std::abs(root_mean_square(middles) - 1.5) < 0.12);
  BOOST_TEST(root_mean_square(steps) < 0.3);
  // Neighbours of a field smoothed by a Gaussian of deviation s differ by 1 / (s sqrt(2)) of its size.
  BOOST_TEST(std::abs(root_mean_square(steps) - 1.5 / (4.0 * std::sqrt(2.0))) < 0.03);
  BOOST_TEST(elastic_field(5, 7, 0.0, 4.0, engine).down == std::vector<double>(35, 0.0));
}

BOOST_AUTO_TEST_CASE(a_field_of_an_oblong_picture_is_smooth_both_ways) {
  Engine engine(1);
  const ElasticField field = elastic_field(6, 40, 1.0, 6.0, engine);
  std::vector<double> down, right;
  for (std::size_t i = 0; i + 1 < 6; ++i) {
    for (std::size_t j = 0; j + 1 < 40; ++j) {
      down.push_back(field.down[(i + 1) * 40 + j] - field.down[i * 40 + j]);
      right.push_back(field.down[i * 40 + j + 1] - field.down[i * 40 + j]);
    }
  }
  BOOST_TEST(root_mean_square(down) < 0.2);
  BOOST_TEST(root_mean_square(right) < 0.2);
  BOOST_TEST(root_mean_square(field.down) > 0.2);
}

BOOST_AUTO_TEST_CASE(elastic_fields_refuse_odd_numbers) {
  Engine engine(1);
  BOOST_CHECK_EXCEPTION(elastic_field(3, 3, -1.0, 4.0, engine), std::invalid_argument,
                        says("the pixels is -1"));
  for (const double smoothness : {0.0, 101.0, std::nan("")})
    BOOST_CHECK_EXCEPTION(elastic_field(3, 3, 1.0, smoothness, engine), std::invalid_argument,
                          says("from 0.1 to 100 pixels"));
}

BOOST_AUTO_TEST_CASE(deformed_pictures_keep_their_ink_nearly_and_repeat_with_their_seed) {
  const Examples examples = deformed(dots(400), 9, 9, some, Engine(1));
  const Batch first = all_of(examples), second = all_of(examples);
  double ink = 0.0;
  for (const double pixel : first.inputs.values()) {
    BOOST_TEST_REQUIRE((pixel >= 0.0 && pixel <= 1.0));
    ink += pixel;
  }
  BOOST_TEST(std::abs(ink / 400.0 - 1.0) < 0.1);
  BOOST_TEST(as_row(first.inputs.row(0)) != as_row(first.inputs.row(1)));
  BOOST_TEST(first.inputs != second.inputs);
  BOOST_TEST(first.targets == Matrix(400, 1, 1.0));
  BOOST_TEST(all_of(deformed(dots(400), 9, 9, some, Engine(1))).inputs == first.inputs);
}

BOOST_AUTO_TEST_CASE(every_part_of_a_deformation_counts_and_none_of_them_changes_nothing) {
  const Matrix plain = all_of(dots(20)).inputs;
  BOOST_TEST(is_none({}));
  BOOST_TEST(is_none({.smoothness = 7}));
  BOOST_TEST(all_of(deformed(dots(20), 9, 9, {}, Engine(1))).inputs == plain);
  Matrix lines(20, 81), targets(20, 1);  // a dot in the middle is not changed by turning
  for (std::size_t i = 0; i < 20; ++i) {
    for (std::size_t j = 0; j < 9; ++j) lines(i, j * 9 + 2) = 1.0;
    for (std::size_t j = 0; j < 9; ++j) lines(i, 18 + j) = 1.0;
  }
  for (const Deformation& one :
       {Deformation{.degrees = 20}, Deformation{.scale = 0.3}, Deformation{.shear = 0.3},
        Deformation{.pixels = 2}, Deformation{.elastic = 2}}) {
    BOOST_TEST(!is_none(one));
    BOOST_TEST(all_of(deformed(examples_from(lines, targets), 9, 9, one, Engine(1))).inputs != lines);
  }
}

BOOST_AUTO_TEST_CASE(deformations_refuse_odd_numbers) {
  BOOST_CHECK_EXCEPTION(deformed({}, 9, 9, {.degrees = -1}, Engine(1)), std::invalid_argument,
                        says("degrees is -1"));
  BOOST_CHECK_EXCEPTION(deformed({}, 9, 9, {.scale = 1}, Engine(1)), std::invalid_argument,
                        says("the scale is 1"));
  BOOST_CHECK_THROW(deformed({}, 9, 9, {.shear = -1}, Engine(1)), std::invalid_argument);
  BOOST_CHECK_THROW(deformed({}, 9, 9, {.pixels = std::nan("")}, Engine(1)), std::invalid_argument);
  BOOST_CHECK_THROW(deformed({}, 9, 9, {.elastic = HUGE_VAL}, Engine(1)), std::invalid_argument);
  BOOST_CHECK_THROW(deformed({}, 9, 9, {.elastic = 1, .smoothness = 0}, Engine(1)), std::invalid_argument);
  BOOST_CHECK_EXCEPTION(all_of(deformed(dots(1), 9, 8, some, Engine(1))), ShapeError,
                        says("deformed: pictures of 9 x 8 pixels do not fit inputs (1 x 81)"));
}

BOOST_AUTO_TEST_SUITE_END()
