#include "tests/ui/train/train_page_fixture.h"
#include "ui/pages/train/advanced_panel.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace anneal;
using namespace anneal::ui;
using namespace anneal::tests;

/// Numbers and settings of the Train page, with Advanced.
class TrainSettingsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aValueOutOfRangeIsNamedAndFocused();
    void goalsSetTheNumbersAndMyOwnKeepsThem();
    void advancedFindsByEnglishChineseAndKey();
    void advancedIsInSightOnALaptop_data();
    void advancedIsInSightOnALaptop();
    void stageAndMethodAreChosenOnThePage();
    void whatThePageLacksIsFoundByItsName();
    void blockExpansionStandsWithTheMethodInForce();
    void furtherArgumentsReachTheRun();
};

void TrainSettingsTest::aValueOutOfRangeIsNamedAndFocused()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    StudioFixture studio;
    auto page = openTrainPage(studio, rows("Meow.", 3));
    QTRY_COMPARE(label(*page), QStringLiteral("Start training"));
    auto* rate = control<QLineEdit>(*page, "learningRateField");
    rate->setFocus();
    rate->selectAll();
    QTest::keyClicks(rate, QStringLiteral("7"));
    QTRY_COMPARE(label(*page), QStringLiteral("Correct the learning rate"));
    QVERIFY(control<QLabel>(*page, "learning_rateError")->isVisible());
    control<QWidget>(*page, "startButton")->setFocus();
    click(*page, "startButton");
    QCOMPARE(page->focusWidget(), rate);
}

void TrainSettingsTest::goalsSetTheNumbersAndMyOwnKeepsThem()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    StudioFixture studio;
    auto page = openTrainPage(studio, rows("Meow.", 12));
    QTRY_COMPARE(label(*page), QStringLiteral("Start training"));
    const auto tiles = control<QWidget>(*page, "goalTiles")->findChildren<QAbstractButton*>();
    QCOMPARE(tiles.size(), 4);
    auto* rate = control<QLineEdit>(*page, "learningRateField");
    const QString identity = rate->text();
    QTest::mouseClick(tiles[2], Qt::LeftButton);
    QVERIFY(rate->text() != identity);
    const QString style = rate->text();
    QTest::mouseClick(tiles[3], Qt::LeftButton);
    QCOMPARE(rate->text(), style);
    QTest::mouseClick(tiles[0], Qt::LeftButton);
    QCOMPARE(rate->text(), identity);
}

void TrainSettingsTest::advancedFindsByEnglishChineseAndKey()
{
    StudioFixture studio;
    studio.preferences.setValue(QStringLiteral("train/welcomeDone"), true);
    TrainPage page(studio.context);
    page.resize(1092, 740);
    page.show();
    click(page, "advancedButton");
    auto* search = control<QLineEdit>(page, "advancedSearch");
    const auto found = [&](const QString& words) {
        search->clear();
        search->setText(words);
        return control<QWidget>(page, "loraRankField")->isVisible() &&
               !control<QWidget>(page, "seedField")->isVisible();
    };
    QVERIFY(control<QWidget>(page, "seedField")->isVisibleTo(&page));
    QVERIFY(found(QStringLiteral("lora RANK")));
    QVERIFY(found(QStringLiteral("LoRA 秩")));
    QVERIFY(found(QStringLiteral("lora_rank")));
    search->setText(QStringLiteral("nothing like it"));
    QVERIFY(!control<QWidget>(page, "loraRankField")->isVisible());
    search->clear();
    auto* rank = control<QLineEdit>(page, "loraRankField");
    rank->selectAll();
    QTest::keyClicks(rank, QStringLiteral("16"));
    QTRY_VERIFY(control<QWidget>(page, "advancedResetButton")->isVisible());
    click(page, "lora_rankReset");
    QCOMPARE(rank->text(), QStringLiteral("8"));
    click(page, "advancedBackButton");
    QVERIFY(control<QWidget>(page, "dataCard")->isVisible());
}

