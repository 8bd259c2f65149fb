// Sets of other people: under names of their own, a folder deeper, on their side; and what is no set at all.
#include "common/data_files.hpp"

#include "common/file_kind.hpp"
#include "common/mnist.hpp"
#include "common/story/data_place.hpp"
#include "support/idx_files.hpp"
#include "support/support.hpp"

using namespace nn;

namespace {

// Pictures of 2 x 3 pixels: 1 2 3 above 4 5 6.
std::string six_pixels(std::size_t count) {
  std::string file = big_endian(0x803) + big_endian(count) + big_endian(2) + big_endian(3);
  for (std::size_t i = 0; i < count; ++i) file += "\1\2\3\4\5\6";
  return file;
}

}  // namespace

struct Sets {
  TemporaryFolder around;
  const std::filesystem::path& folder = around.path();

  // Six pictures to learn from and two to test on.
  void put(const std::filesystem::path& where, const std::string& training, const std::string& test) {
    std::filesystem::create_directories(folder / where);
    write_text(folder / where / (training + "-images-idx3-ubyte"), six_pixels(6));
    write_text(folder / where / (training + "-labels-idx1-ubyte"), label_file(6, 3));
    write_text(folder / where / (test + "-images-idx3-ubyte"), six_pixels(2));
    write_text(folder / where / (test + "-labels-idx1-ubyte"), label_file(2, 5));
  }
  std::string answer(const std::filesystem::path& choice) {
    try {
      return find_data(choice.string()).name();
    } catch (const DataError& error) {
      return error.what();
    }
  }
};

BOOST_FIXTURE_TEST_SUITE(data_files_of, Sets)

BOOST_AUTO_TEST_CASE(emnist_are_turned_upright_and_said_to_be) {
  put("", "emnist-digits-train", "emnist-digits-test");
  put("", "emnist-letters-train", "emnist-letters-test");  // its archive holds all splits
  const DataPlace place = find_data(folder.string());
  BOOST_TEST(place.name() == "EMNIST digits, turned upright (" + folder.string() + ")");
  BOOST_TEST(place.title() == "EMNIST digits, turned upright");
  BOOST_TEST((place.kind == DataKind::another));
  const Mnist mnist(place.folder);
  BOOST_TEST(mnist.training().height == 3u);
  BOOST_TEST(mnist.training().width == 2u);
  for (const ImageSet& images : {mnist.training(), mnist.test()}) {
    const auto last = images.image(images.count() - 1);
    BOOST_TEST(std::vector(last.begin(), last.end()) == (std::vector<std::uint8_t>{1, 4, 2, 5, 3, 6}),
               boost::test_tools::per_element());
  }
  std::filesystem::remove(folder / "emnist-digits-test-labels-idx1-ubyte");
  put("", "emnist-mnist-train", "emnist-mnist-test");
  BOOST_TEST(answer(folder) == "EMNIST mnist, turned upright (" + folder.string() + ")");
}

BOOST_AUTO_TEST_CASE(emnist_of_more_classes_are_refused_with_the_split_to_take) {
  for (const char* split : {"letters", "balanced", "byclass", "bymerge"}) {
    const std::string name = std::string("emnist-") + split;
    put(split, name + "-train", name + "-test");
    BOOST_TEST(
        answer(folder / split) ==
        (folder / split).string() + ": holds EMNIST's split " + split +
            ", which has more than ten classes, and this network has ten outputs; take its split digits or mnist");
  }
}

BOOST_AUTO_TEST_CASE(qmnist_is_read_with_either_form_of_labels) {
  put("", "qmnist-train", "qmnist-test");
  BOOST_TEST(answer(folder) == "QMNIST (" + folder.string() + ")");
  std::filesystem::remove(folder / "qmnist-test-labels-idx1-ubyte");
  BOOST_TEST(answer(folder) == folder.string() + ": holds no qmnist-test-labels-idx1-ubyte (plain or .gz); " +
                                   "./learn data fetches MNIST");
  std::string labels = big_endian(0xc02) + big_endian(2) + big_endian(8);
  for (const std::size_t label : {4u, 8u}) labels += big_endian(label) + std::string(28, '\1');
  write_text(folder / "qmnist-test-labels-idx2-int.gz", gzipped(labels));
  const Mnist mnist(find_data(folder.string()).folder);
  BOOST_TEST(mnist.test().labels[0] == 4);
  BOOST_TEST(mnist.test().labels[1] == 8);
  BOOST_TEST(mnist.test().image(1)[1] == 2);
}

