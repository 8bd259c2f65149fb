#include <cmath>
#include <fstream>
#include <limits>

#include "04_gradient_descent/cat.hpp"
#include "07_sgd/gallery.hpp"
#include "common/temporary_folder.hpp"
#include "docs/mine/curve.hpp"
#include "docs/mine/ills.hpp"
#include "support/support.hpp"

using namespace nn;

namespace {

TrainingLog log_of(std::vector<double> training, std::vector<double> validation = {}) {
  TrainingLog log;
  log.training = std::move(training);
  log.validation = std::move(validation);
  for (std::size_t i = 0; i < log.training.size(); ++i) log.epochs.push_back(static_cast<double>(i));
  return log;
}

std::string name_of(const std::vector<double>& training, const std::vector<double>& validation = {}) {
  return diagnose(log_of(training, validation)).name;
}

// f(0), f(1), ... for so many epochs.
template <class Function>
Curve curve(std::size_t epochs, Function f) {
  Curve values;
  for (std::size_t i = 0; i < epochs; ++i) values.push_back(f(static_cast<double>(i)));
  return values;
}

std::string written(const TemporaryFolder& folder, const std::string& text) {
  const std::string file = (folder.path() / "log.csv").string();
  std::ofstream(file) << text;
  return file;
}

std::string refusal(const std::string& text) {
  const TemporaryFolder folder;
  try {
    diagnose(read_training_log(written(folder, text)));
    return "";
  } catch (const std::exception& error) {
    return std::string(error.what())
        .substr(std::string(error.what()).starts_with("/") ? folder.path().string().size() + 1 : 0);
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ills)

BOOST_AUTO_TEST_CASE(the_gallery_of_other_seeds_is_recognised) {
  for (const std::uint32_t seed : {2u, 21u}) {
    auto runs = sick_runs(seed);
    runs.push_back(healthy_run(seed));
    for (const SickRun& run : runs) {
      const std::string found = name_of(run.training.costs, run.training.held_back);
      BOOST_TEST(found.starts_with(run.name),
                 "seed " << seed << ": " << run.name << " is taken for " << found);
    }
  }
}

BOOST_AUTO_TEST_CASE(ten_other_logs_are_recognised) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const auto falling = [](double i) { return 0.02 + 0.3 * std::exp(-i / 5); };
  BOOST_TEST(name_of(curve(30, falling)) == "healthy");
  BOOST_TEST(name_of(curve(30, falling), curve(30, [&](double i) { return falling(i) + 0.01; })) ==
             "healthy");
  BOOST_TEST(name_of(curve(30, falling), curve(30, [&](double i) { return falling(i) + 0.004 * i; })) ==
             "overfitting");
  BOOST_TEST(name_of(curve(20, [&](double i) { return i < 6 ? 2.3 : nan; })) == "no number");
  BOOST_TEST(name_of(curve(20, [](double) { return 2.302585; })) == "dead ReLUs, or saturated sigmoids");
  BOOST_TEST(name_of(curve(40, [](double i) { return 2.3 - 0.004 * i; })) == "rate too small");
  BOOST_TEST(name_of(curve(40, [](double i) { return 0.3 + (int(i) % 2 ? 0.2 : 0.0) - 0.002 * i; })) ==
             "rate too large");
  BOOST_TEST(name_of(curve(20, [](double i) { return 0.1 * std::exp(i / 6); })) == "uphill");
  BOOST_TEST(name_of(curve(60, [](double i) { return 0.05 + 0.07 * std::exp(-i / 3); })) ==
             "all-zero start, or a plateau");
  BOOST_TEST(name_of(curve(60, [](double i) { return 0.02 + 0.05 * (1 + i) * std::exp(-i / 8); })) ==
             "sorted data");
}

// Real trainings of other kinds than those of the gallery.
BOOST_AUTO_TEST_CASE(small_trainings_are_recognised) {
  BOOST_TEST(name_of(learn_xor(1, 2000).costs) == "healthy");
  const Lesson cats = [] {
    Engine engine(3);
    return learn_by_nudging(one_neuron(), cats_and_others(engine), 0.001, 100);
  }();
  BOOST_TEST(name_of(cats.costs) == "rate too small");
  const Lesson stuck = learn_by_nudging(one_neuron(), xor_table(), 1.0, 50);
  BOOST_TEST(name_of(stuck.costs) == "dead ReLUs, or saturated sigmoids");
}

BOOST_AUTO_TEST_CASE(nothing_is_claimed_that_cannot_be_known) {
  const Ill without = diagnose(log_of(curve(30, [](double i) { return 0.02 + 0.3 * std::exp(-i / 5); })));
  BOOST_TEST(without.cure.find("a validation cost would also show") != std::string::npos);
  const Ill level = diagnose(log_of(curve(60, [](double i) { return 0.05 + 0.07 * std::exp(-i / 3); })));
  BOOST_TEST(level.cause.find("or it cannot do better") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(logs_are_read_whatever_their_columns_are_called) {
  const TemporaryFolder folder;
  const TrainingLog keras =
      read_training_log(written(folder,
                                "\xEF\xBB\xBF"
                                "Epoch;\"train_loss\";val_acc;lr\r\n1;0,5;91.5 %;3\r\n2;nan;92;3\r\n\r\n"));
  BOOST_TEST((keras.epochs == Curve{1.0, 2.0}));
  BOOST_TEST(keras.training[0] == 0.5);
  BOOST_TEST(std::isnan(keras.training[1]));
  BOOST_TEST((keras.validation_accuracy == Curve{91.5, 92.0}));
  const TrainingLog ours = read_training_log(written(folder, "epoch,training,validation\n0,0.08,0.07\n"));
  BOOST_TEST((ours.validation == Curve{0.07}));
  const TrainingLog bare = read_training_log(written(folder, "loss\n3\n2\n1"));
  BOOST_TEST((bare.epochs == Curve{0.0, 1.0, 2.0}));
}

BOOST_AUTO_TEST_CASE(a_bad_log_is_one_clear_line) {
  BOOST_TEST(refusal("") == "log.csv: it is empty");
  BOOST_TEST(
      refusal("epoch,acc\n1,2\n") ==
      "log.csv: no column is called 'training cost', 'train_loss' or 'loss'; its first line is: epoch,acc");
  BOOST_TEST(refusal("epoch,loss\n1,2\n2\n") == "log.csv:3: 1 cell where the first line has 2");
  BOOST_TEST(refusal("epoch,loss\n1,abc\n") == "log.csv:2: 'abc' is not a number");
  BOOST_TEST(refusal("epoch,loss\n") == "the log has fewer than two epochs");
  BOOST_TEST(refusal("loss\n3\n2\n1\n") ==
             "the log has 3 epochs; with fewer than 8, a curve says too little");
  BOOST_CHECK_THROW(read_training_log("/not/there.csv"), std::runtime_error);
  BOOST_CHECK_THROW(read_training_log("/"), std::runtime_error);
}

BOOST_AUTO_TEST_SUITE_END()
