// What the command line asks of this chapter's program: the story, or a training of
// your own, a job, on one process or many.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "08_mnist/resume.hpp"
#include "14_many_machines/story/world.hpp"
#include "common/story/story.hpp"

namespace nn {

struct Job {
  Recipe recipe = recipes().front();  // as the options change it
  std::uint32_t seed = 1;
  std::size_t slices = usual_slices;
  Exchange exchange = Exchange::gathered;
  std::size_t digits = 60000;  // to learn from, at most
  std::size_t save_every = 0;  // mini-batches; 0: only at the end
  std::string save, resume;    // files; may be empty
  std::size_t fall = 0;        // after so many mini-batches the last rank is killed
  std::string data = "auto";
  bool quick = false;  // the story: time everything only roughly
};

struct ManySettings {
  StoryOptions story;
  Job job;
  bool trains = false;             // an option of the job was given
  std::size_t ranks = 0;           // to start; 0: none
  bool whole = false;              // measure also what takes long
  std::string part;                // of the story, to be computed by many ranks
  std::vector<std::string> words;  // the command line, to be handed on
};

// Nothing if there was only --help. UsageError for options that contradict each
// other.
std::optional<ManySettings> read_many_settings(int argc, char** argv);

// "gathered", "early", "reduced"
const char* name_of(Exchange exchange);

}  // namespace nn
