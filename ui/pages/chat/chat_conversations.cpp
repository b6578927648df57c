#include "ui/pages/chat/chat_parts.h"

#include "ui/pages/chat/chat_stage.h"
#include "ui/pages/chat/composer.h"
#include "ui/pages/chat/conversation_list.h"
#include "ui/pages/file_dialogs.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/bubble_view.h"

#include <QFileInfo>
#include <QRegularExpression>

// The kept conversations of the Chat page: listed, found, opened, renamed, deleted, exported.

namespace anneal::ui {

namespace {

const QString kExportFolder = QStringLiteral("chat/exportFolder");

/// A title as a file name that every system takes.
QString fileName(const QString& title, conversations::ExportForm form)
{
    static const QRegularExpression refused(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f])"));
    auto name = QString(title).replace(refused, QStringLiteral(" ")).simplified().left(60);
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    if (name.isEmpty())
        name = QStringLiteral("conversation");
    return name + (form == conversations::ExportForm::Markdown ? QStringLiteral(".md")
                                                               : QStringLiteral(".json"));
}

} // namespace

void ChatPage::Parts::connectList()
{
    QObject::connect(list, &ConversationList::newRequested, &page, [this] {
        session.startNew(sideBySide());
        composer->focusField();
    });
    QObject::connect(list, &ConversationList::chosen, &page,
                     [this](const QString& id) { openConversation(id); });
    QObject::connect(list, &ConversationList::deleteRequested, &page,
                     [this](const QString& id) { deleteConversation(id); });
    QObject::connect(list, &ConversationList::exportRequested, &page,
                     [this](const QString& id, conversations::ExportForm form) {
                         exportConversation(id, form);
                     });
    QObject::connect(list, &ConversationList::undoDeleteRequested, &page, [this] {
        if (deletedId.isEmpty())
            return;
        list->setUndo({});
        wantedConversation = std::exchange(deletedId, QString());
        kept.restore(wantedConversation);
    });
    QObject::connect(&list->model(), &ConversationModel::renamed, &page, [this](const QString& id) {
        const auto title = QString::fromStdString(list->model().find(id)->title);
        if (id == session.id())
            session.setTitle(title);
        kept.rename(id, title);
    });
    QObject::connect(list, &ConversationList::searchRequested, &page,
                     [this](const QString& text) { kept.search(text); });
    QObject::connect(list, &ConversationList::searchEnded, &page, [this] {
        stage->bubbles().setMarked({});
        list->setCurrent(session.id());
    });
}

void ChatPage::Parts::connectStore()
{
    QObject::connect(&kept, &ConversationBridge::opened, &page,
                     [this](const std::vector<conversations::Summary>& all, const QString& setAside,
                            const QStringList& unreadable) {
                         if (sample)
                             return;
                         // What was begun before the list came stays in it.
                         const auto begun = list->model().list();
                         list->model().reset(all);
                         for (const auto& one : begun)
                             list->model().put(one);
                         showStoreNotice(setAside, unreadable);
                         list->setCurrent(session.id());
                     });
    QObject::connect(&kept, &ConversationBridge::conversationRead, &page,
                     [this](const conversations::Conversation& conversation) {
                         takeConversation(conversation);
                     });
    QObject::connect(&kept, &ConversationBridge::found, &page,
                     [this](const QString& text, const std::vector<conversations::Hit>& hits) {
                         list->showHits(text, hits);
                         stage->bubbles().setMarked(list->searchText());
                     });
    QObject::connect(&kept, &ConversationBridge::exported, &page, [this](const QString& file) {
        list->setNotice(ChatPage::tr("Exported to %1").arg(QFileInfo(file).fileName()), Tone::Good);
    });
    QObject::connect(&kept, &ConversationBridge::failed, &page, [this](const Error& failure) {
        wantedConversation.clear();
        error = failure;
        showMessage();
    });
}

void ChatPage::Parts::showStoreNotice(const QString& setAside, const QStringList& unreadable)
{
    QStringList lines;
    if (!setAside.isEmpty())
        lines << ChatPage::tr("The file of conversations was damaged. It is kept as %1; a new one "
                              "was begun.")
                     .arg(QFileInfo(setAside).fileName());
    if (!unreadable.isEmpty())
        lines << ChatPage::tr("%n conversation(s) could not be read and were left alone: %1",
                              nullptr, int(unreadable.size()))
                     .arg(unreadable.join(QStringLiteral(", ")));
    list->setNotice(lines.join(QLatin1Char('\n')), Tone::Warning);
}

void ChatPage::Parts::openConversation(const QString& id)
{
    if (id == session.id()) {
        wantedConversation.clear();
        if (const auto* hit = list->model().hit(id))
            stage->bubbles().reveal(session.turnOf(hit->message));
        return;
    }
    dropWaiting(); // at once: a model may be there before the conversation is read
    wantedConversation = id;
    kept.read(id);
}

void ChatPage::Parts::takeConversation(const conversations::Conversation& conversation)
{
    const auto id = QString::fromStdString(conversation.id);
    list->model().put(conversation.summary()); // one that was brought back
    if (id != wantedConversation)
        return;
    wantedConversation.clear();
    if (conversation.sideBySide != sideBySide() && bridge.hasOther() && !conversation.sideBySide)
        bridge.unloadOther();
    // What answered there is proposed again; a model that is loaded stays.
    if (bridge.state() == ChatState::Empty) {
        const auto checkpoint = QString::fromStdString(conversation.checkpoint);
        if (ModelChoices::find(options, checkpoint))
            picker->setCurrent(checkpoint);
        refreshOther();
    }
    const auto other = QString::fromStdString(conversation.otherCheckpoint);
    if (!bridge.hasOther() &&
        ((untrained && other == untrained->id) || ModelChoices::find(options, other)))
        otherPicker->setCurrent(other);
    session.open(conversation);
    if (const auto* hit = list->model().hit(id))
        stage->bubbles().reveal(session.turnOf(hit->message));
}

void ChatPage::Parts::deleteConversation(const QString& id)
{
    const auto* found = list->model().find(id);
    if (!found)
        return;
    deletedId = id;
    const auto title = QString::fromStdString(found->shownTitle());
    deletedTitle = title.isEmpty() ? ChatPage::tr("conversation") : title;
    if (id == session.id())
        session.startNew(sideBySide()); // first: it keeps the answer in progress
    kept.remove(id);
    list->model().remove(id);
    list->setUndo(deletedTitle);
    list->setCurrent(session.id());
}

void ChatPage::Parts::exportConversation(const QString& id, conversations::ExportForm form)
{
    const auto* found = list->model().find(id);
    if (!found)
        return;
    const auto name = fileName(QString::fromStdString(found->shownTitle()), form);
    const auto folder = context.preferences().value(kExportFolder).toString();
    const auto filter = form == conversations::ExportForm::Markdown
                            ? ChatPage::tr("Markdown (*.md)")
                            : ChatPage::tr("JSON (*.json)");
    askForFile(&page, FileQuestion::SaveFile, ChatPage::tr("Export the conversation"),
               folder.isEmpty() ? name : folder + QLatin1Char('/') + name, filter,
               [this, id, form](const QString& file) {
                   context.preferences().setValue(kExportFolder, QFileInfo(file).absolutePath());
                   kept.exportTo(file, id, form);
               });
}

} // namespace anneal::ui
