#include "core/studio/run_rows.h"

#include "core/base/utf8.h"
#include "core/data/dataset_spec.h"
#include "core/data/random_order.h"
#include "core/data/row_set.h"
#include "core/runs/run_list.h"

#include <algorithm>

namespace anneal::studio {
namespace {

namespace fs = std::filesystem;

constexpr const char* kReadingKeys[] = {
    "template",     "default_system",   "enable_thinking",    "preserve_thinking",
    "tool_format",  "train_on_prompt",  "mask_history",       "split_special_tokens",
    "rope_scaling", "quantization_bit", "quantization_type",  "double_quantization",
    "use_cpu",      "add_tokens",       "add_special_tokens", "resize_vocab"};

constexpr const char* kHeldOutKeys[] = {"dataset", "dataset_dir",     "val_size",
                                        "seed",    "max_samples",     "mix_strategy",
                                        "packing", "interleave_probs"};

Result<void> take(config::RunConfig& settings, const config::RunConfig& run, const char* key)
{
    return run.isGiven(key) ? settings.set(key, run.value(key)) : Result<void>();
}

fs::path fileOf(const std::string& dataSet, const fs::path& folder)
{
    const auto spec = data::resolveDataset(dataSet, folder);
    return spec ? spec->path : pathFromUtf8(dataSet);
}

bool samePlace(const fs::path& a, const fs::path& b)
{
    std::error_code ignored;
    return a == b || fs::equivalent(a, b, ignored);
}

} // namespace

std::optional<config::RunConfig> settingsOfRun(const fs::path& run)
{
    for (const std::string_view name :
         {runs::kRunSettingsFile, runs::kRunCardFile, std::string_view("training_args.yaml")}) {
        if (auto settings =
                config::RunConfig::fromFile(run / fs::path(name), {}, config::Verb::Other))
            return std::move(*settings);
    }
    return std::nullopt;
}

RowOverlap overlapWith(const config::RunConfig& run, const std::string& dataSet,
                       const fs::path& dataFolder)
{
    const auto options = run.data();
    const auto file = fileOf(dataSet, dataFolder);
    for (const auto& trained : options.dataset) {
        if (samePlace(fileOf(trained, pathFromUtf8(options.datasetDir)), file))
            return options.valSize > 0 ? RowOverlap::Mostly : RowOverlap::Same;
    }
    return RowOverlap::None;
}

bool hasHeldOutRows(const config::RunConfig& run)
{
    const auto options = run.data();
    const auto stage = run.train().stage; // pairs of the others can't be answered
    return options.valSize > 0 && !options.dataset.empty() && !options.streaming &&
           (stage == "sft" || stage == "pt");
}

Result<void> takeReading(config::RunConfig& settings, const config::RunConfig& run)
{
    for (const char* key : kReadingKeys)
        ANNEAL_CHECK(take(settings, run, key));
    return {};
}

Result<void> takeHeldOutRows(config::RunConfig& settings, const config::RunConfig& run)
{
    for (const char* key : kHeldOutKeys) {
        settings.reset(key);
        ANNEAL_CHECK(take(settings, run, key));
    }
    settings.reset("eval_dataset");
    return {};
}

Result<std::size_t> countHeldRows(const config::RunConfig& settings)
{
    const auto options = settings.data();
    const auto stage = settings.train().stage;
    data::NumpyLegacyRandom random(options.seed);
    if (options.valSize > 0 && !options.dataset.empty()) {
        ANNEAL_TRY(const auto rows, data::RowSet::open(options.dataset, options, stage, random));
        return data::validationSplit(rows.size(), options.valSize, options.seed).validation.size();
    }
    ANNEAL_TRY(const auto rows, data::RowSet::open(options.evalDataset, options, stage, random));
    return rows.size();
}

} // namespace anneal::studio
