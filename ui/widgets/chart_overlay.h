#pragma once

#include <QColor>
#include <QString>
#include <QVector>
#include <QWidget>

namespace anneal::ui {

/// The names of a chart's series with a sample of their lines, above the plot.
class ChartLegend final : public QWidget {
public:
    enum class Sample { Strong, Thin, Dot, Dashed };
    struct Entry {
        Sample sample = Sample::Strong;
        QColor color;
        QString text;
    };
    explicit ChartLegend(QWidget* parent);
    void setEntries(QVector<Entry> entries);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QVector<Entry> m_entries;
};

/// The small box beside the crosshair: a heading, then names and values. Takes no mouse.
class ChartHoverBox final : public QWidget {
public:
    explicit ChartHoverBox(QWidget* parent);
    /// Lines of "name\tvalue"; the first is the heading.
    void setLines(const QStringList& lines);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QStringList m_lines;
};

} // namespace anneal::ui
