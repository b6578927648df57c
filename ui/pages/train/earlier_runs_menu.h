#pragma once

#include <QMenu>
#include <QStringList>
#include <QVector>

namespace anneal::ui {

/// Which earlier runs are drawn behind the curve: ticks, several at once; the menu stays open while
/// they are set.
class EarlierRunsMenu final : public QMenu {
    Q_OBJECT
public:
    struct Run {
        QString id, title;
    };
    explicit EarlierRunsMenu(QWidget* parent = nullptr);

    void setRuns(const QVector<Run>& runs, const QStringList& ticked); ///< signals nothing
    [[nodiscard]] QStringList ticked() const;                          ///< ids in the menu's order

Q_SIGNALS:
    void tickedChanged(const QStringList& ids);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool tick(QAction* action);
};

} // namespace anneal::ui
