#include "core/base/atomic_file.h"
#include "core/base/utf8.h"
#include "core/export/gguf_weights.h"
#include "core/files/gguf.h"
#include "core/tensor/device.h"
#include "tests/core/export/export_fixture.h"
#include "tests/core/model/golden.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/ATen.h>

using namespace anneal;
namespace fs = std::filesystem;

/// An adapter alone as a GGUF file, which readers lay over its base.
class GgufAdapterTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void anAdapterAloneIsLaidOverItsBase();
    void anAdapterThatDoesNotFitIsRefusedByName();

private:
    Result<report::ExportSummary> run(std::vector<std::string> settings)
    {
        return tests::exported(std::move(settings), m_target,
                               {"model_name_or_path=" + toUtf8(m_models / "llama_gqa" / "model")});
    }

    fs::path m_models, m_adapter, m_target;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void GgufAdapterTest::initTestCase()
{
    tensor::prepareProcess();
    if (tests::sharedFolder().empty())
        QSKIP("needs ../shared, which is not beside this checkout");
    m_models = tests::sharedFolder() / "fixtures" / "models";
    m_adapter = m_models / "llama_gqa" / "train" / "lora_r8" / "final";
}

void GgufAdapterTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_target = pathFromUtf8(m_folder->path().toStdString()) / "tuned";
}

void GgufAdapterTest::anAdapterAloneIsLaidOverItsBase()
{
    const auto summary = run(
        {"export_format=gguf_lora", "gguf_type=F32", "adapter_name_or_path=" + toUtf8(m_adapter)});
    QVERIFY2(summary.has_value(), summary ? "" : summary.error().message.c_str());
    const auto file = files::GgufFile::open(summary->file);
    QVERIFY2(file, file ? "" : file.error().message.c_str());
    QCOMPARE(*file->text("general.type"), std::string("adapter"));
    QCOMPARE(*file->text("adapter.type"), std::string("lora"));
    QCOMPARE(*file->text("general.architecture"), std::string("llama"));
    const auto alpha = file->number("adapter.lora.alpha");
    QVERIFY(alpha);
    const auto read = [&](const std::string& name) {
        const auto& view = file->tensors().at(name);
        at::Tensor values = at::empty(view.shape, at::kFloat);
        std::memcpy(values.data_ptr(), view.data, view.byteCount);
        return values;
    };
    // base + alpha / rank * B A is the merged weight, in GGUF's order of rows.
    const auto base = tests::readTensors(m_models / "llama_gqa" / "model" / "model.safetensors");
    const auto merged =
        tests::readTensors(m_models / "llama_gqa" / "train" / "lora_r8" / "train.safetensors");
    for (const auto& [hugging, gguf, headDim] :
         {std::tuple{"self_attn.q_proj", "attn_q", 16}, std::tuple{"self_attn.v_proj", "attn_v", 0},
          std::tuple{"mlp.down_proj", "ffn_down", 0}}) {
        const auto a = read("blk.1." + std::string(gguf) + ".weight.lora_a");
        const auto b = read("blk.1." + std::string(gguf) + ".weight.lora_b");
        const auto update = at::mm(b, a) * (*alpha / static_cast<double>(a.size(0)));
        const auto name = "model.layers.1." + std::string(hugging) + ".weight";
        auto expected = merged.at("merged." + name) - base.at(name);
        if (headDim > 0)
            expected = exporting::rotaryOrder(expected, headDim);
        QVERIFY2(tests::largestDifference(update, expected) < 1e-6, name.c_str());
    }
    const auto text = readFile(m_target / "Modelfile");
    QVERIFY(text && text->find("\nADAPTER ./tuned-LoRA-F32.gguf\n") != std::string::npos);
}

void GgufAdapterTest::anAdapterThatDoesNotFitIsRefusedByName()
{
    const auto refusal = [&](std::vector<std::string> settings) {
        settings.emplace_back("export_format=gguf_lora");
        const auto summary = run(std::move(settings));
        return summary ? std::string() : summary.error().message;
    };
    const auto dora = m_models / "llama_gqa" / "train" / "dora_r8" / "final";
    QVERIFY(refusal({"adapter_name_or_path=" + toUtf8(dora)}).find("DoRA") != std::string::npos);
    QVERIFY(refusal({}).find("adapter_name_or_path") != std::string::npos);
    const auto quantised =
        refusal({"adapter_name_or_path=" + toUtf8(m_adapter), "gguf_type=Q4_K_M"});
    QVERIFY(quantised.find("F16") != std::string::npos);
    QVERIFY(!fs::exists(m_target));
}

QTEST_GUILESS_MAIN(GgufAdapterTest)
#include "gguf_adapter_test.moc"
