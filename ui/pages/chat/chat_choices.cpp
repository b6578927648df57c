#include "ui/pages/chat/chat_parts.h"

#include "core/base/utf8.h"
#include "core/config/load_settings.h"
#include "ui/pages/chat/composer.h"
#include "ui/pages/chat/load_field.h"
#include "ui/pages/chat/sampling_panel.h"
#include "ui/pages/file_dialogs.h"
#include "ui/settings/preferences.h"

#include <QPushButton>

// Which model or checkpoint speaks on the Chat page.

namespace anneal::ui {

namespace {

const QString kLastChoice = QStringLiteral("chat/checkpoint");

bool samePlace(const QString& a, const QString& b)
{
    std::error_code ignored;
    return a == b || std::filesystem::equivalent(pathFromUtf8(a.toStdString()),
                                                 pathFromUtf8(b.toStdString()), ignored);
}

} // namespace

void ChatPage::Parts::refreshChoices()
{
    if (sample)
        return;
    options =
        ModelChoices::list(context.models(), context.runs(), opened, QDateTime::currentDateTime());
    const auto before = picker->currentId();
    picker->setItems(ModelChoices::toItems(options));
    const auto remembered = context.preferences().value(kLastChoice).toString();
    const auto* newest = ModelChoices::newest(options);
    if (ModelChoices::find(options, before))
        picker->setCurrent(before);
    else if (const auto* last = ModelChoices::find(options, remembered);
             last && last->problem.isEmpty())
        picker->setCurrent(remembered);
    else if (newest)
        picker->setCurrent(newest->id);
    followLoaded();
    refreshOther();
    showState();
}

/// Another page may have loaded the model that speaks.
void ChatPage::Parts::followLoaded()
{
    if (sample || bridge.state() == ChatState::Empty)
        return;
    const auto& loaded = bridge.choice().model;
    for (const auto& option : options)
        if (option.choice.model.modelNameOrPath == loaded.modelNameOrPath &&
            option.choice.model.adapterNameOrPath == loaded.adapterNameOrPath &&
            option.id != picker->currentId()) {
            picker->setCurrent(option.id);
            session.setCheckpoint(option.id);
        }
}

const ModelOption* ChatPage::Parts::chosen() const
{
    return ModelChoices::find(options, picker->currentId());
}

void ChatPage::Parts::choose(const QString& id)
{
    picker->setCurrent(id);
    context.preferences().setValue(kLastChoice, id);
    const bool wasUntrained = untrained && otherPicker->currentId() == untrained->id;
    refreshOther();
    if (wasUntrained && untrained) // of the run that is chosen now
        otherPicker->setCurrent(untrained->id);
    if (bridge.state() != ChatState::Empty)
        load();
    else
        showState();
}

void ChatPage::Parts::openElsewhere()
{
    askForFile(&page, FileQuestion::Folder, ChatPage::tr("Open a model or adapter folder"),
               context.preferences().value(QStringLiteral("chat/folder")).toString(), {},
               [this](const QString& folder) {
                   context.preferences().setValue(QStringLiteral("chat/folder"), folder);
                   openTarget(folder);
               });
}

void ChatPage::Parts::openTarget(const QString& what)
{
    const auto open = [this](const QString& id) {
        choose(id);
        if (bridge.state() == ChatState::Empty)
            load();
    };
    for (const auto& option : options)
        if (samePlace(option.id, what) || option.title == what) {
            open(QString(option.id));
            return;
        }
    const auto found = ModelChoices::describe(what);
    if (!found) {
        error = found.error();
        showMessage();
        return;
    }
    opened.push_back(*found);
    refreshChoices();
    open(found->id);
}

void ChatPage::Parts::load()
{
    const auto* option = chosen();
    if (!option) {
        picker->openList();
        return;
    }
    const auto* other = sideBySide() ? chosenOther() : nullptr;
    if (sideBySide() && !other) {
        otherPicker->openList();
        return;
    }
    if (!loadingCanBeRead())
        return;
    const auto main = choiceOf(*option);
    const auto beside = other ? choiceOf(*other) : main;
    if (!main || !beside) {
        error = (!main ? main : beside).error();
        showMessage();
        return;
    }
    loadFraction = 0;
    error.reset();
    session.setCheckpoint(option->id);
    if (other)
        session.setOtherCheckpoint(other->id);
    if (other)
        bridge.load(*main, *beside);
    else
        bridge.load(*main);
    composer->focusField();
}

/// The model of the model bar speaks the template that was chosen there.
Result<studio::ModelChoice> ChatPage::Parts::choiceOf(const ModelOption& option) const
{
    auto choice = option.choice;
    const auto* entry = context.modelEntry();
    if (option.kind == ModelOption::Kind::Base && entry &&
        samePlace(option.id, QString::fromStdString(toUtf8(entry->path))))
        choice.model.chatTemplate = context.chatTemplate().toStdString();
    ANNEAL_TRY(choice.model, config::loadOptions(choice.model, sampling->loading().keys()));
    return choice;
}

bool ChatPage::Parts::loadingCanBeRead()
{
    if (sampling->loading().canBeRead())
        return true;
    settingsToggle->setChecked(true);
    narrowShowsSettings = true;
    arrange();
    sampling->showLoading();
    return false;
}

void ChatPage::Parts::showLoadedOtherwise()
{
    const auto* option = chosen();
    const bool loaded =
        bridge.state() == ChatState::Ready || bridge.state() == ChatState::Answering;
    bool otherwise = false;
    if (loaded && option && sampling->loading().canBeRead() &&
        option->choice.model.modelNameOrPath == bridge.choice().model.modelNameOrPath) {
        const auto wanted = choiceOf(*option);
        otherwise = wanted && !config::loadsAlike(wanted->model, bridge.choice().model);
    }
    sampling->loading().setLoadedOtherwise(otherwise);
}

} // namespace anneal::ui
