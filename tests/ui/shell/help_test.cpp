#include "tests/ui/support/studio_window.h"
#include "ui/pages/help/help_topics.h"
#include "ui/pages/help_page.h"
#include "ui/pages/train_page.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/tour.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace anneal;
using namespace anneal::ui;
using Page = StudioContext::Page;

/// Help and the tour of the first start, in the whole window.
class HelpTest final : public QObject {
    Q_OBJECT

    template <typename T>
    T* find(const char* name)
    {
        auto* found = m_studio->window.findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    Tour* tour() { return m_studio->window.findChild<Tour*>(QStringLiteral("tour")); }
    void click(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("ANNEAL_HOME", m_home->path().toUtf8());
        m_studio = std::make_unique<tests::StudioWindow>(m_home->path());
        m_studio->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_studio->window));
    }
    void cleanup()
    {
        m_studio.reset();
        m_home.reset();
    }

    void topicsAreFoundByTheirWordsAndSettingsByTheirKey_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("first");
        QTest::newRow("key") << "lora_rank"
                             << "setting.lora_rank";
        QTest::newRow("title") << "read the chart"
                               << "chart";
        QTest::newRow("a word of the text") << "power cut"
                                            << "stop";
        QTest::newRow("another name") << "OOM"
                                      << "memory";
        QTest::newRow("Chinese label") << QStringLiteral("学习率") << "setting.learning_rate";
    }
    void topicsAreFoundByTheirWordsAndSettingsByTheirKey()
    {
        QFETCH(QString, search);
        const auto found = findTopics(helpTopics(), search);
        QVERIFY(!found.isEmpty());
        QTEST(found.first().id, "first");
        QVERIFY(findTopics(helpTopics(), QStringLiteral("pineapple")).isEmpty());
    }

    void everyTopicHasATitleAndAText()
    {
        const auto topics = helpTopics();
        QVERIFY(topics.size() > 100);
        QSet<QString> ids;
        for (const HelpTopic& topic : topics) {
            QVERIFY2(!topic.title.isEmpty() && !topic.html.isEmpty() && !topic.section.isEmpty(),
                     qPrintable(topic.id));
            ids.insert(topic.id);
        }
        QCOMPARE(ids.size(), topics.size());
    }

    void theSearchShowsTheFoundTopic()
    {
        m_studio->window.openPage(Page::Help);
        auto* text = find<QTextBrowser>("helpText");
        QVERIFY(text->toPlainText().contains(QLatin1String("From nothing")));
        QTest::keyClicks(find<QLineEdit>("helpSearch"), QStringLiteral("lora_rank"));
        QVERIFY(text->toPlainText().contains(QLatin1String("lora_rank")));
        find<QLineEdit>("helpSearch")->setText(QStringLiteral("pineapple"));
        QVERIFY(text->toPlainText().contains(QLatin1String("pineapple")));
        QCOMPARE(find<QListWidget>("helpTopics")->count(), 0);
    }

    void aSettingOpensItsTopic()
    {
        m_studio->context.open(Page::Help, QStringLiteral("cutoff_len"));
        QVERIFY(
            find<QTextBrowser>("helpText")->toPlainText().contains(QLatin1String("cutoff_len")));
    }

    void theTourHasFourStopsAndGoesBothWays()
    {
        m_studio->window.openPage(Page::Help);
        click("startTourButton");
        QTRY_VERIFY(tour());
        QCOMPARE(m_studio->window.navigation().current(), Page::Train);
        QStringList titles;
        for (int step = 0; step < 4; ++step) {
            QVERIFY(tour());
            titles << tour()->findChildren<QLabel*>().first()->text();
            click("tourNextButton");
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        titles.removeDuplicates();
        QCOMPARE(titles.size(), 4);
        QVERIFY(!tour());
        m_studio->window.startTour();
        QTRY_VERIFY(tour());
        // As a keyboard meets it: the keys go to what has the focus.
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        const auto title = [this] { return tour()->findChildren<QLabel*>().first()->text(); };
        press(Qt::Key_Right);
        QCOMPARE(title(), titles[1]);
        press(Qt::Key_Left);
        QCOMPARE(title(), titles[0]);
        press(Qt::Key_Return); // Next has the focus
        QCOMPARE(title(), titles[1]);
        for (int i = 0; i < 5; ++i) {
            press(Qt::Key_Tab);
            QVERIFY(tour()->isAncestorOf(QApplication::focusWidget()));
        }
        press(Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!tour());
    }

    void theTourComesOnceByItself()
    {
        m_studio->window.offerTour();
        auto* train = static_cast<TrainPage*>(m_studio->window.page(Page::Train));
        train->showForm();
        QTRY_VERIFY(tour());
        QTest::keyClick(tour(), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        train->showForm();
        QTest::qWait(50);
        QVERIFY(!tour());
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<tests::StudioWindow> m_studio;
};

QTEST_MAIN(HelpTest)
#include "help_test.moc"
