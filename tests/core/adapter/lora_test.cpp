#include "core/adapter/lora.h"
#include "core/adapter/work_scope.h"
#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/files/safetensors.h"
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

/// An adapter folder with one more weight, which adapter_config.json names as a module of its own.
void writeWholeModule(const std::filesystem::path& from, const std::filesystem::path& to,
                      const std::string& module, const std::string& parameter,
                      const at::Tensor& whole)
{
    auto config = readJsonFile(from / "adapter_config.json").value();
    config["modules_to_save"] = {module};
    QVERIFY(writeFileAtomically(to / "adapter_config.json", config.dump()));
    auto tensors = tensorsOf(from / "adapter_model.safetensors");
    tensors["base_model.model." + parameter] = whole.contiguous();
    std::vector<files::TensorSpec> specs;
    for (const auto& [name, values] : tensors)
        specs.push_back({name, files::StorageType::F32, values.sizes().vec()});
    const auto bytesOf = [&](std::size_t index) -> Result<std::span<const std::byte>> {
        const auto& values = tensors.at(specs[index].name);
        return std::span(static_cast<const std::byte*>(values.const_data_ptr()), values.nbytes());
    };
    QVERIFY(files::writeSafetensors(to / "adapter_model.safetensors", specs, {}, bytesOf));
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
        for (const char* variant : {"lora_r8", "rslora_r4_qv", "loraplus_r8", "dora_r8"})
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
        options.useDora = variant == "dora_r8";
        auto adapter = created(*m_model, options, record["init_seed"].get<std::uint64_t>());
        QCOMPARE(adapter.parameters().size(), initial.size());
        for (const auto& layer : adapter.layers()) {
            QVERIFY(layer->a().equal(initial.at(peftName(layer->name(), "lora_A"))));
            if (options.useDora)
                QVERIFY(largestDifference(layer->magnitude(),
                                          initial.at("base_model.model." + layer->name() +
                                                     ".lora_magnitude_vector")) < 1e-6);
        }
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

    void savedAdapterIsReadBackBitForBit_data()
    {
        QTest::addColumn<bool>("dora");
        QTest::newRow("rsLoRA") << false;
        QTest::newRow("DoRA") << true;
    }

    void savedAdapterIsReadBackBitForBit()
    {
        QFETCH(bool, dora);
        auto options = withRank(4);
        options.useRslora = !dora;
        options.useDora = dora;
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
        for (const bool dora : {false, true}) {
            const auto model = loadModel(tinyModel());
            config::LoraOptions options;
            options.useDora = dora;
            auto adapter = created(*model, options);
            fillB(adapter);
            const auto tuned = hiddenOf(*model);
            adapter.mergeInto(*model);
            QVERIFY(largestDifference(hiddenOf(*model), tuned) < 1e-4);
        }
    }

    void anAnswerOfADoraAdapterIsTheSameTokenByToken()
    {
        config::LoraOptions options;
        options.useDora = true;
        auto adapter = created(*m_model, options);
        fillB(adapter);
        const c10::AutoGradMode noGradients(false);
        const std::vector<text::TokenId> ids = {5, 9, 44, 3, 7, 1};
        const auto whole = m_model->hiddenStates(model::makeBatch({ids}, at::kCPU));
        const auto cache = m_model->makeCache(1);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const auto at = static_cast<std::int64_t>(i);
            const auto one =
                m_model->hiddenStates(model::makeBatch({{ids[i]}}, at::kCPU, {at}), cache.get());
            QVERIFY(largestDifference(one[0], whole[at]) < 1e-4);
        }
        adapter.detachFrom(*m_model);
    }

    void aModuleThatWasTrainedInFullStandsInThePlaceOfTheBases_data()
    {
        QTest::addColumn<QString>("module");
        QTest::addColumn<QString>("parameter");
        QTest::newRow("norm") << "norm"
                              << "model.norm.weight";
        QTest::newRow("output") << "lm_head"
                                << "lm_head.weight";
        QTest::newRow("embedding") << "embed_tokens"
                                   << "model.embed_tokens.weight";
    }

    void aModuleThatWasTrainedInFullStandsInThePlaceOfTheBases()
    {
        QFETCH(QString, module);
        QFETCH(QString, parameter);
        const auto name = parameter.toStdString();
        for (const char* base : {"llama_gqa", "llama3_rope_tied"}) { // untied and tied
            const auto folder = sharedFolder() / "fixtures" / "models" / base;
            const auto model = loadModel(folder / "model");
            const auto logits = [&] {
                const c10::AutoGradMode noGradients(false);
                return model->logits(hiddenOf(*model));
            };
            const auto before = logits();
            at::Tensor whole;
            model->forEachParameter([&](const std::string& known, at::Tensor& weight) {
                if (known == name ||
                    (name == "lm_head.weight" && known == "model.embed_tokens.weight" &&
                     model->config().tiedEmbeddings))
                    whole = weight * 1.5 + 0.01;
            });
            QVERIFY(whole.defined());
            QTemporaryDir target;
            const std::filesystem::path path = target.path().toStdString();
            writeWholeModule(folder / "train" / "lora_r8" / "final", path, module.toStdString(),
                             name, whole);
            auto adapter = adapter::LoraAdapter::load(*model, path);
            QVERIFY2(adapter, adapter ? "" : adapter.error().message.c_str());
            const auto tuned = logits();
            // By hand: the adapter alone, then the weight exchanged.
            const auto byHand = loadModel(folder / "model");
            auto plain =
                adapter::LoraAdapter::load(*byHand, folder / "train" / "lora_r8" / "final").value();
            if (name != "model.norm.weight")
                byHand->untieOutput();
            byHand->forEachParameter([&](const std::string& known, at::Tensor& weight) {
                if (known == name)
                    weight = whole;
            });
            const c10::AutoGradMode noGradients(false);
            const auto expected = byHand->logits(hiddenOf(*byHand));
            QVERIFY(tuned.equal(expected));
            QVERIFY(!tuned.equal(before));
            adapter->detachFrom(*model);
            QVERIFY(logits().equal(before));
            QVERIFY(adapter::LoraAdapter::load(*model, path)->save(path, "m"));
            QVERIFY(tensorsOf(path / "adapter_model.safetensors")
                        .at("base_model.model." + name)
                        .equal(whole));
        }
    }

    void aFullyTrainedModuleThatIsMissingIsNamed()
    {
        QTemporaryDir target;
        const std::filesystem::path path = target.path().toStdString();
        const auto final = tinyModel().parent_path() / "train" / "lora_r8" / "final";
        std::filesystem::copy(final, path);
        auto config = readJsonFile(path / "adapter_config.json").value();
        config["modules_to_save"] = {"lm_head"};
        QVERIFY(writeFileAtomically(path / "adapter_config.json", config.dump()));
        const auto loaded = adapter::LoraAdapter::load(*m_model, path);
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.find("lm_head") != std::string::npos);
        QVERIFY(hiddenOf(*m_model).equal(m_base));
    }

    void anUnknownTargetIsRefusedWithTheChoices()
    {
        const auto adapter = adapter::LoraAdapter::create(*m_model, withRank(8, {"w_pack"}), 1);
        QVERIFY(!adapter);
        QVERIFY(adapter.error().code == ErrorCode::InvalidArgument);
        QVERIFY(adapter.error().message.find("w_pack") != std::string::npos);
        QVERIFY(adapter.error().message.find("gate_proj") != std::string::npos);
    }

    // PEFT is given whole names by LLaMA-Factory, and draws the matrices in the model's order.
    void llamaProAdaptsTheAddedLayersAlone()
    {
        auto options = withRank(4);
        auto adapter = adapter::LoraAdapter::create(*m_model, options, 3, 1).value();
        const auto last = std::to_string(m_model->config().layers - 1);
        std::vector<std::string> names;
        for (const auto& layer : adapter.layers()) {
            QVERIFY2(layer->name().starts_with("model.layers." + last + "."),
                     layer->name().c_str());
            names.push_back(layer->name());
        }
        QCOMPARE(names.size(), std::size_t{7});
        QVERIFY(adapter.config().targetModules == names);
        fillB(adapter);
        const auto changed = hiddenOf(*m_model);
        QVERIFY(!changed.equal(m_base));
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        QVERIFY(adapter.save(path, "m"));
        adapter.detachFrom(*m_model);
        auto loaded = adapter::LoraAdapter::load(*m_model, path).value();
        QVERIFY(hiddenOf(*m_model).equal(changed));
        loaded.detachFrom(*m_model);

        options.target = {"q_proj", "embed_tokens"};
        const auto unknown = adapter::LoraAdapter::create(*m_model, options, 1, 1);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().message.find("embed_tokens") != std::string::npos);
        options.target = {"all"};
        const auto uneven =
            adapter::LoraAdapter::create(*m_model, options, 1, m_model->config().layers + 1);
        QVERIFY(!uneven);
        QCOMPARE(uneven.error().context.at("key"), std::string("freeze_trainable_layers"));
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
