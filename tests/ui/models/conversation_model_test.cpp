#include "ui/models/conversation_model.h"

#include "ui/models/chat_settings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace anneal;
using namespace anneal::ui;

namespace {

conversations::Summary sample(const std::string& question, std::int64_t modified = 1000)
{
    auto conversation = conversations::newConversation();
    return {conversation.id, {}, question, modified, modified};
}

} // namespace

class ConversationModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void modelKeepsTheRulesOfQt();
    void whatASearchFindsIsLeftWithItsMark();
    void settingsComeBackFromTheirText();
    void hostileSettingsKeepTheDefaults();
    void timesReadLikeSpeech();
};

void ConversationModelTest::modelKeepsTheRulesOfQt()
{
    ConversationModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto first = sample("first");
    const auto second = sample("second", 2000);
    model.put(first);
    model.put(second);
    const auto id = QString::fromStdString(first.id);
    QCOMPARE(model.rowOf(id), 1);
    model.put(sample("oldest", 10)); // one that was brought back stands by its time
    QCOMPARE(model.rowOf(id), 1);
    first.modified = 3000;
    model.put(first);
    QCOMPARE(model.rowOf(id), 0);
    QSignalSpy renamed(&model, &ConversationModel::renamed);
    QVERIFY(model.setData(model.index(0), QStringLiteral("  renamed  ")));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("renamed"));
    QVERIFY(model.setData(model.index(0), QString()));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("first"));
    QCOMPARE(renamed.size(), 2);
    QVERIFY(model.setData(model.index(0), QStringLiteral("first"))); // left as it was
    QCOMPARE(renamed.size(), 2);
    model.remove(id);
    model.reset({});
}

void ConversationModelTest::whatASearchFindsIsLeftWithItsMark()
{
    ConversationModel model;
    const auto coffee = sample("coffee"), tea = sample("热茶和点心");
    model.reset({coffee, tea});
    ConversationFilter filter;
    filter.setSourceModel(&model);
    QCOMPARE(filter.rowCount(), 2);
    const std::string excerpt = "喵，一杯热茶";
    model.setHits(std::vector{
        conversations::Hit{tea.id, 2, excerpt, excerpt.find("热茶"), std::string("热茶").size()}});
    filter.invalidate();
    QCOMPARE(filter.rowCount(), 1);
    const auto found = filter.index(0, 0);
    QCOMPARE(found.data(ConversationModel::ExcerptRole).toString(), QStringLiteral("喵，一杯热茶"));
    QCOMPARE(found.data(ConversationModel::MarkFromRole).toInt(), 4); // characters, not bytes
    QCOMPARE(found.data(ConversationModel::MarkLengthRole).toInt(), 2);
    model.setHits(std::vector{conversations::Hit{tea.id, 0, tea.firstQuestion, 0, 6}});
    QVERIFY(found.data(ConversationModel::ExcerptRole).toString().isEmpty()); // it is in the title
    model.setHits(std::nullopt);
    filter.invalidate();
    QCOMPARE(filter.rowCount(), 2);
}

void ConversationModelTest::settingsComeBackFromTheirText()
{
    ChatSettings settings;
    settings.options.temperature = 0.35;
    settings.options.minP = 0.05;
    settings.options.noRepeatNgramSize = 4;
    settings.options.numBeams = 3;
    settings.options.seed = 18446744073709551615u;
    settings.options.maxNewTokens = 77;
    settings.options.skipSpecialTokens = false;
    settings.stopWords = {"###", "停"};
    settings.thinking = false;
    const auto back = chatSettings(toJson(settings));
    QCOMPARE(back.options.temperature, 0.35);
    QCOMPARE(back.options.minP, 0.05);
    QCOMPARE(back.options.noRepeatNgramSize, 4);
    QCOMPARE(back.options.numBeams, 3);
    QVERIFY(back.options.seed == settings.options.seed);
    QVERIFY(back.options.maxNewTokens == settings.options.maxNewTokens);
    QVERIFY(!back.options.skipSpecialTokens && back.options.doSample);
    QVERIFY(back.stopWords == settings.stopWords && back.thinking == settings.thinking);
    settings.options.temperature = 0;
    QVERIFY(!chatSettings(toJson(settings)).options.doSample);
}

void ConversationModelTest::hostileSettingsKeepTheDefaults()
{
    const ChatSettings defaults;
    for (const char* text :
         {"", "[1]", "{", R"({"temperature": "hot", "top_k": -5, "num_beams": 1e9, "seed": 3,
                               "stop": {"a": 1}, "max_new_tokens": 0})"}) {
        const auto settings = chatSettings(text);
        QCOMPARE(settings.options.temperature, defaults.options.temperature);
        QCOMPARE(settings.options.topK, defaults.options.topK);
        QCOMPARE(settings.options.numBeams, defaults.options.numBeams);
        QVERIFY(settings.options.maxNewTokens == defaults.options.maxNewTokens);
        QVERIFY(!settings.options.seed && settings.stopWords.empty() && !settings.thinking);
    }
}

void ConversationModelTest::timesReadLikeSpeech()
{
    const QDateTime now(QDate(2026, 3, 2), QTime(10, 31));
    QCOMPARE(friendlyTime(now.addSecs(-5), now), QStringLiteral("just now"));
    QCOMPARE(friendlyTime(now.addSecs(-1140), now), QStringLiteral("today 10:12"));
    QCOMPARE(friendlyTime(now.addDays(-1), now), QStringLiteral("yesterday"));
}

QTEST_GUILESS_MAIN(ConversationModelTest)
#include "conversation_model_test.moc"
