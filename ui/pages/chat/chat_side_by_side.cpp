#include "ui/pages/chat/chat_parts.h"

#include "ui/pages/chat/composer.h"
#include "ui/pages/chat/sampling_panel.h"
#include "ui/pages/chat/side_by_side_bar.h"

#include <QPushButton>

// Two models on the same questions: the left one beside the one that is chosen anyway.

namespace anneal::ui {

namespace {

constexpr quint64 kSeed = 42;

/// What to compare with at first: of a base, its newest run.
const ModelOption* counterpart(const std::vector<ModelOption>& options, const ModelOption& chosen)
{
    const auto* newest = ModelChoices::newest(options);
    return newest && newest->id != chosen.id ? newest : nullptr;
}

} // namespace

const ModelOption* ChatPage::Parts::chosenOther() const
{
    if (untrained && otherPicker->currentId() == untrained->id)
        return &*untrained;
    return ModelChoices::find(options, otherPicker->currentId());
}

/// The list of the left model. At its top stands the base of the right one, loaded as the run was
/// trained on it: then both share it in memory, also where the base itself is in no folder of ours.
void ChatPage::Parts::refreshOther()
{
    untrained.reset();
    QVector<ListPicker::Item> items;
    if (const auto* option = chosen(); option && option->hasAdapter()) {
        untrained = *option;
        untrained->kind = ModelOption::Kind::Base;
        untrained->id = QStringLiteral("untrained:") + option->id;
        untrained->title = ChatPage::tr("Base model, untrained");
        untrained->detail = QString::fromStdString(option->choice.model.modelNameOrPath)
                                .section(QLatin1Char('/'), -1);
        untrained->choice.model.adapterNameOrPath.clear();
        untrained->choice.label = untrained->title.toStdString();
        items.append(ModelChoices::toItem(*untrained));
    }
    for (const auto& option : options)
        items.append(ModelChoices::toItem(option));
    otherPicker->setItems(items);
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
    refreshOther();
    if (const auto* option = chosen()) {
        const auto* other = untrained ? &*untrained : counterpart(options, *option);
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
    auto settings = std::exchange(usual, std::nullopt);
    if (!settings) { // opened as it was kept: what made both steady was for comparing them
        settings = sampling->settings();
        const config::GenerationOptions fresh;
        if (settings->options.seed == kSeed)
            settings->options.seed.reset();
        if (!settings->options.doSample) {
            settings->options.doSample = fresh.doSample;
            settings->options.temperature = fresh.temperature;
        }
    }
    session.startNew(false, settings);
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
    if (const auto* other = chosenOther();
        other && bridge.state() != ChatState::Empty && loadingCanBeRead()) {
        if (const auto choice = choiceOf(*other))
            bridge.loadOther(*choice);
        else
            error = choice.error();
    }
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
