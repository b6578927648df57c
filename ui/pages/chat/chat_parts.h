#pragma once

#include "ui/pages/chat/chat_session.h"
#include "ui/pages/chat/model_choices.h"
#include "ui/pages/chat_page.h"
#include "ui/pages/studio_context.h"

#include <QPointer>

#include <optional>

class QPushButton;

namespace anneal::ui {

class ChatStage;
class Composer;
class ConversationList;
class SamplingPanel;
class SaveRowBar;

/// The controls of the Chat page and what they do to each other.
struct ChatPage::Parts {
    Parts(ChatPage& page, StudioContext& context);

    // Building (chat_parts.cpp).
    void build();
    void connectControls();
    void connectSession();
    void retranslate();
    void arrange(); ///< one side panel at a time in a narrow window

    // What can be loaded.
    void refreshChoices();
    void choose(const QString& id);
    void openElsewhere();                 ///< asks for a folder
    void openTarget(const QString& what); ///< asked for by another page
    [[nodiscard]] const ModelOption* chosen() const;
    void load();

    // The conversation.
    void loadConversations();
    void openConversation(const QString& id);
    void deleteConversation(const QString& id);
    void submit(const QString& text);
    void regenerate(int turn); ///< loads first when nothing is loaded
    void beginEdit(int turn);
    void endEdit();
    void beginSaveRow(int turn);

    // Showing where things stand.
    void showState();
    void showStatus();
    void showTemplate();
    void showMessage();
    void showSample(const QString& state);

    ChatPage& page;
    StudioContext& context;
    ChatBridge& bridge;
    ChatSession session;
    std::vector<ModelOption> options;
    std::vector<ModelOption> opened; ///< from elsewhere, this session
    std::optional<Error> error;
    QString waiting;                ///< a question to ask as soon as the model is loaded
    std::optional<int> waitingTurn; ///< an answer to give again then
    int editedTurn = -1;
    std::optional<ChatConversation> deleted;
    double loadFraction = 0;
    qint64 tokensSoFar = 0; ///< of the answer in progress
    double speedSoFar = 0;  ///< its tokens a second; 0 = not known yet
    bool conversationsLoaded = false;
    bool sample = false; ///< shows sample data: the real state stays hidden
    bool narrow = false, narrowShowsSettings = false;

    ConversationList* list = nullptr;
    ChatStage* stage = nullptr;
    Composer* composer = nullptr;
    SamplingPanel* sampling = nullptr;
    SaveRowBar* saveRow = nullptr;
    ListPicker* picker = nullptr;
    QPushButton *loadButton = nullptr, *unloadButton = nullptr, *regenerateButton = nullptr,
                *clearButton = nullptr, *listToggle = nullptr, *settingsToggle = nullptr;
};

} // namespace anneal::ui
