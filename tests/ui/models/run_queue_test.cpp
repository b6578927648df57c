#include "ui/models/run_queue.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace anneal;
using namespace anneal::ui;

namespace {

config::RunConfig run(const char* name)
{
    config::RunConfig config;
    (void)config.set("model_name_or_path", "tiny");
    (void)config.set("dataset", "identity");
    (void)config.set("do_train", "true");
    (void)config.set("output_dir", std::string("saves/tiny/lora/") + name);
    (void)config.set("num_train_epochs", "7");
    return config;
}

QStringList names(const RunQueue& queue)
{
    QStringList texts;
    for (int row = 0; row < queue.rowCount(); ++row)
        texts << queue.index(row).data().toString();
    return texts;
}

} // namespace

class RunQueueTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsComeInTheirOrder()
    {
        RunQueue queue({});
        QAbstractItemModelTester tester(&queue);
        for (const char* name : {"a", "b", "c"})
            queue.add(run(name));
        QCOMPARE(names(queue), (QStringList{"a", "b", "c"}));
        QVERIFY(queue.holds(QStringLiteral("saves/tiny/lora/b")));
        const auto first = queue.first();
        QVERIFY(first && first->train().outputDir == "saves/tiny/lora/a");
        QCOMPARE(queue.length(), std::size_t{3}); // until it trains
        queue.begun(QStringLiteral("saves/tiny/lora/a"));
        QCOMPARE(queue.length(), std::size_t{2});
    }

    void aRunMovesToWhereItIsDropped_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("order");
        QTest::newRow("up") << 2 << 0 << "c a b d";
        QTest::newRow("down") << 0 << 3 << "b c a d";
        QTest::newRow("to the end") << 1 << 4 << "a c d b";
        QTest::newRow("nowhere") << 1 << 2 << "a b c d";
        QTest::newRow("outside") << 1 << 9 << "a b c d";
    }

    void aRunMovesToWhereItIsDropped()
    {
        QFETCH(int, from);
        QFETCH(int, before);
        RunQueue queue({});
        QAbstractItemModelTester tester(&queue);
        for (const char* name : {"a", "b", "c", "d"})
            queue.add(run(name));
        const std::unique_ptr<QMimeData> data(queue.mimeData({queue.index(from)}));
        if (before <= queue.rowCount())
            queue.dropMimeData(data.get(), Qt::MoveAction, before, 0, {});
        else
            QVERIFY(!queue.move(from, before));
        QTEST(names(queue).join(QLatin1Char(' ')), "order");
    }

    void aRunTakenOutGoesBackToItsPlace()
    {
        RunQueue queue({});
        QSignalSpy spy(&queue, &RunQueue::lengthChanged);
        for (const char* name : {"a", "b", "c"})
            queue.add(run(name));
        queue.insert(1, queue.takeAt(1));
        QCOMPARE(names(queue), (QStringList{"a", "b", "c"}));
        QCOMPARE(spy.size(), 5);
    }

    void theQueueOutlivesTheWindow()
    {
        QTemporaryDir folder;
        const std::filesystem::path place = folder.filePath(QStringLiteral("queue")).toStdString();
        {
            RunQueue queue(place);
            for (const char* name : {"a", "b", "c"})
                queue.add(run(name));
            queue.move(2, 0);
            (void)queue.takeAt(1);
        }
        RunQueue again(place);
        QCOMPARE(names(again), (QStringList{"c", "b"}));
        QCOMPARE(again.first()->train().epochs, 7.0);
        QCOMPARE(names(RunQueue(place)), (QStringList{"c", "b"})); // a crash loses none
        again.begun(again.index(0).data(RunQueue::FolderRole).toString());
        QCOMPARE(names(RunQueue(place)), QStringList{"b"});
    }

    void aDamagedFileIsLeftOut()
    {
        QTemporaryDir folder;
        QFile bad(folder.filePath(QStringLiteral("0001.yaml")));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("][");
        bad.close();
        RunQueue queue(std::filesystem::path(folder.path().toStdString()));
        QVERIFY(queue.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RunQueueTest)
#include "run_queue_test.moc"
