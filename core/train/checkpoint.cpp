#include "core/train/checkpoint.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/notice.h"
#include "core/base/temporary_name.h"
#include "core/base/utf8.h"
#include "core/files/safetensors.h"
#include "core/tensor/device.h"

#include <nlohmann/json.hpp>

#include <ATen/ATen.h>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace anneal::train {
namespace {

namespace fs = std::filesystem;

constexpr const char* kStateFile = "anneal_state.json";
constexpr const char* kOptimizerFile = "anneal_optimizer.safetensors";
constexpr std::int64_t kSchema = 1;

// One entry of the state file: its key and where it lives.
struct Field {
    const char* key;
    std::int64_t* integer = nullptr;
    std::uint64_t* seed = nullptr;
    double* number = nullptr;
};

std::vector<Field> fieldsOf(SavedProgress& saved)
{
    auto& p = saved.progress;
    auto& i = saved.identity;
    return {{.key = "step", .integer = &p.step},
            {.key = "updates_since_log", .integer = &p.updatesSinceLog},
            {.key = "loss_sum", .number = &p.lossSum},
            {.key = "loss_since_log", .number = &p.lossSinceLog},
            {.key = "tokens", .integer = &p.tokens},
            {.key = "padded_tokens", .integer = &p.paddedTokens},
            {.key = "seconds_elapsed", .number = &p.secondsElapsed},
            {.key = "seed", .seed = &i.seed},
            {.key = "data_seed", .seed = &i.dataSeed},
            {.key = "rows", .integer = &i.rows},
            {.key = "batch_size", .integer = &i.batchSize},
            {.key = "accumulation", .integer = &i.accumulation}};
}

std::string stateJson(const CheckpointContent& content)
{
    SavedProgress saved{content.progress, content.identity, content.computeType};
    Json json;
    json["schema"] = kSchema;
    json["optimizer_steps"] = content.optimizer.stepsDone();
    json["compute_type"] = config::toString(content.computeType);
    for (const auto& field : fieldsOf(saved)) {
        if (field.integer != nullptr)
            json[field.key] = *field.integer;
        else if (field.seed != nullptr)
            json[field.key] = *field.seed;
        else
            json[field.key] = *field.number;
    }
    for (const auto& [name, value] : content.progress.updater)
        json["updater"][name] = value;
    for (const auto& [name, part] : content.progress.metricsSinceLog.sums)
        json["metrics_since_log"][name] = {part.sum, part.count};
    return toPythonJson(json, {.indent = 2}) + "\n";
}

files::StorageType storageTypeOf(const at::Tensor& values)
{
    switch (values.scalar_type()) {
    case at::kByte:
        return files::StorageType::U8;
    case at::kBFloat16:
        return files::StorageType::BF16;
    default:
        return files::StorageType::F32;
    }
}

Result<void> saveOptimizer(const fs::path& folder, optim::Optimizer& optimizer)
{
    const auto state = optimizer.state();
    std::vector<files::TensorSpec> specs;
    for (const auto& part : state)
        specs.push_back({part.name, storageTypeOf(part.values), part.values.sizes().vec()});
    at::Tensor current; // keeps the bytes alive until the next are asked for
    return files::writeSafetensors(folder / kOptimizerFile, specs, {{"format", "pt"}},
                                   [&](std::size_t index) -> Result<std::span<const std::byte>> {
                                       current = state[index].values.to(at::kCPU).contiguous();
                                       return std::span(
                                           static_cast<const std::byte*>(current.const_data_ptr()),
                                           current.nbytes());
                                   });
}

Result<Json> readState(const fs::path& checkpoint)
{
    const auto file = checkpoint / kStateFile;
    const auto name = toUtf8(file);
    if (!canContinue(checkpoint))
        return fail(ErrorCode::NotFound,
                    notice("checkpoint.no_state", {{"folder", toUtf8(checkpoint)}}),
                    {{"file", toUtf8(checkpoint)}});
    ANNEAL_TRY(auto json, readJsonFile(file, 1 << 20));
    if (!json.is_object() || !json.contains("schema") || !json["schema"].is_number_integer())
        return fail(ErrorCode::Format, name + ": the key \"schema\" is missing.",
                    {{"file", name}, {"key", "schema"}});
    if (json["schema"].get<std::int64_t>() != kSchema)
        return fail(
            ErrorCode::Unsupported,
            notice("checkpoint.newer", {{"file", name}, {"version", json["schema"].dump()}}),
            {{"file", name}, {"key", "schema"}});
    return json;
}

tl::unexpected<Error> badField(const fs::path& checkpoint, const std::string& key)
{
    const auto name = toUtf8(checkpoint / kStateFile);
    return fail(ErrorCode::Format, name + ": the key \"" + key + "\" is missing or no such value.",
                {{"file", name}, {"key", key}});
}

// Under a name that is no checkpoint's first: a process killed while it deletes leaves none with a
// part of its files. What it leaves goes at the next start (RunFolder::makeReady).
void takeAway(const fs::path& folder)
{
    const auto away = folder.parent_path() / pathFromUtf8(temporaryName(toUtf8(folder.filename())));
    std::error_code error;
    fs::rename(folder, away, error);
    if (!error)
        fs::remove_all(away, error);
}

// What a stage has beside the fields that every run has; false when it is of another form.
bool readNumbers(const Json& json, Progress& progress)
{
    // Named: what items() walks over has to outlive the loop's head.
    const auto updater = json.value("updater", Json::object());
    const auto metrics = json.value("metrics_since_log", Json::object());
    for (const auto& [name, value] : updater.items()) {
        if (!value.is_number())
            return false;
        progress.updater[name] = value.get<double>();
    }
    for (const auto& [name, value] : metrics.items()) {
        if (!value.is_array() || value.size() != 2 || !value[0].is_number() ||
            !value[1].is_number())
            return false;
        progress.metricsSinceLog.add(name, value[0].get<double>(), value[1].get<double>());
    }
    return true;
}

} // namespace

