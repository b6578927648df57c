#include "ui/pages/train/learn_checks.h"

#include "ui/forms/setting_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace anneal::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LearnChecks)
};

// Identities of ten rows answered all rewordings in real runs (their questions are varied); facts
// and manners have nothing of the kind.
constexpr qint64 kFewRows = 20, kFewIdentityRows = 8;

LearnCheck checkUpdates(const LearnFacts& facts)
{
    LearnCheck check;
    const qint64 needed = neededUpdates(facts.goal, facts.rows);
    const QString count = QLocale().toString(facts.updates);
    if (facts.updates >= needed) {
        switch (facts.goal) {
        case config::Goal::Identity:
            check.text = Texts::tr("%1 updates: enough for an identity").arg(count);
            break;
        case config::Goal::QuestionAnswering:
            check.text = Texts::tr("%1 updates: enough for these answers").arg(count);
            break;
        case config::Goal::Style:
            check.text = Texts::tr("%1 updates: enough for a style").arg(count);
            break;
        case config::Goal::Custom:
            check.text = Texts::tr("%1 updates").arg(count);
            break;
        }
        return check;
    }
    check.good = false;
    check.text =
        Texts::tr("Only %1 updates: about %2 are needed").arg(count, QLocale().toString(needed));
    const double perUpdate = facts.updates > 0 ? double(needed) / double(facts.updates) : 2.0;
    check.fixValue = std::ceil(std::max(facts.epochs, 1.0) * perUpdate);
    check.fix = LearnCheck::Fix::RaiseEpochs;
    check.fixLabel = Texts::tr("%1 epochs").arg(settingNumber(check.fixValue));
    return check;
}

LearnCheck checkTemplate(const LearnFacts& facts)
{
    LearnCheck check;
    if (facts.proposedTemplate.isEmpty()) {
        check.good = !facts.chatTemplate.isEmpty();
        check.text = facts.chatTemplate.isEmpty()
                         ? Texts::tr("No chat template is known for this model")
                         : Texts::tr("Chat template %1 was chosen by you").arg(facts.chatTemplate);
    } else if (facts.chatTemplate == facts.proposedTemplate) {
        check.text = Texts::tr("Chat template %1 fits this model").arg(facts.chatTemplate);
    } else {
        check.good = false;
        check.text = Texts::tr("Chat template %1 does not fit this model").arg(facts.chatTemplate);
        check.fix = LearnCheck::Fix::UseTemplate;
        check.fixLabel = Texts::tr("Use %1").arg(facts.proposedTemplate);
    }
    return check;
}

LearnCheck checkLength(const LearnFacts& facts)
{
    LearnCheck check;
    const QLocale locale;
    const QString longest = locale.toString(facts.longestRow);
    const QString cutoff = locale.toString(facts.cutoff);
    check.good = facts.longestRow <= facts.cutoff;
    if (check.good) {
        check.text = Texts::tr("Longest row: %1 of %2 tokens, nothing is cut").arg(longest, cutoff);
        return check;
    }
    check.text = facts.lostAnswers > 0
                     ? Texts::tr("%n answer(s) are cut away entirely", "", int(facts.lostAnswers))
                     : Texts::tr("Longest row: %1 tokens, cut at %2").arg(longest, cutoff);
    check.fix = LearnCheck::Fix::RaiseCutoff;
    check.fixValue = std::ceil(double(facts.longestRow) / 64) * 64;
    check.fixLabel = Texts::tr("Keep %1").arg(locale.toString(qint64(check.fixValue)));
    return check;
}

} // namespace

qint64 neededUpdates(config::Goal goal, qint64 rows)
{
    const qint64 base = goal == config::Goal::QuestionAnswering ? 80
                        : goal == config::Goal::Identity        ? 50
                                                                : 60;
    return rows >= 1000 ? std::max<qint64>(base, rows / 16) : base;
}

QVector<LearnCheck> learnChecks(const LearnFacts& facts)
{
    QVector<LearnCheck> checks{checkUpdates(facts)};
    if (facts.goalLearningRate > 0 && facts.learningRate > 0 &&
        facts.learningRate < facts.goalLearningRate * 0.4) {
        LearnCheck check;
        check.good = false;
        check.text = Texts::tr("Learning rate %1 is low: little would stay")
                         .arg(settingNumber(facts.learningRate));
        check.fix = LearnCheck::Fix::RaiseLearningRate;
        check.fixValue = facts.goalLearningRate;
        check.fixLabel = Texts::tr("Use %1").arg(settingNumber(facts.goalLearningRate));
        checks.append(check);
    }
    checks.append(checkTemplate(facts));
    if (facts.longestRow > 0)
        checks.append(checkLength(facts));
    LearnCheck names;
    names.good = facts.unfilled == 0;
    if (names.good) {
        names.text = Texts::tr("{{name}} and {{author}} are filled in");
    } else {
        names.text =
            Texts::tr("%n row(s) still say {{name}} or {{author}}", "", int(facts.unfilled));
        names.fix = LearnCheck::Fix::FillNames;
        names.fixLabel = Texts::tr("Fill in");
    }
    checks.append(names);
    if (facts.rows < (facts.goal == config::Goal::Identity ? kFewIdentityRows : kFewRows)) {
        LearnCheck rows;
        rows.good = false;
        rows.text =
            Texts::tr("Only %n row(s): other wordings may get wrong answers", "", int(facts.rows));
        rows.fix = LearnCheck::Fix::AddRows;
        rows.fixLabel = Texts::tr("Add rows");
        checks.append(rows);
    } else {
        LearnCheck rows;
        rows.text =
            Texts::tr("%1 rows: other wordings have a chance").arg(QLocale().toString(facts.rows));
        checks.append(rows);
    }
    if (facts.measuresTrainingRows) {
        LearnCheck measured;
        measured.good = false;
        measured.text =
            Texts::tr("It is measured on rows that it trains on: that says nothing about others");
        measured.fix = LearnCheck::Fix::HoldOut;
        measured.fixLabel = Texts::tr("Hold out a tenth");
        checks.append(measured);
    }
    if (!facts.adapterOfOther.isEmpty()) {
        LearnCheck adapter;
        adapter.good = false;
        adapter.text =
            Texts::tr("The adapter was made for another model, %1").arg(facts.adapterOfOther);
        adapter.fix = LearnCheck::Fix::LeaveAdapterOut;
        adapter.fixLabel = Texts::tr("Leave it out");
        checks.append(adapter);
    }
    return checks;
}

} // namespace anneal::ui
