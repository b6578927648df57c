#include "core/adapter/lora.h"
#include "core/base/json.h"
#include "tests/core/train/fixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>
#include <nlohmann/json.hpp>

namespace fs = std::filesystem;
using namespace anneal;
using namespace anneal::tests;

namespace {

fs::path dataFolder()
{
    return fs::path(ANNEAL_SOURCE_DIR) / "tests/data/peft";
}

} // namespace

/// Adapters that PEFT made, one for each option of its configuration (tests/data/peft/make.py),
/// against the logits that it computes.
class PeftAdaptersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_expected = readJsonFile(dataFolder() / "expected.json").value(); }

    void eachOptionGivesPeftsLogits_data() { adapters(); }
    void eachOptionGivesPeftsLogits()
    {
        QFETCH(QString, name);
        const auto model = baseOf(name);
        const auto before = logitsOf(*model);
        auto adapter = adapter::LoraAdapter::load(*model, dataFolder() / name.toStdString());
        QVERIFY2(adapter, adapter ? "" : adapter.error().message.c_str());
        const auto expected = expectedOf(name);
        QVERIFY(largestDifference(logitsOf(*model), expected) < 1e-5);
        adapter->detachFrom(*model);
        QVERIFY(logitsOf(*model).equal(before));
        auto merged = adapter::LoraAdapter::load(*model, dataFolder() / name.toStdString()).value();
        merged.mergeInto(*model);
        QVERIFY(largestDifference(logitsOf(*model), expected) < 1e-5);
    }

    void whatIsSavedAgainHoldsTheSame_data() { adapters(); }
    void whatIsSavedAgainHoldsTheSame()
    {
        QFETCH(QString, name);
        const auto model = baseOf(name);
        const auto folder = dataFolder() / name.toStdString();
        const auto adapter = adapter::LoraAdapter::load(*model, folder).value();
        QTemporaryDir target;
        const fs::path path = target.path().toStdString();
        QVERIFY(adapter.save(path, adapter.config().baseModel));
        const auto ours = tensorsOf(path / "adapter_model.safetensors");
        auto theirs = tensorsOf(folder / "adapter_model.safetensors");
        // PEFT repeats the base's matrix under an adapter at the model's ends.
        for (const char* end : {"lm_head", "model.embed_tokens"})
            theirs.erase(peftName(end, "base_layer"));
        QCOMPARE(ours.size(), theirs.size());
        for (const auto& [tensor, values] : theirs)
            QVERIFY2(ours.contains(tensor) && ours.at(tensor).equal(values), tensor.c_str());
        const auto a = readJsonFile(path / "adapter_config.json").value();
        const auto b = readJsonFile(folder / "adapter_config.json").value();
        for (const auto& [key, value] : b.items()) {
            QVERIFY2(a.contains(key), key.c_str());
            if (key == "layers_to_transform" ||
                key == "layers_pattern") // one value, or a list of it
                QVERIFY2(a[key] == value || a[key] == Json::array({value}), key.c_str());
            else if (key != "fan_in_fan_out") // of no meaning for linear layers
                QVERIFY2(a[key] == value, key.c_str());
        }
    }

    void severalAdaptersAreMergedInOrder()
    {
        // DoRA scales what stands before it, so the order shows.
        const auto merge = [&](const std::vector<const char*>& names) {
            const auto model = baseOf("adapters_untied/plain");
            for (const auto* name : names)
                adapter::LoraAdapter::load(*model, dataFolder() / "adapters_untied" / name)
                    .value()
                    .mergeInto(*model);
            return logitsOf(*model);
        };
        const auto one = merge({"dora", "rslora", "saved_norm"});
        QVERIFY(largestDifference(one, expectedOf("in_order")) < 1e-5);
        QVERIFY(largestDifference(merge({"saved_norm", "rslora", "dora"}), one) > 1e-3);
    }

private:
    void adapters()
    {
        QTest::addColumn<QString>("name");
        for (const auto& [name, logits] : m_expected["logits"].items()) {
            if (name != "in_order")
                QTest::newRow(name.c_str()) << QString::fromStdString(name);
        }
    }
    static std::unique_ptr<model::CausalLm> baseOf(const QString& name)
    {
        return loadModel(dataFolder() / (name.startsWith("adapters_tied") ? "tied" : "untied"));
    }
    at::Tensor expectedOf(const QString& name) const
    {
        std::vector<at::Tensor> rows;
        for (const auto& row : m_expected["logits"][name.toStdString()])
            rows.push_back(at::tensor(row.get<std::vector<float>>()));
        return at::stack(rows);
    }
    at::Tensor logitsOf(model::CausalLm& model) const
    {
        const c10::AutoGradMode noGradients(false);
        const auto ids = m_expected["ids"].get<std::vector<text::TokenId>>();
        return model.logits(model.hiddenStates(model::makeBatch({ids}, at::kCPU)));
    }

    Json m_expected;
};

QTEST_GUILESS_MAIN(PeftAdaptersTest)
#include "peft_adapters_test.moc"
