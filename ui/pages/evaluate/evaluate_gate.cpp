#include "ui/pages/evaluate/evaluate_gate.h"

#include "core/base/utf8.h"
#include "ui/forms/settings_form.h"

#include <QDir>

#include <algorithm>

namespace anneal::ui {

namespace {

std::filesystem::path toPath(const QString& text)
{
    return pathFromUtf8(text.toStdString());
}

bool isOfAnswers(const QString& key)
{
    static const QStringList keys{QStringLiteral("max_new_tokens"), QStringLiteral("do_sample"),
                                  QStringLiteral("temperature"), QStringLiteral("top_p")};
    return keys.contains(key);
}

Result<void> takeModel(config::RunConfig& settings, const ModelOption& option)
{
    const auto& model = option.choice.model;
    ANNEAL_CHECK(settings.set("model_name_or_path", model.modelNameOrPath));
    if (option.hasAdapter())
        ANNEAL_CHECK(settings.set("adapter_name_or_path", model.adapterNameOrPath));
    if (!model.chatTemplate.empty())
        ANNEAL_CHECK(settings.set("template", model.chatTemplate));
    return {};
}

} // namespace

const QStringList& evaluateKeys()
{
    static const QStringList keys{QStringLiteral("max_samples"),
                                  QStringLiteral("cutoff_len"),
                                  QStringLiteral("per_device_eval_batch_size"),
                                  QStringLiteral("max_new_tokens"),
                                  QStringLiteral("do_sample"),
                                  QStringLiteral("temperature"),
                                  QStringLiteral("top_p"),
                                  QStringLiteral("seed")};
    return keys;
}

void setEvaluateDefaults(SettingsForm& values)
{
    static const char* const kFirst[] = {"100", "1024", "2", "512", "false", "0.95", "0.7", "42"};
    for (qsizetype i = 0; i < evaluateKeys().size(); ++i)
        values.setText(evaluateKeys()[i], QLatin1String(kFirst[i]));
}

Result<config::RunConfig> evaluateSettings(const EvaluateForm& form, const SettingsForm& values,
                                           const std::optional<config::RunConfig>& run,
                                           const QString& dataFolder)
{
    config::RunConfig settings;
    if (run) {
        ANNEAL_CHECK(studio::takeReading(settings, *run));
        if (run->train().stage == "pt")
            ANNEAL_CHECK(settings.set("stage", "pt"));
    }
    ANNEAL_CHECK(takeModel(settings, *form.option));
    if (!form.chatTemplate.isEmpty())
        ANNEAL_CHECK(settings.set("template", form.chatTemplate.toStdString()));
    for (const QString& key : evaluateKeys()) {
        const QString text = values.text(key).trimmed();
        const bool sampling = values.text(QStringLiteral("do_sample")) == QLatin1String("true");
        const bool drawn = key == QLatin1String("temperature") || key == QLatin1String("top_p");
        if (text.isEmpty() || (drawn && !sampling) || (!form.answers && isOfAnswers(key)))
            continue;
        ANNEAL_CHECK(settings.set(key.toStdString(), text.toStdString()));
    }
    if (form.heldOut) {
        if (run)
            ANNEAL_CHECK(studio::takeHeldOutRows(settings, *run));
    } else if (!form.dataSet.isEmpty()) {
        ANNEAL_CHECK(settings.set("dataset_dir", dataFolder.toStdString()));
        ANNEAL_CHECK(
            settings.set("eval_dataset", std::vector<std::string>{form.dataSet.toStdString()}));
    }
    ANNEAL_CHECK(settings.set("output_dir", form.folder.toStdString()));
    return settings;
}

EvaluateFacts readFacts(const EvaluateForm& form, const config::RunConfig& settings,
                        const QString& dataFolder)
{
    EvaluateFacts facts;
    if (form.option && !form.option->runId.isEmpty())
        facts.run = studio::settingsOfRun(toPath(form.option->runId));
    if (form.heldOut ? !facts.run : form.dataSet.isEmpty())
        return facts;
    auto counted = settings;
    if (form.heldOut) {
        if (const auto taken = studio::takeHeldOutRows(counted, *facts.run); !taken) {
            facts.problem = taken.error();
            return facts;
        }
    } else if (facts.run) {
        facts.overlap =
            studio::overlapWith(*facts.run, form.dataSet.toStdString(), toPath(dataFolder));
    }
    const auto rows = studio::countHeldRows(counted);
    if (rows)
        facts.rows = *rows;
    else
        facts.problem = rows.error();
    return facts;
}

EvaluateNeed whatIsMissing(const EvaluateForm& form, const SettingsForm& values,
                           const EvaluateFacts& facts)
{
    if (!form.option || !form.option->problem.isEmpty())
        return EvaluateNeed::Model;
    if (form.chatTemplate.isEmpty() && form.option->kind == ModelOption::Kind::Base)
        return EvaluateNeed::Template;
    if (!form.heldOut && form.dataSet.isEmpty())
        return EvaluateNeed::DataSet;
    if (!form.loss && !form.answers)
        return EvaluateNeed::Metrics;
    if (form.answers && facts.run && facts.run->train().stage == "pt")
        return EvaluateNeed::Answers;
    const bool faulty =
        std::any_of(evaluateKeys().begin(), evaluateKeys().end(),
                    [&](const QString& key) { return !values.fault(key).isEmpty(); });
    if (faulty)
        return EvaluateNeed::Field;
    if (facts.problem)
        return EvaluateNeed::DataSet;
    if (form.folder.isEmpty() || !QDir::isAbsolutePath(form.folder))
        return EvaluateNeed::Folder;
    return studio::canHoldEvaluation(toPath(form.folder)) ? EvaluateNeed::Nothing
                                                          : EvaluateNeed::OtherFolder;
}

Result<studio::EvaluationPlan> evaluatePlan(const EvaluateForm& form, const SettingsForm& values,
                                            const EvaluateFacts& facts, const QString& dataFolder)
{
    studio::EvaluationPlan plan;
    ANNEAL_TRY(plan.settings, evaluateSettings(form, values, facts.run, dataFolder));
    plan.loss = form.loss;
    plan.answers = form.answers;
    plan.base = form.base && form.option->hasAdapter();
    plan.label = form.option->choice.label;
    plan.run = form.option->isTrained() ? form.option->runId.toStdString() : std::string();
    plan.heldOut = form.heldOut;
    plan.trainedRows = !form.heldOut && facts.overlap != studio::RowOverlap::None;
    return plan;
}

const eval::Evaluation* baseOf(const eval::Evaluation& evaluation,
                               const std::vector<eval::Evaluation>& earlier)
{
    if (evaluation.adapters.empty() || evaluation.data.empty())
        return nullptr;
    for (const auto& other : earlier) {
        if (other.adapters.empty() && other.model == evaluation.model &&
            other.data == evaluation.data && other.rows == evaluation.rows &&
            other.heldOut == evaluation.heldOut && other.chatTemplate == evaluation.chatTemplate &&
            other.figures.any())
            return &other;
    }
    return nullptr;
}

double secondsByPace(const EvaluateForm& form, std::size_t rows,
                     const std::vector<eval::Evaluation>& earlier)
{
    if (!form.option || !form.answers)
        return 0;
    const double passes = form.base && form.option->hasAdapter() ? 2 : 1;
    for (const auto& other : earlier) {
        if (other.model == form.option->choice.model.modelNameOrPath &&
            other.figures.answersPerSecond.value_or(0) > 0)
            return passes * double(rows) / *other.figures.answersPerSecond;
    }
    return 0;
}

} // namespace anneal::ui
