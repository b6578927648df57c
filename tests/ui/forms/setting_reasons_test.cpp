#include "core/config/settings_table.h"
#include "ui/forms/setting_field.h"
#include "ui/forms/setting_reasons.h"
#include "ui/forms/setting_text.h"
#include "ui/forms/settings_form.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace anneal;
using namespace anneal::ui;
using config::Goal;

namespace {

constexpr Goal kGoals[] = {Goal::Identity, Goal::QuestionAnswering, Goal::Style, Goal::Custom};

config::PresetInput rows(std::size_t count, std::int64_t parameters = 135'000'000)
{
    config::PresetInput input;
    input.rows = count;
    input.meanTokens = 40;
    input.parameters = parameters;
    return input;
}

bool isOneSentence(const QString& text)
{
    static const QRegularExpression inside(QStringLiteral("[.!?][\"”’)]*\\s"));
    return text.endsWith(QLatin1Char('.')) && !text.contains(inside) && text == text.trimmed();
}

std::vector<const config::SettingInfo*> numbers()
{
    std::vector<const config::SettingInfo*> found;
    for (const config::SettingInfo& info : config::settings())
        if (hasSettingText(info.key) &&
            (info.type == config::SettingType::Integer || info.type == config::SettingType::Number))
            found.push_back(&info);
    return found;
}

} // namespace

class SettingReasonsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNumberHasAPlainAndAnExactSentenceAndAReason();
    void everyTutorialKeyIsExplained();
    void aNumberThatAReasonBeginsWithIsTheValueInForce();
    void theRankHasAReasonForEachGoal();
    void aReasonOfTheGoalIsGivenOnlyWhereItsPresetSetsTheKey();
    void reasonsNameSettingsThatExist();
    void aScreenReaderHearsThePlainSentenceOrTheFault();
};

void SettingReasonsTest::everyNumberHasAPlainAndAnExactSentenceAndAReason()
{
    QVERIFY(numbers().size() > 50);
    for (const config::SettingInfo* info : numbers()) {
        const QByteArray key(info->key.data(), qsizetype(info->key.size()));
        for (const Goal goal : kGoals)
            for (const std::size_t count : {10, 200, 5000}) {
                const SettingText text = settingText(info->key, goal, rows(count));
                QVERIFY2(isOneSentence(text.plain), key + ": " + text.plain.toUtf8());
                QVERIFY2(isOneSentence(text.exact), key + ": " + text.exact.toUtf8());
                QVERIFY2(isOneSentence(text.why), key + ": " + text.why.toUtf8());
            }
    }
}

void SettingReasonsTest::everyTutorialKeyIsExplained()
{
    for (const QString& key : SettingsForm::tutorialKeys()) {
        const SettingText text = settingText(key.toStdString());
        QVERIFY2(isOneSentence(text.plain) && isOneSentence(text.why), qPrintable(key));
    }
}

// "8 is enough" beside a field that says 16 would be a lie.
void SettingReasonsTest::aNumberThatAReasonBeginsWithIsTheValueInForce()
{
    static const QRegularExpression leading(QStringLiteral("^(-?[0-9][0-9.e-]*)[ ,]"));
    int held = 0;
    for (const Goal goal : kGoals)
        for (const std::size_t count : {10, 200, 5000}) {
            SettingsForm form;
            form.applyGoal(goal, rows(count));
            for (const config::SettingInfo* info : numbers()) {
                const auto match = leading.match(settingText(info->key, goal, form.input()).why);
                if (!match.hasMatch())
                    continue;
                const QString key =
                    QString::fromUtf8(info->key.data(), qsizetype(info->key.size()));
                QVERIFY2(match.captured(1).toDouble() == form.text(key).toDouble(),
                         qPrintable(key + QStringLiteral(": ") + match.captured(1) +
                                    QStringLiteral(" for ") + form.text(key)));
                ++held;
            }
        }
    QVERIFY(held > 300);
}

void SettingReasonsTest::theRankHasAReasonForEachGoal()
{
    QSet<QString> reasons;
    for (const Goal goal : kGoals) {
        SettingsForm form;
        form.applyGoal(goal, rows(40));
        const QString why = settingText("lora_rank", goal, form.input()).why;
        QVERIFY2(why.startsWith(form.text(QStringLiteral("lora_rank"))), qPrintable(why));
        reasons.insert(why);
    }
    QCOMPARE(reasons.size(), 4);
}

void SettingReasonsTest::aReasonOfTheGoalIsGivenOnlyWhereItsPresetSetsTheKey()
{
    const auto why = [](std::size_t count) {
        return settingText("val_size", Goal::QuestionAnswering, rows(count)).why;
    };
    QVERIFY(why(200) != why(10));
    QCOMPARE(why(10), settingText("val_size").why); // too few rows: none is held out
}

void SettingReasonsTest::reasonsNameSettingsThatExist()
{
    QSet<QByteArray> seen;
    for (const SettingReason& reason : methodReasons()) {
        const QByteArray key(reason.key.data(), qsizetype(reason.key.size()));
        QVERIFY2(hasSettingText(reason.key), key);
        QVERIFY2(!seen.contains(key), key);
        seen.insert(key);
    }
}

void SettingReasonsTest::aScreenReaderHearsThePlainSentenceOrTheFault()
{
    SettingsForm form;
    form.applyGoal(Goal::Identity, rows(10));
    SettingField field(form, QStringLiteral("lora_dropout"), SettingField::Form::Row);
    QCOMPARE(field.editor()->accessibleDescription(), settingText("lora_dropout").plain);
    form.setText(QStringLiteral("lora_dropout"), QStringLiteral("7"));
    QCOMPARE(field.editor()->accessibleDescription(), field.errorText());
    QVERIFY(!field.errorText().isEmpty());
}

QTEST_MAIN(SettingReasonsTest)
#include "setting_reasons_test.moc"
