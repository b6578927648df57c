#include "core/adapter/lora.h"
#include "core/adapter/work_scope.h"
#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "tests/core/train/fixture.h"
#include "tests/support/shared.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>
#include <nlohmann/json.hpp>

using namespace anneal;
using namespace anneal::tests;

namespace {

std::filesystem::path tinyModel()
{
    return sharedFolder() / "fixtures" / "models" / "llama_gqa" / "model";
}

at::Tensor hiddenOf(model::CausalLm& model)
{
    const c10::AutoGradMode noGradients(false);
    return model.hiddenStates(model::makeBatch({{5, 9, 44, 3}, {7, 1}}, at::kCPU));
}

adapter::LoraAdapter created(model::CausalLm& model, const config::LoraOptions& options = {},
                             std::uint64_t seed = 3)
{
    return adapter::LoraAdapter::create(model, options, seed).value();
}

config::LoraOptions withRank(std::int64_t rank, std::vector<std::string> target = {"all"})
{
    config::LoraOptions options;
    options.rank = rank;
    options.alpha = 2.0 * static_cast<double>(rank);
    options.target = std::move(target);
    return options;
}

void fillB(adapter::LoraAdapter& adapter)
{
    at::manual_seed(1);
    for (const auto& layer : adapter.layers())
        layer->b().copy_(at::randn(layer->b().sizes()) * 0.05);
}

} // namespace

class LoraTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        m_model = loadModel(tinyModel());
        QVERIFY(m_model);
    }

    void init() { m_base = hiddenOf(*m_model); }

    void newAdapterLeavesTheBaseOutputUnchanged()
    {
        auto adapter = created(*m_model);
        QVERIFY(hiddenOf(*m_model).equal(m_base));
        fillB(adapter);
        QVERIFY(!hiddenOf(*m_model).equal(m_base));
        adapter.detachFrom(*m_model);
        QVERIFY(hiddenOf(*m_model).equal(m_base));
    }

    void startIsDrawnAsPeftDrawsIt_data()
    {
        QTest::addColumn<QString>("variant");
        for (const char* variant : {"lora_r8", "rslora_r4_qv", "loraplus_r8"})
            QTest::newRow(variant) << variant;
    }

    void startIsDrawnAsPeftDrawsIt()
    {
        QFETCH(QString, variant);
        const auto golden = tinyModel().parent_path() / "train" / variant.toStdString();
        const auto record = readJsonFile(golden / "train.json").value();
        const auto initial = tensorsOf(golden / "initial" / "adapter_model.safetensors");
        auto options = withRank(8);
        if (variant == "rslora_r4_qv")
            options = withRank(4, {"q_proj", "v_proj"});
        auto adapter = created(*m_model, options, record["init_seed"].get<std::uint64_t>());
        QCOMPARE(adapter.layers().size() * 2, initial.size());
        for (const auto& layer : adapter.layers())
            QVERIFY(layer->a().equal(initial.at(peftName(layer->name(), "lora_A"))));
        adapter.detachFrom(*m_model);
    }

    void startOfTheDefaultModelEqualsLlamaFactorys()
    {
        const auto file = defaultModelFile();
        if (file.empty())
            QSKIP("the default model is not there");
        const auto model = loadModel(file);
        QVERIFY(model);
        const auto adapter = created(*model, {}, 42);
        const auto initial = tensorsOf(sharedFolder() / "fixtures_llamafactory" /
                                       "smollm2_xfc_run" / "lora_A_init.safetensors");
        QCOMPARE(adapter.layers().size(), initial.size());
        for (const auto& layer : adapter.layers()) {
            const auto found = std::find_if(initial.begin(), initial.end(), [&](const auto& entry) {
                return entry.first.find(layer->name() + ".lora_A") != std::string::npos;
            });
            QVERIFY(found != initial.end());
            QVERIFY(layer->a().equal(found->second));
        }
    }

    void savedAdapterIsReadBackBitForBit()
    {
        auto options = withRank(4);
        options.useRslora = true;
        auto adapter = created(*m_model, options);
        fillB(adapter);
        const auto tuned = hiddenOf(*m_model);
        adapter.detachFrom(*m_model);
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString());
        QVERIFY(adapter.save(path, "some/model"));
        auto loaded = adapter::LoraAdapter::load(*m_model, path).value();
        QCOMPARE(loaded.config().baseModel, std::string("some/model"));
        QVERIFY(hiddenOf(*m_model).equal(tuned));
        loaded.detachFrom(*m_model);
    }

    void mergedModelEqualsTheAdaptedOne()
    {
        const auto model = loadModel(tinyModel());
        auto adapter = created(*model);
        fillB(adapter);
        const auto tuned = hiddenOf(*model);
        adapter.mergeInto(*model);
        QVERIFY(largestDifference(hiddenOf(*model), tuned) < 1e-4);
    }

    void anUnknownTargetIsRefusedWithTheChoices()
    {
        const auto adapter = adapter::LoraAdapter::create(*m_model, withRank(8, {"w_pack"}), 1);
        QVERIFY(!adapter);
        QVERIFY(adapter.error().code == ErrorCode::InvalidArgument);
        QVERIFY(adapter.error().message.find("w_pack") != std::string::npos);
        QVERIFY(adapter.error().message.find("gate_proj") != std::string::npos);
    }

    void anAdapterOfAnotherModelIsRefusedByTensorName()
    {
        auto adapter = created(*m_model, withRank(4));
        adapter.detachFrom(*m_model);
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString());
        QVERIFY(adapter.save(path, "m"));
        const auto config = path / "adapter_config.json";
        auto text = readFile(config).value();
        text.replace(text.find("\"r\": 4"), 6, "\"r\": 3");
        QVERIFY(writeFileAtomically(config, text));
        const auto loaded = adapter::LoraAdapter::load(*m_model, path);
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.find("lora_A") != std::string::npos);
        QVERIFY(hiddenOf(*m_model).equal(m_base)); // nothing stays attached
    }

    void aMissingTensorIsNamed()
    {
        auto adapter = created(*m_model, withRank(4, {"q_proj"}));
        adapter.detachFrom(*m_model);
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString());
        QVERIFY(adapter.save(path, "m"));
        const auto config = path / "adapter_config.json";
        auto text = readFile(config).value();
        text.replace(text.find("\"q_proj\""), 8, "\"k_proj\"");
        QVERIFY(writeFileAtomically(config, text));
        const auto loaded = adapter::LoraAdapter::load(*m_model, path);
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.find("k_proj.lora_A") != std::string::npos);
    }

    void dropoutIsDecidedByTheShareAlone()
    {
        auto options = withRank(8);
        options.dropout = 0.5;
        auto adapter = created(*m_model, options);
        fillB(adapter);
        adapter.setTraining(true);
        const auto with = [&](std::uint64_t seed) {
            const adapter::WorkScope scope({0, seed});
            return hiddenOf(*m_model);
        };
        QVERIFY(with(1).equal(with(1)));
        QVERIFY(!with(1).equal(with(2)));
        adapter.setTraining(false);
        QVERIFY(with(1).equal(with(2)));
        adapter.detachFrom(*m_model);
    }

private:
    std::unique_ptr<model::CausalLm> m_model;
    at::Tensor m_base;
};

QTEST_GUILESS_MAIN(LoraTest)
#include "lora_test.moc"
