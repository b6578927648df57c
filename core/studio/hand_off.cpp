#include "core/studio/hand_off.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/data/dataset_spec.h"

#include <nlohmann/json.hpp>

namespace anneal::studio {
namespace {

namespace fs = std::filesystem;

constexpr const char* kTorchrun = R"sh(#!/usr/bin/env bash
# All cards of this machine:            ./run_torchrun.sh train_zero2.yaml
# Several machines, on each of them:    NNODES=2 NODE_RANK=0 MASTER_ADDR=10.0.0.1 ./run_torchrun.sh train_zero3.yaml
set -euo pipefail
cd "$(dirname "$0")"
config="${1:-train_zero2.yaml}"
export FORCE_TORCHRUN=1 NNODES="${NNODES:-1}" NODE_RANK="${NODE_RANK:-0}"
export MASTER_ADDR="${MASTER_ADDR:-127.0.0.1}" MASTER_PORT="${MASTER_PORT:-29500}"
exec llamafactory-cli train "$config"
)sh";

constexpr const char* kSlurm = R"sh(#!/usr/bin/env bash
#SBATCH --job-name=anneal-hand-off
#SBATCH --nodes=2
#SBATCH --ntasks-per-node=1
#SBATCH --gpus-per-node=8
#SBATCH --cpus-per-task=32
#SBATCH --output=slurm-%j.log
# Start:  sbatch run_slurm.sh train_zero3.yaml
set -euo pipefail
config="${1:-train_zero3.yaml}"
export NNODES="$SLURM_NNODES" MASTER_PORT=29500
MASTER_ADDR="$(scontrol show hostnames "$SLURM_JOB_NODELIST" | head -n 1)"
export MASTER_ADDR
srun bash -c 'NODE_RANK="$SLURM_NODEID" ./run_torchrun.sh "$0"' "$config"
)sh";

Json deepSpeed(int stage)
{
    Json json = {{"train_batch_size", "auto"},
                 {"train_micro_batch_size_per_gpu", "auto"},
                 {"gradient_accumulation_steps", "auto"},
                 {"gradient_clipping", "auto"},
                 {"zero_allow_untested_optimizer", true},
                 {"fp16", {{"enabled", "auto"}}},
                 {"bf16", {{"enabled", "auto"}}}};
    auto& zero = json["zero_optimization"];
    zero = {{"stage", stage}, {"overlap_comm", true}, {"contiguous_gradients", true}};
    if (stage == 2) {
        zero["allgather_partitions"] = true;
        zero["reduce_scatter"] = true;
        zero["round_robin_gradients"] = true;
    } else {
        for (const char* key : {"reduce_bucket_size", "stage3_prefetch_bucket_size",
                                "stage3_param_persistence_threshold"})
            zero[key] = "auto";
        zero["stage3_gather_16bit_weights_on_model_save"] = true;
    }
    return json;
}

std::string pretty(const Json& json)
{
    return toPythonJson(json, {.indent = 2, .asciiOnly = false}) + "\n";
}

/// An entry of dataset_info.json that says what `spec` says.
Json entryOf(const data::DatasetSpec& spec, const std::string& fileName)
{
    Json entry = {{"file_name", fileName}};
    if (spec.formatting != "alpaca")
        entry["formatting"] = spec.formatting;
    if (spec.ranking)
        entry["ranking"] = true;
    if (spec.numSamples)
        entry["num_samples"] = *spec.numSamples;
    const bool isAlpaca = spec.formatting == "alpaca";
    const auto& c = spec.columns;
    auto& columns = entry["columns"] = Json::object();
    const auto add = [](Json& target, const char* key, const std::string& value) {
        if (!value.empty())
            target[key] = value;
    };
    if (isAlpaca) {
        add(columns, "prompt", c.prompt);
        add(columns, "query", c.query);
        add(columns, "response", c.response);
        add(columns, "history", c.history);
    } else {
        add(columns, "messages", c.messages);
    }
    add(columns, "system", c.system);
    add(columns, "tools", c.tools);
    add(columns, "chosen", c.chosen);
    add(columns, "rejected", c.rejected);
    add(columns, "kto_tag", c.ktoTag);
    if (isAlpaca)
        return entry;
    const auto& t = spec.tags;
    auto& tags = entry["tags"] = Json::object();
    add(tags, "role_tag", t.role);
    add(tags, "content_tag", t.content);
    add(tags, "user_tag", t.user);
    add(tags, "assistant_tag", t.assistant);
    add(tags, "observation_tag", t.observation);
    add(tags, "function_tag", t.function);
    add(tags, "system_tag", t.system);
    return entry;
}

/// Copies the data sets and names them "data_1", ... by a dataset_info.json of their own, unless
/// they have a name already.
Result<std::vector<std::string>> copyData(const std::vector<std::string>& names,
                                          const fs::path& from, const fs::path& folder, Json& info)
{
    std::vector<std::string> copied;
    for (const auto& name : names) {
        ANNEAL_TRY(const auto spec, data::resolveDataset(name, from));
        std::error_code error;
        if (!fs::is_regular_file(spec.path, error))
            return fail(ErrorCode::Unsupported,
                        notice("hand_off.folder", {{"folder", toUtf8(spec.path)}}),
                        {{"key", "dataset"}, {"file", toUtf8(spec.path)}});
        const bool isName = !spec.name.empty() && spec.name.find('/') == std::string::npos &&
                            spec.name.find('.') == std::string::npos;
        const auto known = isName ? spec.name : "data_" + std::to_string(info.size() + 1);
        const auto file = known + toUtf8(spec.path.extension());
        fs::copy_file(spec.path, folder / pathFromUtf8(file), error);
        if (error)
            return fail(ErrorCode::Io,
                        "Copying " + toUtf8(spec.path) + " failed: " + error.message() + ".",
                        {{"file", toUtf8(spec.path)}});
        info[known] = entryOf(spec, file);
        copied.push_back(known);
    }
    return copied;
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ",") + name;
    return text;
}

