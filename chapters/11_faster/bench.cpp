#include "11_faster/bench.hpp"

#include <algorithm>
#include <iostream>
#include <memory>
#include <numeric>

#include "11_faster/narrow.hpp"
#include "11_faster/rung.hpp"
#include "11_faster/wide.hpp"
#include "common/stopwatch.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t pictures_each = 128, epochs_each = 2;

// Trains on from where the last epoch ended, each time in a new order.
Contender trained_here(const std::string& name, const ImageSet& digits,
                       const std::function<void(std::span<const std::uint32_t>)>& epoch) {
  const auto order = std::make_shared<std::vector<std::uint32_t>>(digits.count());
  std::iota(order->begin(), order->end(), 0u);
  const auto chance = std::make_shared<Engine>(1);
  return {name, [=](std::size_t epochs) {
            PeerResult result;
            for (std::size_t i = 0; i < epochs; ++i) {
              shuffle(*order, *chance);
              result.seconds.push_back(seconds_for(1, [&] { epoch(*order); }));
            }
            return result;
          }};
}

Contender book_by(const std::string& name, const Rung& rung, const ImageSet& digits) {
  Engine engine(1);
  const auto start =
      std::make_shared<Network>(start_network(recipe_named("book"), digits.pixels_each(), engine));
  const Climb climb = rung.begin({*start, digits, 10});
  return trained_here(name, digits, [=](auto order) {
    (void)start;  // the climb looks at it
    climb.epoch(order, 3.0);
  });
}

Contender wide_by(const std::string& name, std::size_t members, const ImageSet& digits) {
  struct All {
    Team team;
    WideTraining training;
    All(const Network& start, const ImageSet& images, std::size_t n)
        : team(n), training(start, images, team) {}
  };
  Engine engine(1);
  const std::vector<std::size_t> sizes = {digits.pixels_each(), 800, digit_classes};
  const auto all = std::make_shared<All>(wide_network(sizes, engine), digits, members);
  return trained_here(name, digits, [all](auto order) { all->training.epoch(order, pictures_each, 0.1); });
}

// The two large products of a step of 784-800-10, as often as an epoch has steps.
Contender products_here(const ImageSet& digits) {
  struct Tables {
    Numbers x = Numbers(128 * 784, 0.25f), w = Numbers(784 * 800, 0.5f), delta = Numbers(128 * 800, 0.125f);
    Numbers z = Numbers(128 * 800), slopes = Numbers(784 * 800);
    Packing packing;
  };
  const auto t = std::make_shared<Tables>();
  const std::size_t steps = (digits.count() + pictures_each - 1) / pictures_each;
  return trained_here("our product", digits, [t, steps](auto) {
    for (std::size_t step = 0; step < steps; ++step) {
      add_product({128, 800, 784}, 1, {t->x.data(), 784, 1}, {t->w.data(), 800, 1}, t->z.data(), 800,
                  t->packing);
      add_product({784, 800, 128}, 1, {t->x.data(), 1, 784}, {t->delta.data(), 800, 1}, t->slopes.data(), 800,
                  t->packing);
    }
  });
}

double best_of(const PeerResult& result) { return std::ranges::min(result.seconds); }

// The best epoch counts: what else runs here makes an epoch slower, never faster.
PairedTimes paired(const std::string& task, const Contender& ours, const Contender& other,
                   std::size_t rounds) {
  std::vector<double> theirs, mine;
  for (std::size_t round = 0; round < rounds; ++round) {
    mine.push_back(best_of(ours.run(epochs_each)));
    theirs.push_back(best_of(other.run(epochs_each)));
  }
  return {task + "; " + other.name, std::ranges::min(theirs), std::ranges::min(mine), ratio_of(theirs, mine)};
}

void print_pair(const PairedTimes& row, const std::string& name) {
  std::cout << "   " << cell(name, 32) << cell(fixed(row.seconds, 3) + " s", 12)
            << cell(fixed(row.our_seconds, 4) + " s", 12) << cell(fixed(row.ratio.median, 2), 10)
            << fixed(row.ratio.least, 2) << " to " << fixed(row.ratio.most, 2) << std::endl;
}

}  // namespace

std::vector<Contest> contests_of(const Digits& digits, const std::vector<Peer>& peers,
                                 const std::filesystem::path& folder) {
  const ImageSet& set = digits.training;
  const auto rungs = ladder();
  std::vector<Contest> contests = {
      {"book",
       "784-30-10, mini-batches of 10",
       book_by("ours", rungs[rungs.size() - 2], set),
       {book_by("ours, two threads", rungs.back(), set), book_by("chapter 08 in double", rungs[4], set)}},
      {"wide",
       "784-800-10, ReLU, softmax, mini-batches of 128",
       wide_by("ours", cores(), set),
       {wide_by("ours, one thread", 1, set)}},
      {"product",
       "the two large products of an epoch of the wide network, one thread",
       products_here(set),
       {}}};
  for (Contest& contest : contests) {
    for (const Peer& peer : peers) {
      if (std::ranges::count(peer.tasks, contest.task) == 0) continue;
      contest.others.push_back({peer.name, [&peer, task = contest.task, folder](std::size_t epochs) {
                                  return run_peer(peer, task, folder, epochs);
                                }});
    }
  }
  return contests;
}

std::vector<PairedTimes> hold_contest(const Contest& contest, std::size_t rounds) {
  std::cout << "\n"
            << contest.task << ": " << contest.about << "\n"
            << "   way                             an epoch    ours beside times as long, from to\n";
  std::vector<PairedTimes> all;
  for (const Contender& other : contest.others) {
    try {
      all.push_back(paired(contest.task, contest.ours, other, rounds));
      print_pair(all.back(), other.name);
    } catch (const std::runtime_error& error) {
      std::cout << "   left out: " << error.what() << std::endl;
    }
  }
  if (contest.others.empty()) std::cout << "   nobody else is here\n";
  return all;
}

void draw_bench(Plots& plots, const std::vector<PairedTimes>& rows) {
  Table table{{"contender", "seconds_per_epoch", "ratio", "least_ratio", "most_ratio"}, {}, {}};
  std::string tics;
  for (const PairedTimes& row : rows) {
    std::string name = row.name;
    std::ranges::replace(name, ',', ' ');
    tics += (tics.empty() ? "\"" : ", \"") + name + "\" " + std::to_string(table.rows.size());
    table.names.push_back(name);
    table.rows.push_back({static_cast<double>(table.rows.size()), row.seconds, row.ratio.median,
                          row.ratio.least, row.ratio.most});
  }
  plots.draw(
      "11_bench", table,
      {.commands = "set title 'How many times as long as ours'\nset logscale x\nset format x '%g'\n"
                   "set xlabel 'times as long; the line: from the least to the most of all rounds'\n"
                   "set style fill solid\nset border 1\nset ytics scale 0 (" +
                   tics + ")\nunset key\nset grid noytics\nset yrange [" + std::to_string(rows.size()) +
                   " - 0.4:-0.6]\nset xrange [0.3:*]\nset arrow from 1, graph 0 to 1, graph 1 nohead ls 9\n"
                   "plot data using 3:0:(0.3):3:($0 - 0.3):($0 + 0.3) with boxxyerror lc rgb '#0072b2', \\\n"
                   "     data using 3:0:4:5 with xerrorbars pt 0 lc rgb '#202020', \\\n"
                   "     data using 5:0:(sprintf('  %.3g', $3)) with labels left\n",
       .height = 140 + 34 * static_cast<int>(rows.size())});
}

}  // namespace nn
