#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/tensor/device.h"
#include "core/tensor/memory_budget.h"
#include "core/train/checkpoint.h"
#include "core/train/trainer.h"
#include "tests/core/train/run_fixture.h"
#include "tests/support/shared.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <fstream>
#include <sstream>

using namespace anneal;
using namespace anneal::tests;

namespace fs = std::filesystem;

namespace {

std::string textOf(const fs::path& file)
{
    std::ifstream in(file);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

bool put(const fs::path& file, const std::string& text)
{
    std::ofstream out(file);
    out << text << std::flush;
    return out.good();
}

std::uint64_t numberIn(const std::string& text, const std::string& key = {})
{
    std::istringstream words(text);
    std::uint64_t number = 0;
    for (std::string word; !key.empty() && words >> word && word != key;) {
    }
    words >> number;
    return number;
}

/// A control group below this process's own, with a memory limit. Gone with the object.
class LimitedGroup final {
public:
    LimitedGroup()
    {
        std::istringstream lines(textOf("/proc/self/cgroup"));
        for (std::string line; std::getline(lines, line) && m_folder.empty();) {
            const auto group = fs::path(line.substr(line.rfind(':') + 1)).relative_path();
            m_isOld = line.find(":memory:") != std::string::npos;
            const fs::path root = m_isOld ? "/sys/fs/cgroup/memory" : "/sys/fs/cgroup";
            const auto folder =
                root / group /
                ("anneal-test-" + std::to_string(QCoreApplication::applicationPid()));
            std::error_code error;
            if ((!m_isOld && !line.starts_with("0::")) || !fs::create_directory(folder, error))
                continue;
            m_folder = folder;
            if (!fs::exists(folder / limitFile()) || !limit(1ULL << 40)) {
                fs::remove(folder, error);
                m_folder.clear();
            }
        }
    }
    ~LimitedGroup()
    {
        std::error_code ignored;
        if (!m_folder.empty())
            fs::remove(m_folder, ignored); // rmdir: the files are the kernel's
    }
    [[nodiscard]] bool exists() const { return !m_folder.empty(); }
    [[nodiscard]] bool limit(std::uint64_t bytes) const
    {
        if (m_isOld)
            (void)put(m_folder / "memory.max_usage_in_bytes", "0");
        return put(m_folder / limitFile(), std::to_string(bytes));
    }
    [[nodiscard]] fs::path processes() const { return m_folder / "cgroup.procs"; }
    [[nodiscard]] std::uint64_t kills() const
    {
        return numberIn(textOf(m_folder / (m_isOld ? "memory.oom_control" : "memory.events")),
                        "oom_kill");
    }

private:
    [[nodiscard]] std::string limitFile() const
    {
        return m_isOld ? "memory.limit_in_bytes" : "memory.max";
    }
    fs::path m_folder;
    bool m_isOld = false;
};

/// What a training in another process told.
struct Told {
    bool finished = false, killed = false;
    std::string text;         ///< its warnings, or its error
    std::uint64_t needed = 0; ///< bytes, of its updates
};

// The other process: the settings are its arguments.
int trainHere(const std::vector<std::string>& settings)
{
    tensor::prepareProcess();
    RunWatcher watcher;
    jobs::JobContext context;
    const auto config = config::RunConfig::fromOverrides(settings, config::Verb::Train);
    if (!config)
        return 3;
    const auto summary = train::train(*config, watcher, context);
    for (const auto& line : watcher.warnings)
        std::printf("%s\n", line.c_str());
    if (!summary)
        std::printf("%s\n", summary.error().message.c_str());
    std::printf("\nneeded %llu\n",
                static_cast<unsigned long long>(tensor::MemoryBudget::lastPeakBytes()));
    return summary ? 0 : summary.error().code == ErrorCode::OutOfMemory ? 2 : 3;
}

} // namespace

/// Trainings in a control group whose memory does not do: the kernel would kill them.
class MemoryLimitTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        m_group = std::make_unique<LimitedGroup>();
        if (!m_group->exists())
            QSKIP("no control group with a memory limit can be made below this process's own "
                  "(needs the right to write there)");
        m_runs = std::make_unique<SmallRuns>();
        // Two updates of short rows, then one of long ones.
        std::string rows;
        for (int i = 0; i < 18; ++i) {
            std::string answer;
            for (int word = 0; word < (i < 12 ? 5 : 700); ++word)
                answer += " w" + std::to_string(i * 31 + word);
            rows += std::string(i == 0 ? "[" : ",") + "{\"instruction\": \"Question " +
                    std::to_string(i) + "?\", \"output\": \"" + answer + "\"}";
        }
        QVERIFY(writeFileAtomically(m_runs->root() / "data" / "rows.json", rows + "]"));
        const auto whole = run("whole", {});
        QVERIFY2(whole.finished, whole.text.c_str());
        QVERIFY(whole.needed > 30'000'000);
        m_needed = whole.needed;
    }

    void cleanupTestCase() { m_group.reset(); }

    void theRunEndsWithACheckpointAndNotByAKill()
    {
        QVERIFY(limit());
        const auto ended = run("ended", {});
        QVERIFY2(!ended.killed && !ended.finished, ended.text.c_str());
        QCOMPARE(m_group->kills(), std::uint64_t{0});
        for (const char* part :
             {"not enough memory for update 3", "after update 2", "auto_find_batch_size: true"})
            QVERIFY2(ended.text.find(part) != std::string::npos, ended.text.c_str());
        QVERIFY(train::canContinue(m_runs->root() / "ended" / "checkpoint-2"));
        QVERIFY(m_group->limit(1ULL << 40));
        const auto resumed = run("ended", {});
        QVERIFY2(resumed.finished, resumed.text.c_str());
        QCOMPARE(difference("ended"), 0.0);
    }

    void smallerPassesFitIntoTheGroup()
    {
        QVERIFY(limit());
        const auto halved = run("halved", {"auto_find_batch_size=true"});
        QVERIFY2(halved.finished, halved.text.c_str());
        QCOMPARE(m_group->kills(), std::uint64_t{0});
        QVERIFY2(halved.text.find("Memory ran out in update 3") != std::string::npos,
                 halved.text.c_str());
        QVERIFY(difference("halved") < 1e-4);
    }

