// The log of a training, epoch by epoch, as programs write it in many ways.
#pragma once

#include <string>
#include <vector>

namespace nn {

// The columns that a log has; the others are empty. Each is as long as the log.
struct TrainingLog {
  std::vector<double> epochs;  // as they are counted in the log; 0, 1, 2 ... where it does not say
  std::vector<double> training, validation;                    // costs
  std::vector<double> training_accuracy, validation_accuracy;  // as they are, as shares or in percent
};

// Reads a CSV file with a row of names, separated by commas, semicolons or tabs. Names like train_loss,
// val_loss, loss, acc are understood; other columns are left out. A cost may be nan or inf.
// std::runtime_error with the file and the line if there is no column for the training cost, if a row is too
// short, or if what stands there is not a number.
TrainingLog read_training_log(const std::string& file);

}  // namespace nn
