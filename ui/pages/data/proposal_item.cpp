#include "ui/pages/data/proposal_item.h"

#include "ui/widgets/basics.h"
#include "ui/widgets/flow_layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {

constexpr int kMostShown = 240; ///< signs of the answer; the row that it comes from has all

QPushButton* makeButton(const char* name, int number)
{
    auto* button = new QPushButton;
    button->setObjectName(QStringLiteral("%1%2").arg(QLatin1String(name)).arg(number));
    setButtonSize(button, ButtonSize::Small);
    return button;
}

QLabel* makeText(FontRole role, const char* tone, const char* name, int number)
{
    auto* label = makeLabel(role, tone);
    label->setObjectName(QStringLiteral("%1%2").arg(QLatin1String(name)).arg(number));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ProposalItem::ProposalItem(const data::IdentityRow& row, int number, QWidget* parent)
    : QWidget(parent)
    , m_row(row)
    , m_number(number)
    , m_caption(makeText(FontRole::Caption, "muted", "proposalSource", number))
    , m_question(makeText(FontRole::Body, "", "proposalQuestion", number))
    , m_answer(makeText(FontRole::Caption, "secondary", "proposalAnswer", number))
    , m_questionEdit(new BubbleEdit(BubbleEdit::Side::User,
                                    QStringLiteral("proposalQuestionEdit%1").arg(number)))
    , m_answerEdit(new BubbleEdit(BubbleEdit::Side::Model,
                                  QStringLiteral("proposalAnswerEdit%1").arg(number)))
    , m_shown(new QWidget)
    , m_edited(new QWidget)
    , m_accept(makeButton("acceptProposal", number))
    , m_edit(makeButton("editProposal", number))
    , m_skip(makeButton("skipProposal", number))
{
    setObjectName(QStringLiteral("proposal%1").arg(number));
    setButtonKind(m_edit, "quiet");
    setButtonKind(m_skip, "quiet");
    auto* texts = new QVBoxLayout(m_shown);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(3);
    texts->addWidget(m_question);
    texts->addWidget(m_answer);
    auto* edits = new QVBoxLayout(m_edited);
    edits->setContentsMargins(0, 0, 0, 0);
    edits->setSpacing(6);
    edits->addWidget(m_questionEdit);
    edits->addWidget(m_answerEdit);
    m_edited->hide();
    auto* buttons = new FlowLayout;
    buttons->setSpacing(6);
    for (auto* button : {m_accept, m_edit, m_skip})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(6);
    column->addWidget(m_caption);
    column->addWidget(m_shown);
    column->addWidget(m_edited);
    column->addLayout(buttons);

    connect(m_accept, &QPushButton::clicked, this, &ProposalItem::accepted);
    connect(m_skip, &QPushButton::clicked, this, &ProposalItem::skipped);
    connect(m_edit, &QPushButton::clicked, this, [this] { setEditing(true); });
    for (auto* edit : {m_questionEdit, m_answerEdit})
        connect(edit, &BubbleEdit::escaped, this, [this] { setEditing(false); });
    showTexts();
    retranslate();
}

void ProposalItem::setSource(int row)
{
    m_source = row;
    retranslate();
}

data::IdentityRow ProposalItem::row() const
{
    auto made = m_row;
    if (!m_edited->isHidden()) {
        made.instruction = m_questionEdit->text().trimmed().toStdString();
        made.output = m_answerEdit->text().trimmed().toStdString();
    }
    return made;
}

void ProposalItem::focusAccept()
{
    m_accept->setFocus(Qt::TabFocusReason);
}

/// Escape gives the proposal back as it was.
void ProposalItem::setEditing(bool editing)
{
    m_questionEdit->setText(QString::fromStdString(m_row.instruction));
    m_answerEdit->setText(QString::fromStdString(m_row.output));
    m_edited->setVisible(editing);
    m_shown->setVisible(!editing);
    m_edit->setVisible(!editing);
    if (editing)
        m_questionEdit->focusText();
    else
        m_edit->setFocus(Qt::OtherFocusReason);
}

void ProposalItem::showTexts()
{
    m_question->setText(QString::fromStdString(m_row.instruction));
    const QString answer = QString::fromStdString(m_row.output).simplified();
    m_answer->setText(answer.size() > kMostShown ? answer.left(kMostShown) + QStringLiteral("…")
                                                 : answer);
}

void ProposalItem::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProposalItem::retranslate()
{
    m_caption->setText(m_source < 0 ? tr("from a row that is gone")
                                    : tr("like row %1").arg(m_source + 1));
    const QString question = QString::fromStdString(m_row.instruction);
    const auto set = [&question](QPushButton* button, const QString& text) {
        button->setText(text);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(text, question));
    };
    set(m_accept, tr("Accept"));
    setButtonIcon(m_accept, QStringLiteral("check"));
    set(m_edit, tr("Edit"));
    set(m_skip, tr("Skip"));
    m_questionEdit->setTexts(tr("Question"), tr("What is asked"));
    m_answerEdit->setTexts(tr("Answer"), tr("Write the answer here"));
    setAccessibleName(question);
}

} // namespace anneal::ui
