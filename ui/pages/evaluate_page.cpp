#include "ui/pages/evaluate_page.h"

#include "core/base/utf8.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/notice_text.h"
#include "ui/pages/evaluate/evaluate_field.h"
#include "ui/pages/evaluate/evaluate_parts.h"
#include "ui/pages/evaluate/evaluate_result.h"
#include "ui/pages/evaluate/evaluate_stage.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QLineEdit>

namespace anneal::ui {

EvaluatePage::EvaluatePage(StudioContext& context, QWidget* parent, Loader loader)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(*this, context, std::move(loader)))
{
    setObjectName(QStringLiteral("evaluatePage"));
}

EvaluatePage::~EvaluatePage() = default;

bool EvaluatePage::running() const
{
    return m_parts->bridge.state() == EvaluateState::Running;
}

void EvaluatePage::stop()
{
    m_parts->bridge.stop();
}

void EvaluatePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_parts->retranslate();
}

void EvaluatePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_parts->arrange();
}

void EvaluatePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_parts->bridge.state() == EvaluateState::Running)
        return;
    m_parts->proposeFolder();
    m_parts->refreshData(); // the disk may have changed
    m_parts->refreshEarlier();
    m_parts->readFactsAgain();
}

EvaluateForm EvaluatePage::Parts::form() const
{
    EvaluateForm form;
    if (const auto* option = ModelChoices::find(options, modelPicker->currentId()))
        form.option = *option;
    form.heldOut = dataPicker->currentId() == kHeldOutId;
    if (!form.heldOut)
        form.dataSet = dataPicker->currentId();
    form.loss = lossCheck->isChecked();
    form.answers = answersCheck->isChecked();
    form.base = baseCheck->isChecked() && form.option && form.option->hasAdapter();
    form.chatTemplate = templatePicker->currentId();
    if (form.chatTemplate == kOwnTemplateId || form.chatTemplate.isEmpty())
        form.chatTemplate = form.option ? proposedTemplate(*form.option) : QString();
    const auto folder = folderEdit->text().trimmed();
    if (!folder.isEmpty())
        form.folder = QDir::cleanPath(QDir::fromNativeSeparators(folder));
    return form;
}

void EvaluatePage::Parts::changed()
{
    if (bridge.state() == EvaluateState::Running)
        return;
    openJob.cancel();
    startWanted = false;
    shown.reset();
    openError.reset();
    earlierPicker->setCurrent({});
    bridge.reset();
    showState();
}

void EvaluatePage::Parts::press()
{
    if (bridge.state() == EvaluateState::Running)
        return;
    if (dataFolderDelay.isActive())
        takeDataFolder();
    if (shown || openError)
        changed();
    proposeFolder();
    switch (whatIsMissing(form(), values, facts)) {
    case EvaluateNeed::Nothing: {
        if (!factsRead) { // the rows are being looked at, as the bar says
            startWanted = true;
            return;
        }
        progress = {};
        const auto plan = evaluatePlan(form(), values, facts, dataFolder());
        if (plan) {
            bridge.start(*plan);
        } else {
            openError = plan.error();
            showState();
        }
        break;
    }
    case EvaluateNeed::Model:
        modelPicker->openList();
        break;
    case EvaluateNeed::Template:
        templatePicker->openList();
        break;
    case EvaluateNeed::DataSet:
        dataPicker->openList();
        break;
    case EvaluateNeed::Metrics:
        lossCheck->setFocus(Qt::OtherFocusReason);
        break;
    case EvaluateNeed::Answers:
        answersCheck->setChecked(false);
        lossCheck->setChecked(true);
        break;
    case EvaluateNeed::Field:
        for (const QString& key : evaluateKeys()) {
            if (values.fault(key).isEmpty())
                continue;
            fields[key]->editor()->setFocus(Qt::OtherFocusReason);
            break;
        }
        break;
    case EvaluateNeed::Folder:
    case EvaluateNeed::OtherFolder:
        askFolder();
    }
}

EvaluateOutlook EvaluatePage::Parts::outlook(const EvaluateForm& now) const
{
    EvaluateOutlook outlook;
    outlook.model = now.option->kind == ModelOption::Kind::Checkpoint
                        ? QString::fromStdString(now.option->choice.label)
                        : now.option->title;
    outlook.data = now.heldOut ? EvaluatePage::tr("the run's own data, never seen by it")
                               : dataPicker->currentTitle();
    outlook.rows = facts.rows;
    outlook.loss = now.loss;
    outlook.answers = now.answers;
    outlook.base = now.base;
    outlook.heldOut = now.heldOut;
    outlook.canHoldOut = facts.run && studio::hasHeldOutRows(*facts.run);
    outlook.overlap = facts.overlap;
    outlook.seconds = facts.rows ? secondsByPace(now, *facts.rows, earlier) : 0;
    if (facts.problem) {
        const ErrorText text = describe(*facts.problem);
        outlook.problem = noticeText(noticeOf(*facts.problem));
        outlook.problemDetails = text.details;
    }
    return outlook;
}

void EvaluatePage::Parts::showEvaluation(const eval::Evaluation& evaluation)
{
    shown = evaluation;
    stage->result().setEvaluation(evaluation, baseOf(evaluation, earlier));
    earlierPicker->setCurrent(QString::fromStdString(toUtf8(evaluation.folder)));
}

void EvaluatePage::Parts::showState()
{
    if (sample)
        return;
    const auto now = form();
    showForm(now);
    if (bridge.state() == EvaluateState::Running)
        stage->showRunning(progress, bridge.stopping());
    else if (openError)
        stage->showFailed(*openError, false);
    else if (shown)
        stage->showDone();
    else if (bridge.state() == EvaluateState::Failed)
        stage->showFailed(*bridge.error(), true);
    else if (now.option && (now.heldOut || !now.dataSet.isEmpty()))
        stage->showReady(outlook(now));
    else
        stage->showEmpty();
    showBar(whatIsMissing(now, values, facts));
}

QStringList EvaluatePage::sampleStates()
{
    return {QStringLiteral("empty"), QStringLiteral("ready"),   QStringLiteral("running"),
            QStringLiteral("done"),  QStringLiteral("answers"), QStringLiteral("failed")};
}

void EvaluatePage::showSample(const QString& state)
{
    m_parts->showSample(state);
}

} // namespace anneal::ui
