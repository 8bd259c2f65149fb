#include <algorithm>
#include <memory>
#include <numeric>

#include "12_faster/bench/bench.hpp"
#include "12_faster/bench/kernels.hpp"
#include "12_faster/fused_engine/team.hpp"
#include "12_faster/ladder/rung.hpp"
#include "12_faster/wide/wide_training.hpp"
#include "common/stopwatch.hpp"

namespace nn {
namespace {

constexpr std::size_t pictures_each = 128;

Contender book_by(const std::string& name, const Rung& rung,
                  const ImageSet& digits) {
  Engine engine(1);
  const auto start = std::make_shared<Network>(
      start_network(recipe_named("book"), digits.pixels_each(), engine));
  const Climb climb = rung.begin({*start, digits, 10});
  return trained_here(name, digits, [=](auto order) {
    (void)start;  // the climb refers to it
    climb.epoch(order, 3.0);
  });
}

Contender wide_by(const std::string& name, std::size_t members,
                  const ImageSet& digits) {
  struct All {
    Team team;
    WideTraining training;
    All(const Network& start, const ImageSet& images, std::size_t n)
        : team(n), training(start, images, team) {}
  };
  Engine engine(1);
  const std::vector<std::size_t> sizes = {digits.pixels_each(), 800, digit_classes};
  const auto all =
      std::make_shared<All>(wide_network(sizes, engine), digits, members);
  return trained_here(name, digits, [all](auto order) {
    all->training.epoch(order, pictures_each, 0.1);
  });
}

// The two large products of a step of 784-800-10, for each step of an epoch.
Contender products_here(const ImageSet& digits) {
  struct Tables {
    AlignedFloats x = AlignedFloats(128 * 784, 0.25f),
                  w = AlignedFloats(784 * 800, 0.5f),
                  delta = AlignedFloats(128 * 800, 0.125f);
    AlignedFloats z = AlignedFloats(128 * 800), slopes = AlignedFloats(784 * 800);
    Packing packing;
  };
  const auto t = std::make_shared<Tables>();
  const std::size_t steps = (digits.count() + pictures_each - 1) / pictures_each;
  return trained_here("our product", digits, [t, steps](auto) {
    for (std::size_t step = 0; step < steps; ++step) {
      add_product({128, 800, 784}, 1, {t->x.data(), 784, 1}, {t->w.data(), 800, 1},
                  t->z.data(), 800, t->packing);
      add_product({784, 800, 128}, 1, {t->x.data(), 1, 784},
                  {t->delta.data(), 800, 1}, t->slopes.data(), 800, t->packing);
    }
  });
}

// The peer, with the fastest kernel that its library has for this processor.
Contender peer_at(const std::string& task, const Peer& peer,
                  const std::filesystem::path& folder) {
  const auto best = std::make_shared<Peer>(peer);
  return {peer.name,
          [=](std::size_t epochs) { return run_peer(*best, task, folder, epochs); },
          [=] {
            const Tried tried =
                with_best_kernel(*best, task, folder, kernels_of_this_processor());
            *best = tried.peer;
            std::vector<std::string> remarks;
            if (!tried.kernel.empty()) remarks.push_back("kernel: " + tried.kernel);
            if (!tried.story.empty()) remarks.push_back("tried: " + tried.story);
            return remarks;
          }};
}

}  // namespace

Contender trained_here(
    const std::string& name, const ImageSet& digits,
    const std::function<void(std::span<const std::uint32_t>)>& one_epoch) {
  const auto order = std::make_shared<std::vector<std::uint32_t>>(digits.count());
  std::iota(order->begin(), order->end(), 0u);
  const auto chance = std::make_shared<Engine>(1);
  return {name,
          [=](std::size_t epochs) {
            PeerResult result;
            for (std::size_t i = 0; i < epochs; ++i) {
              shuffle(*order, *chance);
              result.seconds.push_back(seconds_for(1, [&] { one_epoch(*order); }));
            }
            return result;
          },
          {}};
}

void add_peers(std::vector<Contest>& contests, const std::vector<Peer>& peers,
               const std::filesystem::path& folder) {
  for (Contest& contest : contests) {
    for (const Peer& peer : peers) {
      if (std::ranges::count(peer.tasks, contest.task) == 0) continue;
      contest.others.push_back(peer_at(contest.task, peer, folder));
    }
  }
}

std::vector<Contest> contests_of(const Digits& digits,
                                 const std::vector<Peer>& peers,
                                 const std::filesystem::path& folder) {
  const ImageSet& set = digits.training;
  const auto rungs = ladder();
  std::vector<Contest> contests = {
      {"book",
       "784-30-10, mini-batches of 10",
       book_by("ours", rungs[rungs.size() - 2], set),
       {book_by("the engine with two threads", rungs.back(), set),
        book_by("chapter 08 in double", rungs[4], set)}},
      {"wide",
       "784-800-10, ReLU, softmax, mini-batches of 128",
       wide_by("ours", cores(), set),
       {wide_by("the engine with one thread", 1, set)}},
      {"product",
       "the two large products of an epoch of the wide network, one thread",
       products_here(set),
       {}}};
  add_peers(contests, peers, folder);
  return contests;
}

}  // namespace nn
