#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/studio/engine.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

using namespace anneal;
namespace fs = std::filesystem;

/// The engine opens what it exported and says whether it answers as the tuned model does.
class ExportCheckTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void whatIsSoundPasses_data();
    void whatIsSoundPasses();
    void anotherModelsWeightsFail();
    void whatIsDamagedLeavesNothing_data();
    void whatIsDamagedLeavesNothing();
    void aStopLeavesNothing();
    void theFolderIsReadyToServe();

private:
    /// Exports the tuned fixture; `meanwhile` is called when `what` is written, in a folder that
    /// has no name yet, and unchecked.
    Result<studio::ExportSummary> run(const std::string& model, const std::string& name,
                                      std::vector<std::string> settings,
                                      const std::function<void(const fs::path&)>& meanwhile);
    /// The file of that ending that is being checked.
    [[nodiscard]] fs::path written(const std::string& ending) const;
    [[nodiscard]] fs::path folder() const { return pathFromUtf8(m_folder->path().toStdString()); }
    std::shared_ptr<studio::Engine> m_engine;
    std::unique_ptr<QTemporaryDir> m_folder;
    jobs::JobContext* m_context = nullptr;
    fs::path m_models;
};

void ExportCheckTest::initTestCase()
{
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_models = tests::sharedFolder() / "fixtures" / "models";
    const auto engine = studio::loadEngine();
    QVERIFY2(engine, engine ? "" : engine.error().message.c_str());
    m_engine = *engine;
}

void ExportCheckTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Result<studio::ExportSummary>
ExportCheckTest::run(const std::string& model, const std::string& name,
                     std::vector<std::string> settings,
                     const std::function<void(const fs::path&)>& meanwhile)
{
    const auto target = folder() / name;
    settings.push_back("model_name_or_path=" + toUtf8(m_models / model / "model"));
    settings.push_back("export_dir=" + toUtf8(target));
    settings.emplace_back("template=default");
    if (model == "llama_gqa")
        settings.push_back("adapter_name_or_path=" +
                           toUtf8(m_models / model / "train" / "lora_r8" / "final"));
    ANNEAL_TRY(const auto config, config::RunConfig::fromOverrides(settings, config::Verb::Export));
    jobs::JobContext context;
    m_context = &context;
    double before = 0;
    bool told = false;
    const bool replaces = fs::exists(target);
    return m_engine->exportModel(
        config,
        [&](double fraction, const std::string& what) {
            QVERIFY(fraction >= before);
            before = fraction;
            if (!what.starts_with("Checking") || std::exchange(told, true))
                return;
            QVERIFY(replaces || !fs::exists(target)); // nothing looks finished
            if (meanwhile)
                meanwhile(target);
        },
        context);
}

fs::path ExportCheckTest::written(const std::string& ending) const
{
    for (const auto& entry : fs::recursive_directory_iterator(folder()))
        if (toUtf8(entry.path().filename()).ends_with(ending))
            return entry.path();
    return {};
}

void ExportCheckTest::whatIsSoundPasses_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("type");
    QTest::newRow("gguf") << "gguf"
                          << "F32";
    QTest::newRow("folder") << "safetensors"
                            << "auto";
    QTest::newRow("adapter") << "gguf_lora"
                             << "F32";
}

void ExportCheckTest::whatIsSoundPasses()
{
    QFETCH(QString, format);
    QFETCH(QString, type);
    const auto summary =
        run("llama_gqa", "tuned",
            {"export_format=" + format.toStdString(), "gguf_type=" + type.toStdString()}, {});
    QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
    QVERIFY2(summary->check.made,
             summary->check.problem ? summary->check.problem->message.c_str() : "");
    QVERIFY(summary->check.passed);
    QVERIFY(summary->check.samePrompts);
    QVERIFY(summary->check.tokens > 20);
    QCOMPARE(summary->check.agreement, 1.0);
    QVERIFY(summary->check.difference < 1e-3);
    QVERIFY(fs::exists(summary->model));
    QVERIFY(fs::exists(summary->folder / "export_check.json"));
    QVERIFY(!fs::exists(summary->folder / "CHECK-FAILED.txt"));
}

