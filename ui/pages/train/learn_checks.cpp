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

// A rate far below the goal's is named as such; one above it saves updates up to this factor.
constexpr double kLowRate = 0.4, kMostGained = 2.0;

/// How much one update does, compared with one at the goal's rate.
double weightOfUpdate(const LearnFacts& facts)
{
    if (facts.goalLearningRate <= 0 || facts.learningRate <= 0)
        return 1;
    return std::min(facts.learningRate / facts.goalLearningRate, kMostGained);
}

LearnCheck raisedRate(const LearnFacts& facts, const QString& text)
{
    LearnCheck check;
    check.good = false;
    check.text = text;
    check.fix = LearnCheck::Fix::RaiseLearningRate;
    check.fixValue = facts.goalLearningRate;
    check.fixLabel = Texts::tr("Use %1").arg(settingNumber(facts.goalLearningRate));
    return check;
}

LearnCheck checkUpdates(const LearnFacts& facts)
{
    LearnCheck check;
    const QLocale locale;
    const qint64 needed = neededUpdates(facts.goal, facts.rows);
    const double weight = weightOfUpdate(facts);
    const double done = double(facts.updates) * weight;
    const QString count = locale.toString(facts.updates);
    if (done >= double(needed)) {
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
    if (facts.updates >= needed)
        return raisedRate(
            facts, Texts::tr("At learning rate %1 the %2 updates do as much as %3 "
                             "at %4: about %5 are needed")
                       .arg(settingNumber(facts.learningRate), count, locale.toString(qint64(done)),
                            settingNumber(facts.goalLearningRate), locale.toString(needed)));
    check.good = false;
    // A rate that is far too low has a line of its own: the epochs are counted at the goal's.
    const double counted = weight < kLowRate ? 1 : weight;
    const double wanted = std::ceil(double(needed) / counted);
    check.text = Texts::tr("Only %1 updates: about %2 are needed")
                     .arg(count, locale.toString(qint64(wanted)));
    const double perUpdate = facts.updates > 0 ? wanted / double(facts.updates) : 2.0;
    check.fixValue = std::ceil(std::max(facts.epochs, 1.0) * perUpdate);
    check.fix = LearnCheck::Fix::RaiseEpochs;
    check.fixLabel = Texts::tr("%1 epochs").arg(settingNumber(check.fixValue));
    return check;
}

LearnCheck checkTemplate(const LearnFacts& facts)
{
    LearnCheck check;
    if (facts.proposedTemplate.isEmpty()) {
        check.good = false;
        check.open = !facts.chatTemplate.isEmpty();
        check.text = facts.chatTemplate.isEmpty()
                         ? Texts::tr("No chat template is known for this model")
                         : Texts::tr("Chat template %1 was chosen by you: none is known to fit "
                                     "this model")
                               .arg(facts.chatTemplate);
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
    // Where the updates alone would do, the first line is about the rate already.
    if (weightOfUpdate(facts) < kLowRate && !checks.first().good &&
        checks.first().fix == LearnCheck::Fix::RaiseEpochs)
        checks.append(raisedRate(facts, Texts::tr("Learning rate %1 is low: little would stay")
                                            .arg(settingNumber(facts.learningRate))));
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
