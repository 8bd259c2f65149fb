#include "12_faster/bench/bench.hpp"

#include <algorithm>
#include <iostream>

#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t epochs_each = 2;

constexpr const char* bench_commands = R"(set title 'How many times as long as ours'
set logscale x
set format x '%g'
set xlabel 'times as long: median of all rounds, and the line from least to most'
set style fill solid
set border 1
set ytics scale 0 (<names>)
unset key
set grid noytics
set yrange [<count> - 0.4:-0.6]
set xrange [0.3:*]
set arrow from 1, graph 0 to 1, graph 1 nohead ls 9
plot data using 4:0:(0.3):4:($0 - 0.3):($0 + 0.3) with boxxyerror lc rgb '#0072b2', \
     data using 4:0:5:6 with xerrorbars pt 0 lc rgb '#202020', \
     data using 6:0:(sprintf('  %.3g', $4)) with labels left
)";

double best_of(const PeerResult& result) {
  return std::ranges::min(result.seconds);
}

// The best epoch counts, because other programs can only make an epoch slower.
PairedTimes paired(const std::string& task, const Contender& ours,
                   const Contender& other, std::size_t rounds) {
  std::vector<double> theirs, mine;
  for (std::size_t round = 0; round < rounds; ++round) {
    mine.push_back(best_of(ours.run(epochs_each)));
    theirs.push_back(best_of(other.run(epochs_each)));
  }
  return {task + "; " + other.name, std::ranges::min(theirs),
          std::ranges::min(mine), ratio_of(theirs, mine)};
}

void print_pair(const PairedTimes& row, const std::string& name) {
  std::cout << "   " << cell(name, 30) << cell(fixed(row.theirs, 3) + " s", 12)
            << cell(fixed(row.ours, 4) + " s", 12)
            << cell(fixed(row.ratio.median, 2), 10) << fixed(row.ratio.least, 2)
            << " to " << fixed(row.ratio.most, 2) << std::endl;
}

// On as many lines as it needs, broken after commas.
void print_remark(const std::string& remark) {
  std::string line = "     ";
  for (std::string rest = remark; !rest.empty();) {
    const std::string part = rest.substr(0, rest.find(", ")) + ",";
    rest.erase(0, part.size() + 1);
    if (line.size() + 1 + part.size() > 84) {
      std::cout << line << "\n";
      line = "        ";
    }
    line += " " + part;
  }
  line.pop_back();  // the last comma
  std::cout << line << std::endl;
}

}  // namespace

std::vector<PairedTimes> hold_contest(const Contest& contest, std::size_t rounds) {
  std::cout
      << "\n"
      << contest.task << ": " << contest.about << "\n"
      << "   an epoch by                   theirs      ours        times as long, from to\n";
  std::vector<PairedTimes> all;
  for (const Contender& other : contest.others) {
    try {
      std::vector<std::string> remarks;
      if (other.prepare) remarks = other.prepare();
      all.push_back(paired(contest.task, contest.ours, other, rounds));
      print_pair(all.back(), other.name);
      for (const std::string& remark : remarks) print_remark(remark);
    } catch (const std::runtime_error& error) {
      std::cout << "   left out: " << error.what() << std::endl;
    }
  }
  if (contest.others.empty())
    std::cout << "   no other program here knows this task\n";
  return all;
}

void draw_bench(Plots& plots, const std::vector<PairedTimes>& rows) {
  Table table{{"contender", "theirs_seconds", "ours_seconds", "ratio",
               "least_ratio", "most_ratio"},
              {}};
  for (const PairedTimes& row : rows) {
    std::string name = row.name;
    std::erase(name, ',');
    table.rows.push_back({name, row.theirs, row.ours, row.ratio.median,
                          row.ratio.least, row.ratio.most});
  }
  plots.draw("12_bench", table,
             {.commands = filled(bench_commands,
                                 {{"names", tics_of(table)},
                                  {"count", std::to_string(table.rows.size())}}),
              .height = 140 + 34 * static_cast<int>(rows.size())});
}

}  // namespace nn
