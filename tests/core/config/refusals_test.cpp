#include "core/base/atomic_file.h"
#include "core/base/notice.h"
#include "core/base/utf8.h"
#include "core/config/run_card_file.h"
#include "core/config/run_config.h"
#include "core/config/run_file.h"
#include "core/config/setting_value.h"
#include "tests/core/config/refused_settings.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include <limits>

using namespace anneal;
using namespace anneal::config;
using namespace anneal::tests;

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The notice of an error, which has to be one of the table and to stand in the message.
QString toldBy(const Error& error)
{
    const auto told = keptNotice(error.context);
    const bool says = !told.sentence.empty() &&
                      QString::fromStdString(error.message).contains(fromView(told.sentence));
    return says ? QString::fromStdString(told.id) : QString();
}

/// Tries values of every kind with every setting. The notices of those that are refused.
template <typename Refusal>
QSet<QString> idsOfValues(const Refusal& refusal)
{
    QSet<QString> ids;
    const auto note = [&](const Error& error, std::string_view key) {
        ids.insert(toldBy(error));
        refusal(error, key);
    };
    for (const SettingInfo& setting : settings()) {
        std::vector<RawValue> values;
        for (const char* text : {"zzzz", "-1e12", "1e12", "1.5", "{", "[]"})
            values.push_back({RawValue::Kind::Scalar, text, {}});
        values.push_back({RawValue::Kind::Scalar, std::string("a\0b", 3), {}});
        values.push_back({RawValue::Kind::Map, "{\"zzzz\": 1}", {}});
        values.push_back({RawValue::Kind::List, {}, {"zzzz", "-1"}});
        for (const auto& choice : refusedChoices())
            if (choice.key == setting.key)
                values.push_back({RawValue::Kind::Scalar, std::string(choice.value), {}});
        for (const RawValue& value : values)
            if (const auto parsed = parseSetting(setting, value); !parsed)
                note(parsed.error(), setting.key);
        for (const SettingValue& value :
             {SettingValue(true), SettingValue(std::int64_t{1} << 60), SettingValue(-1e12),
              SettingValue(std::numeric_limits<double>::infinity()), SettingValue(std::string("{")),
              SettingValue(std::vector<std::string>{"zzzz"})})
            if (const auto checked = checkSetting(setting, value); !checked)
                note(checked.error(), setting.key);
    }
    return ids;
}

} // namespace

/// What a run file, a form or the command line is refused for, the window says in its language:
/// each refusal of core/config is a row of the table of notices, and each row is met here.
class RefusalsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRefusalHasANotice_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < std::size(kRefused); ++i)
            QTest::newRow(kRefused[i].id) << int(i);
    }
    void everyRefusalHasANotice()
    {
        QFETCH(int, number);
        const Refused& one = kRefused[std::size_t(number)];
        const auto config = read("run.yaml", runFileOf(one), one.verb);
        QVERIFY2(!config, one.settings);
        QVERIFY2(toldBy(config.error()) == QLatin1String(one.id), config.error().message.c_str());
    }

    void everyValueThatDoesNotFitHasANotice()
    {
        int count = 0;
        const auto ids = idsOfValues([&](const Error& error, std::string_view key) {
            ++count;
            QVERIFY2(!toldBy(error).isEmpty(), error.message.c_str());
            QCOMPARE(error.context.at("key"), std::string(key));
        });
        QVERIFY(count > 1500);
        QVERIFY(ids.size() > 10);
    }

    void othersHaveANoticeToo()
    {
        const auto told = [](const auto& result) {
            return result ? QStringLiteral("taken") : toldBy(result.error());
        };
        QCOMPARE(told(parseOverrides({"--lora_rank"})), QStringLiteral("word.no_value"));
        QCOMPARE(told(parseOverrides({"hello"})), QStringLiteral("word.no_setting"));
        QCOMPARE(told(parseRunText(std::string("a\0b", 3))), QStringLiteral("run_file.text"));
        QCOMPARE(told(read("run.json", "[1]", Train)), QStringLiteral("run_file.object"));
        QCOMPARE(told(read("nul.yaml", std::string("a: \0", 4), Train)),
                 QStringLiteral("run_file.nul"));
        QVERIFY(write("card.yaml", "run_card:\n  model:\n    files:\n      - {bytes: 1}\n"));
        QCOMPARE(told(readCardFiles(folder() / "card.yaml")), QStringLiteral("run_card.path"));
    }

    // A new refusal has to be met above, and nothing is refused by words alone.
    void everyNoticeOfTheSettingsIsMet()
    {
        QSet<QString> met{QStringLiteral("word.no_value"), QStringLiteral("word.no_setting"),
                          QStringLiteral("run_file.text"), QStringLiteral("run_file.object"),
                          QStringLiteral("run_file.nul"), QStringLiteral("run_card.path"),
                          // By every value that does not fit.
                          QStringLiteral("value.most"), QStringLiteral("value.type"),
                          QStringLiteral("value.finite"), QStringLiteral("value.nul")};
        for (const Refused& one : kRefused)
            met.insert(QString::fromLatin1(one.id));
        QSet<QString> refused, ids;
        for (const auto& row : noticeTexts())
            ids.insert(fromView(row.id));
        static const QRegularExpression quoted(QStringLiteral("\"([a-z_]+\\.[a-z_0-9]+)\""));
        QDirIterator files(QStringLiteral(ANNEAL_SOURCE_DIR "/core/config"),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files);
        int sources = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++sources;
            const QString text = QString::fromUtf8(file.readAll());
            for (auto found = quoted.globalMatch(text); found.hasNext();) {
                const QString id = found.next().captured(1);
                // Notes on a run that goes on, and the environment of several processes, which
                // process_place_test.cpp meets.
                if (ids.contains(id) && !id.startsWith(QLatin1String("setting.")) &&
                    !id.startsWith(QLatin1String("run.")) &&
                    !id.startsWith(QLatin1String("process.")))
                    refused.insert(id);
            }
        }
        QVERIFY(sources > 40 && refused.size() > 100);
        const QSet<QString> unmet = refused - met;
        QVERIFY2(unmet.isEmpty(),
                 qPrintable(QStringList(unmet.values()).join(QLatin1String(", "))));
    }

private:
    [[nodiscard]] std::filesystem::path folder() const
    {
        return pathFromUtf8(m_folder.path().toStdString());
    }
    [[nodiscard]] bool write(const char* name, const std::string& text) const
    {
        return writeFileAtomically(folder() / name, text).has_value();
    }
    [[nodiscard]] Result<RunConfig> read(const char* name, const std::string& text, Verb verb) const
    {
        if (!write(name, text))
            return fail(ErrorCode::Io, "could not write the test's file");
        return RunConfig::fromFile(folder() / name, {}, verb);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "refusals_test.moc"
