#include "tests/ui/chat/chat_page_fixture.h"

#include <QCheckBox>
#include <QLabel>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

/// Settings for loading, and answers as plain text, on the Chat page.
class ChatLoadingTest final : public QObject, private ChatPageFixture {
    Q_OBJECT

    QPlainTextEdit& settings() { return *control<QPlainTextEdit>(*m_page, "loadArgumentsField"); }
    QPushButton& again() { return *control<QPushButton>(*m_page, "loadAgainButton"); }
    const std::vector<studio::ModelChoice>& loaded() { return m_studio->script->loaded; }

private Q_SLOTS:
    void init()
    {
        open();
        click(*m_page, "moreSamplingButton");
    }
    void cleanup() { close(); }

    void theyReachTheEngineAtTheNextLoading()
    {
        settings().setPlainText(QStringLiteral("rope_scaling: yarn\nquantization_bit: 8"));
        QVERIFY(!again().isVisible()); // nothing is loaded yet
        load();
        QCOMPARE(loaded().size(), std::size_t(1));
        QCOMPARE(loaded()[0].model.ropeScaling, std::string("yarn"));
        QCOMPARE(loaded()[0].model.quantizationBit, 8);
        QCOMPARE(loaded()[0].model.modelNameOrPath, std::string("tiny"));
        QCOMPARE(loaded()[0].model.adapterNameOrPath, std::vector<std::string>{toUtf8(m_run)});
        QVERIFY(!again().isVisible()); // loaded with these
    }

    void theModelIsAskedWithTheSystemTextOfItsTraining()
    {
        QVERIFY(writeFileAtomically(m_run / "run.yaml",
                                    "template: smollm2\ndefault_system: You are Biscuit.\n"));
        m_studio->context.refreshRuns();
        settings().setPlainText(QStringLiteral("use_cpu: true"));
        load();
        QCOMPARE(loaded()[0].model.defaultSystem.value_or(""), std::string("You are Biscuit."));
        QVERIFY(!again().isVisible());
        settings().setPlainText(QStringLiteral("default_system: You are Cracker."));
        QVERIFY(again().isVisible());
        again().click();
        QTRY_COMPARE(loaded().size(), std::size_t(2));
        QCOMPARE(loaded()[1].model.defaultSystem.value_or(""), std::string("You are Cracker."));
        QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
    }

    void aChangeIsAppliedByLoadingAgain()
    {
        load();
        QVERIFY(!again().isVisible());
        settings().setPlainText(QStringLiteral("infer_dtype: bfloat16"));
        QVERIFY(again().isVisible());
        QVERIFY(control<QLabel>(*m_page, "loadedOtherwiseNote")->isVisible());
        QCOMPARE(loaded().size(), std::size_t(1)); // not by itself
        again().click();
        QTRY_COMPARE(loaded().size(), std::size_t(2));
        QTRY_COMPARE(m_studio->chat.state(), ChatState::Ready);
        QCOMPARE(loaded()[1].model.inferDtype, std::string("bfloat16"));
        QVERIFY(!again().isVisible());
        settings().clear(); // the other way round too
        QVERIFY(again().isVisible());
    }

    void aFaultIsSaidWhileTypingAndNothingIsLoadedWithIt()
    {
        auto* error = control<QLabel>(*m_page, "loadArgumentsError");
        QVERIFY(!error->isVisible());
        settings().setPlainText(QStringLiteral("learning_rate: 1"));
        QVERIFY(error->isVisible());
        QVERIFY2(error->text().contains(QLatin1String("learning_rate")), qPrintable(error->text()));
        click(*m_page, "moreSamplingButton"); // folded
        click(*m_page, "loadButton");
        QVERIFY(settings().isVisible());
        QTRY_VERIFY(settings().hasFocus());
        QTRY_VERIFY(!settings().visibleRegion().isEmpty()); // scrolled to
        QCOMPARE(m_studio->chat.state(), ChatState::Empty);
        QVERIFY(loaded().empty());
        settings().setPlainText(QStringLiteral("use_cpu: true"));
        QVERIFY(!error->isVisible());
        load();
        QVERIFY(loaded()[0].model.useCpu);
    }

    void theyOutlastTheSession()
    {
        settings().setPlainText(QStringLiteral("use_cpu: true"));
        m_page = std::make_unique<ChatPage>(m_studio->context);
        QCOMPARE(settings().toPlainText(), QStringLiteral("use_cpu: true"));
        QVERIFY(control<QPushButton>(*m_page, "moreSamplingButton")->isChecked()); // in sight
        QVERIFY(!settings().accessibleName().isEmpty());
    }

    void answersAreShownAsTheyWereWritten()
    {
        const QString answer = QStringLiteral("# Biscuit\n**bold** <b>tag</b>");
        m_studio->script->pieces = {answer.toStdString()};
        load();
        ask(QStringLiteral("Who are you?"));
        const auto seen = [this] {
            bubbles().setFocus();
            QTest::keyClick(&bubbles(), Qt::Key_A, Qt::ControlModifier);
            return bubbles().selectedText();
        };
        QVERIFY(!seen().contains(QLatin1String("**")));
        auto* plain = control<QCheckBox>(*m_page, "plainTextCheck");
        for (const auto* label : m_page->findChildren<QLabel*>()) // the tag that it names is text
            QVERIFY(!label->text().contains(QLatin1String("<b>")) ||
                    label->textFormat() == Qt::PlainText);
        plain->setChecked(true);
        QVERIFY2(seen().contains(answer), qPrintable(seen()));
        m_page = std::make_unique<ChatPage>(m_studio->context); // it is kept
        QVERIFY(control<QCheckBox>(*m_page, "plainTextCheck")->isChecked());
    }

    void aThoughtStandsInThePlainText()
    {
        m_studio->script->chatTemplate = "qwen3";
        m_studio->script->pieces = {"<think>\nHm.\n</think>\n\nYes."};
        load();
        ask(QStringLiteral("Well?"));
        QCOMPARE(bubbles().text(1), QStringLiteral("Yes."));
        auto* plain = control<QCheckBox>(*m_page, "plainTextCheck");
        plain->setChecked(true);
        QCOMPARE(bubbles().text(1), QStringLiteral("<think>\nHm.\n</think>\n\nYes."));
        plain->setChecked(false);
        QCOMPARE(bubbles().text(1), QStringLiteral("Yes."));
    }
};

QTEST_MAIN(ChatLoadingTest)
#include "chat_loading_test.moc"
