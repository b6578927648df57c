#include "core/catalog/random_model.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/catalog/decoder_spec.h"
#include "core/catalog/model_config.h"
#include "core/files/safetensors.h"

#include <nlohmann/json.hpp>

#include <array>
#include <bit>

namespace anneal::catalog {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kShardBytes = 2'000'000'000;

std::uint64_t nextRandom(std::uint64_t& state) // splitmix64
{
    std::uint64_t z = state += 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

// The sum of four uniform numbers is close enough to a normal one.
float nearlyNormal(std::uint64_t bits)
{
    constexpr float kDeviation = 0.02F;
    float sum = 0;
    for (int i = 0; i < 4; ++i)
        sum += static_cast<float>((bits >> (16 * i)) & 0xFFFFU);
    return (sum / 65535.0F - 2.0F) * (kDeviation / 0.57735F); // deviation of the sum: root of 4/12
}

std::vector<std::uint16_t> randomWeights(const ExpectedTensor& tensor, std::int64_t count,
                                         std::uint64_t seed)
{
    const bool isNorm = tensor.shape.size() == 1 && !tensor.name.ends_with(".bias");
    std::vector<std::uint16_t> values(static_cast<std::size_t>(count));
    for (auto& value : values) {
        const float number =
            isNorm ? (tensor.plusOne ? 0.0F : 1.0F) : nearlyNormal(nextRandom(seed));
        value = static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(number) >> 16);
    }
    return values;
}

Result<void> copyTexts(const RandomModelRequest& request, const fs::path& target)
{
    const auto copy = [&](const fs::path& from, const char* name) -> Result<void> {
        ANNEAL_TRY(const auto text, readFile(from));
        return writeFileAtomically(target / name, text);
    };
    ANNEAL_CHECK(copy(request.config, "config.json"));
    if (request.tokenizer.empty())
        return {};
    for (const char* name :
         {"tokenizer.json", "tokenizer_config.json", "tokenizer.model", "generation_config.json",
          "special_tokens_map.json", "chat_template.jinja"}) {
        std::error_code ignored;
        if (fs::exists(request.tokenizer / name, ignored))
            ANNEAL_CHECK(copy(request.tokenizer / name, name));
    }
    return {};
}

std::string shardName(std::size_t index, std::size_t count)
{
    char name[64];
    std::snprintf(name, sizeof name, "model-%05zu-of-%05zu.safetensors", index + 1, count);
    return name;
}

} // namespace

Result<std::uint64_t>
writeRandomModel(const RandomModelRequest& request,
                 const std::function<bool(std::uint64_t, std::uint64_t)>& progress)
{
    ANNEAL_TRY(const auto config, readModelConfig(request.config));
    std::error_code ignored;
    if (fs::exists(request.target, ignored))
        return fail(ErrorCode::InvalidArgument,
                    toUtf8(request.target) + " is there already; name a folder that is not.",
                    {{"file", toUtf8(request.target)}, {"kind", "taken"}});
    const auto bytesOf = [](const ExpectedTensor& tensor) {
        return static_cast<std::uint64_t>(*files::elementProduct(tensor.shape)) * 2;
    };
    std::vector<std::vector<ExpectedTensor>> shards(1);
    std::uint64_t all = 0, filled = 0;
    for (auto& tensor : expectedTensors(config)) {
        if (filled > 0 && filled + bytesOf(tensor) > kShardBytes) {
            shards.emplace_back();
            filled = 0;
        }
        filled += bytesOf(tensor);
        all += bytesOf(tensor);
        shards.back().push_back(std::move(tensor));
    }
    ANNEAL_TRY(auto folder, AtomicFolder::create(request.target));
    Json index;
    index["metadata"]["total_size"] = all;
    std::uint64_t done = 0, seed = request.seed;
    for (std::size_t shard = 0; shard < shards.size(); ++shard) {
        const auto name = shardName(shard, shards.size());
        std::vector<files::TensorSpec> specs;
        for (const auto& tensor : shards[shard]) {
            specs.push_back({tensor.name, files::StorageType::BF16, tensor.shape});
            index["weight_map"][tensor.name] = name;
        }
        std::vector<std::uint16_t> values;
        const auto next = [&](std::size_t i) -> Result<std::span<const std::byte>> {
            const auto& tensor = shards[shard][i];
            if (!progress(done, all))
                return fail(ErrorCode::Cancelled, "Writing was stopped; nothing was kept.");
            values = randomWeights(tensor, *files::elementProduct(tensor.shape), nextRandom(seed));
            done += bytesOf(tensor);
            return std::as_bytes(std::span(values));
        };
        ANNEAL_CHECK(
            files::writeSafetensors(folder.path() / name, specs, {{"format", "pt"}}, next));
    }
    ANNEAL_CHECK(writeFileAtomically(folder.path() / "model.safetensors.index.json",
                                     toPythonJson(index, {.indent = 2}) + "\n"));
    ANNEAL_CHECK(copyTexts(request, folder.path()));
    ANNEAL_CHECK(folder.commit());
    return all;
}

} // namespace anneal::catalog