void ExportCheckTest::anotherModelsWeightsFail()
{
    const auto other = run("mistral_full", "other", {"export_format=gguf", "gguf_type=F32"}, {});
    QVERIFY(other);
    const auto file = toUtf8(folder() / "mistral.gguf");
    QVERIFY(copyFileAtomically(other->file, pathFromUtf8(file)));
    const auto summary =
        run("llama_gqa", "tuned", {"export_format=gguf", "gguf_type=F32"}, [&](const fs::path&) {
            QVERIFY(copyFileAtomically(pathFromUtf8(file), written("tuned-F32.gguf")));
        });
    QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
    QVERIFY2(summary->check.made,
             summary->check.problem ? summary->check.problem->message.c_str() : "");
    QVERIFY(!summary->check.passed);
    QVERIFY(summary->check.agreement < 0.5);
    QVERIFY(summary->check.difference > 0.5);
    QVERIFY(fs::exists(summary->folder / "CHECK-FAILED.txt"));
}

void ExportCheckTest::whatIsDamagedLeavesNothing_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    QTest::newRow("gguf") << "gguf"
                          << "tuned-F32.gguf";
    QTest::newRow("weights") << "safetensors"
                             << "model.safetensors";
    QTest::newRow("config") << "safetensors"
                            << "config.json";
    QTest::newRow("tokenizer") << "safetensors"
                               << "tokenizer.json";
    QTest::newRow("adapter") << "gguf_lora"
                             << "tuned-LoRA-F32.gguf";
}

void ExportCheckTest::whatIsDamagedLeavesNothing()
{
    QFETCH(QString, format);
    QFETCH(QString, file);
    const auto summary =
        run("llama_gqa", "tuned",
            {"export_format=" + format.toStdString(),
             format == QLatin1String("safetensors") ? "gguf_type=auto" : "gguf_type=F32"},
            [&](const fs::path&) {
                // "tokenizer_config.json" ends otherwise than "/config.json"
                const auto damaged = written(file.toStdString()).parent_path() / file.toStdString();
                fs::resize_file(damaged, fs::file_size(damaged) / 2);
            });
    QVERIFY(!summary);
    QVERIFY2(summary.error().message.find(file.toStdString()) != std::string::npos,
             summary.error().message.c_str());
    QVERIFY(!fs::exists(folder() / "tuned"));
    QVERIFY(fs::is_empty(folder()));
}

void ExportCheckTest::aStopLeavesNothing()
{
    const auto summary = run("llama_gqa", "tuned", {"export_format=gguf"},
                             [this](const fs::path&) { m_context->requestStop(); });
    QVERIFY(!summary);
    QVERIFY(summary.error().code == ErrorCode::Cancelled);
    QVERIFY(fs::is_empty(folder()));
}

void ExportCheckTest::theFolderIsReadyToServe()
{
    for (const auto* format : {"gguf", "safetensors"}) {
        const auto summary = run(
            "llama_gqa", "tuned",
            {std::string("export_format=") + format, "export_deploy=true", "temperature=0.3"}, {});
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        QVERIFY(summary->check.passed);
        QVERIFY(summary->deployed);
        QVERIFY(fs::exists(summary->model));
        for (const auto* name :
             {"start.sh", "start.bat", "serve.yaml", "anneal-tuned.service", "Containerfile",
              "README.md", "README.zh.md", "examples/answer.py", "model/Modelfile"})
            QVERIFY2(fs::exists(summary->folder / name), name);
        // The second time it replaces the first.
    }
    QVERIFY(writeFileAtomically(folder() / "tuned" / "key.txt", "mine"));
    const auto refused =
        run("llama_gqa", "tuned", {"export_format=gguf", "export_deploy=true"}, {});
    QVERIFY(!refused);
    QVERIFY(refused.error().message.find("key.txt") != std::string::npos);
    QVERIFY(fs::exists(folder() / "tuned" / "key.txt"));
}

QTEST_GUILESS_MAIN(ExportCheckTest)
#include "export_check_test.moc"
