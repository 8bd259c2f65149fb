#include "common/story/data_place.hpp"

#include <cstdlib>
#include <iostream>
#include <optional>
#include <sstream>

#include "common/mnist.hpp"
#include "support/another_user.hpp"
#include "support/idx_files.hpp"
#include "support/support.hpp"

using namespace nn;

// Places of a test's own, none of which holds anything at first; and what is said on stderr.
struct OwnPlaces {
  TemporaryFolder around;
  DataPlaces places{.named = "",
                    .mnist = {around.path() / "mnist", around.path() / "shared"},
                    .drawn = {around.path() / "drawn"},
                    .counts = {.training = 12, .test = 4}};
  std::ostringstream said;
  std::streambuf* before = std::cerr.rdbuf(said.rdbuf());
  ~OwnPlaces() { std::cerr.rdbuf(before); }

  std::filesystem::path fill(const std::string& name) {
    const std::filesystem::path folder = around.path() / name;
    std::filesystem::create_directory(folder);
    write_text(folder / "train-images-idx3-ubyte", pixel_file(12, 9));
    write_text(folder / "train-labels-idx1-ubyte", label_file(12, 3));
    write_text(folder / "t10k-images-idx3-ubyte", pixel_file(4, 7));
    write_text(folder / "t10k-labels-idx1-ubyte", label_file(4, 5));
    return folder;
  }
};

namespace {

// A word of the environment, while this lives.
class Environment {
 public:
  Environment(const char* name, const char* value) : name_(name) {
    if (const char* before = std::getenv(name)) before_ = before;
    setenv(name, value, 1);
  }
  ~Environment() { before_ ? setenv(name_, before_->c_str(), 1) : unsetenv(name_); }
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

