#include "core/optim/plateau.h"

#include "core/base/notice.h"

#include <algorithm>
#include <cmath>

namespace anneal::optim {

Result<Plateau> Plateau::create(const std::map<std::string, double>& settings, double learningRate,
                                bool greaterIsBetter,
                                const std::map<std::string, std::string>& words)
{
    Plateau plateau;
    plateau.m_learningRate = plateau.m_rate = learningRate;
    plateau.m_greater = greaterIsBetter;
    const std::map<std::string, double*> known = {
        {"factor", &plateau.m_factor},       {"patience", &plateau.m_patience},
        {"threshold", &plateau.m_threshold}, {"cooldown", &plateau.m_cooldown},
        {"min_lr", &plateau.m_lowest},       {"eps", &plateau.m_epsilon}};
    const auto unknown = [](const std::string& name) {
        return fail(ErrorCode::InvalidArgument, notice("plateau.unknown", {{"name", name}}),
                    {{"key", "lr_scheduler_kwargs"}, {"value", name}});
    };
    for (const auto& [name, value] : settings) {
        const auto found = known.find(name);
        if (found == known.end())
            return unknown(name);
        *found->second = value;
    }
    for (const auto& [name, word] : words) {
        if (name == "mode")
            plateau.m_greater = word == "max";
        else if (name == "threshold_mode")
            plateau.m_absolute = word == "abs";
        else
            return unknown(name);
    }
    if (!(plateau.m_factor > 0 && plateau.m_factor < 1))
        return fail(ErrorCode::InvalidArgument, notice("plateau.factor"),
                    {{"key", "lr_scheduler_kwargs"}, {"value", "factor"}});
    return plateau;
}

void Plateau::measured(double value)
{
    const double step = m_absolute ? m_threshold : m_best * m_threshold;
    const bool better = !m_hasBest || (m_greater ? value > m_best + step : value < m_best - step);
    if (better) {
        m_best = value;
        m_hasBest = true;
        m_bad = 0;
    } else {
        ++m_bad;
    }
    if (m_cooling > 0) {
        --m_cooling;
        m_bad = 0;
    }
    if (m_bad <= m_patience)
        return;
    const double lower = std::max(m_rate * m_factor, m_lowest);
    if (m_rate - lower > m_epsilon)
        m_rate = lower;
    m_cooling = m_cooldown;
    m_bad = 0;
}

std::map<std::string, double> Plateau::state() const
{
    std::map<std::string, double> state = {
        {"plateau_factor", factor()}, {"plateau_bad", m_bad}, {"plateau_cooling", m_cooling}};
    if (m_hasBest)
        state["plateau_best"] = m_best;
    return state;
}

void Plateau::setState(const std::map<std::string, double>& state)
{
    const auto number = [&](const char* name, double otherwise) {
        const auto found = state.find(name);
        return found == state.end() ? otherwise : found->second;
    };
    m_rate = number("plateau_factor", 1.0) * m_learningRate;
    m_bad = number("plateau_bad", 0);
    m_cooling = number("plateau_cooling", 0);
    m_hasBest = state.contains("plateau_best");
    m_best = number("plateau_best", 0);
}

} // namespace anneal::optim
