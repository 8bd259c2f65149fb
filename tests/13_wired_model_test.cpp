// A convolutional network goes into a file with its wiring and comes back to the last bit. Chapters that
// cannot read it say which program can.
#include "13_convolution/wired_model.hpp"

#include "support/saved_models.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_13_wired_model)

namespace {

const Plan plan{.picture = {1, 6, 6}, .banks = {{2, 3, 2}, {3, 2, 1}}, .dense = {4, 2}};

WiredModel some_model() {
  Engine engine(3);
  const Recipe recipe{.name = "--filters 2,3",
                      .remark = {},
                      .hidden = {4},
                      .activation = relu,
                      .cost = {},
                      .schedule = {2, 10, 0.1}};
  return {{small_start(plan, relu, identity, engine), softmax_cost, Origin{"MNIST", 3, recipe}},
          wiring_of(plan)};
}

// The file of that model, with one part of its text replaced.
std::string answer_to_file(const std::string& part = "", const std::string& by = "") {
  const TemporaryFolder folder;
  const auto path = folder.path() / "model.json";
  write_model(path, some_model());
  std::string text = read_text(path);
  if (!part.empty()) {
    BOOST_REQUIRE(text.find(part) != std::string::npos);
    text.replace(text.find(part), part.size(), by);
  }
  write_text(path, text);
  try {
    read_wired_model(path);
    return "accepted";
  } catch (const DataError& error) {
    const std::string message = error.what();
    BOOST_TEST(message.starts_with(path.string()));
    return message.substr(path.string().size());
  }
}

const std::string save_again = "; 13_convolution --save FILE writes a whole one";

}  // namespace

BOOST_AUTO_TEST_CASE(network_and_wiring_come_back) {
  const TemporaryFolder folder;
  const WiredModel model = some_model();
  write_model(folder.path() / "model.json", model);
  const WiredModel read = read_wired_model(folder.path() / "model.json");
  check_same(read.model, model.model);
  BOOST_TEST((read.wiring == model.wiring));
  BOOST_REQUIRE(read.model.origin.has_value());
  BOOST_TEST(read.model.origin->recipe.name == "--filters 2,3");
}

BOOST_AUTO_TEST_CASE(its_plan_draws_its_start_again) {
  const WiredModel model = some_model();
  const Plan again = plan_of(model.wiring, model.model.network);
  BOOST_TEST((again.picture == plan.picture));
  BOOST_TEST((wiring_of(again) == model.wiring));
  BOOST_TEST(again.dense == plan.dense, boost::test_tools::per_element());
  Engine engine(3);
  BOOST_TEST(small_start(again, relu, identity, engine)[1].weights == model.model.network[1].weights);
  const Network turned = {{Matrix(9, 9), Matrix(1, 9), relu}, {Matrix(4, 1), Matrix(1, 1), relu}};
  BOOST_CHECK_EXCEPTION(plan_of({{}, {.input = {1, 3, 3}, .side = 2}}, turned), std::invalid_argument,
                        says("no plan has filters after a dense layer"));
}

BOOST_AUTO_TEST_CASE(earlier_chapters_name_the_program_that_reads_it) {
  const TemporaryFolder folder;
  const auto path = folder.path() / "model.json";
  write_model(path, some_model());
  BOOST_CHECK_EXCEPTION(
      read_model(path), DataError,
      says("model.json: holds a network whose layers are wired in another way; 13_convolution "
           "--model FILE reads it"));
}

BOOST_AUTO_TEST_CASE(a_file_without_a_wiring_is_for_chapter_09) {
  const TemporaryFolder folder;
  const auto path = folder.path() / "model.json";
  const Model dense = random_model(recipes().front(), 5, 1);
  write_model(path, dense);
  BOOST_CHECK_EXCEPTION(read_wired_model(path), DataError,
                        says("holds a network without filters; 09_look_inside --model FILE reads it"));
  const WiredFile file = read_wired_file(path);
  check_same(file.model, dense);
  BOOST_TEST(file.wiring.json.empty());
}

BOOST_AUTO_TEST_CASE(broken_wirings_are_refused_in_one_line) {
  BOOST_TEST(answer_to_file() == "accepted");
  BOOST_TEST(
      answer_to_file("\"side\":3", "\"side\":2") ==
      ": layer 0: its filters have 9 weights, but its patches have 4 numbers (channels x side x side)" +
          save_again);
  BOOST_TEST(
      answer_to_file("\"side\":3", "\"side\":9") ==
      ": layer 0: its filters have 9 weights, but its patches have 81 numbers (channels x side x side)" +
          save_again);
  const std::string whole = " is not a whole number from 1 to 10,000" + save_again;
  BOOST_TEST(answer_to_file("\"side\":3", "\"side\":0") == ": \"wiring\", layer 0: \"side\"" + whole);
  BOOST_TEST(answer_to_file("\"pool\":2", "\"pool\":-2") == ": \"wiring\", layer 0: \"pool\"" + whole);
  BOOST_TEST(answer_to_file("[1,6,6]", "[1,6,1e9]") == ": \"wiring\", layer 0: one of \"input\"" + whole);
  BOOST_TEST(answer_to_file("\"dense\"", "\"thick\"") ==
             ": \"wiring\", layer 2: is neither \"dense\" nor { }" + save_again);
  BOOST_TEST(answer_to_file("[1,6,6]", "[6,6]") ==
             ": \"wiring\", layer 0: \"input\" has length 2 where 3 is needed" + save_again);
  BOOST_TEST(answer_to_file(",\"pool\":2", "") == ": \"wiring\", layer 0: has no \"pool\"" + save_again);
  BOOST_TEST(answer_to_file(",\"dense\"]", "]") ==
             ": the wiring is for 3 layers, but the network has 4" + save_again);
  BOOST_TEST(answer_to_file("\"wiring\": [", "\"wiring\": 7, \"old\": [") ==
             ": \"wiring\" is not a list" + save_again);
}

BOOST_AUTO_TEST_CASE(broken_layers_are_refused_in_one_line) {
  BOOST_TEST(answer_to_file("\"layers\"", "\"lairs\"") == ": has no \"layers\"" + next_step);
  BOOST_TEST(answer_to_file("[[9,2],", "[[9],") ==
             ": one of \"layers\" has length 1 where 2 is needed" + next_step);
  BOOST_TEST(answer_to_file("[[9,2],", "[[9,2000000],") ==
             ": asks for 20,000,053 knobs where at most 2,000,000 are read" + next_step);
  BOOST_TEST(answer_to_file("[[9,2],", "[[8,2],") ==
             ": \"weights\" of layer 0, neuron 0, has length 9 where 8 is needed" + next_step);
  BOOST_TEST(answer_to_file("\"layers\": [", "\"layers\": [], \"old\": [") ==
             ": \"layers\" is not a list of 1 to 99 layers" + next_step);
  BOOST_TEST(answer_to_file("\"program\"", "\"author\"") == ": has no \"program\"" + next_step);
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_not_saved) {
  const TemporaryFolder folder;
  WiredModel model = some_model();
  model.wiring[0].side = 2;
  BOOST_CHECK_THROW(write_model(folder.path() / "model.json", model), ShapeError);
  BOOST_CHECK_EXCEPTION(write_model(folder.path() / "model.json", WiredFile{some_model().model, {"x", "["}}),
                        std::invalid_argument,
                        says("this wiring cannot be saved: it is not JSON from byte 2 on"));
  BOOST_TEST(std::filesystem::is_empty(folder.path()));
}

BOOST_AUTO_TEST_SUITE_END()
