#include "ui/pages/chat/chat_parts.h"

#include "ui/pages/chat/composer.h"
#include "ui/pages/chat/sampling_panel.h"
#include "ui/pages/chat/side_by_side_bar.h"

#include <QPushButton>

// Two models on the same questions: the left one beside the one that is chosen anyway.

namespace anneal::ui {

namespace {

constexpr quint64 kSeed = 42;

/// What to compare with at first: a run's base, or a base's newest run.
const ModelOption* counterpart(const std::vector<ModelOption>& options, const ModelOption& chosen)
{
    if (!chosen.hasAdapter()) {
        const auto* newest = ModelChoices::newest(options);
        return newest && newest->id != chosen.id ? newest : nullptr;
    }
    const ModelOption* base = nullptr;
    for (const auto& option : options) {
        if (option.hasAdapter() || !option.problem.isEmpty())
            continue;
        const auto& wanted = chosen.choice.model.modelNameOrPath;
        if (option.choice.model.modelNameOrPath == wanted || option.title.toStdString() == wanted)
            return &option;
        base = base ? base : &option;
    }
    return base;
}

} // namespace

const ModelOption* ChatPage::Parts::chosenOther() const
{
    return ModelChoices::find(options, otherPicker->currentId());
}

void ChatPage::Parts::enterSideBySide()
{
    if (sideBySide())
        return;
    usual = sampling->settings();
    // Differences should come from the training, not from chance.
    auto settings = *usual;
    settings.options.temperature = 0;
    settings.options.doSample = false;
    settings.options.seed = kSeed;
    session.startNew(true, settings);
    if (const auto* option = chosen()) {
        // The base of a run as the run was trained on it: then both share it in memory.
        const auto* other = counterpart(options, *option);
        if (other)
            otherPicker->setCurrent(other->id);
    }
    if (bridge.state() == ChatState::Ready)
        if (const auto* other = chosenOther())
            chooseOther(QString(other->id));
    composer->focusField();
}

void ChatPage::Parts::leaveSideBySide()
{
    if (!sideBySide())
        return;
    session.startNew(false, std::exchange(usual, std::nullopt));
    bridge.unloadOther();
    listToggle->setChecked(true);
    arrange();
    composer->focusField();
}

void ChatPage::Parts::chooseOther(const QString& id)
{
    otherPicker->setCurrent(id);
    session.setOtherCheckpoint(id);
    error.reset();
    if (const auto* other = chosenOther(); other && bridge.state() != ChatState::Empty)
        bridge.loadOther(choiceOf(*other));
    showState();
}

void ChatPage::Parts::showSideBySide()
{
    if (sample)
        return;
    const bool both = sideBySide();
    otherPicker->setVisible(both);
    leaveButton->setVisible(both);
    sideBySideButton->setVisible(!both);
    if (both)
        sideBySideBar->show(sampling->settings(), !session.conversation().system.empty(),
                            session.turnCount() > 0);
    else
        sideBySideBar->hide();
    const bool changes = both != showsColumns;
    showsColumns = both;
    if (changes && both) {
        listToggle->setChecked(false);
        settingsToggle->setChecked(false);
    }
    arrange();
}

} // namespace anneal::ui
