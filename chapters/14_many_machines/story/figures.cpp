#include "14_many_machines/story/figures.hpp"

#include <cmath>

#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr int tall = 460;  // with a key below

constexpr const char* message_commands =
    R"(set title 'Messages between two processes'
set logscale xy
set format x '10^{%T}'
set format y '10^{%T}'
set xlabel 'bytes that each process has in the end'
set ylabel 'seconds'
set key outside below
gathered(x) = <gathered_latency> + x / <gathered_bandwidth>
reduced(x) = <reduced_latency> + x / <reduced_bandwidth>
plot data using 1:2 with points ls 1 pt 7 ps 0.8 title 'all\_gather', \
     gathered(x) with lines ls 1 lw 1.5 title 'its fitted line', \
     data using 1:3 with points ls 2 pt 5 ps 0.8 title 'all\_reduce', \
     reduced(x) with lines ls 2 lw 1.5 title 'its fitted line'
)";

constexpr const char* step_commands =
    R"(set title 'Seconds per step: one process and two'
set logscale xy
set format x '%.0f'
set format y '10^{%T}'
set xlabel 'digits per mini-batch'
set ylabel 'seconds per step'
set key outside below
plot data using 1:2 with linespoints ls 1 pt 7 ps 0.7 dt 2 title '30 hidden, one process', \
     data using 1:3 with linespoints ls 1 pt 7 ps 0.7 title '30 hidden, two', \
     data using 1:6 with linespoints ls 2 pt 5 ps 0.7 dt 2 title '300 hidden, one process', \
     data using 1:7 with linespoints ls 2 pt 5 ps 0.7 title '300 hidden, two'
)";

constexpr const char* scaling_commands = R"(set title '<title>'
set logscale xy
set format x '%.0f'
set format y '10^{%T}'
set xlabel 'processes (a model; only the points are measured)'
set ylabel 'seconds per step'
set key outside below
plot data using 1:2 with lines ls 1 lw 2 title 'model: in slice order', \
     data using 1:3 with lines ls 2 lw 2 title 'model: all\_reduce', \
     measured using 1:2 with points ls 1 pt 7 ps 1 title 'measured: in slice order', \
     measured using 1:3 with points ls 2 pt 5 ps 1 title 'measured: all\_reduce'
)";

constexpr const char* large_commands =
    R"(set title 'To 97 % of the validation digits'
set logscale xy
set format x '%.0f'
set format y '10^{%T}'
set xlabel 'digits per mini-batch'
set ylabel 'steps, or examples'
set xrange [8:13000]
set key outside below
set datafile missing 'nan'
plot data using 1:($3 > 0 ? $3 : NaN) with linespoints ls 2 pt 5 ps 0.8 title 'steps, rate by the linear rule', \
     data using 1:($6 > 0 ? $6 : NaN) with linespoints ls 1 pt 7 ps 0.8 title 'steps, best rate', \
     data using 1:($7 > 0 ? $7 : NaN) with linespoints ls 3 pt 9 ps 0.8 title 'examples, best rate', \
     <first> * 10 / x with lines ls 9 dt 3 title 'half the steps for twice the batch'
)";

const TimedStep* found(const std::vector<TimedStep>& steps, std::size_t hidden,
                       std::size_t batch, const std::string& way) {
  for (const TimedStep& step : steps) {
    if (step.hidden == hidden && step.batch == batch && step.way == way)
      return &step;
  }
  return nullptr;
}

double seconds(const TimedStep* step) {
  return step == nullptr ? std::nan("") : step->seconds;
}

Table points(const std::vector<ScalingPoint>& of) {
  Table table{{"processes", "gathered_seconds", "reduced_seconds"}, {}};
  for (const ScalingPoint& point : of)
    table.rows.push_back({point.ranks, point.gathered, point.reduced});
  return table;
}

double as_number(std::size_t count) { return static_cast<double>(count); }

}  // namespace

void draw_messages(Plots& plots, const std::vector<TimedMessage>& messages,
                   const MessageTime& gathered, const MessageTime& reduced) {
  Table table{{"bytes", "gathered_seconds", "reduced_seconds"}, {}};
  for (const TimedMessage& message : messages)
    table.rows.push_back({message.bytes, message.gathered, message.reduced});
  const Table fitted{{"exchange", "latency_seconds", "bytes_in_seconds"},
                     {{"gathered", gathered.latency, gathered.bandwidth},
                      {"reduced", reduced.latency, reduced.bandwidth}}};
  plots.draw(
      "14_messages", table,
      {.commands = filled(message_commands,
                          {{"gathered_latency", shortest(gathered.latency)},
                           {"gathered_bandwidth", shortest(gathered.bandwidth)},
                           {"reduced_latency", shortest(reduced.latency)},
                           {"reduced_bandwidth", shortest(reduced.bandwidth)}}),
       .height = tall},
      {{"fitted", fitted}});
}

void draw_steps(Plots& plots, const std::vector<TimedStep>& one,
                const std::vector<TimedStep>& two) {
  Table table{{"batch"}, {}};
  for (const std::size_t hidden : timed_widths) {
    const std::string name = std::to_string(hidden);
    for (const char* what : {"_alone_seconds", "_gathered_seconds",
                             "_computing_seconds", "_reduced_seconds"})
      table.columns.push_back(name + what);
  }
  for (const std::size_t batch : timed_batches) {
    table.rows.push_back({as_number(batch)});
    for (const std::size_t hidden : timed_widths) {
      const TimedStep* gathered = found(two, hidden, batch, "gathered");
      auto& row = table.rows.back();
      row.push_back(seconds(found(one, hidden, batch, "alone")));
      row.push_back(seconds(gathered));
      row.push_back(gathered == nullptr ? std::nan("") : gathered->computing);
      row.push_back(seconds(found(two, hidden, batch, "reduced")));
    }
  }
  plots.draw("14_steps", table, {.commands = step_commands, .height = tall});
}

void draw_scaling(Plots& plots, const Scaling& scaling) {
  plots.draw(scaling.name, points(scaling.model),
             {.commands = filled(scaling_commands, {{"title", scaling.title}}),
              .height = tall},
             {{"measured", points(scaling.measured)}});
}

void draw_large_batches(Plots& plots, const std::vector<EffortRow>& rows) {
  Table table{{"batch", "rule_rate", "rule_steps", "rule_examples", "best_rate",
               "best_steps", "best_examples"},
              {}};
  for (const EffortRow& row : rows)
    table.rows.push_back({as_number(row.by_rule.batch), row.by_rule.rate,
                          as_number(row.by_rule.steps),
                          as_number(row.by_rule.examples), row.searched.rate,
                          as_number(row.searched.steps),
                          as_number(row.searched.examples)});
  const std::size_t first = rows.empty() ? 1 : rows.front().searched.steps;
  plots.draw(
      "14_large_batches", table,
      {.commands = filled(large_commands, {{"first", std::to_string(first)}}),
       .height = tall});
}

}  // namespace nn
