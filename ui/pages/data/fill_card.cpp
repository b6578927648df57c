#include "ui/pages/data/fill_card.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace anneal::ui {

FillCard::FillCard(QWidget* parent)
    : Card(parent)
    , m_text(makeLabel(FontRole::Caption, "muted"))
    , m_name(new QLineEdit)
    , m_author(new QLineEdit)
    , m_fill(new QPushButton)
{
    setObjectName(QStringLiteral("fillCard"));
    m_name->setObjectName(QStringLiteral("fillNameEdit"));
    m_author->setObjectName(QStringLiteral("fillAuthorEdit"));
    m_fill->setObjectName(QStringLiteral("fillButton"));
    m_text->setWordWrap(true);
    setMark(Mark::Attention);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(m_author, 1);
    row->addWidget(m_fill);
    body()->addWidget(m_text);
    body()->addLayout(row);
    connect(m_fill, &QPushButton::clicked, this, &FillCard::submit);
    for (auto* field : {m_name, m_author})
        connect(field, &QLineEdit::returnPressed, this, &FillCard::submit);
    retranslate();
}

void FillCard::setContent(int rows, const QStringList& placeholders)
{
    m_rows = rows;
    m_placeholders = placeholders;
    std::sort(m_placeholders.rbegin(), m_placeholders.rend()); // the name first
    const auto mentions = [&placeholders](const char* word) {
        return !placeholders.filter(QLatin1String(word), Qt::CaseInsensitive).isEmpty();
    };
    m_name->setVisible(mentions("name"));
    m_author->setVisible(mentions("author"));
    setVisible(rows > 0 && (mentions("name") || mentions("author")));
    retranslate();
}

void FillCard::retranslate()
{
    setTitle(tr("Who should the model be?"));
    m_text->setText(
        tr("%n row(s) still say %1; the model would repeat it letter for letter.", nullptr, m_rows)
            .arg(m_placeholders.join(tr(" and "))));
    m_name->setPlaceholderText(tr("Name, such as Biscuit"));
    m_author->setPlaceholderText(tr("Made by"));
    m_name->setAccessibleName(tr("Name"));
    m_author->setAccessibleName(tr("Made by"));
    m_fill->setText(tr("Fill in"));
}

void FillCard::focusName()
{
    (m_name->isVisibleTo(this) ? m_name : m_author)->setFocus(Qt::OtherFocusReason);
}

/// Fills what was typed; a field that was left empty gets the focus instead.
void FillCard::submit()
{
    for (auto* field : {m_name, m_author})
        if (field->isVisibleTo(this) && field->text().trimmed().isEmpty()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    Q_EMIT fillRequested(m_name->text().trimmed(), m_author->text().trimmed());
}

} // namespace anneal::ui
