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
    void aSoundFilePasses();
    void anotherModelsWeightsFail();
    void aDamagedFileIsTold();
    void aStopLeavesTheFileUnchecked();

private:
    /// Exports the tuned fixture; `meanwhile` is called when the file is written and unchecked.
    Result<studio::ExportSummary> run(const std::string& model, const std::string& name,
                                      const std::function<void(const fs::path&)>& meanwhile);
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
                     const std::function<void(const fs::path&)>& meanwhile)
{
    const auto target = folder() / name;
    std::vector<std::string> settings = {"model_name_or_path=" + toUtf8(m_models / model / "model"),
                                         "export_dir=" + toUtf8(target), "export_format=gguf",
                                         "gguf_type=F32", "template=default"};
    if (model == "llama_gqa")
        settings.push_back("adapter_name_or_path=" +
                           toUtf8(m_models / model / "train" / "lora_r8" / "final"));
    ANNEAL_TRY(const auto config, config::RunConfig::fromOverrides(settings, config::Verb::Export));
    jobs::JobContext context;
    m_context = &context;
    double before = 0;
    bool told = false;
    return m_engine->exportModel(
        config,
        [&](double fraction, const std::string& what) {
            QVERIFY(fraction >= before);
            before = fraction;
            if (what.starts_with("Checking") && !std::exchange(told, true) && meanwhile)
                meanwhile(target / (name + "-F32.gguf"));
        },
        context);
}

void ExportCheckTest::aSoundFilePasses()
{
    const auto summary = run("llama_gqa", "tuned", {});
    QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
    QVERIFY2(summary->check.made, summary->check.problem.c_str());
    QVERIFY(summary->check.passed);
    QVERIFY(summary->check.samePrompts);
    QVERIFY(summary->check.tokens > 20);
    QCOMPARE(summary->check.agreement, 1.0);
    QVERIFY(summary->check.difference < 1e-3);
}

void ExportCheckTest::anotherModelsWeightsFail()
{
    const auto other = run("mistral_full", "other", {});
    QVERIFY(other);
    const auto summary = run("llama_gqa", "tuned", [&](const fs::path& file) {
        QVERIFY(copyFileAtomically(other->file, file));
    });
    QVERIFY(summary);
    QVERIFY2(summary->check.made, summary->check.problem.c_str());
    QVERIFY(!summary->check.passed);
    QVERIFY(summary->check.agreement < 0.5);
    QVERIFY(summary->check.difference > 0.5);
}

void ExportCheckTest::aDamagedFileIsTold()
{
    const auto summary = run("llama_gqa", "tuned", [](const fs::path& file) {
        fs::resize_file(file, fs::file_size(file) / 2);
    });
    QVERIFY(summary);
    QVERIFY(!summary->check.made);
    QVERIFY2(summary->check.problem.find("tuned-F32.gguf") != std::string::npos,
             summary->check.problem.c_str());
}

void ExportCheckTest::aStopLeavesTheFileUnchecked()
{
    const auto summary =
        run("llama_gqa", "tuned", [this](const fs::path&) { m_context->requestStop(); });
    QVERIFY(summary);
    QVERIFY(fs::exists(summary->file));
    QVERIFY(!summary->check.made);
    QVERIFY(!summary->check.problem.empty());
}

QTEST_GUILESS_MAIN(ExportCheckTest)
#include "export_check_test.moc"