void TrainSettingsTest::advancedIsInSightOnALaptop_data()
{
    QTest::addColumn<int>("height");
    QTest::newRow("1280x800") << 740;
    QTest::newRow("less the title bar") << 710;
}

void TrainSettingsTest::advancedIsInSightOnALaptop()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    QFETCH(int, height);
    StudioFixture studio;
    makeRun("biscuit-1"); // to go on from
    auto page = openTrainPage(studio, rows("Meow.", 30));
    page->resize(1092, height);
    studio.context.refreshRuns();
    QTRY_COMPARE(label(*page), QStringLiteral("Start training"));
    auto* button = control<QPushButton>(*page, "advancedButton");
    const QWidget* area = button;
    while (area && !qobject_cast<const QAbstractScrollArea*>(area))
        area = area->parentWidget();
    QVERIFY(area);
    const auto below = [&] { return button->mapTo(area, button->rect().bottomLeft()).y(); };
    QTRY_VERIFY2(below() <= area->height(),
                 qPrintable(QStringLiteral("%1 of %2").arg(below()).arg(area->height())));
}

// Rows that hold text alone: nothing to learn for sft, all of it for pt.
void TrainSettingsTest::stageAndMethodAreChosenOnThePage()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    StudioFixture studio;
    auto page = openTrainPage(studio, rows("", 3));
    QTRY_COMPARE(label(*page), QStringLiteral("Add an answer to train on"));
    click(*page, "advancedButton");
    control<QComboBox>(*page, "stageField")->setCurrentText(QStringLiteral("pt"));
    control<QComboBox>(*page, "finetuningTypeField")->setCurrentText(QStringLiteral("full"));
    click(*page, "advancedBackButton");
    QTRY_COMPARE(label(*page), QStringLiteral("Start training"));
    click(*page, "previewCommandButton");
    const QString file = control<QPlainTextEdit>(*page, "commandText")->toPlainText();
    QVERIFY2(file.contains(QLatin1String("stage: pt")), qPrintable(file));
    QVERIFY2(file.contains(QLatin1String("finetuning_type: full")), qPrintable(file));
    QVERIFY2(file.contains(QLatin1String("/full/")), qPrintable(file));
}

void TrainSettingsTest::whatThePageLacksIsFoundByItsName()
{
    StudioFixture studio;
    studio.preferences.setValue(QStringLiteral("train/welcomeDone"), true);
    TrainPage page(studio.context);
    page.resize(1092, 740);
    page.show();
    click(page, "advancedButton");
    auto* search = control<QLineEdit>(page, "advancedSearch");
    const auto* panel = control<AdvancedPanel>(page, "advancedPanel");
    QVERIFY(panel->unavailableKeys().isEmpty());
    search->setText(QStringLiteral("DeepSpeed"));
    QVERIFY(panel->unavailableKeys().contains(QStringLiteral("deepspeed")));
    search->setText(QStringLiteral("ppo"));
    QVERIFY(panel->unavailableKeys().contains(QStringLiteral("stage: ppo")));
    search->setText(QStringLiteral("Extra arguments"));
    QVERIFY(control<QWidget>(page, "furtherArgumentsField")->isVisible());
    search->setText(QStringLiteral("max grad norm"));
    QVERIFY(panel->unavailableKeys().isEmpty());
    QVERIFY(!control<QWidget>(page, "furtherArgumentsField")->isVisible());
    search->clear();
    QVERIFY(panel->unavailableKeys().isEmpty());
}

