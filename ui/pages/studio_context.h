#pragma once

#include "core/catalog/model_source.h"
#include "core/config/options.h"
#include "core/data/dataset.h"
#include "core/runs/run_list.h"
#include "ui/bridge/latest_job.h"
#include "ui/models/run_queue.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <vector>

namespace anneal::ui {

class ChatBridge;
class ExportBridge;
class HubBridge;
class Preferences;
class TrainBridge;

/// What all pages share: the bridges, the preferences, and the current choice of model and template
/// of the model bar. Made in app/studio, passed by reference; owns the lists.
class StudioContext final : public QObject {
    Q_OBJECT
public:
    StudioContext(Preferences& preferences, TrainBridge& train, ChatBridge& chat,
                  ExportBridge& exporting, QObject* parent = nullptr);

    [[nodiscard]] Preferences& preferences() { return m_preferences; }
    [[nodiscard]] TrainBridge& train() { return m_train; }
    [[nodiscard]] ChatBridge& chat() { return m_chat; }
    [[nodiscard]] ExportBridge& exporting() { return m_exporting; }
    [[nodiscard]] RunQueue& queue() { return m_queue; }

    /// The downloads of this window, with those that an earlier session left unfinished.
    [[nodiscard]] HubBridge& downloads();

    [[nodiscard]] const std::vector<catalog::ModelEntry>& models() const { return m_models; }
    [[nodiscard]] const std::vector<runs::RunEntry>& runs() const { return m_runs; }
    void refreshModels();
    void refreshRuns();
    void refreshRunsInBackground(); ///< runsChanged() comes when they are read
    [[nodiscard]] bool runsRead() const { return m_runsRead; } ///< once at least
    void
    refreshInBackground(); ///< both lists, without blocking; the signals come when they are read

    [[nodiscard]] QString model() const { return m_model; } ///< name or path; "" = none chosen
    /// Also a file or folder that is not in the list: it is added, with its problem when it can't
    /// be used.
    void setModel(const QString& nameOrPath);
    void forgetModel(const QString& path); ///< one from outside the model folder: off the list
    /// When the user last chose it or a training of it ended; invalid when that is not known.
    [[nodiscard]] QDateTime lastUse(const catalog::ModelEntry& entry) const;
    [[nodiscard]] const catalog::ModelEntry* modelEntry() const; ///< nullptr when none
    [[nodiscard]] QString chatTemplate() const;                  ///< chosen or proposed
    [[nodiscard]] QString proposedTemplate() const;              ///< "" when none fits
    void setChatTemplate(const QString& name);                   ///< "" = the proposed one again

    /// What the Train form makes of rows: cutoff, masking, packing and stage.
    struct RowOptions {
        config::DataOptions data;
        std::string stage = "sft";
    };
    [[nodiscard]] const RowOptions& rowOptions() const { return m_rowOptions; }
    void setRowOptions(const RowOptions& options);

    [[nodiscard]] QString dataFolder() const; ///< dataSetsFolder(): holds dataset_info.json

    /// Leads to another page, e.g. with a run folder, a data row, or a setting's key.
    /// The window remembers the last one by its number.
    enum class Page { Train, Data, Chat, Export, Settings, Runs, Models, Help, Evaluate, Serve };
    void open(Page page, const QString& what = {});

Q_SIGNALS:
    void modelChanged();
    void chatTemplateChanged();
    void rowOptionsChanged();
    void modelsChanged();
    void runsChanged();
    void dataSetsChanged(); ///< a data set was saved or registered
    void pageNeeded(anneal::ui::StudioContext::Page
                        page); ///< comes before pageRequested, so that the page exists by then
    void pageRequested(anneal::ui::StudioContext::Page page, const QString& what);

private:
    void takeModels(std::vector<catalog::ModelEntry> models);
    void takeRuns(std::vector<runs::RunEntry> runs);
    void takeOpened(const QStringList& asked, std::vector<catalog::ModelEntry> read);
    void rememberUse(const QString& path);
    Preferences& m_preferences;
    TrainBridge& m_train;
    ChatBridge& m_chat;
    ExportBridge& m_exporting;
    RunQueue m_queue;
    HubBridge* m_downloads = nullptr; ///< made on the first call
    std::vector<catalog::ModelEntry> m_models;
    std::vector<catalog::ModelEntry> m_opened; ///< from outside the model folder
    std::vector<runs::RunEntry> m_runs;
    bool m_runsRead = false;
    LatestJob<std::vector<runs::RunEntry>> m_runsJob;
    QString m_model, m_chatTemplate;
    RowOptions m_rowOptions;
};

} // namespace anneal::ui
