#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <limits>

#include "common/grading/expect.hpp"
#include "common/grading/forked.hpp"
#include "common/grading/grader.hpp"
#include "common/grading/variant.hpp"
#include "common/temporary_folder.hpp"
#include "common/text.hpp"
#include "support/support.hpp"

using namespace nn;

namespace {

// The finding of a demand; empty when it is met.
std::string found(const std::function<void()>& demand) {
  try {
    demand();
    return "";
  } catch (const Finding& finding) {
    return finding.what();
  }
}

std::string found_in_child(const std::function<void()>& body, unsigned seconds = 2) {
  return run_forked(body, seconds).finding;
}

Verdict verdict(const std::string& name, const std::string& finding) { return {name, finding, ""}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(grading)

BOOST_AUTO_TEST_CASE(numbers_are_compared_and_telling_factors_named) {
  BOOST_TEST(found([] { expect_equal("z", 0.1 + 0.2, 0.3); }) == "");
  BOOST_TEST(found([] { expect_equal("z", 2.0, 2.3); }) == "z: 2 where 2.3 is meant");
  BOOST_TEST(found([] { expect_equal("z", -2.3, 2.3); }) ==
             "z: -2.3 where 2.3 is meant; the sign is wrong: plus is minus");
  BOOST_TEST(found([] { expect_equal("C", 6.0, 1.5, 4); }) ==
             "C: 6 where 1.5 is meant; 4 times too large: a sum over the batch instead of the mean");
  BOOST_TEST(found([] { expect_equal("z", 1.0, 0.0); }) == "z: 1 where 0 is meant");
  BOOST_TEST(found([] { expect_equal("z", std::numeric_limits<double>::quiet_NaN(), 1.0); }) ==
             "z: nan where 1 is meant");
  BOOST_TEST(found([] { expect_equal("z", 1.0001, 1.0, 0, 1e-3); }) == "");
}

BOOST_AUTO_TEST_CASE(two_numbers_that_differ_never_look_alike) {
  BOOST_TEST(unlike(0.125, 0.25) == "0.125");
  BOOST_TEST(unlike(1.0000001, 1.0) == "1.0000001");
  BOOST_TEST(unlike(1.0 / 3, 1.0 / 3) == "0.333333");
}

BOOST_AUTO_TEST_CASE(tables_are_diagnosed_and_the_first_wrong_number_is_shown) {
  const Matrix truth{{1, 2}, {3, 4}};
  BOOST_TEST(found([&] { expect_equal("W", truth, truth); }) == "");
  BOOST_TEST(found([&] {
               expect_equal("W", Matrix{{1, 3}, {2, 4}}, truth);
             }) == "W: transposed; at (0, 1) 3 where 2 is meant");
  BOOST_TEST(found([&] {
               expect_equal("W", Matrix{{1, 2, 3}}, truth);
             }) == "W: shape (1 x 3) instead of (2 x 2)");
}

BOOST_AUTO_TEST_CASE(a_wrong_number_that_a_mistake_gives_is_explained) {
  const std::vector<Mistaken> mistaken = {{0.1, "you forgot to divide"}, {0.05, "you halved it"}};
  BOOST_TEST(found([&] { expect_equal("C", 0.025, 0.025, mistaken); }) == "");
  BOOST_TEST(found([&] { expect_equal("C", 0.05, 0.025, mistaken); }) ==
             "C: 0.05 where 0.025 is meant; you halved it");
  BOOST_TEST(found([&] { expect_equal("C", 0.07, 0.025, mistaken); }) == "C: 0.07 where 0.025 is meant");
  // What is right is right, even if a mistake gives the same.
  BOOST_TEST(found([&] { expect_equal("C", 0.1, 0.1, mistaken); }) == "");
}

BOOST_AUTO_TEST_CASE(a_wrong_table_that_a_mistake_gives_is_explained) {
  const Matrix truth{{1, 2}, {3, 4}}, other{{1, 3}, {3, 4}};
  const std::vector<Mistaken> mistaken = {{other, "you counted twice"}, {Matrix{{1, 2}}, "too short"}};
  BOOST_TEST(found([&] { expect_equal("W", truth, truth, mistaken); }) == "");
  BOOST_TEST(found([&] { expect_equal("W", other, truth, mistaken); }) ==
             "W: you counted twice; at (0, 1) 3 where 2 is meant");
  BOOST_TEST(found([&] {
               expect_equal("W", Matrix{{1, 2}}, truth, mistaken);
             }) == "W: shape (1 x 2) instead of (2 x 2)");
}

BOOST_AUTO_TEST_CASE(lists_have_a_length_as_well) {
  const std::vector<double> two = {1, 2}, other = {1, 5}, three = {1, 2, 3};
  BOOST_TEST(found([&] { expect_equal("w", two, two); }) == "");
  BOOST_TEST(found([&] { expect_equal("w", other, two); }) ==
             "w: only the number at (0, 1) is wrong: 5 where 2 is meant");
  BOOST_TEST(found([&] { expect_equal("w", three, two); }) ==
             "how many numbers are in w: 3 where 2 is meant");
}

BOOST_AUTO_TEST_CASE(a_refusal_names_what_does_not_fit) {
  const auto refuses = [] { throw std::runtime_error("2 inputs for 3 weights"); };
  BOOST_TEST(found([&] { expect_refusal("it", refuses, {"2", "3"}); }) == "");
  BOOST_TEST(found([&] { expect_refusal("it", refuses, {"4"}); }) ==
             "it: the message does not name 4: 2 inputs for 3 weights");
  BOOST_TEST(found([] { expect_refusal("it", [] {}); }) == "it: an exception is meant, and none came");
  // What nobody has solved refuses nothing.
  const auto unsolved = [] { throw std::logic_error("not solved yet"); };
  BOOST_CHECK_THROW(expect_refusal("it", unsolved), std::logic_error);
}

BOOST_AUTO_TEST_CASE(whatever_the_body_does_is_one_line) {
  BOOST_TEST(found_in_child([] {}) == "");
  BOOST_TEST(found_in_child([] { throw Finding("wrong"); }) == "wrong");
  BOOST_TEST(found_in_child([] { throw std::runtime_error("no cheese"); }) == "it throws: no cheese");
  BOOST_TEST(found_in_child([] { throw std::logic_error("not solved yet: f"); }) == "not solved yet");
  BOOST_TEST(found_in_child([] { throw 3; }) == "it throws something that is not a std::exception");
  BOOST_TEST(found_in_child([] { std::abort(); }) == "it stops the program with abort()");
  BOOST_TEST(found_in_child([] { _exit(0); }) == "it ends the whole program, with status 0");
  BOOST_TEST(found_in_child([] { std::raise(SIGTERM); }) == "it was ended by signal 15");
  BOOST_TEST(found_in_child(
                 [] {
                   for (volatile bool on = true; on;) {
                   }
                 },
                 1) == "it does not end: is there an endless loop?");
  BOOST_TEST(found_in_child([] { pause(); }, 1) ==
             "it does not end: it waits for something, or takes more than 10 seconds");
}

BOOST_AUTO_TEST_CASE(what_the_body_prints_is_kept_up_to_a_limit) {
  const Ending ending = run_forked(
      [] {
        std::cout << "out\n";
        std::cerr << "err\n";
      },
      2);
  BOOST_TEST(ending.finding == "");
  BOOST_TEST(ending.printed.find("out") != std::string::npos);
  BOOST_TEST(ending.printed.find("err") != std::string::npos);
  const Ending much = run_forked(
      [] {
        for (int i = 0; i < 100000; ++i) std::cout << "more and more\n";
      },
      2);
  BOOST_TEST(much.finding == "");
  BOOST_TEST(much.printed.size() == 4000u);
  BOOST_TEST(run_forked(
                 [] {
                   std::string word;
                   std::cin >> word;
                 },
                 2)
                 .finding == "");  // nothing to read
}

BOOST_AUTO_TEST_CASE(verdicts_are_lines) {
  BOOST_TEST(to_lines({"sum", "", "z is 2\n"}) == "  right  sum\n         | z is 2\n");
  BOOST_TEST(to_lines({"sum", "2 where 3 is meant", ""}) == "  WRONG  sum\n         2 where 3 is meant\n");
  BOOST_TEST(to_lines({"sum", "not solved yet", ""}) == "  open   sum: not solved yet\n");
  const std::string half(50, 'x');
  BOOST_TEST(to_lines({"sum", half + ", " + half, ""}) ==
             "  WRONG  sum\n         " + half + ",\n         " + half + "\n");
  std::string many;
  for (int i = 0; i < 30; ++i) many += "line\n";
  BOOST_TEST(lines_of(to_lines({"sum", "", many})).size() == 22u);
}

BOOST_AUTO_TEST_CASE(a_case_is_told_as_soon_as_it_is_graded) {
  std::vector<std::string> told;
  Grader grader([&](const Verdict& each) { told.push_back(each.name); });
  grader.test_case("one", [] {});
  grader.test_case("two", [] { expect(false, "no"); });
  BOOST_TEST(told == std::vector<std::string>({"one", "two"}), boost::test_tools::per_element());
  BOOST_TEST(grader.verdicts()[0].right());
  BOOST_TEST(grader.verdicts()[1].finding == "no");
}

BOOST_AUTO_TEST_CASE(variants_that_do_not_do_what_they_must) {
  const TemporaryFolder folder;
  const auto mistake = [&](const std::string& first_line) {
    std::ofstream(folder.path() / "m.cpp") << first_line << "\n";
    return complaints_about((folder.path() / "m.cpp").string(),
                            {verdict("one", ""), verdict("two", "W: transposed")});
  };
  BOOST_TEST(mistake("// case: two; finding: transposed").empty());
  BOOST_TEST(mistake("// case: one; finding: transposed").at(0) == "passes \"one\"");
  BOOST_TEST(mistake("// case: two; finding: sign").at(0) == "fails in \"two\" otherwise: W: transposed");
  BOOST_TEST(mistake("// case: six; finding: sign").at(0) == "names a case that is not there: six");
  BOOST_TEST(mistake("// a mistake").at(0) == "does not begin with // case: NAME; finding: WORDS");

  BOOST_TEST(complaints_about("x/exercise.cpp", {verdict("one", "not solved yet")}).empty());
  BOOST_TEST(complaints_about("x/exercise.cpp", {verdict("one", "")}).size() == 1u);
  BOOST_TEST(complaints_about("x/solution.cpp", {verdict("one", "")}).empty());
  BOOST_TEST(complaints_about("x/solution.cpp", {verdict("one", "no")}).at(0) == "fails in \"one\": no");
  BOOST_TEST(complaints_about("x/solution.cpp", {}).at(0) == "has no cases");
}

BOOST_AUTO_TEST_SUITE_END()
