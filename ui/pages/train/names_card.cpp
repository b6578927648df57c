#include "ui/pages/train/names_card.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>

namespace anneal::ui {

NamesCard::NamesCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new MessageCard(this))
    , m_name(new QLineEdit(this))
    , m_author(new QLineEdit(this))
{
    setObjectName(QStringLiteral("namesCard"));
    m_name->setObjectName(QStringLiteral("placeholderNameField"));
    m_author->setObjectName(QStringLiteral("placeholderAuthorField"));
    auto* fields = new QHBoxLayout;
    fields->setContentsMargins(60, 4, 0, 0);
    fields->setSpacing(8);
    for (QLineEdit* field : {m_name, m_author}) {
        field->setMaximumWidth(220);
        fields->addWidget(field);
        connect(field, &QLineEdit::returnPressed, this, &NamesCard::accept);
    }
    fields->addStretch();
    m_card->body()->insertLayout(1, fields);
    m_fill = m_card->addButton({}, QStringLiteral("check"), true);
    m_fill->setObjectName(QStringLiteral("fillNamesButton"));
    m_later = m_card->addButton({}, {}, false);
    m_later->setObjectName(QStringLiteral("fillLaterButton"));
    setButtonKind(m_later, "quiet");
    connect(m_fill, &QAbstractButton::clicked, this, &NamesCard::accept);
    connect(m_later, &QAbstractButton::clicked, this, &NamesCard::cancelled);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch();
    retranslate();
}

void NamesCard::ask(qint64 rows)
{
    m_rows = rows;
    retranslate();
}

void NamesCard::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void NamesCard::accept()
{
    const QString name = m_name->text().trimmed();
    const QString author = m_author->text().trimmed();
    if (name.isEmpty())
        m_name->setFocus(Qt::OtherFocusReason);
    else if (author.isEmpty())
        m_author->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT filled(name, author);
}

void NamesCard::retranslate()
{
    m_card->setContent(Tone::Warning, QStringLiteral("id-card"), tr("Who should the model be?"),
                       tr("%n row(s) still say {{name}} or {{author}}; the model would repeat "
                          "them letter for letter.",
                          "", int(m_rows)));
    m_name->setPlaceholderText(tr("Name, such as Biscuit"));
    m_name->setAccessibleName(tr("Name"));
    m_author->setPlaceholderText(tr("Made by"));
    m_author->setAccessibleName(tr("Made by"));
    m_fill->setText(tr("Fill in"));
    m_later->setText(tr("Later"));
}

void NamesCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
