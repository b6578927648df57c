#include "ui/pages/evaluate/evaluate_stage.h"

#include "ui/bridge/error_text.h"
#include "ui/bridge/sentences.h"
#include "ui/forms/icon_label.h"
#include "ui/pages/evaluate/evaluate_result.h"
#include "ui/pages/train/page_parts.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

namespace anneal::ui {

namespace {
using Step = studio::EvaluationProgress::Step;
}

EvaluateStage::EvaluateStage(QWidget* parent)
    : Card(parent)
    , m_stack(new QStackedWidget)
    , m_message(new MessageCard)
    , m_meter(new Meter)
    , m_step(makeLabel(FontRole::Body, "secondary"))
    , m_warning(makeLabel(FontRole::Body, "warning"))
    , m_warningLine(new QWidget)
    , m_result(new EvaluateResult)
{
    setObjectName(QStringLiteral("evaluateStage"));
    m_message->setObjectName(QStringLiteral("evaluateMessage"));
    m_message->setMaximumWidth(600);
    m_meter->setObjectName(QStringLiteral("evaluateMeter"));
    m_step->setObjectName(QStringLiteral("evaluateStep"));
    m_warning->setObjectName(QStringLiteral("evaluateWarning"));
    m_warning->setWordWrap(true);
    auto* sign = new IconLabel(QStringLiteral("triangle-alert"), &ThemeColors::warning, 18);
    sign->setLine(FontRole::Body);
    auto* line = new QHBoxLayout(m_warningLine);
    line->setContentsMargins(0, 6, 0, 0);
    line->setSpacing(8);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(m_warning, 1);
    m_message->body()->addWidget(m_warningLine);
    m_message->body()->addWidget(m_step);
    m_message->body()->addWidget(m_meter);
    auto* middle = new QWidget;
    auto* centre = new QGridLayout(middle);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->setRowStretch(0, 1);
    centre->setRowStretch(2, 1);
    centre->setColumnStretch(1, 100);
    centre->setColumnStretch(0, 1);
    centre->setColumnStretch(2, 1);
    centre->addWidget(m_message, 1, 1);
    m_stack->addWidget(middle);
    m_stack->addWidget(m_result);
    body()->addWidget(m_stack, 1);
    render();
}

void EvaluateStage::showEmpty()
{
    if (m_state == State::Empty)
        return;
    m_state = State::Empty;
    render();
}

void EvaluateStage::showReady(const EvaluateOutlook& outlook)
{
    if (m_state == State::Ready && m_outlook == outlook)
        return;
    m_state = State::Ready;
    m_outlook = outlook;
    render();
}

void EvaluateStage::showRunning(const studio::EvaluationProgress& progress, bool stopping)
{
    const bool same = m_state == State::Running && m_stopping == stopping;
    m_progress = progress;
    m_stopping = stopping;
    m_meter->setValue(progress.fraction);
    m_step->setText(stopping ? tr("Stopping after this batch…") : progressText(progress));
    if (same)
        return;
    m_state = State::Running;
    render();
}

void EvaluateStage::showDone()
{
    if (m_state == State::Done)
        return;
    m_state = State::Done;
    render();
}

void EvaluateStage::showFailed(const Error& error, bool ofRun)
{
    if (m_state == State::Failed && m_error.message == error.message && m_ofRun == ofRun)
        return;
    m_state = State::Failed;
    m_ofRun = ofRun;
    m_error = error;
    render();
}

void EvaluateStage::retranslate()
{
    m_result->retranslate();
    render();
}

QString EvaluateStage::progressText(const studio::EvaluationProgress& progress)
{
    const QLocale locale;
    const auto done = locale.toString(qlonglong(progress.done)),
               total = locale.toString(qlonglong(progress.total));
    switch (progress.step) {
    case Step::Measuring:
        return progress.base ? tr("The base model reads row %1 of %2").arg(done, total)
                             : tr("Reading row %1 of %2").arg(done, total);
    case Step::Answering:
        return progress.base ? tr("The base model answers row %1 of %2").arg(done, total)
                             : tr("Answering row %1 of %2").arg(done, total);
    case Step::Comparing:
        return tr("Comparing answers and references…");
    case Step::Reading:
        break;
    }
    return progress.base ? tr("Opening the base model…") : tr("Opening model and data…");
}

QAbstractButton* EvaluateStage::addButton(const QString& text, const char* name,
                                          const char* iconName)
{
    auto* button = m_message->addButton(text, QLatin1String(iconName), false);
    button->setObjectName(QLatin1String(name));
    setButtonSize(button, ButtonSize::Normal);
    button->show(); // a layout shows it only later
    return button;
}

void EvaluateStage::render()
{
    m_stack->setCurrentIndex(m_state == State::Done ? 1 : 0);
    m_message->clearButtons();
    m_message->setDetails({});
    m_meter->setVisible(m_state == State::Running);
    m_step->setVisible(m_state == State::Running);
    m_warningLine->hide();
    switch (m_state) {
    case State::Empty:
        m_message->setContent(
            Tone::Neutral, QStringLiteral("gauge"), tr("Nothing to evaluate yet"),
            tr("Train first, or choose a model and a data set at the left. The model then answers "
               "rows whose right answers are known, and you see how near it comes."));
        connect(addButton(tr("Go to Train"), "goTrainButton", "graduation-cap"),
                &QAbstractButton::clicked, this, &EvaluateStage::trainRequested);
        break;
    case State::Ready:
        renderReady();
        break;
    case State::Running:
        m_message->setContent(Tone::Accent, QStringLiteral("loader-circle"), tr("Evaluating"),
                              tr("The result appears when all of it is there; stopping leaves "
                                 "nothing behind."));
        m_step->setText(m_stopping ? tr("Stopping after this batch…") : progressText(m_progress));
        break;
    case State::Failed:
        renderFailed();
        break;
    case State::Done:
        break;
    }
}

void EvaluateStage::renderReady()
{
    const auto& outlook = m_outlook;
    if (!outlook.problem.isEmpty()) {
        m_message->setContent(Tone::Warning, QStringLiteral("triangle-alert"),
                              tr("These rows can't be read"), outlook.problem);
        m_message->setDetails(outlook.problemDetails);
        connect(addButton(tr("Choose a data set"), "otherDataButton", "file"),
                &QAbstractButton::clicked, this, &EvaluateStage::dataSetRequested);
        return;
    }
    const QString rows = outlook.rows ? tr("%n row(s)", nullptr, int(*outlook.rows)) : tr("rows");
    QStringList text;
    if (outlook.loss)
        text << tr("%1 reads %2 of %3 with their answers: loss and accuracy.")
                    .arg(outlook.model, rows, outlook.data);
    if (outlook.answers)
        text << tr("%1 answers %2 of %3 by itself; its answers are compared with the references.")
                    .arg(outlook.model, rows, outlook.data);
    if (outlook.base)
        text << tr("The base model does the same, so that you see what the training changed.");
    if (outlook.seconds > 0)
        text << tr("About %1, by the pace of an earlier evaluation.")
                    .arg(durationText(outlook.seconds));
    m_message->setContent(Tone::Accent, QStringLiteral("gauge"), tr("Ready to evaluate"),
                          text.join(QLatin1Char('\n')));
    if (outlook.heldOut || outlook.overlap == studio::RowOverlap::None)
        return;
    QString warning =
        outlook.overlap == studio::RowOverlap::Same
            ? tr("It was trained on these rows: the figures will say what it knows by heart, not "
                 "what it has understood.")
            : tr("It was trained on most of these rows: the figures will say mostly what it knows "
                 "by heart.");
    if (!outlook.canHoldOut)
        warning = sentences({warning, tr("Rows that it has never seen tell more: another data set, "
                                         "or a training with some rows kept back (val_size).")});
    m_warning->setText(warning);
    m_warningLine->show();
    if (outlook.canHoldOut)
        connect(addButton(tr("Take the rows kept back"), "heldOutButton", "repeat"),
                &QAbstractButton::clicked, this, &EvaluateStage::heldOutRequested);
}

void EvaluateStage::renderFailed()
{
    auto text = describe(m_error);
    if (m_error.code == ErrorCode::OutOfMemory)
        text.text = tr("A smaller batch size or cutoff length takes less memory. A model that is "
                       "loaded on the Chat page takes some too.");
    m_message->setContent(Tone::Bad, QStringLiteral("circle-x"), text.title, text.text);
    m_message->setDetails(text.details);
    if (m_error.context.contains("dataset") || m_error.code == ErrorCode::Format)
        connect(addButton(tr("Choose a data set"), "otherDataButton", "file"),
                &QAbstractButton::clicked, this, &EvaluateStage::dataSetRequested);
    if (!m_ofRun) {
        connect(addButton(tr("Back"), "evaluateBackButton", "arrow-left"),
                &QAbstractButton::clicked, this, &EvaluateStage::backRequested);
        return;
    }
    connect(addButton(tr("Try again"), "retryEvaluateButton", "refresh-cw"),
            &QAbstractButton::clicked, this, &EvaluateStage::retryRequested);
}

} // namespace anneal::ui
