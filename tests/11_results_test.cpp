#include "11_better/kept_network.hpp"
#include "11_better/results_file.hpp"
#include "common/byte_source.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_11_results)

namespace {

const FinishedRun one_run{"book", "30 quadratic", 7,  "MNIST 50000",    "--hidden 16,16",
                          1.25,   100.0 / 3.0,    {}, {90.5, 1.0 / 3.0}};

}  // namespace

BOOST_AUTO_TEST_CASE(a_line_comes_back_as_it_was) {
  const FinishedRun back = run_from_csv(as_csv(one_run), "here");
  BOOST_TEST(
      as_csv(one_run) ==
      "book,30 quadratic,7,MNIST 50000,\"--hidden 16,16\",1.25,33.333333333333336,,90.5 0.3333333333333333");
  BOOST_TEST(as_csv(back) == as_csv(one_run));
  BOOST_TEST(back.repeats(one_run));
  BOOST_TEST(back.validation == one_run.validation);
  BOOST_TEST(back.curve == one_run.curve);
  BOOST_TEST(!back.test);
  FinishedRun tested = one_run;
  tested.test = 98.5;
  BOOST_TEST(*run_from_csv(as_csv(tested), "here").test == 98.5);
}

BOOST_AUTO_TEST_CASE(lines_that_no_run_wrote_are_refused) {
  const auto refused = [](const char* line, const char* why) {
    BOOST_CHECK_EXCEPTION(run_from_csv(line, "file, line 2"), DataError, says(why));
  };
  refused("", "file, line 2: there is no recipe");
  refused("a,b,1,d,\"\",1,50,60", "it has 8 fields where 9 are needed");
  refused("a,b,1.5,d,\"\",1,50,60,50", "the seed 1.5 is not a whole number");
  refused("a,b,-1,d,\"\",1,50,60,50", "the seed -1 is not a whole number");
  refused("a,b,1,d,\"\",fast,50,60,50", "the time 'fast' is not a number");
  refused("a,b,1,d,\"\",1,101,60,50", "the accuracy 101 is not from 0 to 100");
  refused("a,b,1,d,\"\",1,50,-1,50", "the test accuracy -1 is not from 0 to 100");
  refused("a,b,1,d,\"\",1,50,60,50 x", "'x' is not a number");
  FinishedRun run = one_run;
  run.row = "a,b";
  BOOST_CHECK_EXCEPTION(as_csv(run), std::invalid_argument, says("'a,b' holds a comma"));
}

BOOST_AUTO_TEST_CASE(a_kept_network_has_the_same_bits) {
  const TemporaryFolder folder;
  Engine engine(3);
  const std::vector<std::size_t> sizes = {4, 3, 2}, others = {4, 4, 2};
  const Network network = random_network(sizes, sigmoid, engine);
  keep_network(folder.path() / "a", network);
  Network back = random_network(sizes, sigmoid, engine), other = random_network(others, sigmoid, engine);
  BOOST_TEST(fetch_network(folder.path() / "a", back));
  for (std::size_t l = 0; l < 2; ++l) {
    BOOST_TEST(back[l].weights == network[l].weights);
    BOOST_TEST(back[l].biases == network[l].biases);
  }
  BOOST_TEST(!fetch_network(folder.path() / "a", other));
  BOOST_TEST(!fetch_network(folder.path() / "b", back));
}

BOOST_AUTO_TEST_SUITE_END()
