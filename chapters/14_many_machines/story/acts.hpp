// The acts of this chapter's story. Those that need many processes start them, and
// read what they print.
#pragma once

#include "14_many_machines/story/costs.hpp"
#include "14_many_machines/story/job.hpp"

namespace nn {

// 1. A mini-batch in slices, and five ways to get it wrong.
void tell_the_slices(const JobDigits& digits, std::uint32_t seed);

// 2. The bits on 1 to 8 processes.
void tell_the_bits(const Job& job);

// 3. What a step costs on 1 and 2 processes, and 4. on thousands, by the model.
void tell_the_costs(const Job& job, Plots& plots);

// 5. What large mini-batches do to learning. Measuring the missing rows of the
// table, or all of them, takes a long time.
enum class EffortRows { recorded, missing, all };
void tell_large_batches(const Job& job, EffortRows wanted, Plots& plots);

// 6. A process is killed, and the others go on with the same bits.
void tell_the_fall(const Job& job);

// What the processes of acts 2 and 3 do, by --part.
void compute_part(const std::string& part, const Job& job, const World& world);

}  // namespace nn
