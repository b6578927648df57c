#pragma once

#include "core/runs/run_list.h"
#include "core/studio/engine.h"
#include "ui/forms/settings_form.h"
#include "ui/pages/train/data_check.h"
#include "ui/pages/train/latest_job.h"
#include "ui/pages/train/start_gate.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <optional>

namespace anneal::ui {

class StudioContext;

/// The training that is being prepared: data set, goal, settings, run name, and what is known about
/// them. Reads data and costs in the background. The page shows it; the Start button follows its
/// gate. No widgets.
class TrainSetup final : public QObject {
    Q_OBJECT
public:
    explicit TrainSetup(StudioContext& context, QObject* parent = nullptr);
    ~TrainSetup() override;

    [[nodiscard]] SettingsForm& form() { return m_form; }
    [[nodiscard]] const SettingsForm& form() const { return m_form; }

    struct DataSet {
        QString id, detail;
    };
    [[nodiscard]] QVector<DataSet> dataSets() const; ///< of the data folder
    // The model of the model bar, and how it is talked to.
    [[nodiscard]] bool hasModel() const; ///< one that can be trained
    [[nodiscard]] QString modelName() const;
    [[nodiscard]] QString chatTemplate() const;
    [[nodiscard]] QString proposedTemplate() const;

    [[nodiscard]] QString dataSet() const { return m_dataSet; }
    void setDataSet(const QString& name);
    /// Registers a data file under a free name and chooses it. Returns the error's sentence, ""
    /// when it went well.
    [[nodiscard]] std::optional<Error> addDataFile(const QString& file);
    void recheckData();
    [[nodiscard]] const std::optional<DataCheck>& check() const
    {
        return m_check;
    } ///< nullopt while it is read
    /// Writes the names into the rows of the data set and reads it again.
    [[nodiscard]] std::optional<Error> fillPlaceholders(const QString& name, const QString& author);

    void setGoal(config::Goal goal); ///< takes the goal's values, dropping earlier changes
    [[nodiscard]] config::Goal goal() const { return m_form.goal(); }

    [[nodiscard]] QString runName() const { return m_runName; }
    void setRunName(const QString& name);     ///< by the user
    [[nodiscard]] QString runFolder() const;  ///< <folder>/<model>/lora/<run name>
    [[nodiscard]] QString saveFolder() const; ///< where all runs go
    void setSaveFolder(const QString& folder);
    [[nodiscard]] QString
    newestCheckpoint() const; ///< of the run of this name, "" when it can't go on
    void nameNextRun();       ///< a free name after the data set: "biscuit-2"

    [[nodiscard]] qint64 updates() const;
    [[nodiscard]] qint64 trainingRows() const; ///< without those held out
    [[nodiscard]] const std::optional<studio::Estimate>& estimate() const { return m_estimate; }
    [[nodiscard]] double tokensPerSecond() const; ///< measured here; 0 = not yet
    [[nodiscard]] bool measuring() const { return m_calibration.running(); }
    void stopMeasuring(); ///< before a training starts

    [[nodiscard]] StartGate gate() const;
    [[nodiscard]] config::RunConfig config() const;

    struct Fit {
        qint64 batch = 0, accumulation = 0, cutoff = 0;
    };
    [[nodiscard]] Fit currentFit() const;
    [[nodiscard]] Fit halvedBatch()
        const; ///< half the batch with twice the accumulation; at batch 1 half the cutoff length
    /// The first of those steps that fits the memory; nullopt while it is looked for and when
    /// nothing helps. Looked for when the estimate does not fit.
    [[nodiscard]] const std::optional<Fit>& fit() const { return m_fit; }
    void apply(const Fit& fit);

    /// Shows this data set and these costs instead of looking them up: for pictures.
    void adopt(const QString& dataSet, DataCheck check, const studio::Estimate& estimate);

    /// Reads an opened run file: its settings, data set and model.
    void load(const config::RunConfig& config);

    /// Configurations that wait for the running one to end.
    void enqueue(const config::RunConfig& config) { m_queue.push_back(config); }
    [[nodiscard]] std::size_t queueLength() const { return m_queue.size(); }
    [[nodiscard]] std::optional<config::RunConfig> takeFromQueue();

Q_SIGNALS:
    void changed(); ///< anything the page shows; at most once an event loop turn
    void goalApplied(const QStringList& changedKeys);

private:
    void touch();
    void applyGoal(config::Goal goal, bool keepChanges);
    void startEstimate();
    void startCalibration();
    void startFit();
    void readRunFolder();
    [[nodiscard]] QString calibrationKey() const;
    [[nodiscard]] RunNameState runNameState() const;
    [[nodiscard]] config::PresetInput presetInput() const;

    StudioContext& m_context;
    SettingsForm m_form;
    QString m_dataSet;
    std::optional<DataCheck> m_check;
    QString m_runName;
    bool m_runNameByUser = false;
    std::optional<runs::RunEntry>
        m_existingRun; ///< of the run name; nullopt when the folder is free
    std::optional<studio::Estimate> m_estimate;
    std::optional<Fit> m_fit;
    QHash<QString, double> m_measured;
    QSet<QString> m_notMeasurable;
    LatestJob<DataCheck> m_dataJob;
    LatestJob<std::optional<studio::Estimate>> m_estimateJob;
    LatestJob<double> m_calibration;
    LatestJob<std::optional<Fit>> m_fitJob;
    QTimer m_changedTimer, m_estimateTimer, m_calibrationTimer;
    std::deque<config::RunConfig> m_queue;
    bool m_adopted = false;
};

} // namespace anneal::ui
