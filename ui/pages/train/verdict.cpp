#include "ui/pages/train/verdict.h"

#include "ui/bridge/sentences.h"
#include "ui/forms/setting_text.h"
#include "ui/pages/train/page_parts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace anneal::ui {

namespace {

using Proposal =
    VerdictText::Proposal; // lupdate takes a qualified return type for the function's class

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

QString learnedText(const report::ProbeReport& report)
{
    const auto& training = report.training;
    const auto& rewordings = report.rewordings;
    const QString firstHalf =
        training.right == training.asked
            ? Texts::tr("All %1 training questions get the right answer").arg(training.asked)
            : Texts::tr("%1 of %2 training questions get the right answer")
                  .arg(training.right)
                  .arg(training.asked);
    if (const auto& heldOut = report.heldOut; heldOut.asked > 0 && rewordings.asked == 0)
        return Texts::tr("%1, and so do %2 of %3 held-out questions.")
            .arg(firstHalf)
            .arg(heldOut.right)
            .arg(heldOut.asked);
    if (rewordings.asked == 0)
        return Texts::tr("%1.").arg(firstHalf);
    return Texts::tr("%1, and so do %2 of %3 new wordings.")
        .arg(firstHalf)
        .arg(rewordings.right)
        .arg(rewordings.asked);
}

QString weakText(const report::ProbeReport& report, const report::TrainSummary& summary)
{
    const QString updates = QLocale().toString(qint64(summary.steps));
    switch (report.remedy) {
    case report::Remedy::RaiseEpochs:
        return Texts::tr("The loss was still falling after only %1 updates. It needs more "
                         "practice, not more rows.")
            .arg(updates);
    case report::Remedy::RaiseLearningRate:
        return Texts::tr("The loss stayed at %1 after %2 updates: each lesson changed too little.")
            .arg(lossText(summary.lastLoss), updates);
    case report::Remedy::MoreRows:
        if (report.heldOut.asked > 0)
            return Texts::tr("It knows its rows, but answers only %1 of %2 held-out questions.")
                .arg(report.heldOut.right)
                .arg(report.heldOut.asked);
        return Texts::tr("It knows the questions of the rows, but not other wordings of them.");
    default:
        return Texts::tr("%1 of %2 training questions get the right answer.")
            .arg(report.training.right)
            .arg(report.training.asked);
    }
}

/// Updates, and with them time, grow with the epochs.
QString costText(double factor, bool continues, const report::TrainSummary& summary)
{
    const double updates =
        double(summary.totalSteps) * factor - (continues ? double(summary.steps) : 0);
    const double perStep = summary.steps > 0 ? summary.seconds / double(summary.steps) : 0;
    return Texts::tr("%1 more updates, about %2.")
        .arg(QLocale().toString(qint64(std::llround(std::max(1.0, updates)))),
             durationText(std::max(1.0, updates) * perStep));
}

// What an earlier checkpoint answered when it was asked.
QString checkpointText(const report::ProbeReport& report)
{
    for (const report::ProbedCheckpoint& checkpoint : report.facts.checkpoints) {
        if (checkpoint.name != report.checkpoint)
            continue;
        const report::ProbeScore& training = checkpoint.training;
        const int lost = std::max(0, checkpoint.general.rightBefore - checkpoint.general.right);
        return Texts::tr("It was asked too: %1 of %2 training questions right, and %3 of %4 "
                         "general answers lost.")
            .arg(training.right)
            .arg(training.asked)
            .arg(lost)
            .arg(checkpoint.general.asked);
    }
    return {};
}

Proposal proposalFor(const report::ProbeReport& report, const report::TrainSummary& summary,
                     const config::RunConfig& config)
{
    Proposal proposal;
    proposal.remedy = report.remedy;
    proposal.key = QString::fromStdString(report.key);
    proposal.newValue = report.newValue;
    const QString from = settingNumber(report.oldValue), to = settingNumber(report.newValue);
    const double rate = config.train().learningRate;
    const QString nextRate = Texts::tr("learning rate %1 → %2")
                                 .arg(settingNumber(rate), settingNumber(std::min(rate * 2, 2e-3)));
    const QString moreRows = Texts::tr("more rows with other wordings");
    switch (report.remedy) {
    case report::Remedy::RaiseEpochs: {
        proposal.continues = true;
        proposal.title = Texts::tr("Raise epochs from %1 to %2").arg(from, to);
        const double factor = report.oldValue > 0 ? report.newValue / report.oldValue : 1;
        proposal.text =
            Texts::tr("Like giving the student more rounds of revision. Continues from here: %1")
                .arg(costText(factor, true, summary));
        proposal.button = Texts::tr("Raise and train on");
        proposal.others = Texts::tr("2. %1 · 3. %2").arg(nextRate, moreRows);
        break;
    }
    case report::Remedy::RaiseLearningRate:
        proposal.title = Texts::tr("Raise the learning rate from %1 to %2").arg(from, to);
        proposal.text =
            Texts::tr("Like letting the student change more after each lesson. Starts afresh: %1")
                .arg(costText(1, false, summary));
        proposal.button = Texts::tr("Raise and train again");
        proposal.others = Texts::tr("2. %1 · 3. %2").arg(Texts::tr("twice the epochs"), moreRows);
        break;
    case report::Remedy::MoreRows:
        proposal.title = Texts::tr("Add rows with other wordings");
        proposal.text =
            Texts::tr("The same question asked in three ways teaches the thing, not the sentence.");
        proposal.button = Texts::tr("Add rows");
        break;
    case report::Remedy::EarlierCheckpoint:
        proposal.checkpoint = QString::fromStdString(report.checkpoint);
        proposal.title = Texts::tr("Use the earlier %1").arg(proposal.checkpoint);
        proposal.text = checkpointText(report);
        proposal.button = Texts::tr("Open it in Chat");
        proposal.others =
            Texts::tr("2. learning rate %1 → %2").arg(settingNumber(rate), settingNumber(rate / 2));
        break;
    case report::Remedy::LowerLearningRate: {
        proposal.title = Texts::tr("Lower the learning rate from %1 to %2").arg(from, to);
        const int asked = int(report.facts.checkpoints.size());
        const QString lesson =
            Texts::tr("Like letting the student change less after each lesson. Starts afresh: %1")
                .arg(costText(1, false, summary));
        proposal.text =
            asked == 0 ? lesson
                       : sentences({Texts::tr("%n earlier checkpoint(s) were asked too: none has "
                                              "learned the rows and kept the rest.",
                                              "", asked),
                                    lesson});
        proposal.button = Texts::tr("Lower and train again");
        break;
    }
    case report::Remedy::None:
        break;
    }
    return proposal;
}

// What the rows that were not trained on say about a run without right answers.
QString heldOutText(const report::TrainSummary& summary, const std::string& stage)
{
    const auto result = [&](const char* key) -> std::optional<double> {
        const auto found = summary.results.find(key);
        return found == summary.results.end() ? std::nullopt : std::optional(found->second);
    };
    const auto percent = [](double share) {
        return QLocale().toString(int(std::lround(share * 100)));
    };
    if (const auto accuracy = result("eval_rewards/accuracies"); accuracy && stage == "dpo")
        return Texts::tr("Of held-out pairs it prefers the better answer in %1 of 100.")
            .arg(percent(*accuracy));
    if (const auto accuracy = result("eval_accuracy"); accuracy && stage == "rm")
        return Texts::tr("Of held-out pairs it scores the better answer higher in %1 of 100.")
            .arg(percent(*accuracy));
    if (const auto loss = result("eval_loss"))
        return Texts::tr("The loss of held-out rows is %1.").arg(lossText(*loss));
    if (stage == "sft" || stage == "semi")
        return Texts::tr("The answers were not checked: ask it yourself.");
    return Texts::tr("No rows were held out, so nothing says how it does on others: set val_size.");
}

} // namespace

