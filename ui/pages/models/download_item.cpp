#include "ui/pages/models/download_item.h"

#include "ui/bridge/error_text.h"
#include "ui/bridge/sentences.h"
#include "ui/pages/train/page_parts.h"

#include <QBoxLayout>
#include <QComboBox>

namespace anneal::ui {

DownloadItem::DownloadItem(QWidget* parent)
    : QWidget(parent)
    , m_name(new ElidedLabel({}, Qt::ElideMiddle))
    , m_state(makeLabel(FontRole::Caption, "muted"))
    , m_text(makeLabel(FontRole::Caption, "secondary"))
    , m_meter(new Meter)
    , m_files(new QComboBox)
    , m_chooseFile(makeButton("chooseFileButton", "primary", QStringLiteral("download"), this))
    , m_pause(makeButton("pauseDownloadButton", "", QStringLiteral("pause"), this))
    , m_resume(makeButton("resumeDownloadButton", "", QStringLiteral("play"), this))
    , m_use(makeButton("useDownloadButton", "", QStringLiteral("graduation-cap"), this))
    , m_cancel(makeButton("cancelDownloadButton", "quiet", QStringLiteral("x"), this))
{
    setObjectName(QStringLiteral("downloadItem"));
    setFontRole(m_name, FontRole::Body, true);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("downloadText"));
    m_state->setObjectName(QStringLiteral("downloadState"));
    m_meter->setObjectName(QStringLiteral("downloadMeter"));
    m_files->setObjectName(QStringLiteral("ggufFileBox"));
    for (auto* button : {m_chooseFile, m_pause, m_resume, m_use, m_cancel})
        setButtonSize(button, ButtonSize::Small);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_name, 1);
    top->addWidget(m_state);
    for (auto* button : {m_pause, m_resume, m_use, m_cancel})
        top->addWidget(button);
    auto* files = new QHBoxLayout;
    files->addWidget(m_files, 1);
    files->addWidget(m_chooseFile);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_meter);
    column->addWidget(m_text);
    column->addLayout(files);
    connect(m_pause, &QPushButton::clicked, this, &DownloadItem::pauseRequested);
    connect(m_resume, &QPushButton::clicked, this, &DownloadItem::resumeRequested);
    connect(m_cancel, &QPushButton::clicked, this, &DownloadItem::cancelRequested);
    connect(m_use, &QPushButton::clicked, this, &DownloadItem::useRequested);
    connect(m_chooseFile, &QPushButton::clicked, this,
            [this] { Q_EMIT fileChosen(m_files->currentText()); });
}

QString DownloadItem::progressText(const DownloadRow& row)
{
    const auto& now = row.progress;
    QString text = now.totalBytes > 0
                       ? tr("%1 of %2").arg(byteText(now.bytes), byteText(now.totalBytes))
                       : byteText(now.bytes); // a hub that doesn't tell how much there is
    if (now.bytesPerSecond > 0)
        text += tr(" · %1 a second").arg(byteText(quint64(now.bytesPerSecond)));
    if (now.secondsLeft > 0)
        text += tr(" · %1 left").arg(durationText(now.secondsLeft));
    if (!now.waiting.empty())
        text += tr(" · waiting for the hub");
    return text;
}

void DownloadItem::showError(const DownloadRow& row)
{
    const auto text = describe(*row.error);
    m_state->setText(tr("Not finished"));
    m_text->setText(titled(text.title, text.text));
    const auto problem = row.error->context.find("hub");
    const auto files = row.error->context.find("files");
    const bool several = problem != row.error->context.end() &&
                         (problem->second == "several" || problem->second == "no_file") &&
                         files != row.error->context.end() && !files->second.empty();
    m_files->setVisible(several);
    m_chooseFile->setVisible(several);
    m_resume->setVisible(!several);
    if (!several)
        return;
    const QStringList names =
        QString::fromStdString(files->second).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QStringList before;
    for (int i = 0; i < m_files->count(); ++i)
        before.append(m_files->itemText(i));
    if (before == names)
        return;
    m_files->clear();
    m_files->addItems(names);
}

void DownloadItem::show(const DownloadRow& row)
{
    using State = DownloadState;
    const QString name = QString::fromStdString(row.name.text());
    m_name->setText(name);
    m_unfinished = row.unfinished();
    const auto& now = row.progress;
    const double fraction = now.totalBytes > 0 ? double(now.bytes) / double(now.totalBytes) : 0;
    m_meter->setValue(row.state == State::Done ? 1 : fraction);
    m_meter->setTone(row.state == State::Failed   ? Tone::Bad
                     : row.state == State::Paused ? Tone::Warning
                     : row.state == State::Done   ? Tone::Good
                                                  : Tone::Accent);
    m_meter->setAccessibleName(tr("Download of %1").arg(name));
    setTextTone(m_state, row.state == State::Failed ? "bad" : "muted");
    m_files->hide();
    m_chooseFile->hide();
    m_pause->setVisible(row.active() || row.state == State::Waiting);
    m_resume->setVisible(row.state == State::Paused || row.state == State::Failed);
    m_use->setVisible(row.state == State::Done);
    m_meter->setVisible(row.state != State::Failed || fraction > 0);
    m_pause->setText(tr("Pause"));
    m_resume->setText(tr("Go on"));
    m_use->setText(tr("Use it"));
    m_chooseFile->setText(tr("Download this file"));
    setIconOnly(m_cancel, QStringLiteral("x"),
                m_unfinished ? tr("Cancel and throw away what arrived") : tr("Off the list"));
    switch (row.state) {
    case State::Waiting:
        m_state->setText(tr("Waits"));
        m_text->setText(tr("Comes after the one before it."));
        break;
    case State::LookingUp:
        m_state->setText(tr("Asking"));
        m_text->setText(tr("Asking which files it takes."));
        break;
    case State::Running:
        m_state->setText(now.totalBytes > 0 ? tr("%1 %").arg(int(fraction * 100)) : QString());
        m_text->setText(progressText(row));
        break;
    case State::Paused:
        m_state->setText(tr("Paused"));
        m_text->setText(now.totalBytes > 0 ? progressText(row)
                                           : tr("What arrived before is kept."));
        break;
    case State::Failed:
        showError(row);
        break;
    case State::Done:
        m_state->setText(tr("Done"));
        m_text->setText(tr("Every file was checked by its checksum."));
        break;
    }
}

} // namespace anneal::ui
