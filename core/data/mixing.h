#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace anneal::data {

/// Which row of which data set.
struct MixedRow {
    std::uint32_t set = 0, row = 0;
};

/// The rows of several data sets of these lengths in the order of `strategy`: concat,
/// interleave_under (until the first is used up), interleave_over (until all are, rows repeat),
/// interleave_once (until all are, without repeats). `shares`: probability of each, or empty for in
/// turn. Draws as Hugging Face's interleave_datasets does for the seed. Fails with InvalidArgument
/// when a data set to interleave is empty, or there would be more than 2^31 rows.
[[nodiscard]] Result<std::vector<MixedRow>> mixedRows(const std::vector<std::size_t>& lengths,
                                                      const std::string& strategy,
                                                      const std::vector<double>& shares,
                                                      std::uint64_t seed);

} // namespace anneal::data