VerdictText verdictText(const report::ProbeReport& report, const report::TrainSummary& summary,
                        const config::RunConfig& config)
{
    VerdictText verdict;
    switch (report.verdict) {
    case report::Verdict::Learned:
        verdict.tone = Tone::Good;
        verdict.icon = QStringLiteral("check");
        // Of a goal of one's own nothing but its rows was measured.
        verdict.title = config.valueText("preset") == "identity"
                            ? Texts::tr("Training finished. It has learned who it is.")
                            : Texts::tr("Training finished. It has learned its rows.");
        verdict.text = learnedText(report);
        break;
    case report::Verdict::Weak:
        verdict.tone = Tone::Warning;
        verdict.icon = QStringLiteral("triangle-alert");
        verdict.title = Texts::tr("Training finished, but it has not learned enough yet");
        verdict.text = weakText(report, summary);
        break;
    case report::Verdict::Forgot:
        verdict.tone = Tone::Warning;
        verdict.icon = QStringLiteral("triangle-alert");
        verdict.title = Texts::tr("It learned, but forgot general things");
        verdict.text = Texts::tr("%1 of %2 general answers became worse.")
                           .arg(std::max(0, report.general.rightBefore - report.general.right))
                           .arg(report.general.asked);
        break;
    }
    if (report.remedy != report::Remedy::None)
        verdict.proposal = proposalFor(report, summary, config);
    return verdict;
}

VerdictText uncheckedVerdict(const report::TrainSummary& summary, const config::RunConfig& config)
{
    VerdictText verdict;
    verdict.tone = Tone::Good;
    verdict.icon = QStringLiteral("check");
    verdict.title = Texts::tr("Training finished");
    const QString losses = Texts::tr("%1 updates, the loss fell from %2 to %3.")
                               .arg(QLocale().toString(qint64(summary.steps)),
                                    lossText(summary.firstLoss), lossText(summary.lastLoss));
    verdict.text = sentences({losses, heldOutText(summary, config.train().stage)});
    return verdict;
}

} // namespace anneal::ui
