// Each part of the fused engine by itself: vectors, lists, threads.
#include <algorithm>
#include <chrono>
#include <thread>

#include "12_faster/fused_engine/lanes.hpp"
#include "12_faster/fused_engine/lit_pixels.hpp"
#include "12_faster/fused_engine/rows.hpp"
#include "12_faster/fused_engine/team.hpp"
#include "12_faster/machine.hpp"
#include "12_faster/story/timing.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_12_faster_parts)

BOOST_AUTO_TEST_CASE(exponential_is_right_in_all_its_range_12_3) {
  AlignedFloats x(float_lanes), y(float_lanes);
  double worst = 0.0;
  for (double from = -87.0; from < 87.0; from += 0.01) {
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(from + 0.001 * double(i));
    store_floats(y.data(), exponential(load_floats(x.data())));
    for (std::size_t i = 0; i < x.size(); ++i) {
      const double right = std::exp(std::min(87.0, double(x[i])));
      worst = std::max(worst, std::abs(y[i] / right - 1.0));
    }
  }
  BOOST_TEST(worst < 3e-7);
  store_floats(y.data(), sigmoid_of(broadcast(-1000.0f)));
  BOOST_TEST(y[0] < 1e-30f);
  store_floats(y.data(), sigmoid_of(broadcast(1000.0f)));
  BOOST_TEST(y[0] == 1.0f);
}

BOOST_AUTO_TEST_CASE(vectors_are_filled_and_marked_by_place) {
  AlignedFloats marked(float_lanes), filled(float_lanes);
  store_floats(filled.data(), broadcast(-2.5f));
  BOOST_TEST(std::count(filled.begin(), filled.end(), -2.5f) == std::ptrdiff_t{float_lanes});
  for (std::size_t place = 0; place < float_lanes; ++place) {
    store_floats(marked.data(), one_hot(place));
    BOOST_TEST((marked[place] == 1.0f && std::count(marked.begin(), marked.end(), 0.0f) == float_lanes - 1));
  }
  for (const std::size_t elsewhere : {float_lanes, std::size_t{0} - 1}) {
    store_floats(marked.data(), one_hot(elsewhere));
    BOOST_TEST(std::count(marked.begin(), marked.end(), 0.0f) == std::ptrdiff_t{float_lanes});
  }
}

// Parts of at most four vectors follow each other up to the end, and not beyond.
BOOST_AUTO_TEST_CASE(row_parts_cover_all_vectors_once) {
  for (std::size_t vectors = 0; vectors <= 13; ++vectors) {
    std::size_t next = 0;
    for_each_row_part(vectors * float_lanes, [&](auto V, std::size_t first) {
      BOOST_TEST(first == next);
      BOOST_TEST((V >= 1 && V <= 4));
      next = first + V * float_lanes;
    });
    BOOST_TEST(next == vectors * float_lanes);
  }
  BOOST_TEST((padded(0) == 0 && padded(1) == float_lanes && padded(float_lanes) == float_lanes));
  BOOST_TEST(padded(float_lanes + 1) == 2 * float_lanes);
}

BOOST_AUTO_TEST_CASE(lit_pixels_by_hand) {
  const std::vector<std::uint8_t> pixels = {0, 7, 0, 255, 0, 0, 0, 0}, labels = {1, 2};
  const LitPixels lit({2, 2, pixels, labels});
  BOOST_REQUIRE(lit.of(0).size() == 2u);
  BOOST_TEST((lit.of(0)[0].skip == 1 && lit.of(0)[0].brightness == 7));
  BOOST_TEST((lit.of(0)[1].skip == 2 && lit.of(0)[1].brightness == 255));
  BOOST_TEST(lit.of(1).empty());
  BOOST_TEST(levels<double>()[255] == 1.0);
  BOOST_TEST(levels<float>()[51] == 0.2f);
}

// The first and the last pixel of a picture are in its list, and in no other.
BOOST_AUTO_TEST_CASE(lit_pixels_at_both_ends_are_listed) {
  const std::vector<std::uint8_t> pixels = {1, 0, 0, 2, 3, 0, 0, 0, 0, 0, 0, 4}, labels = {1, 2, 3};
  const LitPixels lit({2, 2, pixels, labels});
  BOOST_TEST((lit.of(0).size() == 2 && lit.of(0)[0].skip == 0 && lit.of(0)[1].skip == 3));
  BOOST_TEST((lit.of(1).size() == 1 && lit.of(1)[0].skip == 0 && lit.of(1)[0].brightness == 3));
  BOOST_TEST((lit.of(2).size() == 1 && lit.of(2)[0].skip == 3 && lit.of(2)[0].brightness == 4));
  for (std::size_t i = 0; i < 3; ++i) lit.fetch(i);  // asks for memory that is there, also for the last one
}

