#include "ui/pages/runs/run_facts.h"

#include "core/config/settings_table.h"
#include "ui/forms/setting_text.h"
#include "ui/models/conversation_model.h"
#include "ui/models/run_model.h"
#include "ui/pages/train/page_parts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace anneal::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunsPage)
};

QString resultLabel(const QString& name)
{
    const std::pair<const char*, QString> known[] = {
        {"epoch", Texts::tr("Epochs done")},
        {"train_loss", Texts::tr("Mean training loss")},
        {"train_runtime", Texts::tr("Training time")},
        {"train_samples_per_second", Texts::tr("Rows a second")},
        {"train_steps_per_second", Texts::tr("Updates a second")},
        {"total_flos", Texts::tr("Floating-point operations")},
        {"num_input_tokens_seen", Texts::tr("Tokens seen")},
        {"effective_tokens_per_sec", Texts::tr("Tokens a second")},
        {"eval_loss", Texts::tr("Loss on held-out rows")},
        {"eval_accuracy", Texts::tr("Accuracy on held-out rows")},
        {"eval_runtime", Texts::tr("Measuring time")},
        {"eval_samples_per_second", Texts::tr("Held-out rows a second")},
        {"eval_steps_per_second", Texts::tr("Held-out batches a second")},
        {"perplexity", Texts::tr("Perplexity")},
    };
    for (const auto& [key, label] : known) {
        if (name == QLatin1String(key))
            return label;
    }
    return name;
}

} // namespace

QString runLine(const runs::RunEntry& run)
{
    const auto modified = QDateTime::fromSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::seconds>(run.modified.time_since_epoch()).count());
    QStringList parts{RunModel::stateText(run), RunModel::modelName(run),
                      QFileInfo(QString::fromStdString(run.dataSet)).fileName(),
                      friendlyTime(modified, QDateTime::currentDateTime()), byteText(run.bytes)};
    parts.removeAll(QString());
    return parts.join(Texts::tr(" · "));
}

QString settingLabel(std::string_view key)
{
    if (key == "model_name_or_path")
        return Texts::tr("Model");
    if (key == "dataset")
        return Texts::tr("Data set");
    if (key == "template")
        return Texts::tr("Chat template");
    return settingText(key).label;
}

QString settingValueText(std::string_view key, const std::string& value)
{
    const QString text = QString::fromStdString(value);
    if (value.empty())
        return Texts::tr("not set");
    const auto* setting = config::findSetting(key);
    if (!setting)
        return text;
    if (key == "model_name_or_path") // the whole path would hide its end
        return QFileInfo(text).fileName();
    if (setting->type == config::SettingType::Flag)
        return value == "true" ? Texts::tr("on") : Texts::tr("off");
    if (setting->type == config::SettingType::Number) {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber ? settingNumber(number) : text;
    }
    return text;
}

FactTable::Row resultRow(const QString& name, double value)
{
    const QLocale locale;
    QString text;
    if (name.endsWith(QLatin1String("runtime")))
        text = durationText(value);
    else if (name.endsWith(QLatin1String("loss")))
        text = lossText(value);
    else if (std::floor(value) == value && std::abs(value) < 1e12)
        text = locale.toString(qint64(value));
    else
        text = locale.toString(value, 'g', 4);
    return {resultLabel(name), name, {text}};
}

std::optional<std::pair<double, double>> bestOnCurve(const runs::RunDetails& details)
{
    if (!details.best)
        return std::nullopt;
    const auto& heldOut = details.heldOut;
    for (std::size_t i = 0; i < heldOut.steps.size(); ++i) {
        if (std::int64_t(heldOut.steps[i]) == details.best->first)
            return std::pair(heldOut.steps[i], heldOut.values[i]);
    }
    return std::nullopt;
}

} // namespace anneal::ui
