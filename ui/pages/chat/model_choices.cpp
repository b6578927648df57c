#include "ui/pages/chat/model_choices.h"

#include "core/base/utf8.h"
#include "core/runs/adapter_config.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/size_text.h"
#include "ui/models/conversation_model.h"

#include <QFileInfo>
#include <QLocale>

namespace anneal::ui {

namespace fs = std::filesystem;

namespace {

QString pathText(const fs::path& path)
{
    return QString::fromStdString(toUtf8(path));
}

QString separator()
{
    return ModelChoices::tr(" · ");
}

// An adapter answers over the base it was trained on: in as few bits, and in as little memory. What
// the methods full and freeze leave is a model by itself.
studio::ModelChoice choiceOf(const runs::RunEntry& run, const fs::path& weights,
                             const QString& label)
{
    studio::ModelChoice choice;
    choice.model.chatTemplate = run.chatTemplate;
    choice.model.defaultSystem = run.defaultSystem;
    choice.label = label.toStdString();
    if (runs::weightsIn(weights) == runs::WeightsKind::Model) {
        choice.model.modelNameOrPath = toUtf8(weights);
        return choice;
    }
    choice.model.modelNameOrPath = run.baseModel;
    choice.model.adapterNameOrPath = {toUtf8(weights)};
    choice.model.quantizationBit = run.quantizationBit;
    choice.model.quantizationType = run.quantizationType;
    choice.model.doubleQuantization = run.doubleQuantization;
    return choice;
}

/// The run that these weights are of: the folder's own, or of a checkpoint the one above.
runs::RunEntry runOf(const fs::path& folder)
{
    auto run = runs::describeRun(folder);
    if (!run || run->chatTemplate.empty())
        if (auto above = runs::describeRun(folder.parent_path()))
            run = std::move(above);
    return run.value_or(runs::RunEntry{});
}

QString lossText(const std::optional<double>& loss)
{
    return loss ? ModelChoices::tr("loss %1").arg(QLocale().toString(*loss, 'f', 2)) : QString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(separator());
}

ModelOption baseOption(const catalog::ModelEntry& entry)
{
    ModelOption option;
    option.kind = ModelOption::Kind::Base;
    option.id = pathText(entry.path);
    option.title = QString::fromStdString(entry.name);
    if (entry.problem)
        option.problem = modelProblemText(*entry.problem);
    option.detail = joined(
        {ModelChoices::tr("untrained"),
         entry.parameters > 0 ? ModelChoices::tr("%1 parameters").arg(shortCount(entry.parameters))
                              : QString(),
         entry.bytes > 0 ? sizeText(entry.bytes) : QString()});
    option.choice.model.modelNameOrPath = toUtf8(entry.path);
    option.choice.label = entry.name;
    return option;
}

QDateTime runTime(const runs::RunEntry& run)
{
    return QDateTime::fromSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::seconds>(run.modified.time_since_epoch()).count());
}

void appendRun(std::vector<ModelOption>& options, const runs::RunEntry& run, const QDateTime& now)
{
    ModelOption option;
    option.kind = ModelOption::Kind::Run;
    option.id = option.runId = pathText(run.path);
    option.title = QString::fromStdString(run.name);
    const auto when = friendlyTime(runTime(run), now);
    const auto kind = runs::weightsIn(run.path);
    option.wholeWeights = kind == runs::WeightsKind::Model;
    if (kind == runs::WeightsKind::None)
        option.problem = run.checkpoints.empty()
                             ? ModelChoices::tr("nothing was saved")
                             : ModelChoices::tr("not finished: choose a checkpoint");
    option.detail =
        joined({run.state == runs::RunState::Finished
                    ? ModelChoices::tr("the end result")
                    : ModelChoices::tr("step %1 of %2").arg(run.step).arg(run.totalSteps),
                lossText(run.loss), when});
    option.choice = choiceOf(run, run.path, option.title);
    options.push_back(option);
    for (const auto& checkpoint : run.checkpoints) {
        ModelOption step;
        step.kind = ModelOption::Kind::Checkpoint;
        step.id = pathText(checkpoint.path);
        step.runId = option.id;
        step.wholeWeights = runs::weightsIn(checkpoint.path) == runs::WeightsKind::Model;
        step.title = ModelChoices::tr("Checkpoint %1").arg(checkpoint.step);
        step.detail = joined({option.title, lossText(checkpoint.loss)});
        step.choice = choiceOf(run, checkpoint.path, option.title + separator() + step.title);
        options.push_back(step);
    }
}

} // namespace

