#include "core/adapter/lora.h"
#include "core/base/json.h"
#include "core/base/utf8.h"
#include "core/files/gguf.h"
#include "core/tensor/device.h"
#include "tests/core/export/export_fixture.h"
#include "tests/core/train/fixture.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <c10/core/GradMode.h>
#include <nlohmann/json.hpp>

using namespace anneal;
namespace fs = std::filesystem;

namespace {

const std::vector<text::TokenId> kIds = {5, 9, 121, 3, 77, 1, 30, 0};

at::Tensor logitsOf(model::CausalLm& model)
{
    const c10::AutoGradMode noGradients(false);
    return model.logits(model.hiddenStates(model::makeBatch({kIds}, at::kCPU)));
}

} // namespace

/// Exports of an adapter at the embedding and at the output matrix.
class EndAdapterExportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        tensor::prepareProcess();
        if (tests::sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = pathFromUtf8(m_folder->path().toStdString());
    }

    void theExportedModelIsThatOfTheAdapter_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("targets");
        QTest::addColumn<QString>("format");
        for (const char* name : {"llama_gqa", "llama3_rope_tied", "gemma3_text"}) {
            for (const char* format : {"safetensors", "gguf"}) {
                for (const char* targets :
                     {"q_proj,embed_tokens", "q_proj,lm_head", "embed_tokens,lm_head"})
                    QTest::addRow("%s, %s, %s", name, targets, format)
                        << QString(name) << QString(targets) << QString(format);
            }
        }
    }
    void theExportedModelIsThatOfTheAdapter()
    {
        QFETCH(QString, name);
        QFETCH(QString, targets);
        QFETCH(QString, format);
        const auto expected = makeAdapter(name.toStdString(), targets);
        const auto summary = run(name.toStdString(), {"export_format=" + format.toStdString(),
                                                      "gguf_type=F32", "infer_dtype=float32"});
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        const auto path = format == QLatin1String("gguf") ? summary->file : m_root / "tuned";
        const auto exported = tests::loadModel(path);
        QVERIFY(exported);
        QVERIFY(!exported->config().tiedEmbeddings);
        QVERIFY(tests::largestDifference(logitsOf(*exported), expected) < 2e-4);
    }

    void aLoraGgufHoldsThemAsItsReadersWant()
    {
        makeAdapter("llama_gqa", QStringLiteral("q_proj,embed_tokens,lm_head"));
        const auto summary = run("llama_gqa", {"export_format=gguf_lora", "gguf_type=F32"});
        QVERIFY2(summary, summary ? "" : summary.error().message.c_str());
        const auto file = files::GgufFile::open(summary->file).value();
        const auto shape = [&](const char* name) { return file.tensors().at(name).shape; };
        using Shape = std::vector<std::int64_t>;
        QCOMPARE(shape("token_embd.weight.lora_a"), (Shape{1000, 4})); // looked up by token
        QCOMPARE(shape("token_embd.weight.lora_b"), (Shape{64, 4}));
        QCOMPARE(shape("output.weight.lora_a"), (Shape{4, 64}));
        QCOMPARE(shape("output.weight.lora_b"), (Shape{1000, 4}));
        const auto read = [&](const char* name) {
            const auto& view = file.tensors().at(name);
            auto values = at::empty(view.shape, at::kFloat);
            std::memcpy(values.data_ptr(), view.data, view.byteCount);
            return values;
        };
        const auto stored = tests::tensorsOf(m_root / "adapter" / "adapter_model.safetensors");
        const auto of = [&](const char* name) {
            return stored.at("base_model.model.model.embed_tokens." + std::string(name));
        };
        QVERIFY(read("token_embd.weight.lora_a").equal(of("lora_embedding_A").t()));
        QVERIFY(read("token_embd.weight.lora_b").equal(of("lora_embedding_B")));
    }

    void aLoraGgufOfATiedPairIsRefusedByName_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("embedding") << "embed_tokens";
        QTest::newRow("output") << "lm_head";
    }
    void aLoraGgufOfATiedPairIsRefusedByName()
    {
        QFETCH(QString, target);
        makeAdapter("llama3_rope_tied", "q_proj," + target);
        const auto summary = run("llama3_rope_tied", {"export_format=gguf_lora"});
        QVERIFY(!summary);
        QVERIFY2(summary.error().message.find(target.toStdString()) != std::string::npos,
                 summary.error().message.c_str());
        QVERIFY(!fs::exists(m_root / "tuned"));
    }

    // What PEFT repeats of the base in its file is no reason to refuse it.
    void aFileOfPeftIsReadWithItsCopies()
    {
        const auto expected = makeAdapter("llama_gqa", QStringLiteral("q_proj,embed_tokens"));
        const auto file = m_root / "adapter" / "adapter_model.safetensors";
        auto tensors = tests::tensorsOf(file);
        const auto base = tests::tensorsOf(modelOf("llama_gqa") / "model.safetensors");
        tensors["base_model.model.model.embed_tokens.base_layer.weight"] =
            base.at("model.embed_tokens.weight");
        writeTensors(file, tensors);
        const auto lora = run("llama_gqa", {"export_format=gguf_lora", "gguf_type=F32"});
        QVERIFY2(lora, lora ? "" : lora.error().message.c_str());
        fs::remove_all(m_root / "tuned");
        const auto merged = run("llama_gqa", {"infer_dtype=float32"});
        QVERIFY2(merged, merged ? "" : merged.error().message.c_str());
        const auto exported = tests::loadModel(m_root / "tuned");
        QVERIFY(tests::largestDifference(logitsOf(*exported), expected) < 2e-4);
        tensors["base_model.model.model.embed_tokens.base_layer.weight"] += 1;
        writeTensors(file, tensors);
        fs::remove_all(m_root / "tuned");
        const auto refused = run("llama_gqa", {"export_format=gguf_lora", "gguf_type=F32"});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.find("embed_tokens") != std::string::npos);
    }

