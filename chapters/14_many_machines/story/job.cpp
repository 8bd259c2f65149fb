#include "14_many_machines/story/job.hpp"

#include <boost/crc.hpp>
#include <iostream>
#include <sstream>
#include <stdexcept>

#include "common/text.hpp"

namespace nn {
namespace {

template <class Numbers>
void add(boost::crc_32_type& sum, const Numbers& numbers) {
  sum.process_bytes(numbers.data(), numbers.size_bytes());
}

std::string hexadecimal(const boost::crc_32_type& sum) {
  std::ostringstream text;
  text.width(8);
  text.fill('0');
  text << std::hex << sum.checksum();
  return text.str();
}

std::string checksum_of(const ImageSet& training, const ImageSet& test) {
  boost::crc_32_type sum;
  for (const ImageSet& set : {training, test}) {
    add(sum, set.pixels);
    add(sum, set.labels);
  }
  return hexadecimal(sum);
}

// What decides about the bits stands in the name of the recipe, so that nobody goes
// on with other slices.
std::string name_of_recipe(const Job& job, const World& world) {
  std::string name = job.recipe.name + " in " + counted(job.slices, "slice");
  if (job.exchange == Exchange::reduced)
    name += " reduced by " + counted(world.ranks, "rank");
  return name;
}

Origin origin_of(const Job& job, const JobDigits& digits, const World& world) {
  Origin origin{digits.title + " " + digits.checksum, job.seed, job.recipe};
  origin.recipe.name = name_of_recipe(job, world);
  return origin;
}

constexpr const char* fine = "read ";

// What this rank found: "read 1a2b3c4d", or what is wrong.
std::string found(const Job& job, std::optional<JobDigits>& digits) try {
  digits.emplace(job);
  return fine + digits->checksum;
} catch (const std::exception& error) {
  return error.what();
}

}  // namespace

JobDigits::JobDigits(const Job& job) {
  const DataPlace place = find_data(job.data);
  title = place.title();
  files_ = std::make_unique<Mnist>(place.folder);
  const ImageSet all = files_->training();
  training = all.part(0, std::min(job.digits, all.count()));
  test = files_->test();
  checksum = checksum_of(training, test);
}

JobDigits agreed_digits(const Job& job, const World& world) {
  std::optional<JobDigits> digits;
  const auto said = world.all_say(found(job, digits));
  const auto machines = world.all_say(world.machine);
  for (std::size_t rank = 0; rank < said.size(); ++rank) {
    const std::string who = world.ranks == 1 ? ""
                                             : "rank " + std::to_string(rank) +
                                                   " on " + machines[rank] + ": ";
    if (!said[rank].starts_with(fine)) throw std::runtime_error(who + said[rank]);
    if (said[rank] != said[0])
      throw std::runtime_error(who + "its data are not those of rank 0 (" +
                               said[rank].substr(5) + ", not " + said[0].substr(5) +
                               "); give every machine the same files");
  }
  return std::move(*digits);
}

Begun begin(const Job& job, const JobDigits& digits, const World& world) {
  Engine engine(job.seed);
  const std::size_t pixels = digits.training.pixels_each();
  Begun begun{start_network(job.recipe, pixels, engine), {}, engine};
  if (job.resume.empty()) return begun;
  const Model model = read_model(job.resume);
  require_resumable(
      job.resume, model,
      {origin_of(job, digits, world), pixels, digits.training.count()});
  begun.network = model.network;
  begun.position = position_of(*model.origin);
  return begun;
}

void save(const Job& job, const JobDigits& digits, const World& world,
          const Network& network, const Position& position) {
  if (world.rank > 0 || job.save.empty()) return;
  Origin origin = origin_of(job, digits, world);
  origin.recipe.schedule.epochs = position.epochs;
  origin.further_digits = position.examples;
  write_model(job.save, {.network = network, .origin = origin});
}

void tell_the_job(const Job& job, const JobDigits& digits, const World& world,
                  const Begun& begun) {
  std::cout << "Data: " << digits.title << ": " << grouped(digits.training.count())
            << " digits train, " << grouped(digits.test.count()) << " test.\n"
            << (world.ranks == 1 ? "1 process"
                                 : std::to_string(world.ranks) + " processes")
            << ", " << counted(job.slices, "slice") << " of each mini-batch of "
            << job.recipe.schedule.batch_size << ", "
            << joined(sizes_of(begun.network), "-") << " neurons, seed " << job.seed
            << ".\n";
  if (!job.resume.empty())
    std::cout << "Going on from " << printable(job.resume)
              << ", which has learned for "
              << counted(begun.position.epochs, "epoch") << " and from "
              << grouped(begun.position.examples) << " digits of the next.\n";
  std::cout << std::flush;
}

void tell_the_epoch(const Epoch& epoch, const Network& network,
                    const JobDigits& digits, const World& world) {
  if (world.rank > 0) return;
  const Tally test = count_answers(network, digits.test);
  std::cout << "Epoch " << epoch.number << ": " << test.right << " / " << test.count
            << "   " << fixed(epoch.seconds, 2) << " s" << std::endl;
}

void tell_the_end(const Job& job, const Network& network, const JobDigits& digits,
                  const World& world) {
  if (world.rank > 0) return;
  const Tally test = count_answers(network, digits.test);
  std::cout << "Test Accuracy: " << test.right << " / " << test.count << " ("
            << percent(test.right, test.count) << ")\n"
            << "The bits of the knobs: " << bits_of(network) << "\n";
  if (!job.save.empty())
    std::cout << "The network is saved in " << printable(job.save) << ".\n";
}

std::string bits_of(Network network) {
  boost::crc_32_type sum;
  for (const auto block : knobs(network)) add(sum, block);
  return hexadecimal(sum);
}

}  // namespace nn
