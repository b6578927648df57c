#include "ui/pages/runs/fact_table.h"

#include "ui/widgets/basics.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {

/// The colour of a curve before its name.
class SeriesDot final : public QWidget {
public:
    SeriesDot(int series, QWidget* parent)
        : QWidget(parent)
        , m_series(series)
    {
        setFixedSize(10, 10);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const auto& colors = Theme::current().colors().series;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors[std::size_t(m_series) % colors.size()]);
        painter.drawEllipse(1, 1, 8, 8);
    }

private:
    int m_series;
};

constexpr int kRowHeight = 32;

} // namespace

FactTable::FactTable(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void FactTable::addHeader(QGridLayout& grid, const QStringList& names)
{
    for (int i = 0; i < names.size(); ++i) {
        auto* cell = new QWidget(m_content);
        auto* row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, 0, 6);
        row->setSpacing(6);
        row->addWidget(new SeriesDot(i, cell));
        auto* name = new ElidedLabel(names[i], Qt::ElideRight, cell);
        setFontRole(name, FontRole::Caption);
        setTextTone(name, "secondary");
        row->addWidget(name, 1);
        grid.addWidget(cell, 0, i + 1);
    }
    grid.addWidget(makeLine(m_content), 1, 0, 1, -1);
}

void FactTable::setRows(const QStringList& names, const QVector<Row>& rows)
{
    delete m_content;
    m_content = new QWidget(this);
    auto* grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(0);
    int line = 0;
    if (names.size() > 1) {
        addHeader(*grid, names);
        line = 2;
    }
    const int height = Theme::current().px(kRowHeight);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i > 0)
            grid->addWidget(makeLine(m_content), line++, 0, 1, -1);
        auto* label = new ElidedLabel(rows[i].label, Qt::ElideRight, m_content);
        setTextTone(label, "secondary");
        label->setToolTip(rows[i].hint);
        label->setMinimumHeight(height);
        grid->addWidget(label, line, 0);
        for (int j = 0; j < rows[i].values.size(); ++j) {
            auto* value = new ElidedLabel(rows[i].values[j], Qt::ElideMiddle, m_content);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            value->setFocusPolicy(Qt::ClickFocus);
            grid->addWidget(value, line, j + 1);
        }
        ++line;
    }
    grid->setColumnStretch(0, 5);
    for (int j = 1; j < grid->columnCount(); ++j)
        grid->setColumnStretch(j, names.size() > 1 ? 4 : 6);
    grid->setRowStretch(line, 1);
    layout()->addWidget(m_content);
}

} // namespace anneal::ui
