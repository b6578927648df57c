#include "ui/pages/train/fit.h"

#include <algorithm>

namespace anneal::ui {

namespace {
constexpr qint64 kShortestCutoff = 64;
}

Fit Fit::halved() const
{
    Fit half = *this;
    if (batch > 1) {
        half.batch = (batch + 1) / 2;
        half.accumulation *= 2;
    } else {
        half.cutoff = std::max(kShortestCutoff, cutoff / 2);
    }
    return half;
}

void Fit::write(config::RunConfig& config) const
{
    const auto set = [&config](const char* key, qint64 value) {
        (void)config.set(key, config::SettingValue(std::int64_t(value)));
    };
    set("per_device_train_batch_size", batch);
    set("gradient_accumulation_steps", accumulation);
    set("cutoff_len", cutoff);
}

} // namespace anneal::ui
