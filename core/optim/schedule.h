#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>

namespace anneal::optim {

/// The learning rate of update number `done` (0-based) as a factor of the set rate.
using Schedule = std::function<double(std::int64_t done)>;

struct ScheduleShape {
    std::int64_t warmupUpdates = 0, totalUpdates = 0;
    double learningRate = 0;                ///< turns absolute rates of `settings` into factors
    std::map<std::string, double> settings; ///< lr_scheduler_kwargs
    std::map<std::string, std::string> words =
        {}; ///< those that are names: warmup_type, decay_type
};

/// By transformers' name (`cosine`, ...), with its formulas and defaults. Fails with
/// InvalidArgument for an unknown name or setting, or a missing one. reduce_lr_on_plateau is always
/// 1 here.
[[nodiscard]] Result<Schedule> makeSchedule(const std::string& name, ScheduleShape shape);

} // namespace anneal::optim
