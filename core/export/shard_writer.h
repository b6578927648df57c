#pragma once

#include "core/base/error.h"
#include "core/export/weight_entry.h"
#include "core/files/safetensors.h"
#include "core/jobs/job.h"

#include <c10/core/ScalarType.h>

#include <functional>

namespace anneal::exporting {

/// The tensors of each shard file, in order: a new file begins before a tensor that would lift the
/// bytes above `shardBytes` (a larger tensor gets a file of its own).
[[nodiscard]] std::vector<std::vector<WeightEntry>>
splitIntoShards(const std::vector<WeightEntry>& entries, c10::ScalarType dtype,
                std::uint64_t shardBytes);

/// Bytes of all numbers in `dtype`.
[[nodiscard]] std::uint64_t weightBytes(const std::vector<WeightEntry>& entries,
                                        c10::ScalarType dtype);

/// Gives a weight's bytes in the shards' type to the sink, in as many pieces as it likes.
using WeightWriter =
    std::function<Result<void>(const WeightEntry& entry, const files::ByteSink& sink)>;

/// Called before each piece: the bytes done so far and the file that is being written.
using ShardProgress = std::function<void(std::uint64_t doneBytes, const std::string& file)>;

/// Writes model.safetensors, or model-0000k-of-0000n.safetensors and their index, into `folder`.
/// Holds nothing in memory. Fails with Cancelled and as `write` does.
[[nodiscard]] Result<void> writeShards(const std::filesystem::path& folder,
                                       const WeightWriter& write, c10::ScalarType dtype,
                                       const std::vector<std::vector<WeightEntry>>& shards,
                                       const ShardProgress& progress, jobs::JobContext& context);

} // namespace anneal::exporting
