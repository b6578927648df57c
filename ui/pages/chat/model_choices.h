#pragma once

#include "core/base/error.h"
#include "core/catalog/model_source.h"
#include "core/runs/run_list.h"
#include "core/studio/engine.h"
#include "ui/widgets/basics.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <QVector>

#include <vector>

namespace anneal::ui {

/// Something that can be loaded or exported: a base model, a run, one of its checkpoints, or a
/// folder opened from elsewhere. Plain value.
struct ModelOption {
    enum class Kind { Base, Run, Checkpoint, Folder };
    Kind kind = Kind::Base;
    QString id; ///< the path of the model, run or checkpoint
    QString title;
    QString detail;
    QString runId;   ///< of a run and its checkpoints: the run's id
    QString problem; ///< why it can't be used, "" when it can
    studio::ModelChoice choice;
    bool wholeWeights = false; ///< a model that a run of the methods full or freeze left
    [[nodiscard]] bool hasAdapter() const { return !choice.model.adapterNameOrPath.empty(); }
    [[nodiscard]] bool isTrained() const { return hasAdapter() || wholeWeights; }
};

/// Builds the list of the Chat and Export pages.
class ModelChoices final {
    Q_DECLARE_TR_FUNCTIONS(anneal::ui::ModelChoices)
public:
    /// Base models, then every run with its checkpoints, newest first, then what was opened from
    /// elsewhere and is not among them.
    [[nodiscard]] static std::vector<ModelOption>
    list(const std::vector<catalog::ModelEntry>& models, const std::vector<runs::RunEntry>& runs,
         const std::vector<ModelOption>& opened, const QDateTime& now);

    /// What lies in a folder (or .gguf file) that the user opened: an adapter, a run, or a model.
    /// Fails with NotFound, Format or Unsupported.
    [[nodiscard]] static Result<ModelOption> describe(const QString& path);

    [[nodiscard]] static const ModelOption* find(const std::vector<ModelOption>& options,
                                                 const QString& id); ///< nullptr when absent
    /// The newest run or checkpoint that can be used, else the first base model; nullptr when there
    /// is nothing.
    [[nodiscard]] static const ModelOption* newest(const std::vector<ModelOption>& options);

    [[nodiscard]] static ListPicker::Item toItem(const ModelOption& option);
    [[nodiscard]] static QVector<ListPicker::Item> toItems(const std::vector<ModelOption>& options);
};

/// "135 M", "1.5 B".
[[nodiscard]] QString shortCount(qint64 count);

} // namespace anneal::ui
