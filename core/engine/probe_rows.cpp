#include "core/engine/probe_rows.h"

#include "core/data/row_set.h"

#include <numeric>

namespace anneal::engine {
namespace {

Result<void> take(const data::RowSet& rows, const std::vector<std::size_t>& order,
                  std::vector<data::Sample>& samples)
{
    for (const auto index : order) {
        ANNEAL_TRY(auto row, rows.row(index));
        if (row.sample.isUsable())
            samples.push_back(std::move(row.sample));
    }
    return {};
}

std::vector<std::size_t> allOf(const data::RowSet& rows)
{
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
}

} // namespace

Result<ProbeRows> loadProbeRows(const config::RunConfig& config)
{
    const auto options = config.data();
    const auto stage = config.train().stage;
    data::NumpyLegacyRandom random(options.seed);
    ANNEAL_TRY(const auto rows, data::RowSet::open(options.dataset, options, stage, random));
    ProbeRows found;
    if (options.valSize > 0) {
        const auto split = data::validationSplit(rows.size(), options.valSize, options.seed);
        ANNEAL_CHECK(take(rows, split.train, found.train));
        ANNEAL_CHECK(take(rows, split.validation, found.heldOut));
        return found;
    }
    ANNEAL_CHECK(take(rows, allOf(rows), found.train));
    if (!options.evalDataset.empty()) {
        ANNEAL_TRY(const auto other,
                   data::RowSet::open(options.evalDataset, options, stage, random));
        ANNEAL_CHECK(take(other, allOf(other), found.heldOut));
    }
    return found;
}

} // namespace anneal::engine
