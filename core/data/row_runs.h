#pragma once

#include <cstddef>
#include <vector>

namespace anneal::data {

/// Rows that follow each other.
struct RowRun {
    std::size_t at = 0, count = 0;
};

/// Takes the runs (ascending, apart from each other) out of a list in one pass.
template <typename T>
std::vector<T> takeRuns(std::vector<T>& list, const std::vector<RowRun>& runs)
{
    std::vector<T> taken, left;
    std::size_t next = 0;
    for (const auto& run : runs) {
        const auto first = list.begin() + static_cast<std::ptrdiff_t>(run.at);
        left.insert(left.end(), list.begin() + static_cast<std::ptrdiff_t>(next), first);
        next = run.at + run.count;
        taken.insert(taken.end(), first, list.begin() + static_cast<std::ptrdiff_t>(next));
    }
    left.insert(left.end(), list.begin() + static_cast<std::ptrdiff_t>(next), list.end());
    list = std::move(left);
    return taken;
}

/// Undoes takeRuns().
template <typename T>
void putBackRuns(std::vector<T>& list, const std::vector<RowRun>& runs, const std::vector<T>& taken)
{
    std::vector<T> all;
    all.reserve(list.size() + taken.size());
    std::size_t used = 0;
    for (const auto& run : runs) {
        const auto kept = run.at - all.size();
        const auto from = list.begin() + static_cast<std::ptrdiff_t>(all.size() - used);
        all.insert(all.end(), from, from + static_cast<std::ptrdiff_t>(kept));
        const auto back = taken.begin() + static_cast<std::ptrdiff_t>(used);
        all.insert(all.end(), back, back + static_cast<std::ptrdiff_t>(run.count));
        used += run.count;
    }
    all.insert(all.end(), list.begin() + static_cast<std::ptrdiff_t>(all.size() - used),
               list.end());
    list = std::move(all);
}

} // namespace anneal::data
