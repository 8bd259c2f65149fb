#include "11_better/experiment.hpp"
#include "11_better/recipe_line.hpp"
#include "common/byte_source.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_11_experiment)

namespace {

// Bars: digit d lights row d % 8 of 8, and column d / 8; the ink differs from copy to copy.
struct Bars {
  std::vector<std::uint8_t> pixels, labels;
  explicit Bars(std::size_t count) : pixels(count * 64), labels(count) {
    for (std::size_t i = 0; i < count; ++i) {
      labels[i] = static_cast<std::uint8_t>(i * 7 % 10);
      for (std::size_t k = 0; k < 8; ++k) {
        pixels[i * 64 + labels[i] % 8u * 8u + k] = static_cast<std::uint8_t>(255 - 11 * i % 90);
        pixels[i * 64 + k * 8 + labels[i] / 8u] = static_cast<std::uint8_t>(200 - 7 * i % 120);
      }
    }
  }
  ImageSet set() const { return {8, 8, pixels, labels}; }
};

const Bars bars_to_learn(60), bars_to_validate(30), bars_to_test(40);

// Two rows of a second in all; a folder of their own, and a count of how often the test was opened.
struct Laboratory {
  TemporaryFolder folder;
  ExperimentTable table{"toy",
                        "toys",
                        {{"plain", "--hidden 6 --epochs 3", "nothing"},
                         {"softer", "--hidden 6,5 --epochs 2 --cost softmax --rate 0.5", "softmax"}}};
  ExperimentPlan plan{.results = folder.path() / "results.csv", .data = "bars", .seeds = 3};
  int opened = 0, trained = 0;