 private:
  const char* name_;
  std::optional<std::string> before_;
};

// "MNIST (DIR)", with DIR as seen from the source tree where that is near, else whole.
bool is_called(const DataPlace& place, const std::string& beginning) {
  return place.name().starts_with(beginning) &&
         place.name().ends_with("/" + place.folder.filename().string() + ")");
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(data_place, OwnPlaces)

BOOST_AUTO_TEST_CASE(auto_is_mnist_where_it_is) {
  const auto shared = fill("shared");
  for (const char* choice : {"auto", "mnist"}) {
    BOOST_TEST(find_data(choice, places).folder == shared);
    BOOST_TEST(is_called(find_data(choice, places), "MNIST ("));
    BOOST_TEST((find_data(choice, places).kind == DataKind::mnist));
    BOOST_TEST(find_data(choice, places).title() == "MNIST");
  }
  const auto first = fill("mnist");
  BOOST_TEST(find_data("auto", places).folder == first);
  places.named = fill("mine").string();
  BOOST_TEST(find_data("auto", places).name() == "the set in " + places.named);
  places.named += "/nowhere";
  BOOST_TEST(find_data("auto", places).folder == first);
  BOOST_TEST(said.str() == "");
}

BOOST_AUTO_TEST_CASE(mnist_is_asked_for_without_a_word_where_it_is_not) {
  BOOST_TEST(!find_mnist(places));
  const auto shared = fill("shared");
  BOOST_REQUIRE(find_mnist(places));
  BOOST_TEST(find_mnist(places)->folder == shared);
  BOOST_TEST(said.str() == "");
}

BOOST_AUTO_TEST_CASE(auto_without_mnist_is_the_drawn_digits_and_says_so) {
  const DataPlace place = find_data("auto", places);
  BOOST_TEST(place.folder == around.path() / "drawn");
  BOOST_TEST(is_called(place, "drawn digits ("));
  BOOST_TEST((place.kind == DataKind::drawn));
  BOOST_TEST(place.title() == "drawn digits");
  BOOST_TEST(Mnist(place.folder).test().count() == 4u);
  const std::string missing = "note: MNIST is in none of " + (around.path() / "mnist").string() + ", " +
                              (around.path() / "shared").string() + "; ./learn data fetches it; ";
  BOOST_TEST(said.str().starts_with(missing), said.str());
  BOOST_TEST(said.str().find("note: drawing 16 digits once into " + place.folder.string()) !=
             std::string::npos);
  said.str("");
  BOOST_TEST(find_data("drawn", places).name() == place.name());
  BOOST_TEST(said.str() == "");  // they are there now
}

BOOST_AUTO_TEST_CASE(drawn_digits_are_taken_when_asked_for_although_mnist_is_there) {
  fill("mnist");
  BOOST_TEST(find_data("drawn", places).folder == around.path() / "drawn");
}

BOOST_AUTO_TEST_CASE(mnist_that_is_nowhere_is_refused_with_all_places) {
  places.named = "elsewhere";
  BOOST_CHECK_EXCEPTION(find_data("mnist", places), DataError,
                        says("in none of elsewhere, " + (around.path() / "mnist").string() + ", "));
  BOOST_CHECK_EXCEPTION(find_data("mnist", places), DataError, says("./learn data fetches it"));
  BOOST_TEST(!std::filesystem::exists(around.path() / "drawn"));
}

BOOST_AUTO_TEST_CASE(place_that_we_may_not_look_into_is_said) {
  using std::filesystem::perms;
  const auto folder = fill("mnist");
  permissions(around.path(), perms::all);
  permissions(folder, perms::none);
  std::string answer = "found";
  try {
    const AnotherUser nobody;
    find_data("mnist", places);
  } catch (const DataError& error) {
    answer = error.what();
  }
  BOOST_TEST(answer == "MNIST is in none of " + folder.string() + " (Permission denied), " +
                           (around.path() / "shared").string() + "; ./learn data fetches it");
}

BOOST_AUTO_TEST_CASE(any_other_word_is_a_folder) {
  const auto folder = fill("mine (2)");
  BOOST_TEST(find_data(folder.string(), places).name() == "the set in " + folder.string());
  BOOST_TEST(find_data(folder.string(), places).title() == "the set in " + folder.string());
  BOOST_TEST((find_data(folder.string(), places).kind == DataKind::another));
  BOOST_CHECK_EXCEPTION(find_data((folder / "none").string(), places), DataError,
                        says("none: there is no such folder; give auto, mnist, drawn, or a folder"));
  std::filesystem::create_directory(folder / "empty");
  BOOST_CHECK_EXCEPTION(find_data((folder / "empty").string(), places), DataError,
                        says("holds no train-images-idx3-ubyte"));
}

BOOST_AUTO_TEST_CASE(usual_places_begin_in_the_source_tree) {
  const DataPlaces usual = usual_data_places();
  BOOST_REQUIRE(usual.mnist.size() == 2u);
  BOOST_TEST(usual.mnist[0].parent_path().filename() == "data");
  BOOST_TEST(usual.drawn.front() == usual.mnist[0].parent_path() / "drawn");
  BOOST_TEST(usual.drawn.size() >= 2u);
  BOOST_TEST(usual.counts.training == 60000u);
  BOOST_TEST(usual.counts.test == 10000u);
}

BOOST_AUTO_TEST_CASE(places_for_drawn_digits_are_the_readers_own) {
  const std::filesystem::path own = std::filesystem::path("neuron-by-neuron") / "drawn";
  const auto places_with = [](const char* cache, const char* home) {
    const Environment first("XDG_CACHE_HOME", cache), second("HOME", home);
    const auto all = usual_data_places().drawn;
    return std::vector<std::filesystem::path>(all.begin() + 1, all.end());  // the source tree's is the first
  };
  const auto both = places_with("/cache", "/home/me"), home = places_with("", "/home/me"),
             relative = places_with("cache", "/home/me"), neither = places_with("", "");
  BOOST_REQUIRE(both.size() == 3u);
  BOOST_TEST(both[0] == "/cache" / own);
  BOOST_TEST(both[1] == "/home/me/.cache" / own);
  BOOST_TEST(both[2].filename() == "drawn");
  BOOST_TEST(home == std::vector(both.begin() + 1, both.end()));
  BOOST_TEST(relative == home);  // XDG's rule: what is relative does not count
  BOOST_TEST(neither == std::vector(both.begin() + 2, both.end()));
}

BOOST_AUTO_TEST_CASE(named_set_of_other_names_is_called_by_them_and_no_substitute) {
  const auto mine = fill("mine");
  for (const char* part : {"images-idx3-ubyte", "labels-idx1-ubyte"}) {
    const std::string name = part;
    rename(mine / ("train-" + name), mine / ("qmnist-train-" + name));
    rename(mine / ("t10k-" + name), mine / ("qmnist-test-" + name));
  }
  BOOST_TEST(find_data(mine.string(), places).name() == "QMNIST (" + mine.string() + ")");
  places.mnist = {mine};  // where MNIST is meant, another set does not take its place
  BOOST_CHECK_EXCEPTION(find_data("mnist", places), DataError, says("MNIST is in none of "));
  places.named = mine.string();
  BOOST_TEST(find_data("mnist", places).name() == "QMNIST (" + mine.string() + ")");
}

BOOST_AUTO_TEST_SUITE_END()
