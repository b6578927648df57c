#pragma once

#include "core/report/train_events.h"
#include "ui/widgets/basics.h"

#include <QMap>
#include <QStringList>
#include <QVector>

#include <utility>

class QScrollArea;

namespace anneal::ui {

/// Answers so far: the questions that are asked before training and at every checkpoint, all their
/// answers side by side (of very many the first and the newest). The questions stay in sight while
/// the answers are scrolled; the newest come into view until the user scrolls away from them. Of a
/// reward model the scores of the better and the worse answer.
class AnswersCard final : public Card {
    Q_OBJECT
public:
    explicit AnswersCard(QWidget* parent = nullptr);
    void clear();
    void setQuestions(const QStringList& questions);
    void add(const report::AnswerEvent& event);
    void setNextStep(qint64 step); ///< of the next checkpoint; 0 = none
    [[nodiscard]] int answerCount() const;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void placeQuestions();
    void followNewest();

    using Place = std::pair<qint64, qint64>; ///< round (0 = none) and step; {0, 0} = before
    struct Question {
        QString text;
        QMap<Place, report::AnswerEvent> answers;
    };
    [[nodiscard]] static QString textOf(const report::AnswerEvent& answer);
    [[nodiscard]] QString titleOf(const Place& place) const;
    [[nodiscard]] bool scores() const; ///< of a reward model
    [[nodiscard]] QVector<Place> shownPlaces() const;
    QVector<Question> m_questions;
    template <typename Label, typename Key, typename... Arguments>
    Label* kept(QMap<Key, QLabel*>& labels, const Key& key, const QString& text,
                Arguments... arguments);
    // In m_grid:
    QMap<int, QLabel*> m_questionLabels;
    QMap<std::pair<int, Place>, QLabel*> m_bubbles; ///< by question and place
    QVector<QLabel*> m_titles;
    QScrollArea* m_scroll;
    bool m_follow = true; ///< the newest answers stay in view
    QLabel* m_next;
    QWidget* m_content;
    QWidget* m_grid;
    bool m_showing = false; ///< m_grid is laid out once what is to do now is done
    qint64 m_nextStep = 0;
};

} // namespace anneal::ui