/// Settings that the job does without: LLaMA-Factory has no such key or value.
std::string leftOut(const config::RunConfig& config, const std::string& yaml)
{
    std::vector<std::string> names;
    for (const auto& setting : config::settings()) {
        const std::string key(setting.key);
        if (setting.tier == config::SettingTier::Honoured && key != "preset" &&
            config.isGiven(key) && config.value(key) != setting.defaultValue &&
            yaml.find("\n" + key + ": ") == std::string::npos)
            names.push_back(key);
    }
    return joined(names);
}

std::string readme(const config::RunConfig& config, const std::string& yaml)
{
    const auto missing = leftOut(config, yaml);
    const auto method = config.train().finetuningType;
    const auto model = config.model().modelNameOrPath;
    return "# A training job for LLaMA-Factory\n\n"
           "The settings, the data and the template are those of the run that was handed off.\n\n" +
           (missing.empty()
                ? ""
                : "Left out, because LLaMA-Factory does not have them: " + missing + ".\n\n") +
           "1. Install LLaMA-Factory with DeepSpeed on the machines: `pip install "
           "\"llamafactory[torch,deepspeed]\"`.\n"
           "2. The model is `" +
           model +
           "`. If that is a folder, copy it to the machines and mend `model_name_or_path` in the "
           "YAML files; a hub's name works as it is.\n"
           "3. Start: `./run_torchrun.sh train_zero2.yaml` on one machine, `sbatch run_slurm.sh "
           "train_zero3.yaml` on a cluster, or `llamafactory-cli train train.yaml` on one card. "
           "ZeRO-2 shares out gradients and optimizer states, ZeRO-3 the weights too: slower, for "
           "models that do not fit one card.\n"
           "4. The rows of an update are batch size x accumulation x cards: lower "
           "gradient_accumulation_steps by the number of cards to keep them the same.\n"
           "5. Bring the folder `output` back. " +
           (method == "lora"
                ? std::string("Anneal opens it as an adapter: `anneal chat model_name_or_path=") +
                      model + " adapter_name_or_path=output`.\n"
                : "Anneal opens it as a model: `anneal chat model_name_or_path=output`.\n");
}

} // namespace

Result<void> handOffToLlamaFactory(const config::RunConfig& config, const fs::path& folder)
{
    std::error_code ignored;
    if (fs::exists(folder, ignored))
        return fail(ErrorCode::InvalidArgument,
                    toUtf8(folder) + " is there already; name a folder that is not.",
                    {{"file", toUtf8(folder)}, {"kind", "taken"}});
    if (config.train().stage == "semi")
        return fail(ErrorCode::InvalidArgument, notice("hand_off.semi"), {{"key", "stage"}});
    ANNEAL_TRY(auto job, AtomicFolder::create(folder));
    const auto target = job.path();
    fs::create_directory(target / "data", ignored);
    const auto data = config.data();
    const auto from = pathFromUtf8(data.datasetDir);
    Json info = Json::object();
    ANNEAL_TRY(const auto names, copyData(data.dataset, from, target / "data", info));
    ANNEAL_TRY(const auto evalNames, copyData(data.evalDataset, from, target / "data", info));
    ANNEAL_CHECK(writeFileAtomically(target / "data" / "dataset_info.json", pretty(info)));

    auto own = config;
    ANNEAL_CHECK(own.set("dataset", joined(names)));
    if (!evalNames.empty())
        ANNEAL_CHECK(own.set("eval_dataset", joined(evalNames)));
    ANNEAL_CHECK(own.set("dataset_dir", "data"));
    ANNEAL_CHECK(own.set("output_dir", "output"));
    ANNEAL_CHECK(own.set("do_train", config::SettingValue(true)));
    ANNEAL_CHECK(own.set("bf16", config::SettingValue(true)));
    own.reset("compute_type");
    own.reset("use_cpu");
    own.reset("resume_from_checkpoint");
    own.reset("tokenized_path"); // its files are in a form of this program
    const auto yaml = own.toYaml(true);
    ANNEAL_CHECK(writeFileAtomically(target / "train.yaml", yaml));
    for (const int stage : {2, 3}) {
        const auto number = std::to_string(stage);
        const auto name = "ds_zero" + number + ".json";
        ANNEAL_CHECK(writeFileAtomically(target / name, pretty(deepSpeed(stage))));
        ANNEAL_CHECK(writeFileAtomically(target / ("train_zero" + number + ".yaml"),
                                         yaml + "deepspeed: " + name + "\n"));
    }
    for (const auto& [name, text] :
         {std::pair{"run_torchrun.sh", kTorchrun}, std::pair{"run_slurm.sh", kSlurm}}) {
        ANNEAL_CHECK(writeFileAtomically(target / name, text));
        fs::permissions(target / name,
                        fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec,
                        fs::perm_options::add, ignored);
    }
    ANNEAL_CHECK(writeFileAtomically(target / "README.md", readme(own, yaml)));
    return job.commit();
}

} // namespace anneal::studio
