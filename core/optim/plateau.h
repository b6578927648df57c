#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <limits>
#include <map>
#include <string>

namespace anneal::optim {

/// lr_scheduler_type reduce_lr_on_plateau: the rate is multiplied by `factor` when more than
/// `patience` measurements in a row were not better than the best one. Rules and defaults of
/// torch.optim.lr_scheduler.ReduceLROnPlateau.
class Plateau final {
public:
    /// From lr_scheduler_kwargs: factor, patience, threshold, cooldown, min_lr, eps, and of `words`
    /// mode (min or max, instead of `greaterIsBetter`) and threshold_mode (rel or abs). Fails with
    /// InvalidArgument for another name or a factor that is not between 0 and 1.
    [[nodiscard]] static Result<Plateau>
    create(const std::map<std::string, double>& settings, double learningRate, bool greaterIsBetter,
           const std::map<std::string, std::string>& words = {});

    /// The rate now, as a factor of the set one.
    [[nodiscard]] double factor() const { return m_rate / m_learningRate; }
    void measured(double value);

    /// For checkpoints.
    [[nodiscard]] std::map<std::string, double> state() const;
    void setState(const std::map<std::string, double>& state);

private:
    double m_learningRate = 0, m_rate = 0;
    double m_factor = 0.1, m_threshold = 1e-4, m_lowest = 0, m_epsilon = 1e-8;
    double m_patience = 10, m_cooldown = 0;
    bool m_greater = false, m_absolute = false, m_hasBest = false;
    double m_best = 0, m_bad = 0, m_cooling = 0;
};

} // namespace anneal::optim
