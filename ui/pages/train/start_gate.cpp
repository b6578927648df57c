#include "ui/pages/train/start_gate.h"

#include <QCoreApplication>

namespace anneal::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StartGate)
};

Missing firstMissing(const StartFacts& facts)
{
    if (!facts.hasModel)
        return Missing::Model;
    if (!facts.hasDataSet)
        return Missing::DataSet;
    if (facts.checkingData)
        return Missing::DataCheck;
    if (!facts.usableRows)
        return Missing::UsableRow;
    if (!facts.placeholder.isEmpty())
        return Missing::Placeholders;
    if (!facts.faultyKey.isEmpty())
        return Missing::Value;
    if (facts.runName != RunNameState::Free && facts.runName != RunNameState::CanGoOn)
        return Missing::RunName;
    if (!facts.fitsMemory)
        return Missing::Memory;
    if (!facts.fitsDisk)
        return Missing::Disk;
    if (!facts.folderWritable)
        return Missing::WritableFolder;
    return Missing::Nothing;
}

/// "Learning rate" inside a sentence: languages without capitals are left as they are, and so are
/// names such as LoRA.
QString insideSentence(const QString& label)
{
    // A name keeps its capitals: LoRA, GaLore, AdamW.
    const QString word = label.section(QLatin1Char(' '), 0, 0);
    const bool isName =
        word.size() < 2 || word.mid(1) != word.mid(1).toLower() || word == QLatin1String("Adam");
    return isName ? label : label.at(0).toLower() + label.mid(1);
}

} // namespace

StartGate startGate(const StartFacts& facts)
{
    StartGate gate;
    gate.missing = firstMissing(facts);
    switch (gate.missing) {
    case Missing::Model:
        gate.label = Texts::tr("Choose a model");
        break;
    case Missing::DataSet:
        gate.label = Texts::tr("Choose a data set");
        break;
    case Missing::DataCheck:
        gate.label = Texts::tr("Checking the data…");
        break;
    case Missing::UsableRow:
        gate.label = Texts::tr("Add an answer to train on");
        break;
    case Missing::Placeholders:
        gate.label = Texts::tr("Fill in %1").arg(facts.placeholder);
        break;
    case Missing::Value:
        gate.label = Texts::tr("Correct the %1").arg(insideSentence(facts.faultyLabel));
        break;
    case Missing::RunName:
        gate.label = Texts::tr("Choose another name");
        break;
    case Missing::Memory:
        gate.label = Texts::tr("Make it fit");
        break;
    case Missing::Disk:
    case Missing::WritableFolder:
        gate.label = Texts::tr("Choose another folder");
        break;
    case Missing::Nothing:
        gate.resumes = facts.runName == RunNameState::CanGoOn;
        gate.queues = facts.otherRunActive;
        if (gate.queues)
            gate.label = Texts::tr("Add to queue");
        else if (gate.resumes)
            gate.label = Texts::tr("Resume training");
        else
            gate.label = Texts::tr("Start training");
        break;
    }
    return gate;
}

} // namespace anneal::ui