private:
    // So that the budget, three quarters of what is free in so small a group, is three quarters of
    // what the updates need.
    [[nodiscard]] bool limit() const
    {
        constexpr std::uint64_t kAtStart = 70'000'000; // program and model
        return m_group->limit(kAtStart + m_needed);
    }

    [[nodiscard]] Told run(const std::string& name, const std::vector<std::string>& extra) const
    {
        auto settings = m_runs->settings(name, {}).value(); // for the paths
        QStringList words = {"-c", "echo $$ > \"$0\" && exec \"$@\"",
                             QString::fromStdString(toUtf8(m_group->processes())),
                             QCoreApplication::applicationFilePath(), "--train"};
        std::vector<std::string> all = {"stage=sft",
                                        "finetuning_type=full",
                                        "model_name_or_path=" + settings.model().modelNameOrPath,
                                        "template=chatml",
                                        "dataset=rows",
                                        "dataset_dir=" + settings.data().datasetDir,
                                        "output_dir=" + settings.train().outputDir,
                                        "per_device_train_batch_size=6",
                                        "disable_gradient_checkpointing=true",
                                        "disable_shuffling=true",
                                        "cutoff_len=1024",
                                        "num_train_epochs=1",
                                        "learning_rate=1e-4",
                                        "save_strategy=no",
                                        "use_cpu=true"};
        all.insert(all.end(), extra.begin(), extra.end());
        for (const auto& word : all)
            words << QString::fromStdString(word);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start("/bin/sh", words);
        const bool ended = process.waitForFinished(90'000);
        Told told;
        told.killed = process.exitStatus() == QProcess::CrashExit || process.exitCode() > 128;
        told.finished = ended && !told.killed && process.exitCode() == 0;
        told.text = process.readAll().toStdString();
        told.needed = numberIn(told.text, "needed");
        return told;
    }

    [[nodiscard]] double difference(const std::string& run) const
    {
        return differenceOfFiles(m_runs->root() / "whole" / "model.safetensors",
                                 m_runs->root() / run / "model.safetensors");
    }

    std::unique_ptr<LimitedGroup> m_group;
    std::unique_ptr<SmallRuns> m_runs;
    std::uint64_t m_needed = 0;
};

int main(int argc, char** argv)
{
    if (argc > 2 && std::string_view(argv[1]) == "--train")
        return trainHere({argv + 2, argv + argc});
    QCoreApplication application(argc, argv);
    MemoryLimitTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "memory_limit_test.moc"
