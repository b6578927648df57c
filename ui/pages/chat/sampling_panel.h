#pragma once

#include "core/config/options.h"
#include "ui/widgets/basics.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace anneal::ui {

class Preferences;
class SliderField;

/// System prompt and sampling settings, each with one line of explanation, and which chat template
/// is in use. The settings outlast the session; the system prompt belongs to the conversation.
class SamplingPanel final : public Card {
    Q_OBJECT
public:
    explicit SamplingPanel(Preferences& preferences, QWidget* parent = nullptr);

    [[nodiscard]] config::GenerationOptions options() const;
    [[nodiscard]] QString system() const;
    void setSystem(const QString& system);
    /// The line at the foot; an empty `text` hides it.
    void setTemplateNote(Tone tone, const QString& text);
    void retranslate();
    void resetSettings();

Q_SIGNALS:
    void optionsChanged();
    void systemChanged(const QString& system);

private:
    void apply(const config::GenerationOptions& options);
    void restore();
    void keep();
    void showSeedLock();

    Preferences& m_preferences;
    QLabel *m_systemLabel, *m_seedLabel, *m_seedNote, *m_templateIcon, *m_templateText;
    QWidget* m_templateRow;
    QPlainTextEdit* m_system;
    QPushButton *m_reset, *m_lock;
    SliderField *m_temperature, *m_topP, *m_topK, *m_repetition, *m_maxTokens;
    QLineEdit* m_seed;
    bool m_applying = false;
};

} // namespace anneal::ui
