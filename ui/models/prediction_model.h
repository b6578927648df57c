#pragma once

#include "core/eval/predictions.h"
#include "ui/bridge/latest_job.h"
#include "ui/models/prediction_order.h"

#include <QAbstractTableModel>

#include <memory>

namespace anneal::ui {

/// The rows of an evaluation: question, reference, answer, and how near they are. Texts are made
/// when a view asks for them, and many rows are searched and sorted on a worker thread, so that any
/// number of them can be shown. GUI thread only.
class PredictionModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Question, Expected, Answer, BaseAnswer, Similarity, ColumnCount };
    enum Role {
        FullTextRole = Qt::UserRole, ///< QString, of question, reference or answer
        PromptRole,                  ///< QString, all that the model was given
        SimilarityRole,              ///< double, 0 to 1
        BaseSimilarityRole,          ///< double, 0 to 1
        DiffersRole,                 ///< bool
    };
    explicit PredictionModel(QObject* parent = nullptr);

    void setOrder(const PredictionOrder& order); ///< arranged() comes when it is in force
    [[nodiscard]] const PredictionOrder& order() const { return m_order; }
    void sort(int column, Qt::SortOrder order) override;

    void setPredictions(std::shared_ptr<const eval::Predictions> predictions); ///< null = none
    [[nodiscard]] const std::shared_ptr<const eval::Predictions>& predictions() const
    {
        return m_predictions;
    }
    [[nodiscard]] bool hasBase() const { return m_predictions && m_predictions->hasBase; }
    [[nodiscard]] int totalRows() const; ///< with those that are not shown
    /// Of those that are shown; nullptr outside.
    [[nodiscard]] const eval::PredictedRow* row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void retranslate();

Q_SIGNALS:
    void arranged();

private:
    void arrange();
    void show(std::vector<int> rows);
    std::shared_ptr<const eval::Predictions> m_predictions;
    PredictionOrder m_order;
    std::vector<int> m_shown; ///< places in m_predictions
    LatestJob<std::vector<int>> m_job;
};

} // namespace anneal::ui
