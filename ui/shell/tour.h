#pragma once

#include <QPointer>
#include <QString>
#include <QVector>
#include <QWidget>

class QLabel;
class QPushButton;

namespace anneal::ui {

class Card;

/// One stop of the tour: a widget by its objectName, and what to know about it.
struct TourStep {
    QString target, title, text;
};

/// Lies over the window, darkens all but one widget after the other, and says beside it what it is
/// for. The right arrow goes on, the left arrow back, Escape leaves; Tab stays among its buttons.
/// Deletes itself at its end.
class Tour final : public QWidget {
    Q_OBJECT
public:
    /// Steps whose widget is not on show are left out; without any the tour is over at once.
    Tour(QWidget& window, QVector<TourStep> steps);

Q_SIGNALS:
    void finished();

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void mousePressEvent(QMouseEvent*) override {} ///< the window below gets nothing
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void go(int step);
    void place();
    void leave();
    bool take(int key); ///< whether it was one of the tour's keys
    [[nodiscard]] QRect targetRect() const;

    QWidget& m_window;
    QVector<TourStep> m_steps;
    int m_step = 0;
    Card* m_bubble;
    QLabel *m_title, *m_text, *m_count;
    QPushButton *m_skip, *m_back, *m_next;
};

/// The four stops of the first start, in the language in force.
[[nodiscard]] QVector<TourStep> firstTour();

} // namespace anneal::ui
