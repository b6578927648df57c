#include "ui/forms/number_edit.h"
#include "ui/forms/setting_field.h"
#include "ui/forms/setting_text.h"
#include "ui/forms/settings_form.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace anneal;
using namespace anneal::ui;

namespace {

const QString kRate = QStringLiteral("learning_rate");
const QString kEpochs = QStringLiteral("num_train_epochs");
const QString kBatch = QStringLiteral("per_device_train_batch_size");

config::PresetInput tenRows()
{
    config::PresetInput input;
    input.rows = 10;
    input.meanTokens = 40;
    input.parameters = 135'000'000;
    return input;
}

} // namespace

class SettingsFormTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyShownKeyIsHonouredAndHasWordsInTheForm();
    void tutorialKeysAreShown();
    void goalSetsTheValuesAndTellsWhichChanged();
    void aChangedValueSurvivesANewDataSetAndIsMarked();
    void resetTakesTheGoalsValueAgain();
    void theSameNumberInAnotherFormIsNoChange();
    void faultyTextsAreKeptAndExplained_data();
    void faultyTextsAreKeptAndExplained();
    void writtenConfigHoldsWhatTheFormShows();
    void goalValuesThatEqualTheDefaultAreWrittenToo();
    void loadTakesTheKeysOfARunFile();
    void fieldWritesTheFormAndShowsItsFault();
    void arrowKeysStepANumber_data();
    void arrowKeysStepANumber();
    void searchWordsAreEnglishChineseAndTheKey();
};

void SettingsFormTest::everyShownKeyIsHonouredAndHasWordsInTheForm()
{
    for (const QString& key : SettingsForm::keys()) {
        const config::SettingInfo* info = config::findSetting(key.toStdString());
        QVERIFY2(info, qPrintable(key));
        QCOMPARE(info->tier, config::SettingTier::Honoured);
        QVERIFY2(hasSettingText(key.toStdString()), qPrintable(key));
        QVERIFY2(!settingText(key.toStdString()).exact.isEmpty(), qPrintable(key));
    }
}

void SettingsFormTest::tutorialKeysAreShown()
{
    QCOMPARE(SettingsForm::tutorialKeys().size(), 6);
    for (const QString& key : SettingsForm::tutorialKeys()) {
        QVERIFY2(SettingsForm::keys().contains(key), qPrintable(key));
        QVERIFY2(!settingText(key.toStdString()).plain.isEmpty(), qPrintable(key));
        QVERIFY2(!settingText(key.toStdString()).why.isEmpty(), qPrintable(key));
    }
}

void SettingsFormTest::goalSetsTheValuesAndTellsWhichChanged()
{
    SettingsForm form;
    form.applyGoal(config::Goal::Identity, tenRows());
    const QString identityRate = form.text(kRate);
    QSignalSpy changes(&form, &SettingsForm::textChanged);
    const QStringList changed = form.applyGoal(config::Goal::Style, tenRows());
    QVERIFY(changed.contains(kRate));
    QVERIFY(form.text(kRate) != identityRate);
    QCOMPARE(changes.size(), changed.size());
    QVERIFY(form.modifiedKeys().isEmpty());
}

void SettingsFormTest::aChangedValueSurvivesANewDataSetAndIsMarked()
{
    SettingsForm form;
    form.applyGoal(config::Goal::Identity, tenRows());
    form.setText(kEpochs, QStringLiteral("7"));
    config::PresetInput more = tenRows();
    more.rows = 400;
    form.applyGoal(config::Goal::Identity, more);
    QCOMPARE(form.text(kEpochs), QStringLiteral("7"));
    QVERIFY(form.isModified(kEpochs));
    QCOMPARE(form.modifiedKeys(), QStringList{kEpochs});
}

void SettingsFormTest::resetTakesTheGoalsValueAgain()
{
    SettingsForm form;
    form.applyGoal(config::Goal::Identity, tenRows());
    const QString own = form.goalText(kRate);
    form.setText(kRate, QStringLiteral("wrong"));
    QCOMPARE(form.firstFaultyKey(), kRate);
    form.reset(kRate);
    QCOMPARE(form.text(kRate), own);
    QVERIFY(form.firstFaultyKey().isEmpty());
    QVERIFY(!form.isModified(kRate));
}

void SettingsFormTest::theSameNumberInAnotherFormIsNoChange()
{
    SettingsForm form;
    form.applyGoal(config::Goal::Identity, tenRows());
    const double own = form.goalText(kRate).toDouble();
    form.setText(kRate, QString::number(own, 'f', 8));
    QVERIFY(!form.isModified(kRate));
}

void SettingsFormTest::faultyTextsAreKeptAndExplained_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("not a number") << kRate << QStringLiteral("fast");
    QTest::newRow("too large") << kRate << QStringLiteral("3");
    QTest::newRow("negative") << kRate << QStringLiteral("-1e-4");
    QTest::newRow("not whole") << kBatch << QStringLiteral("1.5");
    QTest::newRow("below one") << kBatch << QStringLiteral("0");
    QTest::newRow("empty") << kEpochs << QString();
    QTest::newRow("infinite") << kEpochs << QStringLiteral("inf");
    QTest::newRow("no choice") << QStringLiteral("lr_scheduler_type") << QStringLiteral("wavy");
}