// LLaMA Pro goes with freeze and with lora, and so does the number of its layers.
void TrainSettingsTest::blockExpansionStandsWithTheMethodInForce()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    StudioFixture studio;
    auto page = openTrainPage(studio, rows("Meow.", 12));
    QTRY_COMPARE(label(*page), QStringLiteral("Start training"));
    click(*page, "advancedButton");
    const auto* panel = control<AdvancedPanel>(*page, "advancedPanel");
    auto* method = control<QComboBox>(*page, "finetuningTypeField");
    auto* pro = control<QCheckBox>(*page, "useLlamaProField");
    auto* layers = control<QLineEdit>(*page, "freezeTrainableLayersField");
    const auto* rank = control<QLineEdit>(*page, "loraRankField");
    const auto* modules = control<QLineEdit>(*page, "freezeTrainableModulesField");
    // Where it is drawn, and where the search looks.
    const auto isBesideLora = [&](const QWidget* field, const char* key) {
        const QStringList keys = panel->visibleKeys();
        const auto place = keys.indexOf(QLatin1String(key));
        const bool listed = place > keys.indexOf(QStringLiteral("lora_rank")) &&
                            place < keys.indexOf(QStringLiteral("lr_scheduler_type"));
        const auto top = [&](const QWidget* widget) {
            return widget->mapTo(panel, QPoint(0, 0)).y();
        };
        QCoreApplication::processEvents();
        const bool drawn = std::abs(top(field) - top(rank)) < std::abs(top(field) - top(modules));
        if (listed != drawn)
            qWarning("listed and drawn in different sections");
        return listed && drawn;
    };
    QCOMPARE(method->currentText(), QStringLiteral("lora"));
    QVERIFY(isBesideLora(pro, "use_llama_pro"));
    QVERIFY(!isBesideLora(layers, "freeze_trainable_layers")); // means nothing there yet
    pro->setChecked(true);
    QTRY_VERIFY(isBesideLora(layers, "freeze_trainable_layers"));
    layers->setFocus();
    layers->selectAll();
    QTest::keyClicks(layers, QStringLiteral("3"));
    QCOMPARE(shown(*page).freeze().trainableLayers, 3);
    QVERIFY(shown(*page).freeze().llamaPro);
    QCOMPARE(shown(*page).train().finetuningType, std::string("lora"));
    auto* search = control<QLineEdit>(*page, "advancedSearch");
    search->setText(QStringLiteral("LLaMA Pro"));
    QVERIFY(panel->visibleKeys().contains(QStringLiteral("use_llama_pro")));
    search->clear();
    method->setCurrentText(QStringLiteral("freeze"));
    QTRY_VERIFY(!isBesideLora(pro, "use_llama_pro"));
    QVERIFY(!isBesideLora(layers, "freeze_trainable_layers"));
    const QStringList keys = panel->visibleKeys();
    QCOMPARE(
        keys.mid(keys.indexOf(QStringLiteral("freeze_trainable_layers")), 4),
        (QStringList{QStringLiteral("freeze_trainable_layers"),
                     QStringLiteral("freeze_trainable_modules"),
                     QStringLiteral("freeze_extra_modules"), QStringLiteral("use_llama_pro")}));
    pro->setChecked(false);
    method->setCurrentText(QStringLiteral("lora"));
    QTRY_VERIFY(isBesideLora(pro, "use_llama_pro"));
    QVERIFY(!isBesideLora(layers, "freeze_trainable_layers"));
}

void TrainSettingsTest::furtherArgumentsReachTheRun()
{
    if (sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    StudioFixture studio;
    auto page = openTrainPage(studio, rows("Meow.", 12));
    QTRY_COMPARE(label(*page), QStringLiteral("Start training"));
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    click(*page, "advancedButton");
    auto* field = control<QPlainTextEdit>(*page, "furtherArgumentsField");
    field->setPlainText(QStringLiteral("ppo_epochs: 9"));
    QTRY_COMPARE(label(*page), QStringLiteral("Correct the further arguments"));
    QVERIFY(control<QLabel>(*page, "furtherArgumentsError")
                ->text()
                .contains(QLatin1String("ppo_epochs")));
    click(*page, "advancedBackButton");
    click(*page, "startButton"); // leads there
    QTRY_VERIFY(field->isVisible());
    field->setPlainText(QStringLiteral("lora_rank: 24"));
    control<QLineEdit>(*page, "advancedSearch")->setFocus();
    QTRY_VERIFY(field->toPlainText().isEmpty());
    QCOMPARE(control<QLineEdit>(*page, "loraRankField")->text(), QStringLiteral("24"));
    QCOMPARE(shown(*page).lora().rank, 24);
}

QTEST_MAIN(TrainSettingsTest)
#include "train_settings_test.moc"
