#include "ui/pages/train/again.h"

#include "core/base/utf8.h"
#include "core/runs/run_list.h"

namespace anneal::ui {

Result<config::RunConfig> settingsToGoOn(const QString& folder)
{
    const auto place = pathFromUtf8(folder.toStdString());
    std::error_code ignored;
    auto file = place / std::filesystem::path(runs::kRunSettingsFile);
    if (!std::filesystem::exists(file, ignored))
        file = place / std::filesystem::path(runs::kRunCardFile);
    ANNEAL_TRY(auto config, config::RunConfig::fromFile(file, {}, config::Verb::Train));
    (void)config.set("output_dir", folder.toStdString());
    config.reset("overwrite_output_dir");
    config.reset("resume_from_checkpoint");
    return config;
}

config::RunConfig withMoreEpochs(config::RunConfig config)
{
    const config::TrainOptions train = config.train();
    if (train.maxSteps > 0)
        (void)config.set("max_steps", std::to_string(train.maxSteps * 2));
    else
        (void)config.set("num_train_epochs",
                         QString::number(train.epochs * 2, 'g', 8).toStdString());
    return config;
}

} // namespace anneal::ui
