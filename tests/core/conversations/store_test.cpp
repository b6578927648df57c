#include "core/conversations/store.h"

#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/conversations/sqlite.h"

#include <QTemporaryDir>
#include <QTest>

#if defined(Q_OS_UNIX)
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace anneal;
using namespace anneal::conversations;
namespace fs = std::filesystem;

class StoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aConversationComesBackAsItWasKept();
    void newestIsFirstAndOwnersSeeTheirOwn();
    void textIsFoundAndMarked_data();
    void textIsFoundAndMarked();
    void whatASearchLooksForIsNoExpression();
    void changedTextIsFoundAndTheFormerIsNot();
    void aGrowingAnswerLeavesAllElseAsItIs();
    void deletedIsGoneAndComesBack();
    void oldFilesAreTakenOverOnce();
    void aDamagedFileIsSetAsideByName_data();
    void aDamagedFileIsSetAsideByName();
    void aNewerFileIsRefusedAndLeftAlone();
    void twoStoresShareAFile();
    void aKilledProgramLosesNothingThatWasKept();

private:
    [[nodiscard]] Store open();
    [[nodiscard]] static Conversation sample(const std::string& question,
                                             const std::string& answer = "喵呜~ 😸");
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_file, m_old;
};

void StoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto folder = pathFromUtf8(m_folder->path().toStdString());
    m_file = folder / "conversations.db";
    m_old = folder / "chats";
}

Store StoreTest::open()
{
    auto opened = Store::open(m_file, m_old);
    if (!opened)
        qFatal("%s", opened.error().message.c_str());
    return std::move(opened->store);
}

Conversation StoreTest::sample(const std::string& question, const std::string& answer)
{
    auto c = newConversation();
    Message asked;
    asked.text = question;
    const auto number = c.add(asked);
    Message said;
    said.parent = number;
    said.role = Role::Assistant;
    said.text = answer;
    said.ids = {1, 70000, -1};
    said.promptTokens = 12;
    said.newTokens = 7;
    said.tokensPerSecond = 21.5;
    said.thoughtTokens = 3;
    said.thoughtSeconds = 0.5;
    said.finishReason = "stop";
    said.chatTemplate = "qwen3";
    said.model = "biscuit";
    c.add(said);
    return c;
}

void StoreTest::aConversationComesBackAsItWasKept()
{
    auto c = sample("你是谁？\n\"quoted\"");
    c.title = "Cats";
    c.system = "Be brief.";
    c.checkpoint = "/runs/a/checkpoint-40";
    c.otherCheckpoint = "/base";
    c.sideBySide = true;
    c.settings = R"({"temperature": 0})";
    QVERIFY(open().saveAll({}, c));
    const auto back = open().read({}, c.id);
    QVERIFY(back);
    QCOMPARE(back->title, c.title);
    QCOMPARE(back->system, c.system);
    QCOMPARE(back->checkpoint, c.checkpoint);
    QCOMPARE(back->otherCheckpoint, c.otherCheckpoint);
    QVERIFY(back->sideBySide);
    QCOMPARE(back->settings, c.settings);
    QCOMPARE(back->created, c.created);
    QCOMPARE(back->messages.size(), std::size_t(2));
    QCOMPARE(back->messages[0].text, c.messages[0].text);
    const auto& answer = back->messages[1];
    QVERIFY(answer.role == Role::Assistant && answer.parent == 1 && answer.chosen);
    QVERIFY(answer.ids == c.messages[1].ids);
    QCOMPARE(answer.tokensPerSecond, 21.5);
    QCOMPARE(answer.thoughtSeconds, 0.5);
    QCOMPARE(answer.finishReason, std::string("stop"));
    QCOMPARE(answer.chatTemplate, std::string("qwen3"));
    QCOMPARE(answer.model, std::string("biscuit"));
}

void StoreTest::newestIsFirstAndOwnersSeeTheirOwn()
{
    auto store = open();
    auto older = sample("older");
    older.modified -= 1000;
    const auto newer = sample("newer");
    const auto other = sample("other's");
    QVERIFY(store.saveAll({}, newer) && store.saveAll({}, older) && store.saveAll("mia", other));
    const auto list = store.list({});
    QVERIFY(list && list->size() == 2);
    QCOMPARE((*list)[0].shownTitle(), std::string("newer"));
    QVERIFY(!store.read({}, other.id));
    QVERIFY(!store.saveAll({}, other)); // an id that another user has
    QVERIFY(store.read("mia", other.id));
    QVERIFY(store.search({}, "other")->empty());
    QCOMPARE(store.search("mia", "other")->size(), std::size_t(1));
}

void StoreTest::textIsFoundAndMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::newRow("word") << "coffee"
                          << "Coffee";
    QTest::newRow("part of a word") << "offe"
                                    << "offe";
    QTest::newRow("two letters") << "CO"
                                 << "Co";
    QTest::newRow("chinese, indexed") << "今天有点累"
                                      << "今天有点累";
    QTest::newRow("chinese, short") << "有点"
                                    << "有点";
    QTest::newRow("chinese, one character") << "累"
                                            << "累";
    QTest::newRow("two words") << "house coffee"
                               << "house";
}