private:
    static fs::path modelOf(const std::string& name)
    {
        return tests::sharedFolder() / "fixtures" / "models" / name / "model";
    }

    /// Saves one into the test's folder and returns the logits that it gives.
    at::Tensor makeAdapter(const std::string& name, const QString& targets)
    {
        const auto model = tests::loadModel(modelOf(name));
        config::LoraOptions options;
        options.rank = 4;
        options.target.clear();
        for (const auto& target : targets.split(QLatin1Char(',')))
            options.target.push_back(target.toStdString());
        auto adapter = adapter::LoraAdapter::create(*model, options, 11).value();
        const auto generator = at::detail::createCPUGenerator(12);
        for (const auto& layer : adapter.layers())
            layer->b().add_(at::randn(layer->b().sizes(), generator) * 0.02);
        fs::create_directories(m_root / "adapter");
        const auto saved = adapter.save(m_root / "adapter", toUtf8(modelOf(name)));
        if (!saved)
            qFatal("%s", saved.error().message.c_str());
        return logitsOf(*model);
    }

    Result<report::ExportSummary> run(const std::string& name, std::vector<std::string> settings)
    {
        settings.push_back("adapter_name_or_path=" + toUtf8(m_root / "adapter"));
        return tests::exported(std::move(settings), m_root / "tuned",
                               {"model_name_or_path=" + toUtf8(modelOf(name))});
    }

    static void writeTensors(const fs::path& file, const std::map<std::string, at::Tensor>& tensors)
    {
        std::vector<files::TensorSpec> specs;
        std::vector<at::Tensor> values;
        for (const auto& [name, tensor] : tensors) {
            specs.push_back({name, files::StorageType::F32, tensor.sizes().vec()});
            values.push_back(tensor.contiguous());
        }
        const auto bytesOf = [&](std::size_t i) -> Result<std::span<const std::byte>> {
            return std::span(static_cast<const std::byte*>(values[i].const_data_ptr()),
                             values[i].nbytes());
        };
        const auto written = files::writeSafetensors(file, specs, {{"format", "pt"}}, bytesOf);
        if (!written)
            qFatal("%s", written.error().message.c_str());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_root;
};

QTEST_GUILESS_MAIN(EndAdapterExportTest)
#include "end_adapters_test.moc"
