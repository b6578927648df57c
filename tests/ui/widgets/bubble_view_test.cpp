#include "ui/widgets/bubble_view.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace anneal::ui;
using Side = BubbleView::Side;

class BubbleViewTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<BubbleView> m_view;

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<BubbleView>();
        m_view->resize(560, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void onlyMessagesNearTheVisiblePartAreLaidOut()
    {
        for (int i = 0; i < 400; ++i)
            m_view->add(i % 2 ? Side::Model : Side::User,
                        QStringLiteral("Message %1 of a long conversation").arg(i));
        QCOMPARE(m_view->count(), 400);
        QVERIFY2(m_view->laidOutCount() < 60, qPrintable(QString::number(m_view->laidOutCount())));
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
        m_view->verticalScrollBar()->setValue(0);
        QVERIFY(m_view->laidOutCount() < 60);
    }

    void streamedTextKeepsTheEndInView()
    {
        m_view->add(Side::User, QStringLiteral("Tell me a story"));
        const int answer = m_view->add(Side::Model, QString());
        m_view->setStreaming(answer, true);
        QString all;
        for (int i = 0; i < 300; ++i) {
            m_view->appendText(answer, QStringLiteral("word%1 ").arg(i));
            all += QStringLiteral("word%1 ").arg(i);
        }
        QTest::qWait(80);
        m_view->setStreaming(answer, false);
        QCOMPARE(m_view->text(answer), all);
        QVERIFY(m_view->verticalScrollBar()->maximum() > 0);
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
    }

    void aReaderWhoScrolledUpStaysThere()
    {
        for (int i = 0; i < 40; ++i)
            m_view->add(Side::Model, QStringLiteral("Line %1").arg(i));
        m_view->verticalScrollBar()->setValue(10);
        m_view->appendText(39, QStringLiteral("\nmore").repeated(30));
        QTest::qWait(60);
        QCOMPARE(m_view->verticalScrollBar()->value(), 10);
    }

    void textIsSelectedByDraggingAndCopiedByKey()
    {
        m_view->setToolsVisible(false);
        m_view->add(Side::User, QStringLiteral("first question"));
        m_view->add(Side::Model, QStringLiteral("second answer"));
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, QPoint(2, 2));
        QTest::mouseMove(m_view->viewport(), QPoint(300, 200));
        QTest::mouseMove(m_view->viewport(), QPoint(550, 300));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, QPoint(550, 300));
        QCOMPARE(m_view->selectedText(), QStringLiteral("first question\n\nsecond answer"));
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("first question\n\nsecond answer"));
    }

    void toolsUnderTheLastAnswerActOnIt()
    {
        m_view->add(Side::User, QStringLiteral("Who are you?"));
        const int answer = m_view->add(Side::Model, QStringLiteral("I am Biscuit."));
        auto* tools = m_view->findChild<QWidget*>(QStringLiteral("bubbleTools"));
        QVERIFY(tools->isVisible());
        QSignalSpy again(m_view.get(), &BubbleView::regenerateRequested);
        QSignalSpy save(m_view.get(), &BubbleView::saveAsRowRequested);
        QTest::mouseClick(tools->findChild<QPushButton*>(QStringLiteral("regenerateButton")),
                          Qt::LeftButton);
        QTest::mouseClick(tools->findChild<QPushButton*>(QStringLiteral("saveAsRowButton")),
                          Qt::LeftButton);
        QTest::mouseClick(tools->findChild<QPushButton*>(QStringLiteral("copyButton")),
                          Qt::LeftButton);
        QCOMPARE(again.value(0).value(0).toInt(), answer);
        QCOMPARE(save.size(), 1);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("I am Biscuit."));
        m_view->setStreaming(answer, true);
        QVERIFY(!tools->isVisible()); // not while it is written
    }

    void keysGoFromBubbleToBubble()
    {
        m_view->add(Side::User, QStringLiteral("one"));
        m_view->add(Side::Model, QStringLiteral("two"));
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QVERIFY(m_view->findChild<QWidget*>(QStringLiteral("bubbleHoverTools"))->isVisible());
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("one"));
    }

    void hostileMarkdownIsOnlyText()
    {
        // No HTML, no files through image links, and no crash on what is not closed.
        for (const char* text :
             {"![x](file:///etc/passwd)", "<img src='file:///etc/passwd'>", "```\nopen fence",
              "| a | b |\n|---", "[link](javascript:alert(1))", "# \n\n- \n  - \n", "***"}) {
            m_view->clear();
            m_view->add(Side::Model, QString::fromUtf8(text));
            QVERIFY(!m_view->grab().isNull());
        }
        m_view->add(Side::Model, QString(20000, QLatin1Char('x')));
        QVERIFY(!m_view->grab().isNull());
    }

    void aThoughtIsFoldedAndOpensOnAClick()
    {
        const int answer = m_view->add(Side::Model, QStringLiteral("Yes."));
        m_view->setThought(answer, QStringLiteral("Hm.\n\nA long thought.").repeated(8),
                           QStringLiteral("Thought for 3.2 s"));
        m_view->setFooter(answer, QStringLiteral("x")); // lays out
        QVERIFY(!m_view->thoughtOpen(answer));
        const QImage folded = m_view->grab().toImage();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(40, 26));
        QVERIFY(m_view->thoughtOpen(answer));
        QVERIFY(m_view->grab().toImage() != folded);
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QVERIFY(!m_view->thoughtOpen(answer));
        QCOMPARE(m_view->text(answer), QStringLiteral("Yes.")); // what is copied has no thought
    }

    void codeIsCopiedByItself()
    {
        m_view->add(Side::Model,
                    QStringLiteral("Here:\n\n```python\nfor x in y:\n    print(x)\n```\n\nDone."));
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("for x in y:\n    print(x)"));
        auto* button = m_view->findChild<QPushButton*>(QStringLiteral("copyCodeButton"));
        QVERIFY(!button->isVisible());
        for (int y = 20; y < 140 && !button->isVisible(); y += 6)
            QTest::mouseMove(m_view->viewport(), QPoint(60, y));
        QVERIFY(button->isVisible());
        QApplication::clipboard()->clear();
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("for x in y:\n    print(x)"));
    }

    void onlyWebLinksOpenAndOnlyByAClick_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("opens");
        QTest::newRow("https") << "https://example.org/a?b=c" << true;
        QTest::newRow("http") << "http://example.org" << true;
        QTest::newRow("file") << "file:///etc/passwd" << false;
        QTest::newRow("javascript") << "javascript:alert(1)" << false;
        QTest::newRow("relative") << "../secret" << false;
        QTest::newRow("no host") << "https://" << false;
    }

    void onlyWebLinksOpenAndOnlyByAClick()
    {
        QFETCH(QString, address);
        QFETCH(bool, opens);
        QSignalSpy links(m_view.get(), &BubbleView::linkActivated);
        m_view->add(Side::Model, QStringLiteral("[a link with a long text](%1)").arg(address));
        QVERIFY(!m_view->grab().isNull());
        QVERIFY(links.isEmpty());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(60, 36));
        QCOMPARE(links.size(), opens ? 1 : 0);
        if (opens)
            QCOMPARE(links[0][0].toUrl(), QUrl(address));
    }

    void aPictureIsShownAsItsAddressAndHtmlAsText()
    {
        m_view->add(Side::Model, QStringLiteral("![cat](http://example.org/cat.png) <b>bold</b>"));
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedText(), QStringLiteral("Picture: cat <b>bold</b>"));
    }

    void versionsHaveArrows()
    {
        const int answer = m_view->add(Side::Model, QStringLiteral("second"));
        auto* tools = m_view->findChild<QWidget*>(QStringLiteral("bubbleTools"));
        auto* earlier = tools->findChild<QPushButton*>(QStringLiteral("earlierVersionButton"));
        QVERIFY(!earlier->isVisible());
        m_view->setVersion(answer, 2, 2);
        QVERIFY(earlier->isVisible() && earlier->isEnabled());
        QVERIFY(!tools->findChild<QPushButton*>(QStringLiteral("laterVersionButton"))->isEnabled());
        QSignalSpy versions(m_view.get(), &BubbleView::versionRequested);
        QTest::mouseClick(earlier, Qt::LeftButton);
        QCOMPARE(versions.value(0).value(1).toInt(), -1);
        auto* goOn = tools->findChild<QPushButton*>(QStringLiteral("continueButton"));
        QVERIFY(!goOn->isVisible());
        m_view->setCanContinue(answer, true);
        QVERIFY(goOn->isVisible());
    }

    void columnsStandBesideEachOther()
    {
        m_view->add(Side::User, QStringLiteral("Who are you?"));
        m_view->add(Side::Model, QStringLiteral("left ").repeated(60), BubbleView::Column::Left);
        m_view->add(Side::Model, QStringLiteral("right"), BubbleView::Column::Right);
        auto* left = m_view->findChild<QWidget*>(QStringLiteral("bubbleLeftTools"));
        auto* right = m_view->findChild<QWidget*>(QStringLiteral("bubbleTools"));
        QVERIFY(left->isVisible() && right->isVisible());
        QVERIFY(left->x() < m_view->width() / 2 && right->x() >= m_view->width() / 2);
        QVERIFY(right->y() < left->y()); // each under its own answer
        const int row = left->geometry().bottom();
        m_view->add(Side::User, QStringLiteral("And now?"));
        QVERIFY(m_view->verticalScrollBar()->maximum() > 0 || row < m_view->height());
    }

    void removingFromTheMiddleKeepsTheRest()
    {
        for (int i = 0; i < 6; ++i)
            m_view->add(Side::User, QString::number(i));
        m_view->removeFrom(4);
        QCOMPARE(m_view->count(), 4);
        QCOMPARE(m_view->text(3), QStringLiteral("3"));
        m_view->clear();
        QCOMPARE(m_view->count(), 0);
        QVERIFY(m_view->selectedText().isEmpty());
    }
};

QTEST_MAIN(BubbleViewTest)
#include "bubble_view_test.moc"
