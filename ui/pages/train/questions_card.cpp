#include "ui/pages/train/questions_card.h"

#include "ui/pages/train/page_parts.h"
#include "ui/settings/preferences.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace anneal::ui {

namespace {

const QString kKey = QStringLiteral("train/questions");

QStringList questionsOf(const QString& text)
{
    QStringList questions;
    for (const QString& line : text.split(QLatin1Char('\n')))
        if (const QString question = line.trimmed();
            !question.isEmpty() && questions.size() < QuestionsCard::kMost)
            questions << question;
    return questions;
}

} // namespace

QuestionsCard::QuestionsCard(Preferences& preferences, QWidget* parent)
    : Card(parent)
    , m_preferences(preferences)
    , m_explanation(makeLabel(FontRole::Body, "secondary", false, this))
    , m_count(makeLabel(FontRole::Caption, "muted", false, this))
    , m_text(new QPlainTextEdit(this))
    , m_rows(makeButton("firstRowsButton", "", QStringLiteral("rotate-ccw"), this))
    , m_done(makeButton("questionsDoneButton", "primary", {}, this))
{
    setObjectName(QStringLiteral("questionsCard"));
    m_explanation->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("questionsEdit"));
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(chosen(preferences).join(QLatin1Char('\n')));
    m_text->setMaximumHeight(Theme::current().px(180));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_count);
    buttons->addStretch();
    buttons->addWidget(m_rows);
    buttons->addWidget(m_done);
    body()->setSpacing(12);
    body()->addWidget(m_explanation);
    body()->addWidget(m_text);
    body()->addLayout(buttons);
    body()->addStretch(1);
    connect(m_text, &QPlainTextEdit::textChanged, this, &QuestionsCard::keep);
    connect(m_rows, &QPushButton::clicked, m_text, &QPlainTextEdit::clear);
    connect(m_done, &QPushButton::clicked, this, &QuestionsCard::closed);
    retranslate();
}

QStringList QuestionsCard::chosen(Preferences& preferences)
{
    return preferences.value(kKey).toStringList();
}

void QuestionsCard::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void QuestionsCard::keep()
{
    m_preferences.setValue(kKey, questionsOf(m_text->toPlainText()));
    retranslate();
}

void QuestionsCard::retranslate()
{
    setTitle(tr("Questions while it trains"));
    m_explanation->setText(
        tr("The model answers these before the first update and at every checkpoint, so that you "
           "see how the answers change. One question a line, at most %1. Without any, the first "
           "rows of the data set are asked. Trained on plain text it goes on from them as texts; a "
           "reward model scores the two answers that the data set has for them.")
            .arg(kMost));
    m_text->setAccessibleName(tr("Questions while it trains"));
    m_text->setPlaceholderText(tr("Who are you?"));
    m_rows->setText(tr("Ask the first rows"));
    m_done->setText(tr("Done"));
    const qsizetype count = chosen(m_preferences).size();
    m_count->setText(count == 0 ? tr("The first rows are asked")
                                : tr("%n question(s)", "", int(count)));
}

void QuestionsCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace anneal::ui
