// What a job of many processes says and saves around its training, which main.cpp
// shows itself.
#pragma once

#include <memory>

#include "08_mnist/digit_training.hpp"
#include "14_many_machines/story/settings.hpp"

namespace nn {

// The digits of this process, and a checksum of all that it learns from and is
// tested with.
class JobDigits {
 public:
  explicit JobDigits(const Job& job);
  ImageSet training, test;
  std::string title, checksum;

 private:
  std::unique_ptr<Mnist> files_;
};

// Every rank reads its data, and they agree that all have the same. On all ranks:
// std::runtime_error, in one line that names the first machine without the data, or
// with others than rank 0.
JobDigits agreed_digits(const Job& job, const World& world);

// The whole start: reads --resume, if it is given. std::invalid_argument if the
// file belongs to another job.
struct Begun {
  Network network;
  Position position;
  Engine engine;  // after the start was drawn
};
Begun begin(const Job& job, const JobDigits& digits, const World& world);

// Saves where the training is, on rank 0.
void save(const Job& job, const JobDigits& digits, const World& world,
          const Network& network, const Position& position);

void tell_the_job(const Job& job, const JobDigits& digits, const World& world,
                  const Begun& begun);
void tell_the_epoch(const Epoch& epoch, const Network& network,
                    const JobDigits& digits, const World& world);
void tell_the_end(const Job& job, const Network& network, const JobDigits& digits,
                  const World& world);

// Eight hexadecimal digits that depend on every bit of every knob.
std::string bits_of(Network network);

}  // namespace nn
