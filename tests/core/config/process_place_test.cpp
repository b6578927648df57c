#include "core/config/process_place.h"

#include <QTest>

#include <map>

using namespace anneal;

namespace {

using Environment = std::map<QByteArray, QByteArray>;
const char* const kNames[] = {"RANK",        "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE",
                              "MASTER_ADDR", "MASTER_PORT"};

void set(const Environment& environment)
{
    for (const auto* name : kNames)
        qunsetenv(name);
    for (const auto& [name, value] : environment)
        qputenv(name.constData(), value);
}

const Environment kGood = {{"RANK", "3"},        {"WORLD_SIZE", "4"},
                           {"LOCAL_RANK", "1"},  {"LOCAL_WORLD_SIZE", "2"},
                           {"MASTER_ADDR", "h"}, {"MASTER_PORT", "29500"}};

Environment with(const QByteArray& name, const char* value)
{
    auto environment = kGood;
    if (value)
        environment[name] = value;
    else
        environment.erase(name);
    return environment;
}

} // namespace

class ProcessPlaceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { set({}); }

    void torchrunsEnvironmentIsRead()
    {
        set(kGood);
        const auto place = config::processPlace({});
        QVERIFY2(place, place ? "" : place.error().message.c_str());
        QCOMPARE(place->rank, 3);
        QCOMPARE(place->processes, 4);
        QCOMPARE(place->localRank, 1);
        QCOMPARE(place->localProcesses, 2);
        QCOMPARE(place->address, std::string("h"));
        QCOMPARE(int(place->port), 29500);
        QVERIFY(!place->leads() && !place->isAlone());
        QCOMPARE(config::processesOnThisMachine(), 2);
        QCOMPARE(config::numberOnThisMachine(), 1);
    }

    void withoutItTheProcessIsAlone()
    {
        for (const auto& environment :
             {Environment{}, Environment{{"WORLD_SIZE", "1"}, {"RANK", "nonsense"}},
              Environment{{"RANK", "3"}, {"LOCAL_WORLD_SIZE", "8"}}}) {
            set(environment);
            const auto place = config::processPlace({});
            QVERIFY(place);
            QVERIFY(place->isAlone() && place->leads());
            QCOMPARE(config::processesOnThisMachine(), 1);
        }
    }

    void settingsStandInForTheMeetingPoint()
    {
        auto environment = with("MASTER_ADDR", nullptr);
        environment.erase("MASTER_PORT");
        set(environment);
        config::RunConfig config;
        QVERIFY(config.set("master_addr", "10.0.0.1"));
        QVERIFY(config.set("master_port", "4711"));
        const auto place = config::processPlace(config);
        QVERIFY(place);
        QCOMPARE(place->address, std::string("10.0.0.1"));
        QCOMPARE(int(place->port), 4711);
        set(kGood);
        QCOMPARE(config::processPlace(config)->address, std::string("h")); // the environment wins
    }

    void senselessValuesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value"); // null: not set
        const auto add = [](const char* name, const char* value) {
            QTest::addRow("%s=%s", name, value ? value : "(none)")
                << QByteArray(name) << QByteArray(value);
        };
        for (const auto* value : {"x", "-1", "0", "2.0", " 2", "99999999999999999999", "4097"})
            add("WORLD_SIZE", value);
        for (const auto* value : {static_cast<const char*>(nullptr), "4", "-1", "one", "0x1"})
            add("RANK", value);
        for (const auto* value : {"7", "-1", "x"})
            add("LOCAL_RANK", value);
        for (const auto* value : {"0", "5", "x"})
            add("LOCAL_WORLD_SIZE", value);
        for (const auto* value :
             {static_cast<const char*>(nullptr), "", "a b", "tcp://host", "a\nb"})
            add("MASTER_ADDR", value);
        for (const auto* value : {static_cast<const char*>(nullptr), "0", "65536", "http", "-5"})
            add("MASTER_PORT", value);
    }
    void senselessValuesAreNamed()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        set(with(name, value.isNull() ? nullptr : value.constData()));
        const auto place = config::processPlace({});
        QVERIFY(!place);
        QVERIFY(place.error().code == ErrorCode::InvalidArgument);
        QCOMPARE(place.error().context.at("variable"), name.toStdString());
        QCOMPARE(keptNotice(place.error().context).sentence, place.error().message);
        QVERIFY2(place.error().message.find(name.toStdString()) != std::string::npos,
                 place.error().message.c_str());
    }

    void theTimeoutIsReferences()
    {
        QCOMPARE(config::processTimeout({}).count(), 1800);
        config::RunConfig config;
        QVERIFY(config.set("ddp_timeout", "180000000")); // as LLaMA-Factory's examples have it
        QVERIFY(config::processTimeout(config).count() > 30'000'000);
        QVERIFY(!config.set("ddp_timeout", "0"));
        QVERIFY(config.set("ddp_backend", "gloo"));
        const auto other = config.set("ddp_backend", "nccl");
        QVERIFY(!other);
        QVERIFY2(other.error().message.find("gloo") != std::string::npos,
                 other.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(ProcessPlaceTest)
#include "process_place_test.moc"
