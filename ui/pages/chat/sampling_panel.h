#pragma once

#include "ui/models/chat_settings.h"
#include "ui/widgets/basics.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace anneal::ui {

class LoadField;
class Preferences;
class SliderField;
class ToolsField;

/// System prompt and sampling settings, each with one line of explanation, and which chat template
/// is in use. All belong to the conversation; a new one begins with those that were used last.
class SamplingPanel final : public Card {
    Q_OBJECT
public:
    explicit SamplingPanel(Preferences& preferences, QWidget* parent = nullptr);

    [[nodiscard]] ChatSettings settings() const;
    void setSettings(const ChatSettings& settings); ///< of another conversation: without a signal
    [[nodiscard]] QString system() const;
    void setSystem(const QString& system);
    void setThinks(bool thinks); ///< the loaded model's template knows thoughts
    /// The line at the foot; an empty `text` hides it.
    void setTemplateNote(Tone tone, const QString& text);
    [[nodiscard]] bool toolsCanBeRead() const; ///< or there are none
    void showTools();                          ///< opens their part, with the cursor in it
    void retranslate();
    void resetSettings(); ///< the tools stay
    [[nodiscard]] LoadField& loading() { return *m_loading; }
    void showLoading(); ///< opens the part of the settings for loading, with the cursor in them
    [[nodiscard]] bool plainText() const; ///< answers exactly as the model wrote them

Q_SIGNALS:
    void settingsChanged();
    void systemChanged(const QString& system);
    void plainTextChanged(bool plain);

private:
    void build();
    void connectFields();
    [[nodiscard]] QVBoxLayout* seedGroup();
    void retranslateMore();
    void restore();
    void keep();
    void showSeedLock();
    void showMore();

    Preferences& m_preferences;
    QLabel *m_systemLabel, *m_seedLabel, *m_seedNote, *m_stopLabel, *m_stopNote, *m_thinkingNote,
        *m_specialNote, *m_plainNote, *m_templateIcon, *m_templateText;
    QWidget *m_templateRow, *m_more;
    QPlainTextEdit *m_system, *m_stop;
    QPushButton *m_reset, *m_lock, *m_moreButton;
    SliderField *m_temperature, *m_topP, *m_topK, *m_repetition, *m_maxTokens, *m_minP, *m_typicalP,
        *m_noRepeat, *m_minTokens, *m_beams, *m_lengthPenalty;
    QCheckBox *m_thinking, *m_special, *m_plain;
    QLineEdit* m_seed;
    ToolsField* m_tools;
    LoadField* m_loading;
    QScrollArea* m_scroll = nullptr;
    ChatSettings m_given; ///< keeps what no field shows
    bool m_applying = false;
};

} // namespace anneal::ui
