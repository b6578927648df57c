#include "ui/pages/data/replace_bar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace anneal::ui {

ReplaceBar::ReplaceBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_matchCase(new QCheckBox(this))
    , m_replace(new QPushButton(this))
    , m_all(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_result(makeLabel(FontRole::Caption, "muted", false, this))
{
    setObjectName(QStringLiteral("replaceBar"));
    m_text->setObjectName(QStringLiteral("replaceEdit"));
    m_text->addAction(icon(QStringLiteral("replace")), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(160);
    m_text->setMaximumWidth(280);
    m_matchCase->setObjectName(QStringLiteral("matchCaseBox"));
    m_replace->setObjectName(QStringLiteral("replaceButton"));
    m_all->setObjectName(QStringLiteral("replaceAllButton"));
    m_close->setObjectName(QStringLiteral("closeReplaceButton"));
    m_result->setObjectName(QStringLiteral("replaceResult"));
    setButtonKind(m_close, "quiet");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_result);
    row->addWidget(m_matchCase);
    row->addWidget(m_text, 2);
    row->addWidget(m_replace);
    row->addWidget(m_all);
    row->addWidget(m_close);
    connect(m_text, &QLineEdit::returnPressed, this, &ReplaceBar::replaceRequested);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceBar::replaceRequested);
    connect(m_all, &QPushButton::clicked, this, &ReplaceBar::replaceAllRequested);
    connect(m_close, &QPushButton::clicked, this, &ReplaceBar::closed);
    retranslate();
}

QString ReplaceBar::text() const
{
    return m_text->text();
}

bool ReplaceBar::ignoresCase() const
{
    return !m_matchCase->isChecked();
}

void ReplaceBar::setResult(const QString& text)
{
    m_result->setText(text);
}

void ReplaceBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void ReplaceBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ReplaceBar::retranslate()
{
    m_text->setPlaceholderText(tr("Replace with"));
    m_text->setAccessibleName(tr("Replace with"));
    m_matchCase->setText(tr("Match case"));
    m_replace->setText(tr("Replace"));
    m_all->setText(tr("Replace all"));
    setIconOnly(m_close, QStringLiteral("x"), tr("Close (Esc)"));
}

} // namespace anneal::ui
