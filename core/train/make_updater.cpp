#include "core/train/make_updater.h"

#include "core/train/preference_runner.h"
#include "core/train/update_runner.h"

namespace anneal::train {

Result<std::unique_ptr<Updater>> makeUpdater(const config::RunConfig& config, RunInputs& inputs,
                                             jobs::JobContext& context)
{
    const auto stage = config.train().stage;
    std::unique_ptr<Updater> updater;
    if (stage == "sft" || stage == "pt" || stage == "semi") { // semi learns rows as sft does
        updater =
            std::make_unique<UpdateRunner>(*inputs.model, *inputs.trainable, runnerOptions(config));
        return updater;
    }
    ANNEAL_TRY(auto reference, loadReference(config, inputs, context));
    auto* adapter = dynamic_cast<adapter::LoraAdapter*>(inputs.trainable.get());
    if (adapter && adapter->replaced().empty())
        adapter = nullptr;
    updater = std::make_unique<PreferenceRunner>(*inputs.model, config, inputs.valueHead,
                                                 std::move(reference), adapter);
    return updater;
}

} // namespace anneal::train
