#pragma once

#include "ui/bridge/serve_bridge.h"
#include "ui/pages/chat/model_choices.h"
#include "ui/pages/serve_page.h"
#include "ui/pages/studio_context.h"
#include "ui/widgets/basics.h"

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace anneal::ui {

class PageBar;
class ServeChatCard;
class ServeStage;

/// The controls of the Serve page and what they do to each other.
struct ServePage::Parts {
    Parts(ServePage& page, StudioContext& context, ServeBridge* bridge);

    void build();
    [[nodiscard]] QWidget* buildForm();
    void connectControls();
    void retranslate();
    void arrange();

    void refreshChoices();
    void openTarget(const QString& what);
    [[nodiscard]] const ModelOption* chosen() const;
    [[nodiscard]] bool network() const;
    void press(); ///< the one button: starts, stops, or opens the list
    void showState();
    void showBar();
    void showSample(const QString& state);

    ServePage& page;
    StudioContext& context;
    ServeBridge& bridge;
    std::vector<ModelOption> options, opened;
    double fraction = 0;
    QString loadingWhat;
    bool sample = false; ///< pictures: lists stay as they were filled

    ListPicker* picker = nullptr;
    Card *whatCard = nullptr, *whoCard = nullptr;
    Segmented* who = nullptr;
    QLabel *whoNote = nullptr, *portLabel = nullptr, *portNote = nullptr, *keyLabel = nullptr,
           *keyNote = nullptr, *busyNote = nullptr;
    QSpinBox* port = nullptr;
    QLineEdit* keyEdit = nullptr;
    QPushButton *newKey = nullptr, *startButton = nullptr;
    QWidget *form = nullptr, *keyRow = nullptr;
    PageBar* bar = nullptr;
    ServeStage* stage = nullptr;
    ServeChatCard* chatCard = nullptr;
};

/// The key that programs of the network send: kept in a file of its own that only this user reads.
[[nodiscard]] QString storedKey(); ///< "" when there is none
void storeKey(const QString& key);

} // namespace anneal::ui
