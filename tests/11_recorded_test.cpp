// What chapter 11 draws by chance and how its pictures are deformed, recorded: the same engine gives the same
// numbers in every build.
#include "11_better/better_recipe.hpp"
#include "11_better/deformed.hpp"
#include "11_better/dropout.hpp"
#include "11_better/shifted.hpp"
#include "11_better/small_start.hpp"
#include "support/drawn_set.hpp"
#include "support/recorded.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_11_recorded)

namespace {

const DrawnDigits& digits() {
  static const DrawnDigits drawn(20);
  return drawn;
}

// The digits, gathered so often.
std::uint32_t gathered(const Examples& examples, int times = 1) {
  std::vector<double> all;
  for (int time = 0; time < times; ++time) {
    for_each_batch(examples, 8, [&](const Batch& batch, std::size_t) {
      all.insert(all.end(), batch.inputs.values().begin(), batch.inputs.values().end());
    });
  }
  return checksum_of(all);
}

std::uint32_t deformed_by(const Deformation& deformation) {
  return gathered(deformed(examples_from(digits().images(), 10), 28, 28, deformation, Engine(1)), 6);
}

}  // namespace

BOOST_AUTO_TEST_CASE(deformed_digits_of_seed_1) {
  std::vector<std::uint32_t> seen;
  for (const Deformation& deformation :
       {Deformation{.degrees = 15}, Deformation{.scale = 0.2}, Deformation{.shear = 0.3},
        Deformation{.pixels = 2.5}, Deformation{.elastic = 1.5}, Deformation{.elastic = 2, .smoothness = 6}})
    seen.push_back(deformed_by(deformation));
  const std::vector<std::uint32_t> recorded = {1258669434, 458895489, 2836638169,
                                               1917410356, 962430876, 2677608884};
  BOOST_TEST(seen == recorded, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(shifted_digits_and_fields_of_seed_1) {
  BOOST_TEST(gathered(shifted(examples_from(digits().images(), 10), 28, 28, 2, Engine(1))) == 2898177197u);
  Engine engine(1);
  const ElasticField field = elastic_field(9, 14, 1.5, 3.0, engine);
  BOOST_TEST(checksum_of(field.down) == 1121181774u);
  BOOST_TEST(checksum_of(field.right) == 575404256u);
}

BOOST_AUTO_TEST_CASE(thinned_answers_and_slopes_of_seed_1) {
  Engine engine(1), coins(2);
  const std::vector<std::size_t> sizes = {12, 9, 7, 4};
  const Network network = small_start(sizes, sigmoid, identity, engine);
  Batch batch{Matrix(6, 12), Matrix(6, 4)};
  fill_uniform(batch.inputs, -1.0, 1.0, engine);
  fill_uniform(batch.targets, 0.0, 1.0, engine);
  const LeftOut some{.inputs = 0.2, .hidden = 0.5};
  BOOST_TEST(checksum_of(thinned_feedforward(network, batch.inputs, some, coins)) == 1796598645u);
  Gradient gradient;
  dropout(half_squared_error, some, Engine(3))(network, batch, gradient);
  std::vector<double> slopes;
  for (const auto block : knobs(gradient)) slopes.insert(slopes.end(), block.begin(), block.end());
  BOOST_TEST(checksum_of(slopes) == 2983212801u);
}

BOOST_AUTO_TEST_CASE(examples_of_a_recipe_of_seed_1) {
  BetterRecipe recipe;
  recipe.shift = 1;
  recipe.deformation = {.degrees = 10, .scale = 0.1, .elastic = 1};
  recipe.smoothing = 0.1;
  recipe.standardised = true;
  const Standard standard = standard_of(recipe, digits().images());
  BOOST_TEST(gathered(examples_of(recipe, digits().images(), standard, Engine(1))) == 1954760253u);
}

BOOST_AUTO_TEST_SUITE_END()