// 600 = 255 + 255 + 90: steps that add nothing lead to a pixel that is far from the one before.
BOOST_AUTO_TEST_CASE(far_lit_pixels_are_reached_in_steps) {
  std::vector<std::uint8_t> pixels(700), labels = {1};
  pixels[600] = 9;
  const LitPixels lit({7, 100, pixels, labels});
  const auto list = lit.of(0);
  BOOST_REQUIRE(list.size() == 3u);
  BOOST_TEST((list[0].skip == 255 && list[1].skip == 255 && list[2].skip == 90));
  BOOST_TEST((list[0].brightness == 0 && list[1].brightness == 0 && list[2].brightness == 9));
}

// 255 places are a single step, and a pixel of brightness 0 is listed only if it is needed.
BOOST_AUTO_TEST_CASE(a_step_of_255_places_is_one) {
  for (const std::size_t place : {254u, 255u, 256u}) {
    std::vector<std::uint8_t> pixels(place + 1), labels = {1};
    pixels[place] = 9;
    const LitPixels lit({place + 1, 1, pixels, labels});
    BOOST_TEST(lit.of(0).size() == (place > 255 ? 2u : 1u));
    BOOST_TEST((lit.of(0).back().brightness == 9 && lit.of(0).back().skip == (place > 255 ? 1 : place)));
  }
}

BOOST_AUTO_TEST_CASE(shares_cover_all_and_members_meet) {
  for (const std::size_t members : {1u, 2u, 5u}) {
    std::size_t next = 0;
    for (std::size_t member = 0; member < members; ++member) {
      const Share share = share_of(33, member, members, 4);
      BOOST_TEST(share.first == next);
      BOOST_TEST((share.last % 4 == 0 || share.last == 33));
      next = share.last;
    }
    BOOST_TEST(next == 33u);
    Team team(members);
    std::vector<std::size_t> written(members), sums(members);
    team.run([&](std::size_t member) {
      for (std::size_t round = 1; round <= 200; ++round) {
        written[member] = round;
        team.meet();
        for (const std::size_t number : written) sums[member] += number;
        team.meet();
      }
    });
    for (const std::size_t sum : sums) BOOST_TEST(sum == members * 20100);  // 1 + ... + 200 from each
  }
  BOOST_CHECK_THROW(Team(0), std::invalid_argument);
}

// 33 things in steps of 4 are 9 steps. No member has two steps more than another.
BOOST_AUTO_TEST_CASE(shares_are_as_even_as_can_be) {
  for (const std::size_t members : {1u, 2u, 4u, 9u, 12u}) {
    std::size_t least = 99, most = 0;
    for (std::size_t member = 0; member < members; ++member) {
      const std::size_t steps = (share_of(33, member, members, 4).size() + 3) / 4;
      least = std::min(least, steps);
      most = std::max(most, steps);
    }
    BOOST_TEST(most - least <= 1u, members << " members");
  }
  BOOST_TEST(share_of(0, 0, 2).size() == 0u);
}

BOOST_AUTO_TEST_CASE(each_member_works_once_and_its_failure_is_told) {
  Team team(3);
  std::vector<int> calls(3);
  team.run([&](std::size_t member) { ++calls[member]; });
  BOOST_TEST(calls == (std::vector<int>{1, 1, 1}), boost::test_tools::per_element());
  for (const std::size_t failing : {0u, 2u}) {
    const auto work = [&](std::size_t member) {
      if (member == failing) throw std::runtime_error("member " + std::to_string(member));
    };
    BOOST_CHECK_EXCEPTION(team.run(work), std::runtime_error, says("member " + std::to_string(failing)));
  }
  BOOST_TEST(cores() >= 1u);
}

BOOST_AUTO_TEST_CASE(the_roof_by_hand_12_2) {
  BOOST_TEST(roof(100.0, 10.0, 2.0) == 20.0);    // below the ridge memory rules,
  BOOST_TEST(roof(100.0, 10.0, 50.0) == 100.0);  // above it the multiplier
}

BOOST_AUTO_TEST_CASE(the_best_epoch_counts_and_all_trials_are_made) {
  std::size_t epochs = 0;
  std::vector<std::uint32_t> seen;
  const double best = best_epoch(5, {3, 0.0}, 1, [&](auto order) {
    ++epochs;
    seen.assign(order.begin(), order.end());
  });
  std::ranges::sort(seen);
  BOOST_TEST(epochs == 3u);
  BOOST_TEST((best >= 0.0 && best < 1.0));
  BOOST_TEST(seen == (std::vector<std::uint32_t>{0, 1, 2, 3, 4}), boost::test_tools::per_element());
}

// At least one trial, and each epoch takes a hundredth of the time to spend.
BOOST_AUTO_TEST_CASE(trials_go_on_until_their_time_is_spent) {
  std::size_t epochs = 0;
  const double best = best_epoch(1, {1, 0.05}, 1, [&](auto) {
    ++epochs;
    std::this_thread::sleep_for(std::chrono::milliseconds(epochs == 1 ? 20 : 1));
  });
  BOOST_TEST(epochs > 1u);
  BOOST_TEST((best >= 0.001 && best < 0.02));
}

BOOST_AUTO_TEST_SUITE_END()