  TableResult run() {
    plan.after_run = [this](const FinishedRun&) {
      ++trained;
      BOOST_TEST(opened == 0, "the test was opened before the last run was finished");
    };
    return run_table(
        table, {bars_to_learn.set(), bars_to_validate.set()},
        [this] {
          ++opened;
          return bars_to_test.set();
        },
        plan);
  }
  // Stops in the run with this number, from 0, at its first step.
  TableResult run_until(int runs) {
    plan.stop = [this, runs] { return trained >= runs; };
    TableResult result = run();
    plan.stop = {};
    return result;
  }
};

// All numbers of a result that do not depend on the clock.
std::vector<double> numbers_of(const TableResult& result) {
  std::vector<double> all;
  for (const RowResult& row : result.rows) {
    for (const FinishedRun& run : row.runs) {
      all.insert(all.end(), run.curve.begin(), run.curve.end());
      all.insert(all.end(), {static_cast<double>(run.seed), run.validation, run.test.value_or(-1.0)});
    }
  }
  return all;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_table_is_trained_and_the_test_opened_once) {
  Laboratory lab;
  const TableResult result = lab.run();
  BOOST_TEST(result.finished);
  BOOST_TEST(lab.trained == 6);
  BOOST_TEST(lab.opened == 1);
  BOOST_TEST_REQUIRE(result.rows.size() == 2u);
  for (const RowResult& row : result.rows) {
    BOOST_TEST_REQUIRE(row.runs.size() == 3u);
    BOOST_TEST(row.test.has_value());
    std::vector<double> kept, tested;
    for (const FinishedRun& run : row.runs) {
      kept.push_back(run.validation);
      tested.push_back(*run.test);
      BOOST_TEST(run.curve.back() == run.validation);
    }
    BOOST_TEST(row.validation.mean == spread_of(kept).mean);
    BOOST_TEST(row.test->deviation == spread_of(tested).deviation);
    BOOST_TEST(row.best_epoch.mean >= row.validation.mean);
  }
  const BetterRecipe recipe = recipe_from(lab.table.rows[1].recipe);
  const auto alone = train_better(recipe, {bars_to_learn.set(), bars_to_validate.set()}, 2);
  BOOST_TEST(result.rows[1].runs[1].validation == alone.validation.percent_right());
  BOOST_TEST(*result.rows[1].runs[1].test == look_at_test(alone, recipe, bars_to_test.set()).percent_right());
}

BOOST_AUTO_TEST_CASE(a_finished_table_is_not_trained_again) {
  Laboratory lab;
  const auto first = numbers_of(lab.run());
  lab.opened = 0;
  BOOST_TEST(numbers_of(lab.run()) == first);
  BOOST_TEST(lab.trained == 6);
  BOOST_TEST(lab.opened == 0);
  BOOST_TEST(!std::filesystem::exists(lab.folder.path() / "results.csv.networks"));
  BOOST_TEST(read_runs(lab.plan.results).size() == 6u);
  lab.plan.data = "other bars";
  lab.run();
  BOOST_TEST(lab.trained == 12);
}

// A table that has got a row more: its old runs keep what they were tested with, although their networks are
// gone.
BOOST_AUTO_TEST_CASE(a_table_that_grows_trains_only_its_new_rows) {
  Laboratory lab;
  const ExperimentRow late = lab.table.rows.back();
  lab.table.rows.pop_back();
  const auto first = lab.run().rows[0].test->mean;
  lab.table.rows.push_back(late);
  lab.opened = 0;
  const TableResult grown = lab.run();
  BOOST_TEST(grown.finished);
  BOOST_TEST(lab.trained == 6);
  BOOST_TEST(lab.opened == 1);
  BOOST_TEST(grown.rows[0].test->mean == first);
  BOOST_TEST(grown.rows[1].test.has_value());
}

BOOST_AUTO_TEST_CASE(an_interrupted_table_goes_on_where_it_was) {
  Laboratory whole, lab;
  const auto expected = numbers_of(whole.run());
  const TableResult part = lab.run_until(2);
  BOOST_TEST(!part.finished);
  BOOST_TEST(lab.trained == 2);
  BOOST_TEST(lab.opened == 0);
  BOOST_TEST(part.rows[0].runs.size() == 2u);
  BOOST_TEST(part.rows[1].runs.empty());
  BOOST_TEST(!part.rows[0].test);
  const TableResult rest = lab.run();
  BOOST_TEST(lab.trained == 6);
  BOOST_TEST(lab.opened == 1);
  BOOST_TEST(numbers_of(rest) == expected);
}

BOOST_AUTO_TEST_CASE(a_run_whose_network_is_gone_is_trained_again) {
  Laboratory lab;
  lab.run_until(2);
  std::filesystem::remove_all(lab.folder.path() / "results.csv.networks");
  BOOST_TEST(lab.run().finished);
  BOOST_TEST(lab.trained == 8);
}

BOOST_AUTO_TEST_CASE(a_run_is_stopped_within_an_epoch_and_not_kept) {
  Laboratory lab;
  int asked = 0;
  lab.plan.stop = [&] { return ++asked > 8; };  // 6 steps an epoch, and once before
  const TableResult result = lab.run();
  BOOST_TEST(lab.trained == 0);
  BOOST_TEST(read_runs(lab.plan.results).empty());
  BOOST_TEST(result.rows[0].runs.empty());
}

BOOST_AUTO_TEST_CASE(two_jobs_give_the_same_numbers_as_one) {
  Laboratory one, two;
  two.plan.jobs = 2;
  BOOST_TEST(numbers_of(one.run()) == numbers_of(two.run()));
  BOOST_TEST(two.trained == 6);
}

BOOST_AUTO_TEST_CASE(a_damaged_file_is_named_with_its_line) {
  Laboratory lab;
  lab.run_until(2);
  const std::string whole = read_text(lab.plan.results);
  const auto refused = [&](const std::string& text, const char* why) {
    write_text(lab.plan.results, text);
    BOOST_CHECK_EXCEPTION(lab.run(), DataError, says(why));
    BOOST_TEST(read_text(lab.plan.results) == text);  // nothing is lost
  };
  refused(whole.substr(0, whole.size() - 12), "results.csv: ends within line 3; remove that line");
  refused(whole + "toy,plain,3\n", "results.csv, line 4: there is no recipe between quotation marks; remove");
  refused(whole + "toy,plain,3,bars 60,\"\",1,5x,,\n", "line 4: the accuracy '5x' is not a number");
  std::filesystem::resize_file(lab.plan.results, (std::size_t{64} << 20) + 1);
  BOOST_CHECK_EXCEPTION(lab.run(), DataError, says("holds over 67,108,864 bytes"));
  refused("something else\n", "does not begin with the line 'table,row,seed");
  BOOST_TEST(lab.trained == 2);
}

// Finished runs become a table without any training: those of its recipes, on the first one's pictures, whose
// test accuracy is known.
BOOST_AUTO_TEST_CASE(recorded_runs_become_a_table) {
  Laboratory lab;
  const std::string plain = as_line(recipe_from("--hidden 6 --epochs 3"));
  const auto run = [&](std::uint32_t seed, const char* data, std::optional<double> test) {
    return FinishedRun{.table = "elsewhere",
                       .row = "named otherwise",
                       .seed = seed,
                       .data = data,
                       .recipe = plain,
                       .seconds_per_epoch = 0.5 * seed,
                       .validation = 90.0 + seed,
                       .test = test,
                       .curve = {80, 95}};
  };
  const std::vector<FinishedRun> runs = {run(1, "bars 60", 91.0), run(2, "bars 60", 93.0),
                                         run(3, "bars 60", {}), run(4, "others 60", 99.0)};
  const TableResult result = recorded_table(lab.table, runs);
  BOOST_TEST(!result.finished);  // nothing is known of the second row
  BOOST_TEST(result.rows[0].runs.size() == 2u);
  BOOST_TEST(result.rows[0].test->mean == 92.0);
  BOOST_TEST(result.rows[0].validation.mean == 91.5);
  BOOST_TEST(result.rows[0].best_epoch.most == 95.0);
  BOOST_TEST(result.rows[0].seconds_per_epoch == 0.75);
  BOOST_TEST(result.rows[1].runs.empty());
  lab.table.rows.pop_back();
  BOOST_TEST(recorded_table(lab.table, runs).finished);
}

BOOST_AUTO_TEST_CASE(experiments_that_cannot_be_run_are_refused_before_any_training) {
  Laboratory lab;
  lab.table.rows.push_back({"bad", "--hiden 3", ""});
  BOOST_CHECK_EXCEPTION(lab.run(), std::invalid_argument, says("a recipe has no '--hiden'"));
  lab.table.rows.back() = {"bad, name", "", ""};
  BOOST_CHECK_THROW(lab.run(), std::invalid_argument);
  BOOST_TEST(lab.trained == 0);
  BOOST_TEST(!std::filesystem::exists(lab.plan.results));
  lab.table.rows.pop_back();
  lab.plan.seeds = 0;
  BOOST_CHECK_EXCEPTION(lab.run(), std::invalid_argument, says("at least 1 seed and 1 job"));
  BOOST_TEST(lab.trained == 0);
  lab.plan.seeds = 1;
  lab.table.rows = {{"diverges", "--activation identity --rate 1e200 --hidden 6", ""}};
  BOOST_CHECK_EXCEPTION(lab.run(), std::runtime_error, says("the steps are too large"));
}

BOOST_AUTO_TEST_SUITE_END()