std::vector<ModelOption> ModelChoices::list(const std::vector<catalog::ModelEntry>& models,
                                            const std::vector<runs::RunEntry>& runs,
                                            const std::vector<ModelOption>& opened,
                                            const QDateTime& now)
{
    std::vector<ModelOption> options;
    for (const auto& entry : models)
        options.push_back(baseOption(entry));
    for (const auto& run : runs)
        appendRun(options, run, now);
    for (const auto& other : opened)
        if (!find(options, other.id))
            options.push_back(other);
    return options;
}

Result<ModelOption> ModelChoices::describe(const QString& path)
{
    const auto folder = pathFromUtf8(path.toStdString());
    ModelOption option;
    option.kind = ModelOption::Kind::Folder;
    option.id = option.runId = pathText(folder);
    option.title =
        pathText(folder.filename().empty() ? folder.parent_path().filename() : folder.filename());
    if (std::error_code ignored; fs::is_regular_file(folder / "adapter_config.json", ignored)) {
        ANNEAL_TRY(const auto adapter, runs::readAdapterConfig(folder / "adapter_config.json"));
        auto run = runOf(folder);
        run.baseModel = adapter.baseModel;
        option.detail = tr("adapter of %1")
                            .arg(QFileInfo(QString::fromStdString(adapter.baseModel)).fileName());
        option.choice = choiceOf(run, folder, option.title);
        return option;
    }
    ANNEAL_TRY(const auto entry, catalog::describeModel(toUtf8(folder)));
    if (entry.problem)
        return tl::make_unexpected(*entry.problem);
    option.detail =
        joined({tr("model folder"), entry.bytes > 0 ? sizeText(entry.bytes) : QString()});
    option.choice.model.modelNameOrPath = toUtf8(folder);
    option.choice.label = option.title.toStdString();
    if (const auto run = runOf(folder); !run.path.empty()) { // whole weights that a training left
        option.wholeWeights = true;
        option.choice.model.chatTemplate = run.chatTemplate;
        option.choice.model.defaultSystem = run.defaultSystem;
    }
    return option;
}

const ModelOption* ModelChoices::find(const std::vector<ModelOption>& options, const QString& id)
{
    for (const auto& option : options)
        if (option.id == id)
            return &option;
    return nullptr;
}

const ModelOption* ModelChoices::newest(const std::vector<ModelOption>& options)
{
    const ModelOption* base = nullptr;
    for (const auto& option : options) {
        if (!option.problem.isEmpty())
            continue;
        if (option.isTrained())
            return &option;
        if (!base)
            base = &option;
    }
    return base;
}

QVector<ListPicker::Item> ModelChoices::toItems(const std::vector<ModelOption>& options)
{
    QVector<ListPicker::Item> items;
    for (const auto& option : options)
        items.append(toItem(option));
    return items;
}

ListPicker::Item ModelChoices::toItem(const ModelOption& option)
{
    ListPicker::Item item;
    item.id = option.id;
    item.title = option.title;
    item.detail = option.problem.isEmpty() ? option.detail : option.problem;
    item.enabled = option.problem.isEmpty();
    item.depth = option.kind == ModelOption::Kind::Checkpoint ? 1 : 0;
    item.icon = option.isTrained() ? QStringLiteral("sparkles") : QStringLiteral("hard-drive");
    switch (option.kind) {
    case ModelOption::Kind::Base:
        item.section = tr("Base models");
        break;
    case ModelOption::Kind::Folder:
        item.section = tr("Opened folders");
        break;
    default:
        item.section = tr("Trained");
    }
    return item;
}

QString shortCount(qint64 count)
{
    if (count >= 1'000'000'000)
        return ModelChoices::tr("%1 B").arg(QLocale().toString(double(count) / 1e9, 'f', 1));
    return ModelChoices::tr("%1 M").arg(QLocale().toString(double(count) / 1e6, 'f', 0));
}

} // namespace anneal::ui
