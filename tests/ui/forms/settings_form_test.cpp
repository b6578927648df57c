#include "ui/forms/number_edit.h"
#include "ui/forms/setting_field.h"
#include "ui/forms/setting_text.h"
#include "ui/forms/settings_form.h"
#include "ui/forms/unavailable_settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

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
    void aLoadedFileIsTrainedAsItSays();
    void aLoadedFileBringsItsGoal();
    void whatAFileSaysOtherwiseIsNotAddedByItsGoal();
    void furtherArgumentsAreHonouredOrRefusedByName_data();
    void furtherArgumentsAreHonouredOrRefusedByName();
    void furtherArgumentsWithAFieldGoThere();
    void fieldWritesTheFormAndShowsItsFault();
    void arrowKeysStepANumber_data();
    void arrowKeysStepANumber();
    void searchWordsAreEnglishChineseAndTheKey();
    void settingsAreFoundByLlamaBoardsNames_data();
    void settingsAreFoundByLlamaBoardsNames();
    void whatHasNoFieldSaysWhatToDoInstead();
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

void SettingsFormTest::aLoadedFileIsTrainedAsItSays()
{
    // Nothing of the goal in force, nor of what stood in the form, may come into it.
    config::RunConfig file;
    QVERIFY(file.set("learning_rate", "2e-4"));
    QVERIFY(file.set("bf16", "true"));
    QVERIFY(file.set("do_eval", "true"));
    QVERIFY(file.set("enable_thinking", config::SettingValue()));
    SettingsForm form;
    form.applyGoal(config::Goal::Identity, tenRows());
    form.setText(kEpochs, QStringLiteral("77"));
    form.setText(QStringLiteral("lora_dropout"), QStringLiteral("0.5"));
    form.load(file);
    QVERIFY(form.goal() == config::Goal::Custom);
    config::RunConfig written;
    form.write(written);
    QCOMPARE(written.train().epochs, 3.0);
    QCOMPARE(written.train().learningRate, 2e-4);
    QCOMPARE(written.train().rehearsalRows, 0);
    QVERIFY(!written.train().varyQuestions);
    QCOMPARE(written.train().warmupRatio, 0.0);
    QCOMPARE(written.lora().dropout, 0.0);
    QVERIFY(written.model().computeType == config::ComputeType::Bf16);
    QVERIFY(written.isGiven("do_eval"));
    QVERIFY(!written.model().enableThinking.has_value());
}

void SettingsFormTest::aLoadedFileBringsItsGoal()
{
    config::RunConfig file;
    QVERIFY(file.set("preset", "qa"));
    QVERIFY(file.set("num_train_epochs", "4"));
    SettingsForm form;
    form.applyGoal(config::Goal::Identity, tenRows());
    form.load(file);
    QVERIFY(form.goal() == config::Goal::QuestionAnswering);
    QCOMPARE(form.modifiedKeys(), QStringList{kEpochs});
    QCOMPARE(form.text(kRate), form.goalText(kRate));
}

void SettingsFormTest::whatAFileSaysOtherwiseIsNotAddedByItsGoal()
{
    config::RunConfig file;
    QVERIFY(file.set("preset", "identity"));
    QVERIFY(file.set("warmup_steps", "10"));
    SettingsForm form;
    form.applyGoal(config::Goal::Identity, tenRows());
    form.load(file);
    config::RunConfig written;
    form.write(written);
    QCOMPARE(written.train().warmupSteps, 10.0);
    QCOMPARE(written.train().warmupRatio, 0.0); // which would win over the steps
}

void SettingsFormTest::furtherArgumentsAreHonouredOrRefusedByName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named"); // in the fault; "" = accepted
    QTest::newRow("line") << QStringLiteral("do_eval: true") << QString();
    QTest::newRow("word") << QStringLiteral("do_eval=true") << QString();
    QTest::newRow("json") << QStringLiteral("{\"do_eval\": true, \"seed\": 3}") << QString();
    QTest::newRow("no effect") << QStringLiteral("flash_attn: fa2") << QString();
    QTest::newRow("unknown") << QStringLiteral("lora_rnak: 3") << QStringLiteral("lora_rank");
    QTest::newRow("refused") << QStringLiteral("ppo_epochs: 9") << QStringLiteral("ppo");
    QTest::newRow("page") << QStringLiteral("output_dir: x") << QStringLiteral("output_dir");
    QTest::newRow("export") << QStringLiteral("export_size: 3") << QStringLiteral("export_size");
    QTest::newRow("answers") << QStringLiteral("temperature: 1") << QStringLiteral("temperature");
    QTest::newRow("no line") << QStringLiteral("quickly please") << QStringLiteral("line 1");
}

