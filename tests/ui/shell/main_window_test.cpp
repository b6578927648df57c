#include "tests/ui/support/studio_window.h"
#include "ui/settings/languages.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/run_pill.h"
#include "ui/widgets/basics.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QUrl>

using namespace anneal::ui;
using Page = StudioContext::Page;

class MainWindowTest final : public QObject {
    Q_OBJECT

    using Studio = anneal::tests::StudioWindow;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Studio> m_studio;

    template <typename T>
    T* find(const char* name) const
    {
        return m_studio->window.findChild<T*>(QLatin1String(name));
    }
    QString currentPage() const
    {
        return QString::fromLatin1(
            find<QStackedWidget>("pageStack")->currentWidget()->metaObject()->className());
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("ANNEAL_HOME", m_home->path().toUtf8());
        m_studio = std::make_unique<Studio>(m_home->path());
        m_studio->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_studio->window));
    }
    void cleanup()
    {
        m_studio.reset();
        m_home.reset();
    }

    void eachTabOpensItsPage_data()
    {
        QTest::addColumn<QByteArray>("tab");
        QTest::addColumn<QString>("page");
        QTest::newRow("train") << QByteArray("navTrain") << QStringLiteral("anneal::ui::TrainPage");
        QTest::newRow("data") << QByteArray("navData") << QStringLiteral("anneal::ui::DataPage");
        QTest::newRow("chat") << QByteArray("navChat") << QStringLiteral("anneal::ui::ChatPage");
        QTest::newRow("evaluate") << QByteArray("navEvaluate")
                                  << QStringLiteral("anneal::ui::EvaluatePage");
        QTest::newRow("export") << QByteArray("navExport")
                                << QStringLiteral("anneal::ui::ExportPage");
        QTest::newRow("settings") << QByteArray("navSettings")
                                  << QStringLiteral("anneal::ui::SettingsPage");
    }

    void eachTabOpensItsPage()
    {
        QFETCH(QByteArray, tab);
        QFETCH(QString, page);
        auto* button = find<QAbstractButton>(tab.constData());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(currentPage(), page);
        QVERIFY(button->isChecked());
    }

    void navigationIsATabBarForScreenReaders()
    {
        QAccessibleInterface* bar = QAccessible::queryAccessibleInterface(find<QWidget>("tabBar"));
        QCOMPARE(bar->role(), QAccessible::PageTabList);
        QAccessibleInterface* chat =
            QAccessible::queryAccessibleInterface(find<QWidget>("navChat"));
        QCOMPARE(chat->role(), QAccessible::PageTab);
        QCOMPARE(chat->text(QAccessible::Name), QStringLiteral("Chat"));
        QVERIFY(!chat->state().selected);
        chat->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(chat->state().selected);
    }

    void arrowKeysMoveBetweenTabs()
    {
        auto* train = find<QAbstractButton>("navTrain");
        train->setFocus();
        QTest::keyClick(train, Qt::Key_Down);
        QVERIFY(find<QAbstractButton>("navData")->isChecked());
        QVERIFY(find<QAbstractButton>("navData")->hasFocus());
    }

    void shortcutsOpenPages()
    {
        QTest::keyClick(&m_studio->window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(currentPage(), QStringLiteral("anneal::ui::RunsPage"));
        QTest::keyClick(&m_studio->window, Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(currentPage(), QStringLiteral("anneal::ui::ChatPage"));
        QTest::keyClick(&m_studio->window, Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(currentPage(), QStringLiteral("anneal::ui::EvaluatePage"));
        QTest::keyClick(&m_studio->window, Qt::Key_7, Qt::ControlModifier);
        QCOMPARE(currentPage(), QStringLiteral("anneal::ui::ServePage"));
        QTest::keyClick(&m_studio->window, Qt::Key_8, Qt::ControlModifier);
        QCOMPARE(currentPage(), QStringLiteral("anneal::ui::ModelsPage"));
        QTest::keyClick(&m_studio->window, Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(currentPage(), QStringLiteral("anneal::ui::SettingsPage"));
        QTest::keyClick(&m_studio->window, Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(currentPage(), QStringLiteral("anneal::ui::TrainPage"));
        QVERIFY(find<QWidget>("modelPickerPopup"));
    }

    void f6GoesFromAreaToArea()
    {
        find<QAbstractButton>("navTrain")->setFocus();
        QTest::keyClick(&m_studio->window, Qt::Key_F6);
        QVERIFY(find<QWidget>("modelBar")->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(&m_studio->window, Qt::Key_F6);
        QVERIFY(find<QStackedWidget>("pageStack")->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(&m_studio->window, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(find<QWidget>("modelBar")->isAncestorOf(QApplication::focusWidget()));
    }

    void f1ExplainsTheFocusedControl()
    {
        m_studio->window.openPage(Page::Data);
        auto* find = m_studio->window.findChild<QAbstractButton*>(QStringLiteral("addRowButton"));
        find->setFocus();
        QTest::keyClick(find, Qt::Key_F1);
        QTRY_COMPARE(QToolTip::text(), find->toolTip());
        QVERIFY(!find->toolTip().isEmpty());
    }

    void onlyTrainHasTheModelChooserInTheBar()
    {
        QVERIFY(find<QWidget>("modelPicker")->isVisible());
        m_studio->window.openPage(Page::Chat);
        QVERIFY(!find<QWidget>("modelPicker")->isVisible());
        QVERIFY(find<QWidget>("languageButton")->isVisible());
        m_studio->window.openPage(Page::Train);
        QVERIFY(find<QWidget>("modelPicker")->isVisible());
    }

    void narrowWindowsShowIconsOnly()
    {
        m_studio->window.resize(1280, 800);
        QCOMPARE(find<QWidget>("tabBar")->width(), 188);
        m_studio->window.resize(1024, 700);
        QCOMPARE(find<QWidget>("tabBar")->width(), 60);
        QCOMPARE(find<QWidget>("navChat")->toolTip(), QStringLiteral("Chat"));
        QVERIFY(m_studio->window.width() <= 1024); // no page may force it wider
    }

    void headingsOfTablesAreWholeInEveryLanguage()
    {
        constexpr int kPadding = 20;
        m_studio->window.resize(1280, 800);
        for (const Page page : {Page::Data, Page::Runs, Page::Models})
            m_studio->window.openPage(page); // made when it is needed
        for (const LanguageEntry& entry : kLanguages) {
            m_studio->preferences.setLanguage(QLatin1String(entry.code));
            QCoreApplication::processEvents(); // it is told to the widgets
            for (const char* table : {"rowTable", "runTable", "localModelTable"}) {
                const auto* view = find<QAbstractItemView>(table);
                const auto headers = view->findChildren<QHeaderView*>();
                const auto* header =
                    headers.first()->orientation() == Qt::Horizontal ? headers.first() : headers[1];
                for (int column = 0; column < header->count(); ++column) {
                    if (header->sectionResizeMode(column) != QHeaderView::Fixed ||
                        header->isSectionHidden(column))
                        continue;
                    const QString title =
                        view->model()->headerData(column, Qt::Horizontal).toString();
                    QVERIFY2(header->fontMetrics().horizontalAdvance(title) + kPadding <=
                                 header->sectionSize(column),
                             qPrintable(QLatin1String(entry.code) + QLatin1Char(' ') + title));
                }
            }
        }
    }

    void everyPageFitsTheSmallestWindowInEveryLanguage()
    {
        for (const LanguageEntry& entry : kLanguages) {
            const char* language = entry.code;
            m_studio->preferences.setLanguage(QLatin1String(language));
            for (const Page page : {Page::Train, Page::Data, Page::Runs, Page::Chat, Page::Evaluate,
                                    Page::Export, Page::Models, Page::Settings, Page::Help}) {
                m_studio->window.openPage(page);
                const QSize smallest = m_studio->window.page(page)->minimumSizeHint();
                QVERIFY2(smallest.width() <= 1024 - 60, qPrintable(QStringLiteral("%1 %2 %3")
                                                                       .arg(currentPage())
                                                                       .arg(language)
                                                                       .arg(smallest.width())));
                QVERIFY2(smallest.height() <= 700 - 60, qPrintable(QStringLiteral("%1 %2 %3")
                                                                       .arg(currentPage())
                                                                       .arg(language)
                                                                       .arg(smallest.height())));
            }
        }
    }

    void languageChangesWhileItRuns()
    {
        m_studio->window.openPage(Page::Settings);
        auto* box = find<QComboBox>("languageBox");
        box->setCurrentIndex(box->findData(QStringLiteral("zh_CN")));
        Q_EMIT box->activated(box->currentIndex());
        QTRY_COMPARE(find<QAbstractButton>("navTrain")->text(), QStringLiteral("训练"));
        QCOMPARE(m_studio->preferences.language(), QStringLiteral("zh_CN"));
        QTRY_COMPARE(find<QAbstractButton>("languageButton")->text(), QStringLiteral("简体中文"));
        m_studio->preferences.setLanguage(QStringLiteral("en"));
        QTRY_COMPARE(find<QAbstractButton>("navTrain")->text(), QStringLiteral("Train"));
    }

    void themeChangesWhileItRuns()
    {
        m_studio->window.openPage(Page::Settings);
        auto* box = find<QComboBox>("themeBox");
        box->setCurrentIndex(box->findData(int(ThemeChoice::Dark)));
        Q_EMIT box->activated(box->currentIndex());
        QVERIFY(m_studio->theme.dark());
        QVERIFY(m_studio->window.grab().toImage().pixelColor(5, 400).lightness() < 60);
    }

    void settingsAreFoundBySearch()
    {
        m_studio->window.openPage(Page::Settings);
        QTest::keyClicks(find<QLineEdit>("settingsSearch"), QStringLiteral("awake"));
        QVERIFY(find<QCheckBox>("keepAwakeBox")->isVisible());
        QVERIFY(!find<QComboBox>("languageBox")->isVisible());
        find<QLineEdit>("settingsSearch")->clear();
        QVERIFY(find<QComboBox>("languageBox")->isVisible());
    }

    void noticesAndTheTrayAreSwitchedOnTheSettingsPage()
    {
        m_studio->window.openPage(Page::Settings);
        auto* notices = find<QCheckBox>("noticesBox");
        auto* tray = find<QCheckBox>("closeToTrayBox");
        QVERIFY(notices->isChecked() && !tray->isChecked());
        notices->click();
        tray->click();
        QVERIFY(!m_studio->preferences.notices() && m_studio->preferences.closeToTray());
    }

    void droppedDataOpensTheDataPage()
    {
        const QString file = m_home->filePath(QStringLiteral("我的数据.json"));
        QFile json(file);
        QVERIFY(json.open(QIODevice::WriteOnly));
        json.write(R"([{"instruction": "你是谁?", "input": "", "output": "我是小肥肠"}])");
        json.close();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(500, 400), Qt::CopyAction, &mime, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(&m_studio->window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(500, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_studio->window, &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(currentPage(), QStringLiteral("anneal::ui::DataPage"));
    }

    void aBrokenModelIsShownWithItsProblem()
    {
        const QString file = m_home->filePath(QStringLiteral("broken.gguf"));
        QFile model(file);
        QVERIFY(model.open(QIODevice::WriteOnly));
        model.write("GGUF");
        model.close();
        QVERIFY(m_studio->window.openPath(file));
        QVERIFY(m_studio->context.modelEntry());
        QVERIFY(m_studio->context.modelEntry()->problem);
        QVERIFY(!m_studio->window.openPath(m_home->filePath(QStringLiteral("nothing.txt"))));
    }

    void geometryAndPageOutlastTheWindow()
    {
        m_studio->window.resize(1100, 720);
        m_studio->window.openPage(Page::Export);
        m_studio->window.close();
        MainWindow again(m_studio->context);
        again.restoreState();
        QCOMPARE(again.navigation().current(), Page::Export);
        QCOMPARE(again.size(), QSize(1100, 720));
    }

    void timesAreReadAsAClock()
    {
        QCOMPARE(clockTime(66), QStringLiteral("1:06"));
        QCOMPARE(clockTime(3700), QStringLiteral("1:01:40"));
        QCOMPARE(clockTime(-3), QStringLiteral("0:00"));
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