BOOST_AUTO_TEST_CASE(a_folder_deeper_are_found) {
  for (const char* deeper : {"raw", "MNIST/raw"}) {
    const std::filesystem::path root = std::filesystem::path("root") / deeper;
    put(root, "train", "t10k");
    BOOST_TEST(find_data((folder / "root").string()).folder == folder / root);
    BOOST_TEST(answer(folder / "root") == "the set in " + (folder / root).string());
    std::filesystem::remove_all(folder / "root");
  }
  put("torch/QMNIST/raw", "qmnist-train", "qmnist-test");
  BOOST_TEST(answer(folder / "torch") == "QMNIST (" + (folder / "torch/QMNIST/raw").string() + ")");
}

BOOST_AUTO_TEST_CASE(a_file_instead_of_a_folder_is_named) {
  const auto told = [&](const std::string& name, const std::string& bytes) {
    write_text(folder / name, bytes);
    const std::string line = answer(folder / name), path = (folder / name).string() + ": ";
    BOOST_TEST(line.starts_with(path), line);
    return line.substr(std::min(line.size(), path.size()));
  };
  const std::string its_folder = "is a file, not a folder; give the folder that holds the four files";
  BOOST_TEST(told("train-images-idx3-ubyte.gz", gzipped(six_pixels(2))) == its_folder);
  BOOST_TEST(told("train-images-idx3-ubyte", six_pixels(2)) == its_folder);
  BOOST_TEST(told("train.csv", "label,pixel0\n") ==
             its_folder + " (CSV: ./learn data --from FILE makes one)");
  BOOST_TEST(told("mnist.npz", "PK\3\4abc") ==
             "is a zip archive (.zip, .npz), not a folder; unpack it and give the folder");
  BOOST_TEST(
      told("mnist.parquet", "PAR1abc") ==
      "is a Parquet table, not a folder; save its pictures as PNG or CSV, and ./learn data --from reads those");
}

BOOST_AUTO_TEST_CASE(what_can_be_converted_is_pointed_out) {
  BOOST_TEST(answer(folder).ends_with("; ./learn data fetches MNIST"));
  write_text(folder / "train.csv", "");
  BOOST_TEST(answer(folder) == folder.string() + ": holds no train-images-idx3-ubyte (plain or .gz); " +
                                   "./learn data --from FOLDER converts CSV and pictures");
  std::filesystem::create_directories(folder / "pictures" / "0");
  BOOST_TEST(answer(folder / "pictures").ends_with("./learn data --from FOLDER converts CSV and pictures"));
  std::filesystem::create_directories(folder / "parts" / "train" / "0");
  BOOST_TEST(answer(folder / "parts").ends_with("./learn data --from FOLDER converts CSV and pictures"));
  std::filesystem::create_directories(folder / "others" / "train" / "cats");
  BOOST_TEST(answer(folder / "others").ends_with("; ./learn data fetches MNIST"));
}

BOOST_AUTO_TEST_CASE(names_of_folders_are_shown_as_text) {
  const std::string name = "red\x1b[31m\u009b";
  put(name, "train", "t10k");
  BOOST_TEST(answer(folder / name) == "the set in " + folder.string() + "/red\\u001b[31m\\u009b");
}

BOOST_AUTO_TEST_CASE(kinds_are_told_by_their_first_bytes) {
  BOOST_TEST(!kind_of("").has_value());
  BOOST_TEST(!kind_of(six_pixels(1)).has_value());
  BOOST_TEST(!kind_of("label,pixel0").has_value());
  BOOST_TEST(!kind_of("PK").has_value());
  BOOST_TEST(kind_of("\xef\xbb\xbf <html>")->fact == std::string("is a web page"));
  BOOST_TEST(!kind_of_file(folder / "nowhere").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
