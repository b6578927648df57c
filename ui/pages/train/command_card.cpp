#include "ui/pages/train/command_card.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "ui/pages/file_dialogs.h"
#include "ui/pages/train/page_parts.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace anneal::ui {

CommandCard::CommandCard(QWidget* parent)
    : Card(parent)
    , m_form(new Segmented(this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(makeButton("copyCommandButton", "primary", QStringLiteral("copy"), this))
    , m_save(makeButton("saveYamlButton", "", QStringLiteral("file-output"), this))
    , m_close(makeButton("closeCommandButton", "quiet", QStringLiteral("x"), this))
{
    setObjectName(QStringLiteral("commandCard"));
    m_form->setObjectName(QStringLiteral("commandForm"));
    m_text->setObjectName(QStringLiteral("commandText"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setFontRole(m_text, FontRole::Mono);
    setButtonSize(m_close, ButtonSize::Small);
    header()->addWidget(m_close);
    body()->addWidget(m_form, 0, Qt::AlignLeft);
    body()->addWidget(m_text, 1);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_save);
    row->addWidget(m_copy);
    body()->addLayout(row);
    connect(m_form, &Segmented::currentChanged, this, &CommandCard::showText);
    connect(m_close, &QPushButton::clicked, this, &CommandCard::closed);
    connect(m_save, &QPushButton::clicked, this, &CommandCard::save);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        m_copy->setText(tr("Copied"));
    });
    retranslate();
}

void CommandCard::showConfig(const config::RunConfig& config)
{
    m_config = config;
    showText();
}

void CommandCard::showText()
{
    const int form = m_form->current();
    const std::string text = form == 2 ? m_config.toCommand("train") : m_config.toYaml(form == 1);
    m_text->setPlainText(QString::fromStdString(text));
    m_save->setVisible(form != 2);
    m_copy->setText(tr("Copy"));
}

void CommandCard::save()
{
    askForFile(this, FileQuestion::SaveFile, tr("Save the run file"), QStringLiteral("run.yaml"),
               tr("Run files (*.yaml *.yml)"), [this](const QString& file) {
                   const std::string text = m_config.toYaml(m_form->current() == 1);
                   const auto written = writeFileAtomically(pathFromUtf8(file.toStdString()), text);
                   m_save->setText(written ? tr("Saved")
                                           : tr("Not saved: no permission or no space"));
               });
}

void CommandCard::retranslate()
{
    setTitle(tr("What Start will do"));
    m_form->setAccessibleName(tr("Form of the preview"));
    m_form->setItems({tr("Run file"), tr("For LLaMA-Factory"), tr("Terminal")});
    if (m_form->current() < 0)
        m_form->setCurrent(0);
    m_save->setText(tr("Save…"));
    setIconOnly(m_close, QStringLiteral("x"), tr("Close the preview"));
    showText();
}

void CommandCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace anneal::ui
