#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

#include <memory>

class QSettings;

namespace anneal::ui {

enum class ThemeChoice { System, Light, Dark };

/// The user's preferences over one QSettings, passed in, never global. GUI thread only. Each setter
/// stores at once and signals a change.
class Preferences final : public QObject {
    Q_OBJECT
public:
    explicit Preferences(std::unique_ptr<QSettings> store, QObject* parent = nullptr);
    ~Preferences() override;

    [[nodiscard]] QString language() const; ///< of kLanguages, "" = the system's
    void setLanguage(const QString& code);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] int textPercent() const; ///< 90 to 140
    void setTextPercent(int percent);
    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool keepAwake() const; ///< while training
    void setKeepAwake(bool keep);
    [[nodiscard]] bool notices() const; ///< of the desktop, when a training ends out of sight
    void setNotices(bool wanted);
    [[nodiscard]] bool closeToTray() const; ///< a closed window trains on in the tray, unasked
    void setCloseToTray(bool wanted);

    /// Where models are downloaded from: "huggingface", "mirror" or "modelscope".
    [[nodiscard]] QString hubSource() const;
    void setHubSource(const QString& source);
    [[nodiscard]] QString hubMirror() const; ///< address of a mirror of Hugging Face
    void setHubMirror(const QString& address);
    [[nodiscard]] bool offline() const; ///< nothing is downloaded
    void setOffline(bool offline);

    /// Anything else that outlasts a session: window geometry, last model, last data set, last
    /// folders. Typed handles are in the pages that own them.
    [[nodiscard]] QVariant value(const QString& key, const QVariant& fallback = {}) const;
    void setValue(const QString& key, const QVariant& value);

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void textPercentChanged();
    void reducedMotionChanged();
    void hubChanged(); ///< source, mirror or offline

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace anneal::ui
