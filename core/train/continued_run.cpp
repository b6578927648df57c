#include "core/train/continued_run.h"

#include "core/base/number_text.h"
#include "core/base/utf8.h"
#include "core/runs/run_list.h"
#include "core/runs/trainer_state.h"

#include <algorithm>
#include <vector>

namespace anneal::train {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kDecisive[] = {"model_name_or_path",
                                          "adapter_name_or_path",
                                          "stage",
                                          "finetuning_type",
                                          "optim",
                                          "lora_rank",
                                          "lora_alpha",
                                          "lora_dropout",
                                          "use_rslora",
                                          "lora_target",
                                          "use_dora",
                                          "additional_target",
                                          "freeze_trainable_layers",
                                          "freeze_trainable_modules",
                                          "freeze_extra_modules",
                                          "use_llama_pro"};

// How a start is asked for, not what is trained.
constexpr std::string_view kOfTheStart[] = {"output_dir", "overwrite_output_dir",
                                            "resume_from_checkpoint"};

template <typename Keys>
bool contains(const Keys& keys, std::string_view key)
{
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

std::string textOf(const config::RunConfig& config, std::string_view key)
{
    auto text = config.valueText(key);
    if (key == "lora_alpha") // left out, 0 and twice the rank are the same
        return shortestFloat(config.lora().alpha);
    if (key != "model_name_or_path" && key != "adapter_name_or_path")
        return text;
    // The same folder may be named in several ways.
    std::error_code error;
    const auto path = pathFromUtf8(text);
    const auto whole = text.empty() ? path : fs::canonical(path, error);
    return error ? text : toUtf8(whole);
}

} // namespace

Result<std::string> changedSettings(const fs::path& runFolder, const config::RunConfig& config)
{
    const auto before = config::RunConfig::fromFile(runFolder / fs::path(runs::kRunSettingsFile),
                                                    {}, config::Verb::Train);
    if (!before)
        return std::string();
    std::string changes, decisive, firstKey; // the first decisive one
    for (const auto& setting : config::settings()) {
        if (setting.tier != config::SettingTier::Honoured || contains(kOfTheStart, setting.key))
            continue;
        const auto old = textOf(*before, setting.key), now = textOf(config, setting.key);
        if (old == now)
            continue;
        const auto shown = [](const std::string& text) { return text.empty() ? "(none)" : text; };
        auto& list = contains(kDecisive, setting.key) ? decisive : changes;
        if (&list == &decisive && decisive.empty())
            firstKey = setting.key;
        list += (list.empty() ? "" : ", ") + std::string(setting.key) + ": " + shown(old) + " -> " +
                shown(now);
    }
    if (decisive.empty())
        return changes;
    return fail(ErrorCode::InvalidArgument,
                "The run in " + toUtf8(runFolder) + " can't be continued with other settings (" +
                    decisive + "); give the run's own, " +
                    (config.train().resumeFromCheckpoint.empty()
                         ? "choose another output_dir, or set overwrite_output_dir: true to start "
                           "afresh."
                         : "or leave resume_from_checkpoint out."),
                {{"key", firstKey},
                 {"file", toUtf8(runFolder)},
                 {"kind", "other_settings"},
                 {"changes", decisive}});
}

bool isFinished(const fs::path& runFolder, const config::CardEnd& end, std::int64_t updates,
                const config::RunConfig& config)
{
    const auto state = runs::readTrainerState(runFolder / "trainer_state.json");
    if (!state || state->globalStep != end.updates || end.askedUpdates != updates)
        return false;
    if (end.reason == config::kEndLearned)
        return config.train().stopWhenLearned;
    if (end.reason == config::kEndEarly) {
        const auto patience = config.evaluation().patience;
        return patience && state->earlyStopping && state->earlyStopping->counter >= *patience;
    }
    return end.reason != config::kEndStopped && end.updates == updates;
}

} // namespace anneal::train
