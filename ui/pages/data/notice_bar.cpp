#include "ui/pages/data/notice_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {

QString iconOf(Tone tone)
{
    return tone == Tone::Bad       ? QStringLiteral("circle-x")
           : tone == Tone::Warning ? QStringLiteral("triangle-alert")
           : tone == Tone::Good    ? QStringLiteral("circle-check")
                                   : QStringLiteral("info");
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(makeLabel(FontRole::Body, "", true))
    , m_text(makeLabel(FontRole::Caption, "secondary"))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("noticeBar"));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    m_buttons->setSpacing(8);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 10, 8);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
    row->addLayout(m_buttons);
    hide();
}

void NoticeBar::ask(Tone tone, const QString& title, const QString& text,
                    std::vector<Answer> answers)
{
    close();
    m_tone = tone;
    m_icon->setPixmap(icon(iconOf(tone), toneColor(tone)).pixmap(20, 20));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    for (const auto& answer : answers) {
        auto* button = new QPushButton(answer.text, this);
        button->setObjectName(answer.name);
        setButtonKind(button, answer.primary ? "primary" : "");
        setButtonSize(button, ButtonSize::Small);
        connect(button, &QPushButton::clicked, this, [this, action = answer.action] {
            close();
            if (action)
                action();
        });
        m_buttons->addWidget(button);
        button->show();
    }
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

void NoticeBar::setTitle(const QString& title)
{
    m_title->setText(title);
}

void NoticeBar::close()
{
    hide();
    while (auto* item = m_buttons->takeAt(0)) {
        if (auto* button = item->widget()) {
            button->hide();
            button->setObjectName({});
            button->deleteLater(); // it may be the one that was clicked
        }
        delete item;
    }
}

QString NoticeBar::message() const
{
    return m_title->text();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRoundedRect(painter, rect(), 8, toneSoftColor(m_tone), Qt::transparent, 0);
}

} // namespace anneal::ui
