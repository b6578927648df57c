#pragma once

#include <QVector>
#include <QWidget>

#include <QStringList>

class QGridLayout;

namespace anneal::ui {

/// Rows of a label and one or more values with lines between them. With several values a header
/// names them, each with the colour of its curve.
class FactTable final : public QWidget {
    Q_OBJECT
public:
    struct Row {
        QString label, hint; ///< the hint is the label's tooltip
        QStringList values;
    };
    explicit FactTable(QWidget* parent = nullptr);
    void setRows(const QStringList& names, const QVector<Row>& rows);

private:
    void addHeader(QGridLayout& grid, const QStringList& names);
    QWidget* m_content = nullptr;
};

} // namespace anneal::ui