Result<fs::path> saveCheckpoint(const fs::path& runFolder, const CheckpointContent& content)
{
    const auto target = runFolder / ("checkpoint-" + std::to_string(content.progress.step));
    ANNEAL_TRY(auto folder, AtomicFolder::create(target));
    ANNEAL_CHECK(content.trainable.save(folder.path(), content.baseModel));
    for (const auto& [name, text] : content.extraFiles)
        ANNEAL_CHECK(writeFileAtomically(folder.path() / pathFromUtf8(name), text));
    ANNEAL_CHECK(writeFileAtomically(folder.path() / "trainer_state.json",
                                     runs::toJson(content.progress.state)));
    if (!content.onlyModel) {
        ANNEAL_CHECK(saveOptimizer(folder.path(), content.optimizer));
        ANNEAL_CHECK(writeFileAtomically(folder.path() / kStateFile, stateJson(content)));
    }
    ANNEAL_CHECK(folder.commit());
    return target;
}

bool holdsWeights(const fs::path& folder)
{
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const auto name = toUtf8(at->path().filename());
        if (name.starts_with("adapter_model.") ||
            (name.starts_with("model") && name.ends_with(".safetensors")))
            return true;
    }
    return false;
}

bool canContinue(const fs::path& checkpoint)
{
    std::error_code ignored;
    return holdsWeights(checkpoint) && fs::exists(checkpoint / kStateFile, ignored) &&
           fs::exists(checkpoint / kOptimizerFile, ignored);
}

