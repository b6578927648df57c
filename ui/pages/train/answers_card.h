#pragma once

#include "core/report/train_events.h"
#include "ui/widgets/basics.h"

#include <QMap>
#include <QStringList>
#include <QVector>

namespace anneal::ui {

/// Answers so far: up to three questions, asked before training and at every checkpoint; the first
/// answer beside the two newest.
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

private:
    void rebuild();

    struct Question {
        QString text;
        QMap<qint64, QString> answers; ///< by step; 0 = before
    };
    QVector<Question> m_questions;
    QLabel* m_next;
    QWidget* m_content;
    QWidget* m_grid = nullptr;
    qint64 m_nextStep = 0;
};

} // namespace anneal::ui
