#include "core/export/shard_writer.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/files/safetensors.h"

#include <c10/util/accumulate.h>
#include <nlohmann/json.hpp>

#include <cstdio>

namespace anneal::exporting {

namespace {

std::uint64_t bytesOf(const WeightEntry& entry, c10::ScalarType dtype)
{
    return static_cast<std::uint64_t>(c10::multiply_integers(entry.shape)) *
           c10::elementSize(dtype);
}

std::string shardName(std::size_t index, std::size_t count)
{
    if (count == 1)
        return "model.safetensors";
    char name[64];
    std::snprintf(name, sizeof name, "model-%05zu-of-%05zu.safetensors", index + 1, count);
    return name;
}

files::StorageType storageType(c10::ScalarType dtype)
{
    return dtype == at::kBFloat16 ? files::StorageType::BF16
           : dtype == at::kHalf   ? files::StorageType::F16
                                  : files::StorageType::F32;
}

Result<void> writeIndex(const std::filesystem::path& folder,
                        const std::vector<std::vector<WeightEntry>>& shards, c10::ScalarType dtype)
{
    Json index;
    std::int64_t parameters = 0;
    std::uint64_t bytes = 0;
    std::map<std::string, std::string> files;
    for (std::size_t i = 0; i < shards.size(); ++i)
        for (const WeightEntry& entry : shards[i]) {
            parameters += c10::multiply_integers(entry.shape);
            bytes += bytesOf(entry, dtype);
            files[entry.name] = shardName(i, shards.size());
        }
    index["metadata"] = {{"total_parameters", parameters}, {"total_size", bytes}};
    index["weight_map"] = files;
    return writeFileAtomically(folder / "model.safetensors.index.json",
                               toPythonJson(index, {.indent = 2, .sortKeys = true}) + "\n");
}

} // namespace

std::vector<std::vector<WeightEntry>> splitIntoShards(const std::vector<WeightEntry>& entries,
                                                      c10::ScalarType dtype,
                                                      std::uint64_t shardBytes)
{
    std::vector<std::vector<WeightEntry>> shards(1);
    std::uint64_t filled = 0;
    for (const WeightEntry& entry : entries) {
        const std::uint64_t size = bytesOf(entry, dtype);
        if (filled > 0 && filled + size > shardBytes) {
            shards.emplace_back();
            filled = 0;
        }
        shards.back().push_back(entry);
        filled += size;
    }
    return shards;
}

std::uint64_t weightBytes(const std::vector<WeightEntry>& entries, c10::ScalarType dtype)
{
    std::uint64_t bytes = 0;
    for (const WeightEntry& entry : entries)
        bytes += bytesOf(entry, dtype);
    return bytes;
}

Result<void> writeShards(const std::filesystem::path& folder, const WeightWriter& write,
                         c10::ScalarType dtype, const std::vector<std::vector<WeightEntry>>& shards,
                         const ShardProgress& progress, jobs::JobContext& context)
{
    std::uint64_t done = 0;
    for (std::size_t i = 0; i < shards.size(); ++i) {
        const std::string file = shardName(i, shards.size());
        std::vector<files::TensorSpec> specs;
        for (const WeightEntry& entry : shards[i])
            specs.push_back({.name = entry.name, .type = storageType(dtype), .shape = entry.shape});
        const auto next = [&](std::size_t index, const files::ByteSink& sink) {
            return write(shards[i][index], [&](std::span<const std::byte> bytes) -> Result<void> {
                if (!context.waitWhilePaused())
                    return fail(ErrorCode::Cancelled,
                                "The export was stopped; nothing was written.");
                progress(done, file);
                done += bytes.size();
                return sink(bytes);
            });
        };
        ANNEAL_CHECK(files::writeSafetensors(folder / file, specs, {{"format", "pt"}}, next));
    }
    return shards.size() > 1 ? writeIndex(folder, shards, dtype) : Result<void>{};
}

} // namespace anneal::exporting
