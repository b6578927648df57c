#include "core/optim/schedule.h"

#include "core/base/notice.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace anneal::optim {
namespace {

// The numbers of a schedule: W warm-up updates, T in all, and its settings.
class Shape final {
public:
    explicit Shape(ScheduleShape shape)
        : m_shape(std::move(shape))
    {
    }
    [[nodiscard]] double warmup() const { return static_cast<double>(m_shape.warmupUpdates); }
    [[nodiscard]] double total() const { return static_cast<double>(m_shape.totalUpdates); }
    [[nodiscard]] double rate() const { return m_shape.learningRate; }
    [[nodiscard]] double afterWarmup() const { return std::max(1.0, total() - warmup()); }
    [[nodiscard]] double progress(double s) const { return (s - warmup()) / afterWarmup(); }
    [[nodiscard]] double warmupFactor(double s) const { return s / std::max(1.0, warmup()); }
    [[nodiscard]] double setting(const char* name, double otherwise) const
    {
        const auto found = m_shape.settings.find(name);
        return found == m_shape.settings.end() ? otherwise : found->second;
    }
    [[nodiscard]] std::string word(const char* name, const char* otherwise) const
    {
        const auto found = m_shape.words.find(name);
        return found == m_shape.words.end() ? otherwise : found->second;
    }
    // A lowest rate, given as a share of the rate or as a rate.
    [[nodiscard]] double lowest() const
    {
        return setting("min_lr_rate", setting("min_lr", 0) / rate());
    }

private:
    ScheduleShape m_shape;
};

double halfCosine(double cycles)
{
    return std::max(0.0, 0.5 * (1 + std::cos(2 * std::numbers::pi * cycles)));
}

double linear(double s, const Shape& shape)
{
    if (s < shape.warmup())
        return shape.warmupFactor(s);
    return std::max(0.0, (shape.total() - s) / shape.afterWarmup());
}

double cosine(double s, const Shape& shape)
{
    if (s < shape.warmup())
        return shape.warmupFactor(s);
    return halfCosine(shape.setting("num_cycles", 0.5) * shape.progress(s));
}

double cosineWithRestarts(double s, const Shape& shape)
{
    if (s < shape.warmup())
        return shape.warmupFactor(s);
    const double p = shape.progress(s);
    return p >= 1 ? 0 : halfCosine(0.5 * std::fmod(shape.setting("num_cycles", 1) * p, 1.0));
}

constexpr double kPolynomialEnd = 1e-7;

double polynomial(double s, const Shape& shape)
{
    const double end = shape.setting("lr_end", kPolynomialEnd);
    if (s < shape.warmup())
        return shape.warmupFactor(s);
    if (s > shape.total())
        return end / shape.rate();
    const double left = std::pow(1 - shape.progress(s), shape.setting("power", 1));
    return ((shape.rate() - end) * left + end) / shape.rate();
}

double constant(double, const Shape&)
{
    return 1;
}

double constantWithWarmup(double s, const Shape& shape)
{
    return s < shape.warmup() ? shape.warmupFactor(s) : 1;
}

double inverseSquareRoot(double s, const Shape& shape)
{
    if (s < shape.warmup())
        return shape.warmupFactor(s);
    const double timescale =
        shape.setting("timescale", shape.warmup() > 0 ? shape.warmup() : 10000);
    return 1 / std::sqrt((s + timescale - shape.warmup()) / timescale);
}

double cosineWithLowest(double s, const Shape& shape)
{
    if (s < shape.warmup())
        return shape.warmupFactor(s);
    const double factor = cosine(s, shape);
    return std::max(0.0, factor * (1 - shape.lowest()) + shape.lowest());
}

double cosineWarmupWithLowest(double s, const Shape& shape)
{
    if (s < shape.warmup()) {
        const double first = shape.setting("warmup_lr_rate", -1);
        if (first < 0)
            return (s + 1) / std::max(1.0, shape.warmup());
        return first + (1 - first) * s / std::max(1.0, shape.warmup() - 1);
    }
    const double p = (s - shape.warmup() + 1) / shape.afterWarmup();
    const double factor = halfCosine(shape.setting("num_cycles", 0.5) * p);
    return std::max(0.0, factor * (1 - shape.lowest()) + shape.lowest());
}

// LLaMA-Factory's division: a third of the updates after warm-up stays at the full rate.
double warmupStableDecay(double s, const Shape& shape)
{
    const double lowest = shape.setting("min_lr_ratio", 0);
    if (s < shape.warmup()) {
        const double p = shape.warmupFactor(s);
        const auto type = shape.word("warmup_type", "linear");
        const double factor = type == "cosine"   ? 0.5 * (1 - std::cos(std::numbers::pi * p))
                              : type == "1-sqrt" ? 1 - std::sqrt(1 - p)
                                                 : p;
        return std::max(0.0, factor * (1 - lowest) + lowest);
    }
    const double stable =
        shape.setting("num_stable_steps", std::floor((shape.total() - shape.warmup()) / 3));
    const double decay = shape.setting("num_decay_steps", shape.total() - shape.warmup() - stable);
    const double inDecay = s - shape.warmup() - stable;
    if (inDecay < 0)
        return 1;
    if (inDecay >= decay)
        return lowest;
    const double q = inDecay / std::max(1.0, decay);
    const auto type = shape.word("decay_type", "cosine");
    const double factor = type == "linear"   ? 1 - q
                          : type == "1-sqrt" ? 1 - std::sqrt(q)
                                             : halfCosine(shape.setting("num_cycles", 0.5) * q);
    return std::max(0.0, factor * (1 - lowest) + lowest);
}

struct Entry {
    const char* name;
    double (*formula)(double s, const Shape& shape);
    std::vector<std::string> settings;
};

const std::vector<Entry>& entries()
{
    static const std::vector<Entry> table = {
        {"linear", linear, {}},
        {"cosine", cosine, {"num_cycles"}},
        {"cosine_with_restarts", cosineWithRestarts, {"num_cycles"}},
        {"polynomial", polynomial, {"lr_end", "power"}},
        {"constant", constant, {}},
        {"constant_with_warmup", constantWithWarmup, {}},
        {"inverse_sqrt", inverseSquareRoot, {"timescale"}},
        {"cosine_with_min_lr", cosineWithLowest, {"num_cycles", "min_lr", "min_lr_rate"}},
        {"cosine_warmup_with_min_lr",
         cosineWarmupWithLowest,
         {"num_cycles", "min_lr", "min_lr_rate", "warmup_lr_rate"}},
        {"warmup_stable_decay",
         warmupStableDecay,
         {"num_cycles", "min_lr_ratio", "num_stable_steps", "num_decay_steps", "warmup_type",
          "decay_type"}},
    };
    return table;
}

tl::unexpected<Error> refuseSettings(const Notice& told)
{
    return fail(ErrorCode::InvalidArgument, told, {{"key", "lr_scheduler_kwargs"}});
}

Result<void> checkSettings(const Entry& entry, const ScheduleShape& shape)
{
    const std::string name = entry.name;
    std::vector<std::string> given;
    for (const auto& [setting, value] : shape.settings)
        given.push_back(setting);
    for (const auto& [setting, word] : shape.words)
        given.push_back(setting);
    for (const auto& setting : given) {
        if (std::find(entry.settings.begin(), entry.settings.end(), setting) ==
            entry.settings.end())
            return refuseSettings(
                notice("schedule.setting", {{"name", name}, {"setting", setting}}));
    }
    const auto holds = [&](const char* setting) { return shape.settings.contains(setting); };
    if (name.ends_with("with_min_lr") && holds("min_lr") == holds("min_lr_rate"))
        return refuseSettings(notice("schedule.floor", {{"name", name}}));
    if (name == "polynomial") {
        const auto end = shape.settings.find("lr_end");
        const double lowest = end == shape.settings.end() ? kPolynomialEnd : end->second;
        if (shape.learningRate <= lowest)
            return fail(ErrorCode::InvalidArgument, notice("schedule.end"),
                        {{"key", "learning_rate"}});
    }
    return {};
}

} // namespace

Result<Schedule> makeSchedule(const std::string& name, ScheduleShape shape)
{
    if (name == "reduce_lr_on_plateau") // the measurements decide: core/optim/plateau.h
        return [](std::int64_t) { return 1.0; };
    std::vector<std::string> names;
    for (const auto& entry : entries()) {
        if (entry.name == name) {
            ANNEAL_CHECK(checkSettings(entry, shape));
            return [formula = entry.formula, shape = Shape(std::move(shape))](std::int64_t done) {
                return formula(static_cast<double>(done), shape);
            };
        }
        names.emplace_back(entry.name);
    }
    const auto nearest = nearestName(name, names);
    return fail(ErrorCode::InvalidArgument,
                notice(nearest.empty() ? "schedule.unknown" : "schedule.misspelt",
                       {{"name", name}, {"nearest", nearest}}),
                {{"key", "lr_scheduler_type"}, {"value", name}});
}

} // namespace anneal::optim
