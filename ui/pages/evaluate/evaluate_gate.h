#pragma once

#include "core/base/error.h"
#include "core/studio/evaluation.h"
#include "core/studio/run_rows.h"
#include "ui/pages/chat/model_choices.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace anneal::ui {

class SettingsForm;

/// What the user chose on the Evaluate page, but for the fields of a SettingsForm.
struct EvaluateForm {
    std::optional<ModelOption> option;
    QString dataSet;      ///< name or path of a file; "" = none
    bool heldOut = false; ///< the rows that the run kept back, in place of a data set
    bool loss = true, answers = true, base = false;
    QString folder;
    QString chatTemplate; ///< "" = as the engine proposes it
};

/// What files say about a choice; read on a worker thread.
struct EvaluateFacts {
    std::optional<config::RunConfig> run; ///< settings of the run, where it is one
    studio::RowOverlap overlap = studio::RowOverlap::None;
    std::optional<std::size_t> rows; ///< that will be asked
    std::optional<Error> problem;    ///< why the rows can't be read
};

/// The keys that have a field, in their order.
[[nodiscard]] const QStringList& evaluateKeys();
/// Gives each its value at first: those of LlamaBoard, and 100 rows.
void setEvaluateDefaults(SettingsForm& values);

/// Reads the run's settings, and the data set if one is chosen.
[[nodiscard]] EvaluateFacts readFacts(const EvaluateForm& form, const config::RunConfig& settings,
                                      const QString& dataFolder);

/// What is missing before an evaluation can start, in the order in which it is asked for.
enum class EvaluateNeed {
    Nothing,
    Model,
    Template,
    DataSet,
    Metrics,
    Field,
    Answers,
    Folder,
    OtherFolder
};
/// `Template`: the model is a known one, and none fits by its name.
[[nodiscard]] EvaluateNeed whatIsMissing(const EvaluateForm& form, const SettingsForm& values,
                                         const EvaluateFacts& facts);

/// The settings of the form: model, rows, fields. Fails with what the settings table says.
[[nodiscard]] Result<config::RunConfig>
evaluateSettings(const EvaluateForm& form, const SettingsForm& values,
                 const std::optional<config::RunConfig>& run, const QString& dataFolder);

[[nodiscard]] Result<studio::EvaluationPlan> evaluatePlan(const EvaluateForm& form,
                                                          const SettingsForm& values,
                                                          const EvaluateFacts& facts,
                                                          const QString& dataFolder);

/// The figures of the base model over the same rows, from an earlier evaluation; nullptr = none.
[[nodiscard]] const eval::Evaluation* baseOf(const eval::Evaluation& evaluation,
                                             const std::vector<eval::Evaluation>& earlier);

/// Seconds that answering takes by the pace of an earlier evaluation of the same base model; 0 =
/// not known.
[[nodiscard]] double secondsByPace(const EvaluateForm& form, std::size_t rows,
                                   const std::vector<eval::Evaluation>& earlier);

} // namespace anneal::ui
