#include "core/base/utf8.h"
#include "core/catalog/model_source.h"
#include "core/catalog/resolve_model.h"
#include "tests/support/shared.h"

#include <QTest>

#include <fstream>

using namespace anneal;
namespace fs = std::filesystem;

namespace {

void touch(const fs::path& file, const std::string& text = "x")
{
    fs::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

std::string resolved(const std::string& name)
{
    const auto path = catalog::resolveModel(name);
    return path ? toUtf8(*path) : path.error().message;
}

} // namespace

class ModelNamesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesToShow_data();
    void namesToShow();
    void aFileInTheModelFolderIsFoundWithoutItsQuantisation();
    void twoQuantisationsNeedTheFullName();
    void foldersAndOrganisationsAreFound();
    void theHubCacheIsSearched();
    void aPathWinsOverAName();
    void anUnknownNameSaysWhereItWasLookedFor();
    void aFileOfWeightsAloneIsRefused();
    void damagedModelsAreListedWithTheirProblem();

private:
    std::unique_ptr<tests::TemporaryHome> m_home;
    fs::path m_models;
};

void ModelNamesTest::init()
{
    m_home.reset();
    m_home = std::make_unique<tests::TemporaryHome>();
    m_models = m_home->path() / "models";
    qputenv("HF_HOME", (m_home->path() / "hf").c_str());
    qunsetenv("HF_HUB_CACHE");
}

void ModelNamesTest::namesToShow_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("quantised") << "/m/SmolLM2-135M-Instruct.Q4_1.gguf"
                               << "SmolLM2-135M-Instruct";
    QTest::newRow("K quants") << "/m/Llama-3.2-1B-Instruct-Q4_K_M.gguf"
                              << "Llama-3.2-1B-Instruct";
    QTest::newRow("IQ") << "/m/x-IQ4_XS.gguf"
                        << "x";
    QTest::newRow("half") << "/m/x-f16.gguf"
                          << "x";
    QTest::newRow("plain") << "/m/model.gguf"
                           << "model";
    QTest::newRow("no ending of ours") << "/m/Qwen2.5-0.5B.gguf"
                                       << "Qwen2.5-0.5B";
    QTest::newRow("folder") << "/m/TinyLlama-1.1B"
                            << "TinyLlama-1.1B";
    QTest::newRow("hub") << "/c/models--Org--Name-1B/snapshots/abc"
                         << "Name-1B";
}

void ModelNamesTest::namesToShow()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    QCOMPARE(QString::fromStdString(catalog::modelName(path.toStdString())), name);
}

void ModelNamesTest::aFileInTheModelFolderIsFoundWithoutItsQuantisation()
{
    const auto file = m_models / "Some-Model.Q4_1.gguf";
    touch(file);
    for (const auto* name :
         {"Some-Model", "Some-Model.Q4_1", "Some-Model.Q4_1.gguf", "some-model", " Some-Model "})
        QCOMPARE(resolved(name), toUtf8(file));
}

void ModelNamesTest::twoQuantisationsNeedTheFullName()
{
    touch(m_models / "M.Q4_1.gguf");
    touch(m_models / "M.Q8_0.gguf");
    QCOMPARE(resolved("M.Q8_0"), toUtf8(m_models / "M.Q8_0.gguf"));
    const auto ambiguous = catalog::resolveModel("M");
    QVERIFY(!ambiguous && ambiguous.error().code == ErrorCode::InvalidArgument);
    QVERIFY(ambiguous.error().message.find("M.Q4_1.gguf") != std::string::npos);
}

void ModelNamesTest::foldersAndOrganisationsAreFound()
{
    touch(m_models / "Folder" / "config.json");
    touch(m_models / "Org" / "Inner" / "config.json");
    touch(m_models / "Packed" / "only.gguf");
    QCOMPARE(resolved("Folder"), toUtf8(m_models / "Folder"));
    QCOMPARE(resolved("Org/Inner"), toUtf8(m_models / "Org" / "Inner"));
    QCOMPARE(resolved("Packed"), toUtf8(m_models / "Packed" / "only.gguf"));
}

void ModelNamesTest::theHubCacheIsSearched()
{
    const auto repository = m_home->path() / "hf" / "hub" / "models--Org--Net";
    touch(repository / "snapshots" / "aaa" / "config.json");
    touch(repository / "snapshots" / "bbb" / "config.json");
    touch(repository / "refs" / "main", "aaa");
    QCOMPARE(resolved("Org/Net"), toUtf8(repository / "snapshots" / "aaa"));
    touch(repository / "refs" / "main", "../../../etc");
    QCOMPARE(resolved("Org/Net"), toUtf8(repository / "snapshots" / "bbb"));
}

void ModelNamesTest::aPathWinsOverAName()
{
    touch(m_models / "M.gguf");
    const auto elsewhere = m_home->path() / "elsewhere" / "M.gguf";
    touch(elsewhere);
    QCOMPARE(resolved(toUtf8(elsewhere)), toUtf8(elsewhere));
    QCOMPARE(resolved("~/elsewhere/M.gguf"), toUtf8(elsewhere));
    QVERIFY(catalog::resolveModel("/nowhere/M.gguf").error().code == ErrorCode::NotFound);
}

void ModelNamesTest::anUnknownNameSaysWhereItWasLookedFor()
{
    touch(m_models / "SmolLM2-135M-Instruct.Q4_1.gguf");
    const auto path = catalog::resolveModel("SmolLM2-135M-Instuct");
    QVERIFY(!path && path.error().code == ErrorCode::NotFound);
    const auto message = QString::fromStdString(path.error().message);
    QVERIFY2(message.contains(QString::fromStdString(toUtf8(m_models))), qPrintable(message));
    QVERIFY2(message.contains("Did you mean SmolLM2-135M-Instruct?"), qPrintable(message));
    QVERIFY(catalog::resolveModel("  ").error().code == ErrorCode::InvalidArgument);
}

void ModelNamesTest::aFileOfWeightsAloneIsRefused()
{
    const auto file = m_home->path() / "model.safetensors";
    touch(file);
    QVERIFY(catalog::resolveModel(toUtf8(file)).error().code == ErrorCode::InvalidArgument);
}

void ModelNamesTest::damagedModelsAreListedWithTheirProblem()
{
    touch(m_models / "broken.gguf");
    touch(m_models / ".half-downloaded.gguf");
    const auto models = catalog::listModels();
    QCOMPARE(models.size(), std::size_t{1});
    QCOMPARE(models.front().name, std::string("broken"));
    QVERIFY(models.front().problem);
    if (tests::defaultModelFile().empty())
        return;
    fs::create_symlink(tests::defaultModelFile(), m_models / "SmolLM2-135M-Instruct.Q4_1.gguf");
    const auto entry = catalog::describeModel(catalog::kDefaultModel);
    QVERIFY2(entry, entry ? "" : entry.error().message.c_str());
    QVERIFY(!entry->problem);
    QCOMPARE(entry->architecture, std::string("LlamaForCausalLM"));
    QCOMPARE(entry->parameters, 134'515'008);
    QVERIFY(!entry->proposedTemplate.empty());
}

QTEST_GUILESS_MAIN(ModelNamesTest)
#include "model_names_test.moc"
