#include "core/studio/hand_off.h"

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/data/dataset_spec.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace anneal;
namespace fs = std::filesystem;

/// The job folder for LLaMA-Factory: settings, data and scripts belong together.
class HandOffTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_root = pathFromUtf8(m_folder.path().toStdString());
        QVERIFY(writeFileAtomically(m_root / "rows.json",
                                    R"([{"q": "Who?", "a": "Me."}, {"q": "What?", "a": "That."}])")
                    .has_value());
        QVERIFY(
            writeFileAtomically(
                m_root / "chats.jsonl",
                R"({"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Ho"}]})"
                "\n")
                .has_value());
        QVERIFY(
            writeFileAtomically(
                m_root / "dataset_info.json",
                R"({"mine": {"file_name": "rows.json", "num_samples": 1, "columns": {"prompt": "q", "response": "a"}},
"chats": {"file_name": "chats.jsonl", "formatting": "openai", "columns": {"messages": "messages"},
 "tags": {"role_tag": "role", "content_tag": "content", "user_tag": "user", "assistant_tag": "assistant"}}})")
                .has_value());
    }

    void theJobIsComplete()
    {
        const auto config = settings({"dataset=mine,chats", "learning_rate=3e-5", "template=qwen",
                                      "compute_type=fp32", "lora_rank=4"});
        const auto job = m_root / "job";
        const auto done = studio::handOffToLlamaFactory(config, job);
        QVERIFY2(done, done ? "" : done.error().message.c_str());
        for (const char* name :
             {"train.yaml", "train_zero2.yaml", "train_zero3.yaml", "ds_zero2.json",
              "ds_zero3.json", "run_torchrun.sh", "run_slurm.sh", "README.md"})
            QVERIFY2(fs::is_regular_file(job / name), name);
        const auto yaml = readFile(job / "train.yaml").value();
        QVERIFY(readFile(job / "README.md").value().find("Left out") == std::string::npos);
        const auto poorer = m_root / "poorer";
        QVERIFY(studio::handOffToLlamaFactory(
            settings({"dataset=mine", "rehearsal_rows=2", "template=qwen"}), poorer));
        QVERIFY(
            readFile(poorer / "README.md").value().find("does not have them: rehearsal_rows.") !=
            std::string::npos);
        for (const char* line : {"dataset: mine,chats", "output_dir: output", "bf16: true",
                                 "template: qwen", "lora_rank: 4", "do_train: true"})
            QVERIFY2(yaml.find(line) != std::string::npos, line);
        QVERIFY(yaml.find("compute_type") == std::string::npos);
        QVERIFY(readFile(job / "train_zero3.yaml").value() == yaml + "deepspeed: ds_zero3.json\n");
        QCOMPARE(
            readJsonFile(job / "ds_zero2.json").value()["zero_optimization"]["stage"].get<int>(),
            2);
        // What is read back from the job's own dataset_info.json is what was read here.
        const auto before = data::readDatasetInfo(m_root).value();
        const auto after = data::readDatasetInfo(job / "data").value();
        QCOMPARE(after.size(), std::size_t{2});
        for (const auto& spec : before) {
            const auto same = std::find_if(after.begin(), after.end(), [&](const auto& other) {
                return other.name == spec.name;
            });
            QVERIFY(same != after.end());
            QVERIFY(same->formatting == spec.formatting && same->numSamples == spec.numSamples);
            QVERIFY(same->columns.prompt == spec.columns.prompt &&
                    same->columns.response == spec.columns.response &&
                    same->columns.messages == spec.columns.messages);
            QVERIFY(same->tags.role == spec.tags.role && same->tags.user == spec.tags.user);
            QVERIFY(readFile(same->path).value() == readFile(spec.path).value());
        }
    }

    void whatCantBeHandedOffIsRefused()
    {
        fs::create_directories(m_root / "there");
        QVERIFY(!studio::handOffToLlamaFactory(settings({"dataset=mine"}), m_root / "there"));
        const auto missing =
            studio::handOffToLlamaFactory(settings({"dataset=nothing"}), m_root / "never");
        QVERIFY(!missing);
        QVERIFY(!fs::exists(m_root / "never"));
    }

private:
    config::RunConfig settings(std::vector<std::string> more) const
    {
        std::vector<std::string> all = {"model_name_or_path=Qwen/Qwen2.5-7B-Instruct",
                                        "dataset_dir=" + toUtf8(m_root), "output_dir=saves/x"};
        all.insert(all.end(), more.begin(), more.end());
        return config::RunConfig::fromOverrides(all, config::Verb::Train).value();
    }

    QTemporaryDir m_folder;
    fs::path m_root;
};

QTEST_GUILESS_MAIN(HandOffTest)
#include "hand_off_test.moc"
