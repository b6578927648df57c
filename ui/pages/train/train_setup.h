#pragma once

#include "ui/forms/settings_form.h"
#include "ui/pages/train/cost_estimate.h"
#include "ui/pages/train/data_check.h"
#include "ui/pages/train/run_place.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace anneal::ui {

class StudioContext;

/// The training that is being prepared: data set, goal, settings, run name, and what is known about
/// them. Reads data in the background. The page shows it; the Start button follows its gate. No
/// widgets.
class TrainSetup final : public QObject {
    Q_OBJECT
public:
    explicit TrainSetup(StudioContext& context, QObject* parent = nullptr);
    ~TrainSetup() override;

    [[nodiscard]] SettingsForm& form() { return m_form; }
    [[nodiscard]] const SettingsForm& form() const { return m_form; }

    /// In the form: where data sets are looked for.
    [[nodiscard]] static QString dataFolderKey() { return QStringLiteral("dataset_dir"); }

    struct DataSet {
        QString id, detail;
    };
    [[nodiscard]] QVector<DataSet> dataSets() const; ///< of the data folder
    // The model of the model bar, and how it is talked to.
    [[nodiscard]] bool hasModel() const; ///< one that can be trained
    [[nodiscard]] QString modelName() const;
    [[nodiscard]] QString chatTemplate() const;
    [[nodiscard]] QString proposedTemplate() const;

    [[nodiscard]] QString dataSet() const { return m_dataSets.value(0); } ///< the first; "" = none
    [[nodiscard]] const QStringList& chosenSets() const { return m_dataSets; }
    void setDataSet(const QString& name) { setDataSets({name}); }
    void setDataSets(QStringList names); ///< trained on together; empty names are left out
    /// Where dataset_info.json lies: the window's own folder, or the one that the form names.
    [[nodiscard]] QString dataFolder() const;
    /// Chooses the data set of this file; one that is not registered yet gets a free name. Returns
    /// what went wrong.
    [[nodiscard]] std::optional<Error> useDataFile(const QString& file);
    void recheckData();
    [[nodiscard]] const std::optional<DataCheck>& check() const
    {
        return m_check;
    } ///< nullopt while it is read
    /// Writes the names into the rows of the data set and reads it again.
    [[nodiscard]] std::optional<Error> fillPlaceholders(const QString& name, const QString& author);

    void setGoal(config::Goal goal); ///< takes the goal's values, dropping earlier changes
    [[nodiscard]] config::Goal goal() const { return m_form.goal(); }

    [[nodiscard]] QString runName() const { return m_place.name(); }
    void setRunName(const QString& name); ///< by the user
    [[nodiscard]] QString runFolder() const { return m_place.folder(); }
    [[nodiscard]] QString saveFolder() const; ///< where all runs go
    void setSaveFolder(const QString& folder);
    void nameNextRun(); ///< a free name after the data set: "biscuit-2"

    [[nodiscard]] qint64 updates() const;
    [[nodiscard]] qint64 trainingRows() const; ///< without those held out
    [[nodiscard]] const std::optional<studio::Estimate>& estimate() const
    {
        return m_costs.value();
    }
    [[nodiscard]] bool measuring() const { return m_costs.measuring(); }
    void stopMeasuring() { m_costs.stopMeasuring(); } ///< before a training starts
    /// Whether the form is looked at. Measuring holds a model: beside a chat or an export it would
    /// take memory and time for a number that nobody sees.
    void setShown(bool shown);

    [[nodiscard]] StartGate gate() const;
    [[nodiscard]] config::RunConfig config() const;

    [[nodiscard]] Fit currentFit() const;
    [[nodiscard]] const std::optional<Fit>& fit() const { return m_costs.fit(); }
    void apply(const Fit& fit);

    /// Shows this data set and these costs instead of looking them up: for pictures.
    void adopt(const QString& dataSet, DataCheck check, const studio::Estimate& estimate);

    /// Takes an opened run file: its goal, settings, data sets and model, in place of all that
    /// stood here, so that Start trains what the file says. `file` is where it was read from: a
    /// relative dataset_dir is looked for beside it too. Returns what can't be taken, a line each.
    QStringList load(const config::RunConfig& config, const QString& file = {});

Q_SIGNALS:
    void changed(); ///< anything the page shows; at most once an event loop turn
    void goalApplied(const QStringList& changedKeys);
    void dataFolderChanged(); ///< another list of data sets

private:
    void touch();
    void applyGoal(config::Goal goal, bool keepChanges);
    void estimateCosts();
    [[nodiscard]] QString folderOf(const config::RunConfig& config, const QString& file) const;
    [[nodiscard]] CostEstimate::Subject costSubject() const;
    [[nodiscard]] config::PresetInput presetInput() const;

    StudioContext& m_context;
    SettingsForm m_form;
    QStringList m_dataSets;
    std::optional<DataCheck> m_check;
    RunPlace m_place;
    bool m_shown = true;
    CostEstimate m_costs;
    LatestJob<DataCheck> m_dataJob;
    QTimer m_changedTimer;
    bool m_adopted = false;
};

} // namespace anneal::ui
