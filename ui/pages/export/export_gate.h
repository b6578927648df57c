#pragma once

#include "core/base/error.h"
#include "core/config/run_config.h"
#include "ui/pages/chat/model_choices.h"

#include <QString>

#include <optional>

namespace anneal::ui {

enum class ExportTarget { Gguf, Folder, Adapter };

/// What the user chose on the Export page.
struct ExportForm {
    std::optional<ModelOption> option;
    ExportTarget target = ExportTarget::Gguf;
    QString ggufType;                       ///< as catalog::ggufFileTypes() names it
    QString dtype = QStringLiteral("auto"); ///< auto, bfloat16, float16, float32
    std::vector<quint64> ggufBytes{};       ///< as each of those types; empty = not known yet
    bool adapterAsGguf = false;             ///< else a copy of the PEFT folder
    double shardGb = 5;
    bool deploys = false;    ///< ready to serve
    bool importance = false; ///< blocks are rounded by the run's rows
    QString folder;
    config::RunConfig further{}; ///< over the settings of the page
};

/// What is missing before an export can start, in the order in which it is asked for.
/// Form: a run of whole weights has no adapter to export.
enum class ExportNeed { Nothing, Run, Form, Folder, OtherFolder, Writable, Space };

struct ExportPlan {
    ExportNeed need = ExportNeed::Run;
    quint64 bytes = 0, freeBytes = 0; ///< 0 = unknown
    bool replaces = false;            ///< an earlier export in the folder
};

/// Weighs the form against the disk; reads folders and headers only.
[[nodiscard]] ExportPlan planExport(const ExportForm& form,
                                    const std::vector<catalog::ModelEntry>& models);

/// Bytes that a target takes, estimated from the shapes; 0 = unknown.
[[nodiscard]] quint64 exportBytes(const ExportForm& form, ExportTarget target,
                                  const std::vector<catalog::ModelEntry>& models);

/// The type that suits the size of the chosen model; "Q8_0" while none is.
[[nodiscard]] QString recommendedGgufType(const ExportForm& form,
                                          const std::vector<catalog::ModelEntry>& models);

/// The settings of an export that the engine makes. Fails with what the settings table says.
[[nodiscard]] Result<config::RunConfig> exportConfig(const ExportForm& form);

/// A fresh folder name below `parent` for this choice.
[[nodiscard]] QString proposedFolder(const QString& parent, const ModelOption& option,
                                     ExportTarget target);

/// The folder in which LM Studio finds a model of this choice, in its own folder of models.
[[nodiscard]] QString studioFolder(const ModelOption& option);
[[nodiscard]] bool isStudioFolder(const QString& folder);

/// Lines for the terminal or Python that open the result.
[[nodiscard]] QString usageSnippet(ExportTarget target, const QString& folder);
/// Lines for the terminal that serve it and ask it.
[[nodiscard]] QString servingSnippet(const QString& folder);

} // namespace anneal::ui
