#include "core/eval/evaluation_folder.h"
#include "tests/ui/support/studio_fixture.h"
#include "ui/pages/evaluate_page.h"
#include "ui/widgets/basics.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

namespace {
constexpr int kLongMs = 120'000;
}

/// The real engine on the tiny model, driven as a person drives it.
class EvaluateFlowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBaseModelIsEvaluatedOnOwnRows()
    {
        qputenv("OMP_NUM_THREADS", "1"); // products too small to share
        if (sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        StudioFixture studio;
        std::filesystem::create_directories(dataSetsFolder());
        QVERIFY(writeFileAtomically(dataSetsFolder() / "numbers.json",
                                    R"([{"instruction": "What is one?", "output": "A number."},
                                        {"instruction": "What is two?", "output": "Another."},
                                        {"instruction": "What is red?", "output": "A colour."}])"));
        QVERIFY(writeFileAtomically(dataSetsFolder() / "dataset_info.json",
                                    R"({"numbers": {"file_name": "numbers.json"}})"));
        studio.context.setModel(QString::fromStdString(
            toUtf8(sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model")));
        studio.context.setChatTemplate(QStringLiteral("alpaca"));
        EvaluatePage page(studio.context);
        page.resize(1090, 740);
        page.show();
        auto* picker = control<ListPicker>(page, "evaluateDataPicker");
        picker->setCurrent(QStringLiteral("numbers"));
        Q_EMIT picker->chosen(QStringLiteral("numbers"));
        auto* tokens = control<QLineEdit>(page, "maxNewTokensField");
        tokens->selectAll();
        QTest::keyClicks(tokens, QStringLiteral("8"));
        auto* button = control<QPushButton>(page, "evaluateButton");
        QTRY_COMPARE(button->text(), QStringLiteral("Evaluate"));
        click(page, "evaluateButton");
        QTRY_VERIFY(page.running());
        QTRY_VERIFY_WITH_TIMEOUT(!page.running(), kLongMs);
        QVERIFY2(control<QWidget>(page, "evaluateResult")->isVisible(),
                 qPrintable(control<MessageCard>(page, "evaluateMessage")->title()));
        QTRY_COMPARE(control<QTableView>(page, "answersTable")->model()->rowCount(), 3);
        QCOMPARE(control<QPlainTextEdit>(page, "rowQuestion")->toPlainText(),
                 QStringLiteral("What is one?"));
        QCOMPARE(control<QPlainTextEdit>(page, "rowReference")->toPlainText(),
                 QStringLiteral("A number."));
        const auto found = eval::listEvaluations({runsFolder().parent_path() / "evaluations"});
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found.front().figures.loss && found.front().figures.bleu4);
        QCOMPARE(found.front().rows, std::int64_t(3));
    }
};

QTEST_MAIN(EvaluateFlowTest)
#include "evaluate_flow_test.moc"
