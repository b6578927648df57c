#include "core/model/causal_lm.h"

#include <ATen/ATen.h>

namespace anneal::model {

TokenBatch makeBatch(const std::vector<std::vector<text::TokenId>>& sequences, c10::Device device,
                     const std::vector<std::int64_t>& firstPositions)
{
    TORCH_CHECK(firstPositions.empty() || firstPositions.size() == sequences.size(),
                "one first position for each sequence");
    std::vector<std::int64_t> ids;
    std::vector<std::int64_t> positions;
    ops::Offsets offsets{0};
    for (std::size_t i = 0; i < sequences.size(); ++i) {
        const std::int64_t first = firstPositions.empty() ? 0 : firstPositions[i];
        for (std::size_t j = 0; j < sequences[i].size(); ++j) {
            ids.push_back(sequences[i][j]);
            positions.push_back(first + static_cast<std::int64_t>(j));
        }
        offsets.push_back(static_cast<std::int64_t>(ids.size()));
    }
    return {.ids = at::tensor(ids, at::kLong).to(device),
            .positions = at::tensor(positions, at::kLong).to(device),
            .offsets = std::move(offsets)};
}

} // namespace anneal::model