void SettingsFormTest::furtherArgumentsAreHonouredOrRefusedByName()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    SettingsForm form;
    form.applyGoal(config::Goal::Custom, tenRows());
    form.setFurtherArguments(text);
    const QString fault = form.fault(SettingsForm::furtherKey());
    QVERIFY2(fault.isEmpty() == named.isEmpty(), qPrintable(fault));
    QVERIFY2(fault.contains(named), qPrintable(fault));
    QCOMPARE(form.firstFaultyKey(), named.isEmpty() ? QString() : SettingsForm::furtherKey());
    config::RunConfig written;
    form.write(written);
    QCOMPARE(written.isGiven("do_eval"), text.contains(QLatin1String("do_eval")));
    QCOMPARE(form.furtherNotes().isEmpty(), !text.contains(QLatin1String("flash_attn")));
    form.resetAll();
    QVERIFY(form.furtherArguments().isEmpty() && form.firstFaultyKey().isEmpty());
}

void SettingsFormTest::furtherArgumentsWithAFieldGoThere()
{
    SettingsForm form;
    form.applyGoal(config::Goal::Custom, tenRows());
    form.setFurtherArguments(QStringLiteral("lora_rank: 64\ndo_eval: true\nbf16: true"));
    form.moveFurtherIntoFields();
    QCOMPARE(form.text(QStringLiteral("lora_rank")), QStringLiteral("64"));
    QCOMPARE(form.text(QStringLiteral("compute_type")), QStringLiteral("bf16"));
    QCOMPARE(form.furtherArguments(), QStringLiteral("do_eval: true"));
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

void SettingsFormTest::settingsAreFoundByLlamaBoardsNames_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("looked");
    const auto row = [](const char* key, const char* looked) {
        QTest::newRow(looked) << QString::fromLatin1(key) << QString::fromUtf8(looked);
    };
    row("max_grad_norm", "Maximum gradient norm");
    row("adapter_name_or_path", "Checkpoint path");
    row("adapter_name_or_path", "检查点路径");
    row("quantization_bit", "quantization bit");
    row("quantization_bit", "量化等级");
    row("per_device_train_batch_size", "per device train BATCH size");
    row("per_device_train_batch_size", "batch_size");
    row("report_to", "启用外部记录面板");
    row("dataset_dir", "Data dir");
    row("stage", "training stage");
    row("loraplus_lr_ratio", "LoRA+ 学习率比例");
}

void SettingsFormTest::settingsAreFoundByLlamaBoardsNames()
{
    QFETCH(QString, key);
    QFETCH(QString, looked);
    QVERIFY(SettingsForm::keys().contains(key));
    QVERIFY(matchesSearch(settingSearchWords(key.toStdString()), looked));
    QVERIFY(!matchesSearch(settingSearchWords("adam_epsilon"), looked));
}

void SettingsFormTest::whatHasNoFieldSaysWhatToDoInstead()
{
    const auto settings = unavailableSettings();
    const auto find = [&settings](const QString& looked) {
        for (const UnavailableSetting& setting : settings)
            if (matchesSearch(setting.words, looked))
                return setting;
        return UnavailableSetting{};
    };
    using Kind = UnavailableSetting::Kind;
    for (const char* refused : {"PPO", "OFT", "DeepSpeed", "SwanLab", "GPTQ", "deepspeed stage",
                                "reward model", "奖励模型", "wandb", "hf hub id"}) {
        const UnavailableSetting found = find(QString::fromUtf8(refused));
        QVERIFY2(found.kind == Kind::Refused && !found.note.isEmpty(), refused);
    }
    QCOMPARE(find(QStringLiteral("Quantization method")).kind, Kind::NoEffect);
    QCOMPARE(find(QStringLiteral("Booster")).kind, Kind::NoEffect);
    QVERIFY(std::any_of(settings.begin(), settings.end(), [](const auto& setting) {
        return setting.key == QLatin1String("output_dir") && setting.kind == Kind::Elsewhere &&
               matchesSearch(setting.words, QStringLiteral("Output dir"));
    }));
    for (const UnavailableSetting& setting : settings)
        QVERIFY2(!setting.note.isEmpty() && !setting.title.isEmpty(), qPrintable(setting.key));
}

QTEST_MAIN(SettingsFormTest)
#include "settings_form_test.moc"