Result<SavedProgress> readProgress(const fs::path& checkpoint)
{
    ANNEAL_TRY(const auto json, readState(checkpoint));
    SavedProgress saved;
    for (const auto& field : fieldsOf(saved)) {
        if (!json.contains(field.key) || !json[field.key].is_number())
            return badField(checkpoint, field.key);
        if (field.integer != nullptr)
            *field.integer = json[field.key].get<std::int64_t>();
        else if (field.seed != nullptr)
            *field.seed = json[field.key].get<std::uint64_t>();
        else
            *field.number = json[field.key].get<double>();
    }
    const auto type = json.contains("compute_type") && json["compute_type"].is_string()
                          ? config::computeTypeFrom(json["compute_type"].get<std::string>())
                          : std::nullopt;
    if (!type)
        return badField(checkpoint, "compute_type");
    saved.computeType = *type;
    if (!readNumbers(json, saved.progress))
        return badField(checkpoint, "updater");
    if (saved.progress.step < 0)
        return badField(checkpoint, "step");
    ANNEAL_TRY(saved.progress.state, runs::readTrainerState(checkpoint / "trainer_state.json"));
    return saved;
}

Result<void> readOptimizer(const fs::path& checkpoint, optim::Optimizer& optimizer)
{
    ANNEAL_TRY(const auto json, readState(checkpoint));
    if (!json.contains("optimizer_steps") || !json["optimizer_steps"].is_number_integer())
        return badField(checkpoint, "optimizer_steps");
    optimizer.setStepsDone(json["optimizer_steps"].get<std::int64_t>());
    ANNEAL_TRY(const auto file, files::SafetensorsFile::open(checkpoint / kOptimizerFile));
    const auto path = toUtf8(file.path());
    for (auto& part : optimizer.state()) {
        const auto found = file.tensors().find(part.name);
        if (found == file.tensors().end() || found->second.shape != part.values.sizes().vec() ||
            found->second.type != storageTypeOf(part.values))
            return fail(ErrorCode::Format,
                        path + ": tensor " + part.name +
                            " is missing or of another shape or type than this optimizer's; go on "
                            "with the settings that the run began with (optim, finetuning_type).",
                        {{"file", path}, {"tensor", part.name}});
        // Bytes are codes, which have no value as numbers.
        if (found->second.type == files::StorageType::U8) {
            std::memcpy(part.values.mutable_data_ptr(), found->second.data, part.values.nbytes());
            continue;
        }
        ANNEAL_TRY(const auto values, tensor::toTensor(found->second, part.values.scalar_type(),
                                                       part.values.device()));
        part.values.copy_(values);
    }
    return {};
}

std::vector<std::pair<std::int64_t, fs::path>> listCheckpoints(const fs::path& runFolder)
{
    constexpr std::string_view kPrefix = "checkpoint-";
    std::vector<std::pair<std::int64_t, fs::path>> found;
    std::error_code error;
    for (fs::directory_iterator at(runFolder, error), end; !error && at != end;
         at.increment(error)) {
        const auto name = toUtf8(at->path().filename());
        std::error_code ignored;
        if (!name.starts_with(kPrefix) || !at->is_directory(ignored))
            continue;
        std::int64_t step = 0;
        const auto* last = name.data() + name.size();
        const auto parsed = std::from_chars(name.data() + kPrefix.size(), last, step);
        if (parsed.ec == std::errc{} && parsed.ptr == last && step >= 0)
            found.emplace_back(step, at->path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

void pruneCheckpoints(const fs::path& runFolder, std::int64_t limit, const fs::path& saved,
                      const std::optional<fs::path>& kept)
{
    const auto checkpoints = listCheckpoints(runFolder);
    auto left = std::ssize(checkpoints);
    for (const auto& [step, folder] : checkpoints) {
        if (left <= std::max<std::int64_t>(limit, 1))
            return;
        const auto name = folder.filename();
        if (name == saved.filename() || (kept && name == kept->filename()))
            continue;
        takeAway(folder);
        --left;
    }
}

void removeOtherCheckpoints(const fs::path& runFolder, const fs::path& kept)
{
    for (const auto& [step, folder] : listCheckpoints(runFolder)) {
        if (folder.filename() != kept.filename())
            takeAway(folder);
    }
}

} // namespace anneal::train
