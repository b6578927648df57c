#pragma once

#include "core/eval/evaluation_folder.h"

#include <QString>
#include <QVector>
#include <QWidget>

#include <optional>

class QGridLayout;

namespace anneal::ui {

/// One figure of an evaluation as a reader sees it.
struct FigureLine {
    QString name, meaning;
    QString value, base; ///< base "" = not measured
    int change = 0;      ///< against the base: 1 better, -1 worse, 0 the same or unknown
};

/// The figures that were measured, in a fixed order.
[[nodiscard]] QVector<FigureLine> figureLines(const eval::Figures& figures,
                                              const std::optional<eval::Figures>& base);

/// The figures of an evaluation with what each means, beside those of the base model.
class FiguresPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FiguresPanel(QWidget* parent = nullptr);
    /// `note` stands below: where the base model's figures come from, what was left out.
    void setFigures(const eval::Figures& figures, const std::optional<eval::Figures>& base,
                    const QStringList& notes);

private:
    void add(const FigureLine& line, int row, bool hasBase);
    QGridLayout* m_grid;
};

} // namespace anneal::ui
