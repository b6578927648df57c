#pragma once

#include "core/catalog/model_source.h"
#include "core/hub/local_models.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <vector>

namespace anneal::ui {

/// A model on this PC with what the list of them shows.
struct LocalModel {
    catalog::ModelEntry entry;
    hub::Place place = hub::Place::Elsewhere;
    quint64 diskBytes = 0;
    QDateTime lastUse; ///< invalid: not known

    [[nodiscard]] QString path() const;
};

/// The models on this PC as a table. GUI thread only.
class LocalModels final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Parameters, Size, LastUse, Format, Where, ColumnCount };
    enum Role { SortRole = Qt::UserRole, PathRole };

    explicit LocalModels(QObject* parent = nullptr);
    void setModels(std::vector<LocalModel> models);
    [[nodiscard]] const std::vector<LocalModel>& models() const { return m_models; }
    [[nodiscard]] const LocalModel* model(const QModelIndex& index) const;
    [[nodiscard]] quint64 diskBytes() const; ///< of all

    [[nodiscard]] static QString countText(qint64 parameters); ///< "494 M"

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const LocalModel& model, int column) const;
    [[nodiscard]] static QVariant sortValue(const LocalModel& model, int column);
    std::vector<LocalModel> m_models;
};

} // namespace anneal::ui
