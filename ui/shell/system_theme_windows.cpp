#include "ui/shell/system_theme.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QSettings>

#include <windows.h>

namespace anneal::ui {

namespace {

bool readDark()
{
    const QSettings personalize(
        QStringLiteral(
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
}

} // namespace

class SystemTheme::Watcher final : public QAbstractNativeEventFilter {
public:
    explicit Watcher(SystemTheme& theme)
        : m_theme(theme)
    {
        QCoreApplication::instance()->installNativeEventFilter(this);
    }
    ~Watcher() override { QCoreApplication::instance()->removeNativeEventFilter(this); }

    bool nativeEventFilter(const QByteArray&, void* message, qintptr*) override
    {
        const auto* native = static_cast<const MSG*>(message);
        if (native->message == WM_SETTINGCHANGE && native->lParam &&
            wcscmp(reinterpret_cast<const wchar_t*>(native->lParam), L"ImmersiveColorSet") == 0)
            m_theme.take(readDark());
        return false;
    }

private:
    SystemTheme& m_theme;
};

SystemTheme::SystemTheme(std::optional<bool>, QObject* parent)
    : QObject(parent)
    , m_dark(readDark())
{
    m_watcher = std::make_unique<Watcher>(*this);
}

SystemTheme::~SystemTheme() = default;

void SystemTheme::take(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace anneal::ui