void StoreTest::textIsFoundAndMarked()
{
    QFETCH(QString, text);
    QFETCH(QString, marked);
    auto store = open();
    const auto c = sample("A first question", std::string(300, '.') +
                                                  " 我今天有点累，想喝点热的。 The house Coffee, "
                                                  "please " +
                                                  std::string(300, '.'));
    QVERIFY(store.saveAll({}, c) && store.saveAll({}, sample("tea", "green")));
    const auto hits = store.search({}, text.toStdString());
    QVERIFY2(hits, hits ? "" : hits.error().message.c_str());
    QCOMPARE(hits->size(), std::size_t(1));
    const auto& hit = hits->front();
    QCOMPARE(hit.conversation, c.id);
    QCOMPARE(hit.message, 2);
    QVERIFY(isValidUtf8(hit.excerpt) && hit.excerpt.size() < 250);
    const auto found = QString::fromStdString(hit.excerpt.substr(hit.from, hit.length));
    if (text.contains(' '))
        QVERIFY(found.contains(QLatin1String("ouse"), Qt::CaseInsensitive) ||
                found.contains(QLatin1String("offee"), Qt::CaseInsensitive));
    else
        QCOMPARE(found, marked);
}

void StoreTest::whatASearchLooksForIsNoExpression()
{
    auto store = open();
    QVERIFY(store.saveAll({}, sample("100% \"sure\" NOT a_b")));
    for (const char* text : {"\"sure\"", "100%", "a_b", "NOT", "sure\" OR \"", "%", "_b"}) {
        const auto hits = store.search({}, text);
        QVERIFY2(hits, text);
    }
    QCOMPARE(store.search({}, "100%")->size(), std::size_t(1));
    QCOMPARE(store.search({}, "axb")->size(), std::size_t(0));
    QCOMPARE(store.search({}, "xx OR sure")->size(), std::size_t(0));
    QVERIFY(store.search({}, "  ")->empty());
}

void StoreTest::changedTextIsFoundAndTheFormerIsNot()
{
    auto store = open();
    auto c = sample("question", "former words");
    QVERIFY(store.saveAll({}, c));
    c.find(2)->text = "later words";
    QVERIFY(store.save({}, c, {2}));
    QVERIFY(store.search({}, "former")->empty());
    QCOMPARE(store.search({}, "later")->size(), std::size_t(1));
    QVERIFY(store.rename({}, c.id, "A new title"));
    QCOMPARE(store.search({}, "new tit")->front().message, 0);
}

void StoreTest::aGrowingAnswerLeavesAllElseAsItIs()
{
    auto store = open();
    auto c = sample("Who are you?", "I am");
    QVERIFY(store.saveAll("anna", c));
    QVERIFY(store.rename("anna", c.id, "Renamed meanwhile"));
    auto answer = *c.find(2);
    answer.text = "I am a teapot";
    answer.finishReason = "stop";
    answer.newTokens = 4;
    QVERIFY(store.grow("anna", c.id, answer));
    auto strangers = answer;
    strangers.text = "nonsense";
    QVERIFY(store.grow("boris", c.id, strangers));
    strangers.number = 99;
    QVERIFY(store.grow("anna", c.id, strangers));
    const auto back = store.read("anna", c.id).value();
    QCOMPARE(back.title, std::string("Renamed meanwhile"));
    QCOMPARE(back.messages.size(), 2U);
    QCOMPARE(back.messages[1].text, std::string("I am a teapot"));
    QCOMPARE(back.messages[1].newTokens, 4);
    QCOMPARE(store.search("anna", "teapot").value().size(), 1U);
}

void StoreTest::deletedIsGoneAndComesBack()
{
    const auto c = sample("coffee");
    {
        auto store = open();
        QVERIFY(store.saveAll({}, c) && store.remove({}, c.id));
        QVERIFY(store.list({})->empty() && store.search({}, "coffee")->empty());
        QVERIFY(!store.read({}, c.id));
        QVERIFY(store.restore({}, c.id));
        QCOMPARE(store.search({}, "coffee")->size(), std::size_t(1));
        QVERIFY(store.remove({}, c.id));
    }
    {
        auto database = Database::open(m_file);
        QVERIFY(database && database->execute("UPDATE conversations SET deleted = 1"));
    }
    auto store = open(); // more than a day later
    QVERIFY(store.restore({}, c.id));
    QVERIFY(store.list({})->empty());
}