void SettingsFormTest::faultyTextsAreKeptAndExplained()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    SettingsForm form;
    form.applyGoal(config::Goal::Identity, tenRows());
    form.setText(key, text);
    QCOMPARE(form.text(key), text);
    QVERIFY(!form.fault(key).isEmpty());
    QCOMPARE(form.firstFaultyKey(), key);
    config::RunConfig config;
    form.write(config);
    QVERIFY(!config.isGiven(key.toStdString())); // a faulty value never reaches a run
}

void SettingsFormTest::writtenConfigHoldsWhatTheFormShows()
{
    SettingsForm form;
    form.applyGoal(config::Goal::Identity, tenRows());
    form.setText(kRate, QStringLiteral("3e-4"));
    form.setText(QStringLiteral("lora_rank"), QStringLiteral("16"));
    config::RunConfig config;
    form.write(config);
    QCOMPARE(config.train().learningRate, 3e-4);
    QCOMPARE(config.lora().rank, 16);
    QCOMPARE(config.train().epochs, form.text(kEpochs).toDouble());
}

void SettingsFormTest::goalValuesThatEqualTheDefaultAreWrittenToo()
{
    // The goal fills in what a run file leaves out, so a default chosen by the user has to be said.
    SettingsForm form;
    form.applyGoal(config::Goal::Identity, tenRows());
    form.setText(kBatch, QStringLiteral("8"));
    config::RunConfig config;
    form.write(config);
    QVERIFY(config.isGiven(kBatch.toStdString()));
    QCOMPARE(config.train().batchSize, 8);
}

void SettingsFormTest::loadTakesTheKeysOfARunFile()
{
    config::RunConfig file;
    QVERIFY(file.set("learning_rate", std::string_view("2e-4")));
    QVERIFY(file.set("train_on_prompt", std::string_view("true")));
    SettingsForm form;
    form.applyGoal(config::Goal::Identity, tenRows());
    form.load(file);
    QCOMPARE(form.text(kRate).toDouble(), 2e-4);
    QCOMPARE(form.text(QStringLiteral("train_on_prompt")), QStringLiteral("true"));
}

void SettingsFormTest::fieldWritesTheFormAndShowsItsFault()
{
    SettingsForm form;
    form.applyGoal(config::Goal::Identity, tenRows());
    SettingField field(form, kRate, SettingField::Form::Stacked);
    field.show();
    auto* edit = qobject_cast<QLineEdit*>(field.editor());
    QVERIFY(edit);
    QCOMPARE(edit->objectName(), QStringLiteral("learningRateField"));
    QVERIFY(!edit->accessibleName().isEmpty());
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("50"));
    QCOMPARE(form.text(kRate), QStringLiteral("50"));
    QVERIFY(!field.errorText().isEmpty());
    QVERIFY(edit->property("invalid").toBool());
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("5e-4"));
    QVERIFY(field.errorText().isEmpty());
    QVERIFY(!edit->property("invalid").toBool());

    SettingField flag(form, QStringLiteral("train_on_prompt"), SettingField::Form::Row);
    auto* check = qobject_cast<QCheckBox*>(flag.editor());
    QVERIFY(check);
    check->click();
    QCOMPARE(form.text(QStringLiteral("train_on_prompt")), QStringLiteral("true"));

    SettingField choice(form, QStringLiteral("lr_scheduler_type"), SettingField::Form::Row);
    auto* combo = qobject_cast<QComboBox*>(choice.editor());
    QVERIFY(combo);
    combo->setCurrentText(QStringLiteral("constant"));
    QCOMPARE(form.text(QStringLiteral("lr_scheduler_type")), QStringLiteral("constant"));
}

void SettingsFormTest::arrowKeysStepANumber_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<bool>("up");
    QTest::addColumn<QString>("to");
    QTest::newRow("rate up") << "2e-4" << false << true << "5e-4";
    QTest::newRow("rate down") << "2e-4" << false << false << "1e-4";
    QTest::newRow("across a power") << "1e-5" << false << false << "5e-6";
    QTest::newRow("whole up") << "14" << true << true << "15";
    QTest::newRow("no number") << "auto" << false << true << "auto";
}

void SettingsFormTest::arrowKeysStepANumber()
{
    QFETCH(QString, from);
    QFETCH(bool, whole);
    QFETCH(bool, up);
    QFETCH(QString, to);
    QCOMPARE(NumberEdit::stepped(from, whole, up), to);
}

void SettingsFormTest::searchWordsAreEnglishChineseAndTheKey()
{
    const QStringList words = settingSearchWords("lora_rank");
    QVERIFY(words.contains(QStringLiteral("lora_rank")));
    QVERIFY(words.contains(QStringLiteral("LoRA rank")));
    QVERIFY(words.contains(QStringLiteral("LoRA 秩")));
}

QTEST_MAIN(SettingsFormTest)
#include "settings_form_test.moc"
