#include "ui/settings/preferences.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace anneal::ui;

class PreferencesTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] std::unique_ptr<QSettings> store() const
    {
        return std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("studio.ini")),
                                           QSettings::IniFormat);
    }

private Q_SLOTS:
    void everythingOutlastsTheProgram()
    {
        {
            Preferences preferences(store());
            preferences.setLanguage(QStringLiteral("zh_CN"));
            preferences.setTheme(ThemeChoice::Dark);
            preferences.setTextPercent(120);
            preferences.setReducedMotion(true);
            preferences.setKeepAwake(false);
            QVERIFY(preferences.notices() && !preferences.closeToTray());
            preferences.setNotices(false);
            preferences.setCloseToTray(true);
            preferences.setValue(QStringLiteral("window/page"), 3);
        }
        const Preferences again(store());
        QCOMPARE(again.language(), QStringLiteral("zh_CN"));
        QCOMPARE(again.theme(), ThemeChoice::Dark);
        QCOMPARE(again.textPercent(), 120);
        QVERIFY(again.reducedMotion());
        QVERIFY(!again.keepAwake());
        QVERIFY(!again.notices() && again.closeToTray());
        QCOMPARE(again.value(QStringLiteral("window/page")).toInt(), 3);
    }

    void textSizeStaysInItsBounds()
    {
        Preferences preferences(store());
        preferences.setTextPercent(500);
        QCOMPARE(preferences.textPercent(), 140);
        preferences.setTextPercent(1);
        QCOMPARE(preferences.textPercent(), 90);
    }

    void nonsenseInTheFileIsNotTaken()
    {
        auto raw = store();
        raw->setValue(QStringLiteral("look/theme"), QStringLiteral("purple"));
        raw->setValue(QStringLiteral("look/textPercent"), QStringLiteral("much"));
        const Preferences preferences(std::move(raw));
        QCOMPARE(preferences.theme(), ThemeChoice::System);
        QCOMPARE(preferences.textPercent(), 90);
    }

    void changesAreSignalledOnce()
    {
        Preferences preferences(store());
        preferences.setTheme(ThemeChoice::System);
        QSignalSpy changed(&preferences, &Preferences::themeChanged);
        preferences.setTheme(ThemeChoice::Light);
        preferences.setTheme(ThemeChoice::Light);
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_MAIN(PreferencesTest)
#include "preferences_test.moc"
