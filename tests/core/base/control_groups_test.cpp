#include "core/base/control_groups.h"
#include "core/base/machine.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <memory>

using namespace anneal;
namespace fs = std::filesystem;

namespace {

constexpr const char* kV2 =
    "30 23 0:26 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate\n";
constexpr const char* kV1 =
    "31 23 0:28 / /sys/fs/cgroup rw - tmpfs tmpfs rw,mode=755\n"
    "35 31 0:32 / /sys/fs/cgroup/memory rw,relatime shared:9 - cgroup cgroup rw,memory\n"
    "32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw,relatime - cgroup cgroup rw,cpu,cpuacct\n"
    "41 31 0:38 / /sys/fs/cgroup/unified rw,relatime - cgroup2 cgroup2 rw\n";

} // namespace

/// Limits of control groups, read from trees as the kernel shows them.
class ControlGroupsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void withoutGroupsThereIsNoLimit()
    {
        QVERIFY(!groupMemory(root()) && !groupProcessors(root()));
        write("proc/self/mountinfo", kV2);
        write("proc/self/cgroup", "0::/user.slice\n");
        write("sys/fs/cgroup/user.slice/memory.max", "max\n");
        write("sys/fs/cgroup/user.slice/cpu.max", "max 100000\n");
        QVERIFY(!groupMemory(root()) && !groupProcessors(root()));
    }

    void theTightestOfNestedGroupsCounts()
    {
        write("proc/self/mountinfo", kV2);
        write("proc/self/cgroup", "0::/a/b/c\n");
        limit2("sys/fs/cgroup/a", "4000", 3900, 100);  // others fill it: 200 left
        limit2("sys/fs/cgroup/a/b", "1000", 300, 0);   // the smallest limit: 700 left
        limit2("sys/fs/cgroup/a/b/c", "max", 300, 50); // none of its own
        write("sys/fs/cgroup/a/cpu.max", "150000 100000\n");
        write("sys/fs/cgroup/a/b/cpu.max", "max 100000\n");
        const auto memory = groupMemory(root());
        QVERIFY(memory);
        QCOMPARE(memory->limit, std::uint64_t{1000});
        QCOMPARE(memory->available, std::uint64_t{200});
        QCOMPARE(groupProcessors(root()).value(), 2);
    }

    void versionOneIsReadByItsController()
    {
        write("proc/self/mountinfo", kV1);
        write("proc/self/cgroup", "9:name=systemd:/x\n4:memory:/job/7\n2:cpu,cpuacct:/job\n0::/\n");
        limit1("sys/fs/cgroup/memory", "9223372036854771712", 5000, 0);
        limit1("sys/fs/cgroup/memory/job", "3000", 2000, 500);
        limit1("sys/fs/cgroup/memory/job/7", "9223372036854771712", 100, 0);
        write("sys/fs/cgroup/cpu,cpuacct/job/cpu.cfs_quota_us", "300000\n");
        write("sys/fs/cgroup/cpu,cpuacct/job/cpu.cfs_period_us", "100000\n");
        write("sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us", "-1\n");
        write("sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us", "100000\n");
        const auto memory = groupMemory(root());
        QVERIFY(memory);
        QCOMPARE(memory->limit, std::uint64_t{3000});
        QCOMPARE(memory->available, std::uint64_t{1500});
        QCOMPARE(groupProcessors(root()).value(), 3);
    }

    // A container sees its own group alone, mounted as the root, and may be told the host's path.
    void aContainerSeesItsOwnGroup_data()
    {
        QTest::addColumn<QByteArray>("mounted");
        QTest::addColumn<QByteArray>("group");
        QTest::addColumn<QByteArray>("inside");
        QTest::newRow("the group itself")
            << QByteArray("/docker/7") << QByteArray("/docker/7") << QByteArray();
        QTest::newRow("one below it")
            << QByteArray("/docker/7") << QByteArray("/docker/7/run") << QByteArray("/run");
        QTest::newRow("names of its own")
            << QByteArray("/docker/7") << QByteArray("/") << QByteArray();
        QTest::newRow("a name that begins alike")
            << QByteArray("/docker/7") << QByteArray("/docker/77") << QByteArray();
        QTest::newRow("a blank in it")
            << QByteArray("/a\\040b") << QByteArray("/a b/c") << QByteArray("/c");
    }
    void aContainerSeesItsOwnGroup()
    {
        QFETCH(QByteArray, mounted);
        QFETCH(QByteArray, group);
        QFETCH(QByteArray, inside);
        write("proc/self/mountinfo", "35 31 0:32 " + mounted.toStdString() +
                                         " /groups/memory ro - cgroup cgroup rw,memory\n");
        write("proc/self/cgroup", "4:memory:" + group.toStdString() + "\n");
        limit1("groups/memory" + inside.toStdString(), "3000", 2000, 0);
        const auto memory = groupMemory(root());
        QVERIFY(memory);
        QCOMPARE(memory->available, std::uint64_t{1000});
    }

    void brokenFilesAreNoLimit()
    {
        write("proc/self/mountinfo", std::string(kV2) + "garbage\n- -\n");
        write("proc/self/cgroup", "0::/a\nx\n:\n::\n4:memory\n");
        write("sys/fs/cgroup/a/memory.max", "");
        write("sys/fs/cgroup/a/cpu.max", "0 0\n");
        QVERIFY(!groupMemory(root()) && !groupProcessors(root()));
        write("sys/fs/cgroup/a/memory.max", "99999999999999999999999999\n");
        QVERIFY(!groupMemory(root()));
    }

    void thisMachineIsWithinItsLimit()
    {
        if (const auto memory = groupMemory()) {
            QVERIFY(machineInfo().memoryBytes <= memory->limit);
            QVERIFY(memory->available <= memory->limit);
        }
    }

private:
    [[nodiscard]] fs::path root() const { return m_folder->path().toStdString(); }
    void write(const std::string& file, const std::string& text) const
    {
        fs::create_directories((root() / file).parent_path());
        std::ofstream(root() / file) << text;
    }
    void limit2(const std::string& folder, const std::string& most, int now, int cache) const
    {
        write(folder + "/memory.max", most + "\n");
        write(folder + "/memory.current", std::to_string(now) + "\n");
        write(folder + "/memory.stat", "anon 7\ninactive_file " + std::to_string(cache) + "\n");
    }
    void limit1(const std::string& folder, const std::string& most, int now, int cache) const
    {
        write(folder + "/memory.limit_in_bytes", most + "\n");
        write(folder + "/memory.usage_in_bytes", std::to_string(now) + "\n");
        write(folder + "/memory.stat",
              "cache 9\ninactive_file 1\ntotal_inactive_file " + std::to_string(cache) + "\n");
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ControlGroupsTest)
#include "control_groups_test.moc"
