#pragma once

#include "ui/bridge/conversation_bridge.h"
#include "ui/pages/chat/chat_session.h"
#include "ui/pages/chat/chat_stage.h"
#include "ui/pages/chat/model_choices.h"
#include "ui/pages/chat_page.h"
#include "ui/pages/studio_context.h"

#include <functional>
#include <optional>

class QPushButton;

namespace anneal::ui {

class Composer;
class ConversationList;
class SamplingPanel;
class SaveRowBar;
class SideBySideBar;

/// The controls of the Chat page and what they do to each other.
struct ChatPage::Parts {
    Parts(ChatPage& page, StudioContext& context);

    // Building (chat_parts.cpp).
    void build();
    void connectControls();
    void connectBubbles();
    void connectList();
    void connectStore();
    void addShortcuts();
    void connectSession();
    void retranslate();
    void arrange(); ///< one side panel at a time in a narrow window

    // What can be loaded.
    void refreshChoices();
    void followLoaded();
    void choose(const QString& id);
    void openElsewhere();                 ///< asks for a folder
    void openTarget(const QString& what); ///< asked for by another page
    [[nodiscard]] const ModelOption* chosen() const;
    void load();
    void loadMissing();
    /// With the settings for loading over it. Fails where they don't fit this model.
    [[nodiscard]] Result<studio::ModelChoice> choiceOf(const ModelOption& option) const;
    [[nodiscard]] bool loadingCanBeRead(); ///< else goes to what is wrong with those settings
    void showLoadedOtherwise();

    // Two models side by side (chat_side_by_side.cpp).
    void enterSideBySide();
    void leaveSideBySide();
    void chooseOther(const QString& id);
    void refreshOther();
    [[nodiscard]] const ModelOption* chosenOther() const;
    [[nodiscard]] bool sideBySide() const { return session.conversation().sideBySide; }
    void showSideBySide();

    // The kept conversations (chat_conversations.cpp).
    void openConversation(const QString& id);
    void deleteConversation(const QString& id);
    void exportConversation(const QString& id, conversations::ExportForm form);
    void takeConversation(const conversations::Conversation& conversation);
    void showStoreNotice(const QString& setAside, const QStringList& unreadable);

    // The conversation.
    void submit(const QString& text);
    void whenLoaded(std::function<void()> todo); ///< now, or after loading what is missing
    void dropWaiting(); ///< what waits for a model; a question goes back to be sent by hand
    void beginEdit(int turn);
    void endEdit();
    void saveRowOf(int turn);
    [[nodiscard]] ChatStage::Extras extras(int turn) const;
    void showAllTurns();

    [[nodiscard]] bool offersToolAnswer() const;
    void proposeRole();

    // Showing where things stand.
    void showState();
    void showStatus();
    void showTemplate();
    void showMessage();
    void showSample(const QString& state);
    void showSampleAnswer(bool searched);
    void showSampleMarkdown();
    void showSampleColumns();
    void showSampleTools();

    ChatPage& page;
    StudioContext& context;
    ChatBridge& bridge;
    ChatSession session;
    ConversationBridge kept;
    std::vector<ModelOption> options;
    std::optional<ModelOption> untrained; ///< the chosen run's base, for the left side
    std::vector<ModelOption> opened;      ///< from elsewhere, this session
    std::optional<Error> error;
    QString waiting;                   ///< a question to ask as soon as the model is loaded
    std::function<void()> todo;        ///< what else is to be done then
    std::optional<ChatSettings> usual; ///< settings of before the models stood side by side
    QString wantedConversation;        ///< is being read, to be shown
    QString deletedId, deletedTitle;
    int editedTurn = -1;
    double loadFraction = 0;
    qint64 tokensSoFar = 0; ///< of the answer in progress
    double speedSoFar = 0;  ///< its tokens a second; 0 = not known yet
    bool sample = false;    ///< shows sample data: the real state stays hidden
    bool showsColumns = false, sampleColumns = false;
    bool narrow = false, narrowShowsSettings = false;

    ConversationList* list = nullptr;
    ChatStage* stage = nullptr;
    Composer* composer = nullptr;
    SamplingPanel* sampling = nullptr;
    SaveRowBar* saveRow = nullptr;
    SideBySideBar* sideBySideBar = nullptr;
    ListPicker *picker = nullptr, *otherPicker = nullptr;
    QPushButton *loadButton = nullptr, *unloadButton = nullptr, *sideBySideButton = nullptr,
                *leaveButton = nullptr, *listToggle = nullptr, *settingsToggle = nullptr;
};

} // namespace anneal::ui