void StoreTest::oldFilesAreTakenOverOnce()
{
    fs::create_directories(m_old);
    const char* whole = R"({"schema": 1, "title": "Cats", "created": "2026-03-02T10:31:00.123",
        "modified": "2026-03-02T10:32:00.000", "system": "Be brief.", "checkpoint": "/runs/a",
        "messages": [{"role": "user", "content": "你是谁？"}, {"role": "assistant", "content": "喵",
        "promptTokens": 12, "newTokens": 7, "tokensPerSecond": 21.5, "finishReason": "stop"}]})";
    QVERIFY(writeFileAtomically(m_old / "a-b.json", whole));
    QVERIFY(writeFileAtomically(m_old / "broken.json", "{\"schema\": 1"));
    QVERIFY(writeFileAtomically(m_old / "future.json", "{\"schema\": 99}"));
    auto opened = Store::open(m_file, m_old);
    QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
    QCOMPARE(opened->takenOver, std::size_t(1));
    QVERIFY(opened->unreadable == std::vector<std::string>({"broken.json", "future.json"}));
    const auto c = opened->store.read({}, "a-b");
    QVERIFY(c);
    QCOMPARE(c->title, std::string("Cats"));
    QCOMPARE(c->messages.size(), std::size_t(2));
    QCOMPARE(c->messages[1].newTokens, 7);
    QCOMPARE(c->modified - c->created, 59'877);
    QCOMPARE(c->shown().size(), std::size_t(2));
    QVERIFY(fs::exists(m_old / "imported" / "a-b.json") && fs::exists(m_old / "broken.json"));
    // What the user does afterwards is not undone by the old file.
    QVERIFY(opened->store.remove({}, "a-b"));
    auto again = Store::open(m_file, m_old);
    QVERIFY(again && again->takenOver == 0 && again->store.list({})->empty());
}

void StoreTest::aDamagedFileIsSetAsideByName_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how : {"no database", "overwritten pages", "cut short"})
        QTest::newRow(how) << how;
}

void StoreTest::aDamagedFileIsSetAsideByName()
{
    QFETCH(QString, how);
    {
        auto store = open();
        for (int i = 0; i < 40; ++i)
            QVERIFY(
                store.saveAll({}, sample("question " + std::to_string(i), std::string(4000, 'x'))));
    }
    auto bytes = readFile(m_file).value();
    if (how == QLatin1String("no database"))
        bytes = "This is no database at all, however one looks at it.";
    else if (how == QLatin1String("overwritten pages"))
        std::fill(bytes.begin() + 4096, bytes.begin() + 5 * 4096, '\x7F');
    else
        bytes.resize(bytes.size() / 2);
    QVERIFY(writeFileAtomically(m_file, bytes));
    auto opened = Store::open(m_file, m_old);
    QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
    QVERIFY(toUtf8(opened->setAside.filename()).starts_with("conversations.damaged-"));
    QVERIFY(fs::exists(opened->setAside));
    QVERIFY(readFile(opened->setAside).value() == bytes);
    QVERIFY(opened->store.saveAll({}, sample("new")));
    QCOMPARE(opened->store.list({})->size(), std::size_t(1));
}

void StoreTest::aNewerFileIsRefusedAndLeftAlone()
{
    (void)open();
    {
        auto database = Database::open(m_file);
        QVERIFY(database && database->execute("PRAGMA user_version = 99"));
    }
    const auto refused = Store::open(m_file, m_old);
    QVERIFY(!refused && refused.error().code == ErrorCode::Unsupported);
    QVERIFY(fs::exists(m_file));
}

void StoreTest::twoStoresShareAFile()
{
    auto one = open(), two = open();
    const auto c = sample("shared");
    QVERIFY(one.saveAll({}, c));
    QVERIFY(two.read({}, c.id));
    QVERIFY(two.rename({}, c.id, "by the other"));
    QCOMPARE(one.list({})->front().title, std::string("by the other"));
}

void StoreTest::aKilledProgramLosesNothingThatWasKept()
{
#if defined(Q_OS_UNIX)
    const auto c = sample("question");
    int pipes[2];
    QVERIFY(pipe(pipes) == 0);
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) { // writes answers and tells of each, until it is killed
        auto store = Store::open(m_file, {});
        auto own = c;
        if (!store || !store->store.saveAll({}, own))
            _exit(1);
        for (unsigned char i = 0;; ++i) {
            Message message;
            message.parent = 2;
            message.text = "kept";
            const auto number = own.add(message);
            if (!store->store.save({}, own, {number}) || write(pipes[1], &i, 1) != 1)
                _exit(1);
        }
    }
    std::size_t told = 0;
    unsigned char byte = 0;
    while (told < 20 && ::read(pipes[0], &byte, 1) == 1)
        ++told;
    kill(child, SIGKILL);
    close(pipes[1]);
    while (::read(pipes[0], &byte, 1) == 1)
        ++told;
    close(pipes[0]);
    waitpid(child, nullptr, 0);
    auto opened = Store::open(m_file, {});
    QVERIFY(opened && opened->setAside.empty());
    const auto back = opened->store.read({}, c.id);
    QVERIFY(back);
    QVERIFY(back->messages.size() >= told + 2 && back->messages.size() <= told + 3);
#else
    QSKIP("needs fork()");
#endif
}

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
