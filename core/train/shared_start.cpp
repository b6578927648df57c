#include "core/train/shared_start.h"

#include "core/base/notice.h"
#include "core/config/optimizer_options.h"
#include "core/config/pissa_options.h"
#include "core/config/settings_table.h"
#include "core/distributed/numbers.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace anneal::train {
namespace {

// Where this machine keeps things, and how the processes meet; what the files hold is compared by
// itself.
constexpr std::string_view kOfThePlace[] = {"output_dir",
                                            "overwrite_output_dir",
                                            "resume_from_checkpoint",
                                            "model_name_or_path",
                                            "adapter_name_or_path",
                                            "ref_model",
                                            "ref_model_adapters",
                                            "dataset",
                                            "eval_dataset",
                                            "pseudo_dataset",
                                            "dataset_dir",
                                            "tokenized_path",
                                            "logging_dir",
                                            "master_addr",
                                            "master_port",
                                            "ddp_timeout"};

/// FNV-1a over whatever is added.
class Fingerprint final {
public:
    void add(std::uint64_t value) { m_hash = (m_hash ^ value) * 0x100000001b3ULL; }
    template <typename T>
    void add(const std::vector<T>& values)
    {
        add(values.size());
        for (const auto value : values)
            add(static_cast<std::uint64_t>(value));
    }
    void add(const std::vector<data::EncodedSample>& samples)
    {
        add(samples.size());
        for (const auto& sample : samples) {
            add(sample.inputIds);
            add(sample.labels);
            add(sample.otherIds);
            add(sample.otherLabels);
            add(sample.isDesirable ? 1U : 0U);
        }
    }
    [[nodiscard]] std::string text() const
    {
        char text[24];
        std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(m_hash));
        return text;
    }

private:
    std::uint64_t m_hash = 0xcbf29ce484222325ULL;
};

// The first rows of the output weight: enough to tell a model from another one of its shape.
std::string weightsOf(model::CausalLm& model)
{
    const auto weight = model.outputWeight().detach();
    const auto rows = std::min<std::int64_t>(weight.size(0), 8);
    const auto values = weight.narrow(0, 0, rows).to(at::kCPU, at::kFloat).contiguous();
    const auto bits = values.view(at::kInt);
    Fingerprint print;
    print.add(std::vector<std::int32_t>(bits.const_data_ptr<std::int32_t>(),
                                        bits.const_data_ptr<std::int32_t>() + bits.numel()));
    return print.text();
}

std::string trainedOf(const adapter::Trainable& trainable)
{
    Fingerprint print;
    const auto parameters = trainable.parameters();
    for (const auto& parameter : parameters) {
        print.add(std::vector<char>(parameter.name.begin(), parameter.name.end()));
        print.add(parameter.values.sizes().vec());
    }
    return std::to_string(trainable.trainableParameters()) + " numbers in " +
           std::to_string(parameters.size()) + " tensors (" + print.text() + ")";
}

std::string rowsOf(const std::vector<data::EncodedSample>& samples)
{
    Fingerprint print;
    print.add(samples);
    return std::to_string(samples.size()) + " rows (" + print.text() + ")";
}

} // namespace

Result<void> checkSettingsTogether(const config::RunConfig& config,
                                   distributed::ProcessGroup& group)
{
    if (group.isAlone())
        return {};
    const auto refused = [](const char* key, const char* id) {
        return fail(ErrorCode::InvalidArgument, notice(id, {{"key", key}}), {{"key", key}});
    };
    if (config.train().findBatchSize)
        return refused("auto_find_batch_size", "process.batch");
    if (const auto rule = config::optimizerOptions(config); rule.projection.layerwise)
        return refused(rule.rule == config::OptimizerOptions::Rule::Galore ? "galore_layerwise"
                                                                           : "apollo_layerwise",
                       "process.layerwise");
    if (config::pissaOptions(config).init)
        return refused("pissa_init", "process.pissa");
    std::map<std::string, std::string> settings;
    for (const auto& setting : config::settings()) {
        const bool ofThePlace = std::find(std::begin(kOfThePlace), std::end(kOfThePlace),
                                          setting.key) != std::end(kOfThePlace);
        if (setting.tier == config::SettingTier::Honoured && !ofThePlace)
            settings["the setting " + std::string(setting.key)] = config.valueText(setting.key);
    }
    return distributed::checkSame(group, settings, "start all of them with the same run file");
}

Result<void> checkInputsTogether(const RunInputs& inputs, distributed::ProcessGroup& group)
{
    if (group.isAlone())
        return {};
    Fingerprint wordings;
    for (const auto& samples : inputs.wordings)
        wordings.add(samples);
    wordings.add(inputs.rehearsal);
    return distributed::checkSame(
        group,
        {{"the rows to train on", rowsOf(inputs.train)},
         {"the rows to measure on", rowsOf(inputs.evaluation)},
         {"the rows beside them", wordings.text()},
         {"the size of the model", std::to_string(inputs.baseParameters) + " numbers"},
         {"the weights of the model", weightsOf(*inputs.model)},
         {"what is trained", trainedOf(*inputs.trainable)}},
        "give every machine the same model and the same data");
}

} // namespace anneal::train
