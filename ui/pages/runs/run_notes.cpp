#include "ui/pages/runs/run_notes.h"

#include "core/base/utf8.h"
#include "core/runs/run_folder.h"
#include "ui/bridge/error_text.h"
#include "ui/widgets/basics.h"

#include <QEvent>
#include <QVBoxLayout>

namespace anneal::ui {

namespace {
constexpr int kSaveMs = 1000;
} // namespace

RunNotes::RunNotes(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_status(makeLabel(FontRole::Caption, "muted", false, this))
{
    m_edit->setObjectName(QStringLiteral("runNotes"));
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    m_status->setObjectName(QStringLiteral("runNotesStatus"));
    m_status->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_edit, 1);
    column->addWidget(m_status);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kSaveMs);
    connect(&m_timer, &QTimer::timeout, this, &RunNotes::save);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_dirty = true;
        m_timer.start();
    });
    retranslate();
}

RunNotes::~RunNotes()
{
    save();
}

void RunNotes::showRun(const QString& folder, const QString& text)
{
    if (folder == m_folder)
        return;
    save();
    m_folder = folder;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    m_dirty = false;
    m_edit->setEnabled(!folder.isEmpty());
    showStatus(false);
}

void RunNotes::folderRenamed(const QString& from, const QString& to)
{
    if (m_folder == from)
        m_folder = to;
}

void RunNotes::forget()
{
    m_timer.stop();
    m_dirty = false;
    m_folder.clear();
}

void RunNotes::save()
{
    m_timer.stop();
    if (!m_dirty || m_folder.isEmpty())
        return;
    const auto written =
        runs::writeNotes(pathFromUtf8(m_folder.toStdString()), m_edit->toPlainText().toStdString());
    m_dirty = !written;
    if (written) {
        showStatus(true);
        return;
    }
    const ErrorText error = describe(written.error());
    m_status->setText(tr("Not saved: %1").arg(error.text.isEmpty() ? error.title : error.text));
    setTextTone(m_status, "bad");
}

void RunNotes::showStatus(bool saved)
{
    m_status->setText(saved ? tr("Saved in the run's folder (notes.md)")
                            : tr("Saves by itself, in the run's folder (notes.md)"));
    setTextTone(m_status, "muted");
}

bool RunNotes::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        save();
    return QWidget::eventFilter(watched, event);
}

void RunNotes::retranslate()
{
    m_edit->setAccessibleName(tr("Notes"));
    m_edit->setPlaceholderText(tr("What did you try, and what came of it?"));
    showStatus(false);
}

void RunNotes::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
